package org.tawatur.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tawatur.actor.ActorMention;
import org.tawatur.code.Coder;
import org.tawatur.code.Lexicon;
import org.tawatur.lexicon.LexiconFiles;
import org.tawatur.text.Report;

/**
 * Cases 93 and 94 of the list of bad inputs: dictionaries of actors with faults, and with names of
 * two, the whole lexicon around them.
 */
class LexiconCasesTest {
  @TempDir Path folder;

  @BeforeEach
  void copy() throws IOException {
    Path bundled = Path.of("..", "core", "src", "main", "resources", "org", "tawatur", "lexicon");
    try (Stream<Path> files = Files.list(bundled)) {
      files.filter(file -> file.toString().endsWith(".tsv")).forEach(this::copy);
    }
  }

  private void copy(Path file) {
    try {
      Files.copy(file, folder.resolve(String.valueOf(file.getFileName())));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private CommandLineRun checkedWith(String file, String... rows) throws IOException {
    Path path = folder.resolve(file);
    List<String> lines = new java.util.ArrayList<>(Files.readAllLines(path));
    lines.addAll(Arrays.asList(rows));
    Files.write(path, lines);
    CommandLineRun.of("lexicon", "format", path.toString());
    return CommandLineRun.of("lexicon", "check", folder.toString());
  }

  @Test
  void lexiconThatShipsHasNoFaults() {
    assertThat(CommandLineRun.of("lexicon", "check", folder.toString()).status()).isZero();
  }

  @ParameterizedTest(name = "case 93 {0}")
  @CsvSource({
    "one letter as a name, names-levant.tsv, hezbollah|ح|-|-|short, a name of one letter",
    "an empty name, names-levant.tsv, hezbollah||-|-|short, empty cell",
    "a period that ends before it begins, names-levant.tsv, hezbollah|حزب الاختبار|2015|2014|full, 2014",
    "an actor who is not there, names-levant.tsv, nobody-at-all|حزب الاختبار|-|-|full, unknown actor nobody-at-all",
    "a tie that there is none of, ties-levant.tsv, hezbollah|friend|iran|-|-, unknown tie",
    "an id twice, actors-levant.tsv, hezbollah|REB|LBN|Hezbollah again|-|-, hezbollah"
  })
  void case93FaultyRowIsNamedWithItsPlace(String name, String file, String row, String message)
      throws IOException {
    CommandLineRun run = checkedWith(file, row.replace('|', '\t'));
    assertThat(run.status()).as(name).isEqualTo(1);
    assertThat(run.out()).containsPattern(file + ":\\d+:\\d+: ").contains(message);
  }

  @Test
  void lexiconThatShipsHasNoOverlaps() {
    CommandLineRun run = CommandLineRun.of("lexicon", "check", folder.toString());
    assertThat(run.out()).doesNotContain("warning");
  }

  @ParameterizedTest(name = "case 93 {0}")
  @CsvSource({
    "years that overlap, 2001, 2010, 2009, 2015",
    "a year within another, 2001, -, 2009, 2015",
    "one day that both have, 2001, 2010-06-30, 2010-06-30, -",
  })
  void case93OverlappingTimesOfOneNameAreToldAndTaken(
      String name, String from, String to, String laterFrom, String laterTo) throws IOException {
    CommandLineRun run =
        checkedWith(
            "names-levant.tsv",
            String.join("\t", "hezbollah", "حزب الاختبار", from, to, "full"),
            String.join("\t", "hezbollah", "حزب الاختبار", laterFrom, laterTo, "full"));
    assertThat(run.status()).as(name).isZero();
    assertThat(run.out())
        .containsPattern("warning: names-levant.tsv:\\d+:3: overlaps with another row on hezbollah")
        .contains("0 faults, 1 warning");
  }

  @Test
  void case93TimesThatFollowOneAnotherAreNoOverlap() throws IOException {
    CommandLineRun run =
        checkedWith(
            "names-levant.tsv",
            "hezbollah\tحزب الاختبار\t2001\t2010\tfull",
            "hezbollah\tحزب الاختبار\t2011\t-\tfull");
    assertThat(run.status()).isZero();
    assertThat(run.out()).doesNotContain("warning");
  }

  /** The circle goes through the first of two parents. */
  @Test
  void case93CircleBesideAnotherParentIsRefused() throws IOException {
    CommandLineRun run =
        checkedWith(
            "ties-levant.tsv",
            "hezbollah\tparent\tjabhat-al-nusra\t-\t-",
            "hezbollah\tparent\tsyrian-army\t-\t-",
            "jabhat-al-nusra\tparent\thezbollah\t-\t-");
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out()).contains("hezbollah is its own ancestor");
  }

  @Test
  void case93ParentsOfDifferentTimesAreNoCircle() throws IOException {
    CommandLineRun run =
        checkedWith(
            "ties-levant.tsv",
            "jabhat-al-nusra\tparent\thezbollah\t2001\t2005",
            "hezbollah\tparent\tjabhat-al-nusra\t2006\t-");
    assertThat(run.out()).doesNotContain("ancestor");
  }

  @Test
  void case93CircleOfParentsIsRefused() throws IOException {
    CommandLineRun run =
        checkedWith(
            "ties-levant.tsv",
            "jabhat-al-nusra\tparent\thezbollah\t-\t-",
            "hezbollah\tparent\tjabhat-al-nusra\t-\t-");
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out()).contains("is its own ancestor").contains("cut the circle");
  }

  @Test
  void case94NameOfTwoActorsOnOneDayMeansEither() throws IOException {
    checkedWith(
        "actors-levant.tsv",
        "first-furqan\tREB\tSYR\tFurqan Front\t-\t-",
        "second-furqan\tREB\tSYR\tFurqan Front in the south\t-\t-");
    CommandLineRun run =
        checkedWith(
            "names-levant.tsv",
            "first-furqan\tجبهة الفرقان الجديدة\t2012\t-\tfull",
            "second-furqan\tجبهة الفرقان الجديدة\t-\t2016\tfull");
    assertThat(run.status()).as(run.out()).isZero();
    Coder coder = new Coder(Lexicon.load(new LexiconFiles(this::open)));
    // "The new Furqan Front attacked a post of the Syrian army in Aleppo on Tuesday."
    String text = "هاجمت جبهة الفرقان الجديدة حاجزا للجيش السوري في حلب الثلاثاء.";
    assertThat(attackers(coder, text, LocalDate.of(2015, 7, 21)))
        .allMatch(actor -> actor.id() == null)
        .extracting(actor -> Set.copyOf(actor.candidates()))
        .containsOnly(Set.of("first-furqan", "second-furqan"));
    assertThat(attackers(coder, text, LocalDate.of(2018, 7, 21)))
        .allMatch(actor -> actor.candidates().isEmpty())
        .extracting(ActorMention::id)
        .containsOnly("first-furqan");
  }

  private static List<ActorMention> attackers(Coder coder, String text, LocalDate day) {
    Report report = new Report("a", text, day, null, null);
    return coder.code(report).claims().stream().flatMap(c -> c.actors().stream()).toList();
  }

  private InputStream open(String name) {
    try {
      return Files.newInputStream(folder.resolve(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
