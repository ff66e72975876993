package org.tawatur.app.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tawatur.app.export.ClaimJson;
import org.tawatur.code.Coder;
import org.tawatur.score.Count;
import org.tawatur.score.Measure;
import org.tawatur.score.Scorer;
import org.tawatur.score.Scores;
import org.tawatur.text.Report;

/** The figures are those of the scorer that all measurements of the project are made with. */
final class SharedScorerTest {
  private static final Path SHARED =
      Path.of(System.getProperty("tawatur.shared", "../../shared")).toAbsolutePath();
  private static final Path SCRIPT = SHARED.resolve("eval/score_claims.py");
  private static final Path SMALL = Path.of("src/test/resources/org/tawatur/app/score/small");
  private static final Pattern RATIOS =
      Pattern.compile(
          "P ([\\d.]+) +R ([\\d.]+) +F1 ([\\d.]+)(?: +\\(gold (\\d+), coded (\\d+)\\))?");
  private static final Map<String, Measure> SHARES =
      Map.of(
          "polarity right (of found)", Measure.POLARITY,
          "modality right (of found)", Measure.MODALITY,
          "origin right (of found)", Measure.ORIGIN,
          "date right (of dated)", Measure.DATE);

  @TempDir private Path folder;

  @BeforeAll
  static void theOtherScorerIsThere() {
    assumeTrue(Files.isRegularFile(SCRIPT), () -> "no shared scorer at " + SCRIPT);
    assumeTrue(hasPython(), "no python3 to run the shared scorer with");
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"seeds", "dev"})
  void codedReportsScoreTheSame(String part) throws IOException {
    Path gold = SHARED.resolve("gold").resolve(part);
    assumeTrue(Files.isDirectory(gold), () -> "no annotated reports in " + gold);
    Path coded = folder.resolve("coded.jsonl");
    Files.write(coded, coded(gold));
    assertSame(gold, coded);
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"seeds", "dev"})
  void twoAnnotationsScoreTheSame(String part) throws IOException {
    Path gold = SHARED.resolve("gold").resolve(part);
    assumeTrue(Files.isDirectory(gold), () -> "no annotated reports in " + gold);
    disturb(gold, new SplittableRandom(5));
    assertSame(gold, folder);
  }

  @Test
  void smallFilesScoreTheSame() throws IOException {
    assertSame(SMALL.resolve("first"), SMALL.resolve("coded.jsonl"));
    assertSame(SMALL.resolve("first"), SMALL.resolve("second"));
  }

  private static boolean hasPython() {
    try {
      return new ProcessBuilder("python3", "--version").start().waitFor() == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private static byte[] coded(Path gold) throws IOException {
    StringBuilder lines = new StringBuilder();
    Coder coder = Coder.bundled();
    try (Stream<Path> files = Files.list(gold)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
        String name = String.valueOf(file.getFileName()).replace(".txt", "");
        String text = Files.readString(file);
        byte[] claims = new ClaimJson().lines(text, coder.code(Report.of(name, text)).claims());
        lines.append(new String(claims, StandardCharsets.UTF_8));
      }
    }
    return lines.toString().getBytes(StandardCharsets.UTF_8);
  }

  /**
   * Writes an annotation that differs in claims, types, polarity, sides, dates and what it asks.
   */
  private void disturb(Path gold, SplittableRandom random) throws IOException {
    List<Path> golds;
    try (Stream<Path> files = Files.list(gold)) {
      golds = files.filter(f -> f.toString().endsWith(GoldFolder.GOLD)).sorted().toList();
    }
    for (Path file : golds) {
      List<String> lines = new ArrayList<>();
      for (String line : Files.readAllLines(file)) {
        String other =
            switch (random.nextInt(8)) {
              case 0 -> "";
              case 1 -> line.replace("\"affirmed\"", "\"denied\"");
              case 2 -> line.replace("\"actual\"", "\"planned\"");
              case 3 -> line.replace("\"ASSAULT\"", "\"COERCE\"");
              case 4 -> line.replace("\"actors\"", "\"x\"").replace("\"recipients\"", "\"actors\"");
              case 5 -> line.replaceFirst("\\{", "{\"optional\": true, ");
              case 6 ->
                  line.replaceFirst("\"chain\": \\[\\{[^}]*}", "\"chain\": [{\"text\": \"أحد\"}");
              default -> line.replace("\"value\": \"20", "\"value\": \"19");
            };
        lines.add(other);
      }
      Files.write(folder.resolve(String.valueOf(file.getFileName())), lines);
    }
  }

  private static void assertSame(Path gold, Path coded) throws IOException {
    Annotations annotations = AnnotationReader.annotations(gold, coded);
    Scores scores = new Scorer().scores(annotations.reports());
    int compared = 0;
    for (String line : theirs(gold, coded)) {
      String label = line.strip().replaceFirst(" \\(of found\\) +P .*| +P .*", "");
      Matcher ratios = RATIOS.matcher(line);
      String share = line.strip().replaceFirst("\\) +[\\d.]+(?: of \\d+)?$", ")");
      if (SHARES.get(share) instanceof Measure measure) {
        String[] figures = line.strip().substring(share.length()).strip().split(" of ");
        Count mine = scores.count(measure);
        assertThat(mine.recall()).as(line).isCloseTo(Double.parseDouble(figures[0]), within(6e-4));
        if (figures.length > 1) {
          assertThat(mine.gold()).as(line).isEqualTo(Integer.parseInt(figures[1]));
        }
        compared++;
      } else if (ratios.find()) {
        compared++;
        Count mine = count(scores, label);
        boolean isShort = ratios.group(1).length() == 4;
        for (int i = 0; i < 3; i++) {
          double own = List.of(mine.precision(), mine.recall(), mine.f1()).get(i);
          double theirs = Double.parseDouble(ratios.group(i + 1));
          assertThat(own).as(line).isCloseTo(theirs, within(isShort ? 6e-3 : 6e-4));
        }
        if (ratios.group(4) != null) {
          assertThat(mine.gold()).as(line).isEqualTo(Integer.parseInt(ratios.group(4)));
          assertThat(mine.coded()).as(line).isEqualTo(Integer.parseInt(ratios.group(5)));
        }
        assertThat(mine.right()).as(line).isEqualTo(number(line, "tp", mine.right()));
        assertThat(mine.gold() - mine.right())
            .as(line)
            .isEqualTo(number(line, "fn", line.contains("{") ? 0 : mine.gold() - mine.right()));
        assertThat(mine.coded() - mine.right())
            .as(line)
            .isEqualTo(number(line, "fp", line.contains("{") ? 0 : mine.coded() - mine.right()));
      }
    }
    // Three kinds of claims, four of mentions, polarity, modality, origin, dates where there are
    // any.
    assertThat(compared).isGreaterThanOrEqualTo(10 + scores.types().size());
  }

  private static int number(String line, String name, int otherwise) {
    Matcher number = Pattern.compile("'" + name + "': (\\d+)").matcher(line);
    return number.find() ? Integer.parseInt(number.group(1)) : otherwise;
  }

  private static Count count(Scores scores, String label) {
    for (Measure measure : Measure.values()) {
      if (measure.label().equals(label)) {
        return scores.count(measure);
      }
    }
    assertThat(scores.types()).containsKey(label);
    return scores.types().get(label).count();
  }

  /** The lines of figures that the shared scorer prints; those that show claims are left out. */
  private static List<String> theirs(Path gold, Path coded) throws IOException {
    Path out = Files.createTempFile("scores", ".txt");
    try {
      ProcessBuilder builder =
          new ProcessBuilder(
              "python3", SCRIPT.toString(), gold.toString(), coded.toString(), "--verbose");
      builder.environment().put("PYTHONUTF8", "1");
      Process process = builder.redirectErrorStream(true).redirectOutput(out.toFile()).start();
      assertThat(process.waitFor()).as(Files.readString(out)).isZero();
      return Files.readAllLines(out).stream()
          .filter(line -> !line.matches("(MISSED|WRONG|EXTRA) .*"))
          .toList();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    } finally {
      Files.delete(out);
    }
  }
}
