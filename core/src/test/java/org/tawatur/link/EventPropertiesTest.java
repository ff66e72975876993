package org.tawatur.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tawatur.code.Bundled;

/** What holds of all events. */
final class EventPropertiesTest {
  private static final Events EVENTS = new Events(Bundled.lexicon().registry());

  @Test
  void everyClaimIsInOneEventWhichItsMergesHoldTogether() {
    for (int seed = 0; seed < 30; seed++) {
      RandomLedger ledger = new RandomLedger(seed, 80);
      List<Event> events = EVENTS.events(ledger.claims, List.of());
      Set<String> seen = new HashSet<>();
      for (Event event : events) {
        event.claims().forEach(claim -> assertThat(seen.add(claim.id())).isTrue());
        assertThat(event.merges()).hasSize(event.claims().size() - 1);
        assertThat(event.merges())
            .allSatisfy(merge -> assertThat(merge.reasons()).hasSizeGreaterThan(1));
      }
      assertThat(seen).hasSameSizeAs(ledger.claims);
    }
  }

  @Test
  void theOrderOfTheClaimsDoesNotMatter() {
    RandomLedger ledger = new RandomLedger(3, 150);
    List<Event> events = EVENTS.events(ledger.claims, List.of());
    assertThat(events.size()).isLessThan(ledger.claims.size());
    for (int i = 0; i < 10; i++) {
      assertThat(EVENTS.events(ledger.shuffled(i), List.of())).isEqualTo(events);
    }
  }

  @Test
  void claimsOfOneEventAreReachedThroughSharedKeysAndTheseGiveTheSameEvent() {
    for (int seed = 40; seed < 50; seed++) {
      RandomLedger ledger = new RandomLedger(seed, 100);
      Map<String, Set<KeptClaim>> byKey = new HashMap<>();
      for (KeptClaim claim : ledger.claims) {
        EVENTS
            .keys(claim)
            .forEach(key -> byKey.computeIfAbsent(key, k -> new HashSet<>()).add(claim));
      }
      for (Event event : EVENTS.events(ledger.claims, List.of())) {
        Set<KeptClaim> reached = reached(event.claims().getFirst(), byKey);
        assertThat(reached).as("seed %d", seed).containsAll(event.claims());
        assertThat(EVENTS.events(reached, List.of())).contains(event);
      }
    }
  }

  private static Set<KeptClaim> reached(KeptClaim from, Map<String, Set<KeptClaim>> byKey) {
    Set<KeptClaim> reached = new HashSet<>(Set.of(from));
    List<KeptClaim> open = List.of(from);
    while (!open.isEmpty()) {
      open =
          open.stream()
              .flatMap(claim -> EVENTS.keys(claim).stream())
              .flatMap(key -> byKey.getOrDefault(key, Set.of()).stream())
              .filter(reached::add)
              .toList();
    }
    return reached;
  }
}
