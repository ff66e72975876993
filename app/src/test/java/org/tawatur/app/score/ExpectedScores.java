package org.tawatur.app.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.tawatur.score.Measure;
import org.tawatur.score.Scores;

/**
 * What scores have to be at least: {@code expected-scores.tsv} beside a test. A drop fails; with
 * {@code -Dtawatur.golden=write}, which {@code tools/golden} sets, the scores found are written
 * down instead, and the difference is for the reader of the change.
 */
public final class ExpectedScores {
  private static final String HEAD =
      """
      # What scores have to be at least; a drop fails the test, a rise is written down by tools/golden
      name\tat least
      """;

  private final Path file;

  private ExpectedScores(Path file) {
    this.file = file;
  }

  /** The scores of {@code test}, in the resources of its package. */
  public static ExpectedScores of(Class<?> test) {
    String folder = test.getPackageName().replace('.', '/');
    return new ExpectedScores(Path.of("src/test/resources", folder, "expected-scores.tsv"));
  }

  /** Whether what was found is to be kept as what is expected. */
  public static boolean isWriting() {
    return "write".equals(System.getProperty("tawatur.golden"));
  }

  /**
   * Fails where {@code score} is lower than expected, to three decimals.
   *
   * @param name what the score is of
   * @param score in [0, 1]
   * @param details what a person needs to see to understand a drop
   */
  public synchronized void check(String name, double score, String details) {
    Map<String, String> scores = read();
    String found = String.format(Locale.ROOT, "%.3f", Math.floor(score * 1000) / 1000);
    if (isWriting()) {
      scores.put(name, found);
      write(scores);
      return;
    }
    assertThat(scores).as("%s knows it (run tools/golden)", file).containsKey(name);
    assertThat(Double.parseDouble(found))
        .as("%s in %s%s", name, file, details)
        .isGreaterThanOrEqualTo(Double.parseDouble(scores.get(name)));
  }

  /**
   * Fails where events, who did what to whom, or the full claim are found less often than before.
   */
  public void check(String of, Scores scores) {
    String details = ": " + scores.measures();
    check(of + ", event", scores.count(Measure.EVENT).f1(), details);
    check(of + ", who", scores.count(Measure.WHO).f1(), details);
    check(of + ", full", scores.count(Measure.FULL).f1(), details);
  }

  private Map<String, String> read() {
    Map<String, String> scores = new TreeMap<>();
    if (!Files.exists(file)) {
      return scores;
    }
    try {
      for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
        String[] cells = line.split("\t");
        if (!line.startsWith("#") && !cells[0].equals("name")) {
          scores.put(cells[0], cells[1]);
        }
      }
      return scores;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void write(Map<String, String> scores) {
    StringBuilder lines = new StringBuilder(HEAD);
    scores.forEach((name, least) -> lines.append(name).append('\t').append(least).append('\n'));
    try {
      Files.createDirectories(file.getParent());
      Files.writeString(file, lines, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
