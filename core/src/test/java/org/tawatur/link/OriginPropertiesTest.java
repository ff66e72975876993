package org.tawatur.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What holds of every count of origins. */
final class OriginPropertiesTest {
  private static final Origins ORIGINS = Telling.origins();

  @Test
  void thereAreNeverMoreIndependentOriginsThanOutletsNorMoreOutletsThanMentions() {
    for (int seed = 0; seed < 300; seed++) {
      RandomLedger ledger = new RandomLedger(seed, 1 + seed % 30);
      Tally tally = ORIGINS.tally(ledger.claims, ledger.groupOf);
      assertThat(tally.independent())
          .as("seed %d", seed)
          .isLessThanOrEqualTo(tally.outlets().size())
          .isLessThanOrEqualTo(tally.origins().size());
      assertThat(tally.outlets().size()).isLessThanOrEqualTo(tally.mentions());
      int found = tally.origins().stream().mapToInt(origin -> origin.claims().size()).sum();
      assertThat(found + tally.unspecified().size()).isEqualTo(tally.mentions());
    }
  }

  @Test
  void theOrderOfTheClaimsDoesNotMatter() {
    RandomLedger ledger = new RandomLedger(7, 60);
    Tally tally = ORIGINS.tally(ledger.claims, ledger.groupOf);
    for (int i = 0; i < 10; i++) {
      assertThat(ORIGINS.tally(ledger.shuffled(i), ledger.groupOf)).isEqualTo(tally);
    }
  }

  @Test
  void aLaterCopyOfAReportAddsNoOrigin() {
    for (int seed = 0; seed < 100; seed++) {
      RandomLedger ledger = new RandomLedger(seed, 12);
      Tally before = ORIGINS.tally(ledger.claims, ledger.groupOf);
      KeptReport original = ledger.claims.get(seed % ledger.claims.size()).report();
      // Without a day it comes after all others, by the order of the names.
      KeptReport copy = Telling.report("copy", "يومية الناسخ", null);
      List<KeptClaim> claims = new ArrayList<>(ledger.claims);
      ledger.claims.stream()
          .filter(claim -> claim.report().equals(original))
          .forEach(claim -> claims.add(new KeptClaim("copy " + claim.id(), copy, claim.claim())));
      Map<String, String> groupOf = new HashMap<>(ledger.groupOf);
      groupOf.put(copy.id(), groupOf.get(original.id()));
      Tally after = ORIGINS.tally(claims, groupOf);
      assertThat(after.independent()).as("seed %d", seed).isEqualTo(before.independent());
      assertThat(after.origins()).hasSameSizeAs(before.origins());
    }
  }
}
