package org.tawatur.app.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tawatur.claim.Claim;
import org.tawatur.link.Tally;
import org.tawatur.text.Report;

/** Properties of what a ledger holds, with fixed seeds. */
class LedgerPropertiesTest {
  private static final int ORDERS = 10;

  @TempDir Path folder;

  @Test
  void orderOfReportsDoesNotMatter() {
    List<Arrival> arrivals =
        new ArrayList<>(Codings.random(7, 30).stream().map(Codings::arrival).toList());
    Map<String, String> first = null;
    Random random = new Random(42);
    for (int order = 0; order < ORDERS; order++) {
      Collections.shuffle(arrivals, random);
      try (Ledger ledger = Ledger.writing(Stores.SQLITE.empty(folder), new TestClock())) {
        Keeper keeper = new Keeper(ledger, "test coder");
        Linker linker = new Linker(ledger, Codings.STEPS);
        int batch = 1 + random.nextInt(12);
        for (int i = 0; i < arrivals.size(); i += batch) {
          keeper.keep(arrivals.subList(i, Math.min(arrivals.size(), i + batch)));
          if (random.nextBoolean()) {
            linker.link();
          }
        }
        linker.link();
        Map<String, String> export = Exports.of(ledger, AsOf.NOW);
        first = first == null ? export : first;
        assertThat(export).isEqualTo(first);
      }
    }
  }

  @Test
  void workedOutBitByBitIsAsWorkedOutAtOnce() {
    List<Arrival> arrivals = Codings.random(8, 40).stream().map(Codings::arrival).toList();
    try (Ledger ledger = Ledger.writing(Stores.SQLITE.empty(folder), new TestClock())) {
      Keeper keeper = new Keeper(ledger, "test coder");
      Linker linker = new Linker(ledger, Codings.STEPS);
      for (Arrival arrival : arrivals) {
        keeper.keep(List.of(arrival));
        linker.link();
      }
      Map<String, String> bits = Exports.of(ledger, AsOf.NOW);
      Linker.Linked again = linker.linkAll();
      assertThat(again.events()).isZero();
      assertThat(again.conflicts()).isZero();
      assertThat(Exports.of(ledger, AsOf.NOW)).isEqualTo(bits);
    }
  }

  @Test
  void whatCameInIsWhatIsInTheBookToTheByte() {
    List<Report> reports = Codings.random(9, 20);
    try (Ledger ledger = Ledger.writing(Stores.SQLITE.empty(folder), new TestClock())) {
      Keeper keeper = new Keeper(ledger, "test coder");
      List<Arrival> arrivals = new ArrayList<>(reports.stream().map(Codings::arrival).toList());
      byte[] torn = {'%', 'P', 'D', 'F', 0, 1, 2};
      arrivals.add(
          new Arrival(
              IntakeEntry.of(
                  "a.pdf", Outcome.QUARANTINED, "ENCRYPTED", "locked", "unlock it", torn),
              torn,
              null));
      long bytes = arrivals.stream().mapToLong(arrival -> arrival.entry().bytes()).sum();
      keeper.keep(arrivals);
      IntakeBook book = new IntakeBook(ledger);
      List<IntakeBook.Total> totals = book.totals(AsOf.NOW);
      assertThat(totals.stream().mapToLong(IntakeBook.Total::bytes).sum()).isEqualTo(bytes);
      assertThat(totals.stream().mapToLong(IntakeBook.Total::entries).sum())
          .isEqualTo(arrivals.size());
      assertThat(book.original(Ids.sha256(torn))).hasValue(torn);
    }
  }

  @Test
  void nothingStandsWithoutItsWordsAndOriginsNeverExceedOutlets() {
    try (Ledger ledger = Ledger.writing(Stores.SQLITE.empty(folder), new TestClock())) {
      new Keeper(ledger, "test coder").keep(Codings.samples());
      new Linker(ledger, Codings.STEPS).link();
      ReportQueries reports = new ReportQueries(ledger);
      EventQueries events = new EventQueries(ledger, Codings.STEPS);
      List<StoredEvent> all = events.list(EventFilter.ALL, Page.ALL, AsOf.NOW);
      assertThat(all).isNotEmpty();
      long claims = 0;
      for (StoredEvent event : all) {
        EventQueries.Detail detail = events.event(event.id(), AsOf.NOW).orElseThrow();
        claims += detail.claims().size();
        Tally tally = detail.tally();
        assertThat(tally.independent()).isLessThanOrEqualTo(tally.outlets().size());
        assertThat(tally.outlets().size()).isLessThanOrEqualTo(tally.mentions());
        assertThat(detail.merges()).hasSize(detail.claims().size() - 1);
        for (StoredClaim claim : detail.claims()) {
          Claim said = claim.kept().claim();
          String text = reports.text(claim.kept().report().id()).orElseThrow().text();
          assertThat(said.evidence().span().in(text)).isEqualTo(said.evidence().text());
          assertThat(said.trigger().span().in(text)).isEqualTo(said.trigger().text());
        }
      }
      assertThat(claims).isEqualTo(new ClaimQueries(ledger).count(ClaimFilter.LIVE, AsOf.NOW));
    }
  }
}
