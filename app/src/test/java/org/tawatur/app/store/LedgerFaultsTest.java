package org.tawatur.app.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What goes wrong with a file: told in words, the file left as it was. */
class LedgerFaultsTest {
  @TempDir Path folder;

  private Path file = Path.of("");
  private LedgerAddress.OfFile address = new LedgerAddress.OfFile(file);

  @BeforeEach
  void fill() {
    file = folder.resolve("ledger.db");
    address = new LedgerAddress.OfFile(file);
    try (Ledger ledger = Ledger.writing(address, new TestClock())) {
      new Keeper(ledger, "faults").keep(Handmade.arrivals(5, 60));
      new Linker(ledger, Codings.STEPS).link();
    }
  }

  private void openFails(LedgerException.Kind kind, String words) throws IOException {
    byte[] before = Files.readAllBytes(file);
    for (boolean canWrite : new boolean[] {false, true}) {
      LedgerException e =
          catchThrowableOfType(
              LedgerException.class,
              () -> {
                try (Ledger ledger =
                    canWrite
                        ? Ledger.writing(address, new TestClock())
                        : Ledger.reading(address, new TestClock())) {
                  new Keeper(ledger, "faults").keep(Handmade.arrivals(6, 8));
                }
              });
      assertThat(e).hasMessageContaining(words);
      assertThat(e.kind()).isEqualTo(kind);
      assertThat(Files.readAllBytes(file)).isEqualTo(before);
    }
  }

