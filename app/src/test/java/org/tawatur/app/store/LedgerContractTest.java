package org.tawatur.app.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tawatur.text.Report;

/** What a ledger promises, on both databases. */
class LedgerContractTest {
  private static final String CODER = "test coder";

  @TempDir Path folder;

  private final TestClock clock = new TestClock();

  private static List<Arrival> made(long seed, int count) {
    return Codings.random(seed, count).stream().map(Codings::arrival).toList();
  }

  private static void fill(Ledger ledger, List<Arrival> arrivals, int batch) {
    Keeper keeper = new Keeper(ledger, CODER);
    for (int i = 0; i < arrivals.size(); i += batch) {
      keeper.keep(arrivals.subList(i, Math.min(arrivals.size(), i + batch)));
    }
    new Linker(ledger, Codings.STEPS).link();
  }

  @ParameterizedTest
  @EnumSource
  void sameReportsTwiceChangeNothing(Stores store) {
    List<Arrival> arrivals = made(1, 25);
    try (Ledger ledger = Ledger.writing(store.empty(folder), clock)) {
      fill(ledger, arrivals, 10);
      Revision before = ledger.last();
      Map<String, String> export = Exports.of(ledger, AsOf.NOW);
      clock.move(Duration.ofDays(3));
      fill(ledger, arrivals.reversed(), 7);
      assertThat(ledger.last()).isEqualTo(before);
      assertThat(Exports.of(ledger, AsOf.NOW)).isEqualTo(export);
    }
  }

  @ParameterizedTest
  @EnumSource
  void whatIsInTheLedgerIsNotCodedAgain(Stores store) {
    List<Report> reports = Codings.random(3, 12);
    try (Ledger ledger = Ledger.writing(store.empty(folder), clock)) {
      fill(ledger, reports.stream().limit(8).map(Codings::arrival).toList(), 4);
      Keeper keeper = new Keeper(ledger, CODER);
      List<String> read = new ArrayList<>();
      List<Arrival> again = new ArrayList<>();
      for (Report report : reports) {
        Arrival.Coded coded =
            keeper.coded(
                report,
                one -> {
                  read.add(one.id());
                  return Codings.CODER.index(one);
                },
                "");
        again.add(new Arrival(Codings.arrival(report).entry(), null, coded));
      }
      List<Keeper.Kept> kept = keeper.keep(again);
      assertThat(read)
          .containsExactlyElementsOf(
              reports.stream()
                  .filter(report -> !isAmong(reports.subList(0, 8), report))
                  .map(Report::id)
                  .toList());
      assertThat(kept.stream().limit(8)).noneMatch(Keeper.Kept::isNew);
      assertThat(read).isNotEmpty();
    }
  }

  private static boolean isAmong(List<Report> reports, Report report) {
    String id = Keeper.reportId(report);
    return reports.stream().anyMatch(one -> Keeper.reportId(one).equals(id));
  }

  @Test
  void bothDatabasesGiveTheSameBytes() {
    List<Arrival> arrivals = new ArrayList<>(Codings.samples());
    arrivals.addAll(made(2, 30));
    Map<String, String> lite;
    try (Ledger ledger = Ledger.writing(Stores.SQLITE.empty(folder), clock)) {
      fill(ledger, arrivals, 16);
      lite = Exports.of(ledger, AsOf.NOW);
    }
    try (Ledger ledger = Ledger.writing(Stores.POSTGRESQL.empty(folder), clock)) {
      fill(ledger, arrivals.reversed(), 9);
      assertThat(Exports.of(ledger, AsOf.NOW)).isEqualTo(lite);
    }
    assertThat(lite.get("conflicts.jsonl")).contains("AGREEMENT_REFUSAL");
    assertThat(lite.get("events.jsonl")).isNotEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void whatWasKnownThenNeverChangesLater(Stores store) {
    try (Ledger ledger = Ledger.writing(store.empty(folder), clock)) {
      List<AsOf> states = new ArrayList<>();
      List<Map<String, String>> exports = new ArrayList<>();
      for (int day = 0; day < 3; day++) {
        fill(ledger, made(10 + day, 8), 8);
        if (day == 1) {
          String claim =
              new ClaimQueries(ledger)
                  .list(ClaimFilter.LIVE, ClaimQueries.Order.NEWEST, new Page(1, 0), AsOf.NOW)
                  .getFirst()
                  .id();
          new ReviewLog(ledger, Exports.RULES)
              .add(new ReviewLog.Draft(Patch.Action.REJECT, "rana", claim, Map.of(), "no", null));
          new Linker(ledger, Codings.STEPS).link();
        }
        AsOf now = ledger.asOf(clock.instant().plusMillis(1));
        states.add(now);
        exports.add(Exports.of(ledger, now));
        clock.move(Duration.ofDays(1));
      }
      for (int i = 0; i < states.size(); i++) {
        assertThat(Exports.of(ledger, states.get(i))).isEqualTo(exports.get(i));
      }
      assertThat(exports.get(0)).isNotEqualTo(exports.get(2));
      assertThat(Exports.of(ledger, AsOf.NOW)).isEqualTo(exports.get(2));
    }
  }

  @ParameterizedTest
  @EnumSource
  void clockSetBackDoesNotReorderHistory(Stores store) {
    try (Ledger ledger = Ledger.writing(store.empty(folder), clock)) {
      fill(ledger, made(20, 3), 3);
      Revision before = ledger.last();
      clock.move(Duration.ofDays(-1));
      fill(ledger, made(21, 3), 3);
      assertThat(before).isNotNull();
      assertThat(ledger.history().stream().map(Revision::recorded).toList()).isSorted();
    }
  }

  @ParameterizedTest
  @EnumSource
  void oddCharsComeBackAsTheyWere(Stores store) {
    String odd = "قصف الجيش حلب.\n\u0000 half \uD83D of a pair, a whole one 😀, \\u0041 and a NUL.";
    Report report = Codings.report("odd", odd, "2015-03-01", null);
    try (Ledger ledger = Ledger.writing(store.empty(folder), clock)) {
      fill(ledger, List.of(Codings.arrival(report)), 1);
      Report back = new ReportQueries(ledger).text(Keeper.reportId(report)).orElseThrow();
      assertThat(back).isEqualTo(report);
      assertThat(new Verifier(ledger).verified().faults()).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource
  void everythingIsAsItWasWritten(Stores store) {
    try (Ledger ledger = Ledger.writing(store.empty(folder), clock)) {
      fill(ledger, made(3, 20), 6);
      Verifier.Verified verified = new Verifier(ledger).verified();
      assertThat(verified.faults()).isEmpty();
      assertThat(verified.facts()).isGreaterThan(100);
    }
  }
}
