package org.tawatur.app.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tawatur.link.Decision;
import org.tawatur.link.Proposal;

/** Whatever is changed of what people decided, it is found. */
class DecidedFactsTest {
  @TempDir static Path folder;

  private static final String FILLED = "filled.db";

  @BeforeAll
  static void fill() {
    LedgerAddress address = new LedgerAddress.OfFile(folder.resolve(FILLED));
    try (Ledger ledger = Ledger.writing(address, new TestClock())) {
      new Keeper(ledger, "test").keep(Handmade.arrivals(3, 3));
      StoredClaim claim =
          new ClaimQueries(ledger)
              .list(ClaimFilter.LIVE, ClaimQueries.Order.OLDEST, Page.FIRST, AsOf.NOW)
              .getFirst();
      Proposal proposal =
          new Proposal(
              "p-1",
              Proposal.Kind.ALLEGIANCE,
              "ahrar-al-sham",
              "hts",
              "حركة",
              null,
              List.of(claim.kept()),
              List.of(),
              Codings.STEPS.origins().tally(List.of(claim.kept()), Map.of()));
      new Verdicts(ledger).add(proposal, Verdicts.Verdict.Kind.ACCEPTED, "rana", "sure");
      new DecisionLog(ledger)
          .add(
              new Decision(Decision.Kind.KEEP_APART, Decision.Subject.ACTORS, "hts", "hezbollah"),
              "rana",
              "they differ");
      new Reliabilities(ledger).set("ألف", "B", "rana", "known well");
      assertThat(new Verifier(ledger).verified().faults()).isEmpty();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "verdict, proposal, 'x'",
    "verdict, verdict, 'REFUSED'",
    "verdict, actor, 'hezbollah'",
    "verdict, kind, 'MERGER'",
    "verdict, other, 'hezbollah'",
    "verdict, other, NULL",
    "verdict, words, 'x'",
    "verdict, day_from, '2015-01-01'",
    "verdict, day_to, '2015-01-01'",
    "verdict, author, 'x'",
    "verdict, note, 'x'",
    "verdict, way, 'WITH'",
    "decision, kind, 'JOIN'",
    "decision, first, 'x'",
    "decision, note, 'x'",
    "reliability, letter, 'A'",
    "reliability, note, 'x'"
  })
  void changedColumnOfADecisionIsFound(String table, String column, String value) throws Exception {
    Path copy =
        Files.copy(
            folder.resolve(FILLED),
            folder.resolve("changed.db"),
            StandardCopyOption.REPLACE_EXISTING);
    LedgerAddress.OfFile address = new LedgerAddress.OfFile(copy);
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + address.path());
        Statement statement = connection.createStatement()) {
      String literal = value.equals("NULL") ? value : "'" + value.replace("'", "") + "'";
      statement.execute("UPDATE " + table + " SET " + column + " = " + literal);
    }
    try (Ledger ledger = Ledger.reading(address, new TestClock())) {
      assertThat(new Verifier(ledger).verified().faults())
          .singleElement()
          .asString()
          .contains("does not hold what it held");
    }
  }

  @Test
  void decisionsOfAnOlderProgramAreStillRight() {
    LedgerAddress.OfFile address = new LedgerAddress.OfFile(folder.resolve("older.db"));
    try (Ledger ledger = Ledger.writing(address, new TestClock())) {
      // As it was written before the notes were part of the digests.
      ledger.write(
          Change.by("outlet", "rana"),
          writing -> {
            writing.fact("reliability", "1", "ألف", "B", "rana");
            return writing
                .handle()
                .execute(
                    "INSERT INTO reliability (seq, outlet, letter, author, note, revision)"
                        + " VALUES (1, 'ألف', 'B', 'rana', 'known well', ?)",
                    writing.revision());
          });
      assertThat(new Verifier(ledger).verified().faults()).isEmpty();
      new Reliabilities(ledger).set("باء", "C", "rana", "not so well");
      assertThat(new Verifier(ledger).verified().faults()).isEmpty();
    }
  }
}