  @Test
  void truncatedFileIsToldAndLeftAsItWas() throws IOException {
    try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
      bytes.setLength(bytes.length() - 10_000);
    }
    openFails(LedgerException.Kind.DAMAGED, "the end of the ledger is missing");
  }

  @Test
  void fileOfSomethingElseIsToldAndLeftAsItWas() throws IOException {
    Files.writeString(file, "هذا تقرير وليس سجلا. ".repeat(50));
    openFails(LedgerException.Kind.FOREIGN, "not a ledger");
  }

  @Test
  void databaseOfSomethingElseIsToldAndLeftAsItWas() throws Exception {
    Files.delete(file);
    sql("CREATE TABLE other (a)");
    openFails(LedgerException.Kind.FOREIGN, "a database of something else");
  }

  @Test
  void olderProgramRefusesANewerFile() throws Exception {
    sql(
        "INSERT INTO flyway_schema_history (installed_rank, version, description, type, script,"
            + " checksum, installed_by, execution_time, success)"
            + " VALUES (99, '99', 'later', 'SQL', 'V99__later.sql', 1, 'x', 1, 1)");
    openFails(LedgerException.Kind.NEWER, "written by a newer tawatur (form 99");
  }

  private void sql(String text) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = connection.createStatement()) {
      statement.execute(text);
    }
  }

  @Test
  void flippedBitsOfTextsAndClaimsAreFound() throws IOException {
    byte[] good = Files.readAllBytes(file);
    String bytes = new String(good, StandardCharsets.ISO_8859_1);
    int flips = 0;
    int found = 0;
    for (String word : List.of("\"event\":\"", "\"polarity\":\"", "made by hand")) {
      int at = bytes.indexOf(word);
      for (int n = 0; at >= 0 && n < 6; n++) {
        byte[] bad = good.clone();
        bad[at + word.length() - 3] ^= 0x02;
        Files.write(file, bad);
        found += faults() > 0 ? 1 : 0;
        assertThat(Files.readAllBytes(file)).isEqualTo(bad);
        flips++;
        at = bytes.indexOf(word, at + 4000);
      }
    }
    // SQLite leaves what it moved to another page where it was, until it needs the room; nobody
    // reads that.
    assertThat(found).isGreaterThan(flips / 2);
    Files.write(file, good);
    assertThat(faults()).isZero();
  }

  private int faults() {
    try (Ledger ledger = Ledger.reading(address, new TestClock())) {
      return new Verifier(ledger).verified().faults().size();
    } catch (LedgerException e) {
      return 1;
    }
  }

  @Test
  void changedEventsAndConflictsAreFound() throws Exception {
    assertThat(faults()).isZero();
    for (String change :
        List.of(
            "UPDATE event SET independent = independent + 1 WHERE n = 1",
            "UPDATE event SET independent = independent - 1 WHERE n = 1",
            "DELETE FROM event_claim WHERE event_n = 1",
            "INSERT INTO event_claim SELECT 1, min(claim_n) - 1 FROM event_claim")) {
      sql(change);
    }
    assertThat(faults()).isPositive();
  }

  @Test
  void changedLineOfARelationIsFound() throws Exception {
    sql("UPDATE dyad SET brief = replace(brief, 'AFFIRMED', 'DENIED')");
    assertThat(faults()).isPositive();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "UPDATE actor_count SET takes_part = takes_part + 1 WHERE actor = 'hamas'",
        "UPDATE total SET n = n - 1 WHERE name = 'event'",
        "INSERT INTO change_party (actor, day, claim_n) VALUES ('hamas', '2016-01-01', 1)",
        "INSERT INTO citation (outlet, teller, claims) VALUES ('x', 'hamas', 1)",
        "INSERT INTO dead_claim (claim_n) VALUES (1)"
      })
  void changedSumIsFound(String change) throws Exception {
    assertThat(faults()).isZero();
    sql(change);
    assertThat(faults()).isPositive();
  }

  @Test
  void closedEventThatIsOpenedAgainIsFound() throws Exception {
    sql("UPDATE conflict SET to_rev = from_rev + 1");
    assertThat(faults()).isPositive();
  }

  @Test
  void changedTextIsNotShown() throws Exception {
    sql("UPDATE report_text SET words = replace(words, 'الجبهة', 'التنظيم') WHERE n = 1");
    try (Ledger ledger = Ledger.reading(address, new TestClock())) {
      List<StoredReport> reports =
          new ReportQueries(ledger).list(ReportFilter.ALL, Page.ALL, AsOf.NOW);
      assertThatThrownBy(
              () -> reports.forEach(report -> new ReportQueries(ledger).text(report.id())))
          .isInstanceOf(LedgerException.class)
          .hasMessageContaining("is not as it was kept");
      assertThat(new Verifier(ledger).verified().faults()).isNotEmpty();
    }
  }

  @Test
  void lostDecisionOrBackdatedRevisionIsFound() throws Exception {
    sql("UPDATE revision SET recorded = '2020-01-01T00:00:00.000Z' WHERE seq = 1");
    try (Ledger ledger = Ledger.reading(address, new TestClock())) {
      assertThat(new Verifier(ledger).verified().faults())
          .contains("revision r1 is not as it was written");
    }
  }

  @Test
  void migrationCutInHalfIsDoneAnew() throws Exception {
    // As a kill leaves it: the history of the scripts is there, the tables are not.
    Path cut = folder.resolve("cut.db");
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + cut);
        Statement statement = connection.createStatement()) {
      statement.execute(
          "CREATE TABLE flyway_schema_history (installed_rank INT NOT NULL PRIMARY KEY,"
              + " version VARCHAR(50), description VARCHAR(200) NOT NULL, type VARCHAR(20) NOT NULL,"
              + " script VARCHAR(1000) NOT NULL, checksum INT, installed_by VARCHAR(100) NOT NULL,"
              + " installed_on TEXT NOT NULL DEFAULT (strftime('%Y-%m-%d %H:%M:%f','now')),"
              + " execution_time INT NOT NULL, success BOOLEAN NOT NULL)");
    }
    LedgerAddress at = new LedgerAddress.OfFile(cut);
    assertThatThrownBy(() -> Ledger.reading(at, new TestClock()).close())
        .hasMessageContaining("no ledger in it yet");
    try (Ledger ledger = Ledger.writing(at, new TestClock())) {
      new Keeper(ledger, "faults").keep(Handmade.arrivals(6, 8));
      assertThat(new Verifier(ledger).verified().faults()).isEmpty();
    }
  }

  @Test
  void emptyFileOfAMakingCutShortBecomesALedger() throws IOException {
    Path empty = Files.createFile(folder.resolve("empty.db"));
    try (Ledger ledger = Ledger.writing(new LedgerAddress.OfFile(empty), new TestClock())) {
      assertThat(ledger.last()).isNull();
    }
  }

  @Test
  void folderThatIsNotThereIsTold() {
    LedgerAddress nowhere = new LedgerAddress.OfFile(folder.resolve("no/such/ledger.db"));
    assertThatThrownBy(() -> Ledger.writing(nowhere, new TestClock()).close())
        .isInstanceOf(LedgerException.class)
        .hasMessageContaining("check that the folder is there, its room");
  }

  @Test
  void fullDiskIsToldAndNothingOfTheBatchIsKept() throws Exception {
    Revision before;
    try (Ledger ledger = Ledger.writing(address, new TestClock())) {
      before = ledger.last();
      ledger.read(handle -> handle.execute("PRAGMA max_page_count = 1"));
      LedgerException e =
          catchThrowableOfType(
              LedgerException.class,
              () -> new Keeper(ledger, "faults").keep(Handmade.arrivals(77, 400)));
      assertThat(e.kind()).isEqualTo(LedgerException.Kind.FULL);
      assertThat(e).hasMessageContaining("the disk is full").hasMessageContaining("make room");
    }
    try (Ledger ledger = Ledger.writing(address, new TestClock())) {
      assertThat(ledger.last()).isEqualTo(before);
      assertThat(new Verifier(ledger).verified().faults()).isEmpty();
      new Keeper(ledger, "faults").keep(Handmade.arrivals(77, 400));
    }
  }

  @Test
  void readOnlyFolderCanBeReadAndIsToldToWriters() throws IOException {
    assumeTrue(folder.toFile().setWritable(false), "the folder cannot be closed");
    file.toFile().setWritable(false);
    try {
      assumeTrue(!Files.isWritable(folder), "this user may write everywhere");
      try (Ledger ledger = Ledger.reading(address, new TestClock())) {
        assertThat(ledger.last()).isNotNull();
      }
      openFails(LedgerException.Kind.READ_ONLY, "may not be written");
    } finally {
      folder.toFile().setWritable(true);
      file.toFile().setWritable(true);
    }
  }
}
