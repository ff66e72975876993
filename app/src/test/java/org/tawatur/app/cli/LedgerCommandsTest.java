package org.tawatur.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands of the ledger, as a person runs them. */
class LedgerCommandsTest {
  /**
   * "The Syrian army shelled the city of Aleppo"; "Hezbollah denied that it had attacked Idlib."
   */
  private static final String LINES =
      "{\"id\":\"a\",\"text\":\"قصف الجيش السوري مدينة حلب.\",\"published\":\"2016-03-01\",\"outlet\":\"ألف\"}\n"
          + "{\"id\":\"b\",\"text\":\"نفى حزب الله أن يكون هاجم جبهة النصرة في إدلب.\",\"published\":\"2016-03-02\"}\n"
          + "not json\n";

  @TempDir Path folder;

  private String ledger = "";

  @BeforeEach
  void ingest() {
    ledger = folder.resolve("l.db").toString();
    CommandLineRun run =
        CommandLineRun.withInput(
            LINES.getBytes(StandardCharsets.UTF_8), "ingest", "-", "--ledger", ledger);
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out()).contains("3 inputs").contains("2 kept").contains("1 quarantined");
  }

  private CommandLineRun run(String... args) {
    return CommandLineRun.of(
        Stream.concat(Stream.of(args), Stream.of("--ledger", ledger)).toArray(String[]::new));
  }

  @Test
  void ledgerInTheFolderOfItsReportsIsNoneOfThem() throws IOException {
    Files.writeString(folder.resolve("a.txt"), "قصف الجيش السوري مدينة حلب.");
    CommandLineRun run = run("ingest", folder.toString());
    assertThat(run.status()).as(run.err()).isZero();
    assertThat(run.out()).contains("1 input of").doesNotContain("refused");
  }

  @Test
  void claimsGoOutInFormsOfOtherPrograms() throws IOException {
    Path file = folder.resolve("claims.json");
    CommandLineRun stix = run("export", "--format", "stix", "--file", file.toString());
    assertThat(stix.status()).as(stix.err()).isZero();
    assertThat(Files.readString(file)).startsWith("{\"type\":\"bundle\"").contains("\"opinion\"");
    assertThat(run("export", "--format", "stix").out()).isEqualTo(Files.readString(file));
    assertThat(run("export", "--format", "webanno", "--type", "ASSAULT").out())
        .startsWith("{\"@context\":\"http://www.w3.org/ns/anno.jsonld\"")
        .contains("TextPositionSelector");
    CommandLineRun none = run("export", "--format", "stix", "--outlet", "none such");
    assertThat(none.status()).isNotZero();
    assertThat(none.err()).contains("no claim meets these conditions");
    assertThat(run("export", "--format", "stix", "--file", folder.toString() + "/no/x").err())
        .contains("cannot be written");
    try (Stream<Path> left = Files.list(folder)) {
      assertThat(left).noneMatch(path -> path.toString().endsWith(".partial"));
    }
  }

  @Test
  void sameInputAgainIsKnown() {
    CommandLineRun run =
        CommandLineRun.withInput(
            LINES.getBytes(StandardCharsets.UTF_8), "ingest", "-", "--ledger", ledger);
    assertThat(run.out()).contains("2 were in the ledger already");
  }

  @Test
  void quarantinedBytesComeBackAsTheyWere() {
    CommandLineRun listed = run("intake", "--outcome", "QUARANTINED", "--format", "jsonl");
    java.util.regex.Matcher digest =
        java.util.regex.Pattern.compile("\"sha256\":\"([0-9a-f]{64})\"").matcher(listed.out());
    assertThat(digest.find()).isTrue();
    assertThat(run("intake", "--bytes", digest.group(1)).out()).isEqualTo("not json");
    assertThat(run("intake", "--bytes", "0".repeat(64)).status()).isEqualTo(1);
  }

  @Test
  void whatDiffersBetweenCopiesIsShown() {
    String words =
        "قصف الجيش السوري مدينة حلب صباح اليوم وقالت مصادر محلية إن القصف طال أحياء سكنية";
    String lines =
        "{\"id\":\"c\",\"text\":\""
            + words
            + " وسط المدينة.\",\"published\":\"2016-03-03\",\"outlet\":\"جيم\"}\n"
            + "{\"id\":\"d\",\"text\":\""
            + words
            + " شرق المدينة.\",\"published\":\"2016-03-03\",\"outlet\":\"دال\"}\n";
    CommandLineRun.withInput(
        lines.getBytes(StandardCharsets.UTF_8), "ingest", "-", "--ledger", ledger);
    String ids = run("reports", "--name", "c", "--format", "jsonl").out();
    String id = ids.substring(ids.indexOf("r-"), ids.indexOf("r-") + 22);
    CommandLineRun run = run("reports", "--compare", id);
    // "in the middle of" here, "in the east of" there.
    assertThat(run.out()).contains("- ").contains("وسط").contains("+ ").contains("شرق");
    assertThat(run("reports", "--compare", "r-0").status()).isEqualTo(1);
  }

  @Test
  void claimsComeInThePublishedFormat() {
    CommandLineRun run = run("claims", "--format", "jsonl");
    assertThat(run.out().lines().toList())
        .isNotEmpty()
        .allMatch(line -> line.startsWith("{\"report\":\"") && line.contains("\"report_id\":\"r-"));
  }

  @Test
  void namesAreUnderstoodInBothLanguagesAndUnclearOnesAreAskedBack() {
    CommandLineRun arabic = run("claims", "--actor", "الجيش السوري", "--format", "csv");
    CommandLineRun english = run("claims", "--actor", "Syrian Army", "--format", "csv");
    assertThat(arabic.status()).as(arabic.err()).isZero();
    assertThat(arabic).isEqualTo(english);
    CommandLineRun unclear = run("relation", "Hezbolah", "nusra-front");
    assertThat(unclear.status()).isEqualTo(2);
    assertThat(unclear.err()).contains("did you mean").contains("hezbollah");
  }

  @Test
  void everyCommandAnswers() {
    for (List<String> command :
        List.of(
            List.of("status"),
            List.of("reports"),
            List.of("events"),
            List.of("conflicts"),
            List.of("origins"),
            List.of("outlets"),
            List.of("actor", "hezbollah"),
            List.of("relation", "hezbollah", "nusra-front"),
            List.of("search", "هجوم"),
            List.of("link", "--all"),
            List.of("recode", "--all"),
            List.of("review", "log"),
            List.of("verify-ledger"))) {
      CommandLineRun run = run(command.toArray(String[]::new));
      assertThat(run.status()).as(command + run.err()).isZero();
      assertThat(run.out()).as(command.toString()).isNotBlank();
    }
  }

  @Test
  void searchFindsAllFormsOfAWord() {
    // "attack", "shelling": the reports have "attacked", "shelled".
    assertThat(run("search", "مهاجمة", "--format", "csv").out()).contains(",b,");
    assertThat(run("search", "القصف", "--format", "csv").out()).contains(",a,");
    assertThat(run("search", "القصف", "--exact", "--format", "csv").out()).doesNotContain(",a,");
    assertThat(run("search", "مدينة", "حلب", "--phrase", "--format", "csv").out()).contains(",a,");
  }

  @Test
  void reviewedClaimIsOutAndComesBack() {
    String id = run("claims", "--format", "csv").out().lines().skip(1).findFirst().orElseThrow();
    String claim = id.substring(0, id.indexOf(','));
    long before = run("claims", "--format", "csv").out().lines().count();
    assertThat(run("review", "reject", claim.substring(0, 12), "--author", "rana").status())
        .isZero();
    assertThat(run("claims", "--format", "csv").out().lines().count()).isEqualTo(before - 1);
    assertThat(run("review", "undo", "--author", "rana").status()).isZero();
    assertThat(run("claims", "--format", "csv").out().lines().count()).isEqualTo(before);
  }

  @Test
  void releaseIsWrittenOnce() throws IOException {
    assertThat(run("release", "--to", folder.toString(), "--title", "one").status()).isZero();
    assertThat(Files.exists(folder.resolve("release-1/manifest.json"))).isTrue();
    assertThat(run("release", "--again", "1", "--to", folder.toString()).status()).isZero();
  }

  @Test
  void ledgerThatIsNotThereIsTold() {
    CommandLineRun run =
        CommandLineRun.of("claims", "--ledger", folder.resolve("no.db").toString());
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err()).contains("no such ledger").doesNotContain("Exception");
  }
}
