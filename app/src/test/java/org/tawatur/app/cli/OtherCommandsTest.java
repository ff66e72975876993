package org.tawatur.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OtherCommandsTest {
  private static final String HEAD = "# Words\nword\tkind\tstance\tnote\n";

  @TempDir private Path folder;

  @Test
  void nothingToDoShowsTheCommands() {
    CommandLineRun run = CommandLineRun.of();
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("explain").contains("demo");
  }

  @Test
  void everyListedCommandAnswersToItsName() {
    List<String> names =
        CommandLineRun.of()
            .err()
            .lines()
            .map(Pattern.compile("^  ([a-z-]+)(,.*)?  +\\S.*")::matcher)
            .filter(Matcher::matches)
            .map(line -> line.group(1))
            .filter(name -> !name.startsWith("-"))
            .toList();
    assertThat(names).contains("code", "verify-ledger", "watch").hasSizeGreaterThan(25);
    for (String name : names) {
      CommandLineRun help = CommandLineRun.of(name, "--help");
      assertThat(help.status()).as(name).isZero();
      assertThat(help.out()).startsWith("Usage: tawatur " + name + " ");
    }
    assertThat(CommandLineRun.of("cod").err()).contains("cod", "see tawatur --help");
  }

  @Test
  void wantOfMemoryIsToldWithoutATrace() {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Shell shell =
        new Shell(
            new ByteArrayInputStream(new byte[0]),
            new ByteArrayOutputStream(),
            Shell.writer(err),
            Shell.Terminal.NONE,
            () -> {
              throw new OutOfMemoryError("of this test");
            });
    int status = Main.run(shell, List.of("code", folder.toString()));
    assertThat(status).isEqualTo(Shell.FAULTY);
    assertThat(err.toString(StandardCharsets.UTF_8))
        .startsWith("tawatur: this needs more memory than there is")
        .contains("TAWATUR_OPTS=-Xmx2g")
        .hasLineCount(1);
  }

  @Test
  void versionNamesTheProgramAndItsJava() {
    assertThat(CommandLineRun.of("version").out()).startsWith("tawatur ").contains("Java");
    assertThat(CommandLineRun.of("--version").out()).startsWith("tawatur ");
  }

  @Test
  void everyFaultOfALexiconIsShownAtOnce() throws IOException {
    Files.writeString(folder.resolve("says.tsv"), HEAD + "ب\t-\t-\n" + "أ\t\t-\t-\n");
    Files.writeString(folder.resolve("other.tsv"), "x\n");
    CommandLineRun run = CommandLineRun.of("lexicon", "check", folder.toString());
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out())
        .contains("says.tsv:3:")
        .contains("says.tsv:4:2: empty cell")
        .contains("other.tsv:0:0: not a kind of lexicon file");
  }

  @Test
  void formattingSortsAndIsDoneOnce() throws IOException {
    Path file = folder.resolve("says.tsv");
    Files.writeString(file, HEAD + "ب\t-\t-\t-\r\nا\u0653\t-\t-\t-\n");
    assertThat(CommandLineRun.of("lexicon", "format", file.toString()).out()).contains("formatted");
    assertThat(Files.readString(file)).isEqualTo(HEAD + "آ\t-\t-\t-\nب\t-\t-\t-\n");
    assertThat(CommandLineRun.of("lexicon", "format", file.toString()).out()).isEmpty();
    assertThat(CommandLineRun.of("lexicon", "check", folder.toString()).status()).isZero();
  }

  @Test
  void dumpOfACountryBecomesAPlacesFile() throws IOException {
    Path dump = folder.resolve("XX.txt");
    Files.writeString(
        dump,
        place("1", "Halab", "", "A", "ADM1", "09", "0")
            + place("2", "Aleppo", "Alep,Haleb,حلب,حلب الشهباء,حلپ", "P", "PPLA", "09", "1602264")
            + place("3", "Nowhere", "Nowhere", "P", "PPL", "09", "5")
            + "broken line\n");
    CommandLineRun run =
        CommandLineRun.of(
            "places", "import", dump.toString(), "--country", "SYR", "--to", folder + "/own");
    assertThat(run.status()).isZero();
    assertThat(run.err()).contains(dump + ":4: 1 columns");
    assertThat(folder.resolve("own/places-geonames-syr.tsv"))
        .content()
        .endsWith("aleppo-syr\tحلب\tAleppo\tcity\tSYR\tHalab\t36.2\t37.1\tحلب الشهباء\n");
    assertThat(CommandLineRun.of("lexicon", "check", folder + "/own").status()).isZero();
    Path report = folder.resolve("report.txt");
    Files.writeString(report, "قصفت الطائرات الروسية سوقا في حلب الشهباء.\n");
    CommandLineRun coded =
        CommandLineRun.of("code", report.toString(), "--places", folder + "/own");
    assertThat(coded.status()).isZero();
    assertThat(coded.out()).contains("\"id\":\"aleppo-syr\"");
  }

  @Test
  void folderWithoutPlacesFilesIsTold() {
    CommandLineRun run = CommandLineRun.of("code", "x.txt", "--places", folder.toString());
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("has no file places-*.tsv").doesNotContain("Exception");
  }

  @Test
  void importOfAMissingFileIsTold() {
    CommandLineRun run =
        CommandLineRun.of("places", "import", folder + "/no.txt", "--to", folder + "/own");
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err()).contains("no.txt");
  }

  @Test
  void explainTellsOfAMissingFileAndOfAMissingSentence() throws IOException {
    Path file = folder.resolve("a.txt");
    Files.writeString(file, "قتل الجيش خمسة مدنيين.");
    assertThat(CommandLineRun.of("explain", folder + "/no.txt").err()).contains("no such file");
    CommandLineRun run = CommandLineRun.of("explain", file.toString(), "--sentence", "99");
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err()).contains("there is no sentence 99");
  }

  private static String place(
      String id,
      String name,
      String names,
      String kind,
      String code,
      String region,
      String people) {
    String rest = "\t\t\t\t" + people + "\t\t\tAsia/Damascus\t2024-01-01\n";
    return String.join("\t", id, name, name, names, "36.2", "37.1", kind, code, "SY", "", region)
        + rest;
  }
}
