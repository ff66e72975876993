package org.tawatur.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScoreCommandTest {
  private static final String SMALL = "src/test/resources/org/tawatur/app/score/small/";
  private static final String FIRST = SMALL + "first";
  private static final String SECOND = SMALL + "second";
  private static final String CODED = SMALL + "coded.jsonl";

  @TempDir private Path folder;

  @Test
  void figuresConfusionsAndSentencesAreShown() {
    CommandLineRun run = CommandLineRun.of("score", FIRST, CODED);
    assertThat(run.status()).isZero();
    assertThat(run.out())
        .containsPattern("event found +0.600 +0.750 +0.667 +\\S+ to \\S+ +3 +4 +5")
        .containsPattern("who did what to whom +0.400 +0.500 +0.444")
        .containsPattern("full attributed claim +0.200 +0.250 +0.222")
        .containsPattern("actors +1.000 +0.667 +0.800")
        .containsPattern("date +0.000 +0.000 +0.000 .* 0 +1 +1")
        .containsPattern("MOBILIZE +0.000 +– +0.000")
        .containsPattern("ASSAULT +1.000 +1.000 +1.000")
        .contains("AGREE > SUPPORT (1)")
        .contains("truce: \u2068[واتفقا] على هدنة <بلا شروط>\u2069")
        .contains("denied > affirmed (1)");
    assertThat(run.err()).contains("left out, as the gold does not have them: other");
  }

  @Test
  void theSameFilesGiveTheSameBytes() {
    assertThat(CommandLineRun.of("score", FIRST, CODED))
        .isEqualTo(CommandLineRun.of("score", FIRST, CODED));
  }

  @Test
  void twoAnnotationsAreComparedBothWays() {
    CommandLineRun run = CommandLineRun.of("agree", FIRST, SECOND, "--sentences", "0");
    assertThat(run.status()).isZero();
    assertThat(run.out())
        .containsPattern("event found +0.750 +0.750 +0.750")
        .contains("the other way round, B taken for gold: F1 0.857 on events")
        // One of three pairs has no chain in the second, and polarity is always the same in three.
        .containsPattern("origin +\\S+ +\\S+( to \\S+)? +2\n")
        .containsPattern("polarity +1.000 +\\S+( to \\S+)? +3\n")
        .containsPattern("event type +\\S+ +\\S+( to \\S+)? +4\n")
        .doesNotContain("> SUPPORT (");
  }

  @Test
  void figuresAreWrittenAsJsonLines() {
    CommandLineRun run = CommandLineRun.of("score", FIRST, CODED, "--format", "jsonl");
    assertThat(run.out())
        .startsWith("{\"of\":\"claim\",\"name\":\"event found\",\"precision\":0.6,\"recall\":0.75,")
        .contains("{\"of\":\"type\",\"name\":\"MOBILIZE\"")
        .contains("{\"of\":\"alpha\",\"name\":\"origin\"");
  }

  @Test
  void thePageStandsAloneAndItsCellsLeadToSentences() throws IOException {
    Path page = folder.resolve("scores.html");
    assertThat(CommandLineRun.of("score", FIRST, CODED, "--html", page.toString()).status())
        .isZero();
    String html = Files.readString(page);
    assertThat(html)
        .startsWith("<!DOCTYPE html>\n<html lang=\"en\" dir=\"ltr\">")
        .contains("prefers-color-scheme: dark")
        .contains("lang=\"ar\" dir=\"auto\"><mark>واتفقا</mark> على هدنة &lt;بلا شروط&gt;</p>")
        .contains("<bdi>truce</bdi>")
        .doesNotContain("<script", "http://", "https://", "<بلا");
    Set<String> targets = new HashSet<>();
    Matcher ids = Pattern.compile(" id=\"([^\"]+)\"").matcher(html);
    while (ids.find()) {
      assertThat(targets.add(ids.group(1))).as(ids.group(1)).isTrue();
    }
    Matcher links = Pattern.compile("href=\"#([^\"]+)\"").matcher(html);
    int count = 0;
    for (; links.find(); count++) {
      assertThat(targets).contains(links.group(1));
    }
    assertThat(count).isGreaterThan(20);
  }

  @Test
  void whatIsWrongWithTheFilesIsToldWithPlaceAndRemedy() throws IOException {
    Files.writeString(folder.resolve("a.gold.jsonl"), "{\"type\":\"ASSAULT\"}\n");
    Files.writeString(
        folder.resolve("b.gold.jsonl"),
        "{\"type\":\"ASSAULT\",\"evidence\":\"قصف\"," + "\"trigger\":\"قصف\"}\nno\n");
    Files.writeString(folder.resolve("b.txt"), "هدوء"); // calm
    Path coded = folder.resolve("coded.jsonl");
    Files.writeString(
        coded,
        "{\"report\":\"x/b.txt\",\"event\":\"ASSAULT\",\"evidence\":"
            + "{\"start\":0,\"end\":9},\"trigger\":{\"start\":0,\"end\":2}}\n{\n");
    CommandLineRun run = CommandLineRun.of("score", folder.toString(), coded.toString());
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err())
        .contains("a.gold.jsonl:0:0: its text is missing")
        .contains("put the report beside it as a.txt")
        .contains("b.gold.jsonl:1:0: the text does not hold the evidence \"قصف\"")
        .contains("b.gold.jsonl:2:0: malformed JSON")
        .contains("coded.jsonl:1:0: the evidence ends at 9, but the text has 4 code points")
        .contains("coded.jsonl:2:0: malformed JSON")
        .contains("5 faults");
    assertThat(run.out()).containsPattern("event found +0.000 +0.000 +0.000 +– +0 +1 +1");
  }

  @Test
  void foldersAndFilesThatAreNotThereAreTold() {
    assertThat(CommandLineRun.of("score", FIRST + "x", CODED).err()).contains("no such folder");
    assertThat(CommandLineRun.of("score", FIRST, CODED + "x").err()).contains("no such file");
    assertThat(CommandLineRun.of("score", SMALL, CODED).err()).contains("no NAME.gold.jsonl");
    assertThat(CommandLineRun.of("agree", FIRST, CODED).err()).contains("no such folder");
    CommandLineRun html = CommandLineRun.of("score", FIRST, CODED, "--html", folder + "/no/x.html");
    assertThat(html.status()).isEqualTo(1);
    assertThat(html.err()).contains("cannot be written");
    assertThat(CommandLineRun.of("score", FIRST).status()).isEqualTo(2);
  }

  @Test
  void codedReportsOfOtherNamesAreAFault() throws IOException {
    Path coded = folder.resolve("coded.jsonl");
    Files.writeString(coded, "{\"report\":\"zzz\",\"event\":\"ASSAULT\"}\n");
    CommandLineRun run = CommandLineRun.of("score", FIRST, coded.toString());
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err()).contains("none of its reports is among those of the gold: zzz");
  }
}
