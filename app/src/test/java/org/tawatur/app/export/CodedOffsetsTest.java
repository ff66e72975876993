package org.tawatur.app.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tawatur.app.ingest.Samples;
import org.tawatur.app.score.Json;
import org.tawatur.code.Coder;
import org.tawatur.text.Report;

/** What is written points to the very words in the text, whatever stands between them. */
final class CodedOffsetsTest {
  private static final Coder CODER = Coder.bundled();
  private static final String[] ODD = {
    "\uD83D\uDE00",
    "\uD83D",
    "\uDE00",
    "\u064E",
    "\u0640",
    "\u200F",
    "\uFEFF",
    "\n",
    "\r\n",
    "\0",
    "«",
    ".",
    " "
  };

  private int checked;

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4})
  void offsetsAreRightInTextsWithEverythingInThem(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    for (Report report : Samples.reports()) {
      check(sprinkled(report.text(), random));
    }
    assertThat(checked).isPositive();
  }

  @Test
  void offsetsAreRightInTheSamples() {
    Samples.reports().forEach(report -> check(report.text()));
    assertThat(checked).isGreaterThan(Samples.reports().size());
  }

  private void check(String text) {
    int[] points = text.codePoints().toArray();
    byte[] lines = new ClaimJson().lines(text, CODER.code(Report.of("r", text)).claims());
    new String(lines, StandardCharsets.UTF_8)
        .lines()
        .forEach(line -> check(points, Json.object(line)));
  }

  private void check(int[] points, Object json) {
    if (json instanceof List<?> list) {
      list.forEach(element -> check(points, element));
    } else if (json instanceof Map<?, ?> map) {
      if (map.get("start") instanceof Long start && map.get("end") instanceof Long end) {
        String words = new String(points, start.intValue(), (int) (end - start));
        assertThat(words).isEqualTo(map.get("text"));
        checked++;
      }
      map.values().stream().filter(v -> v != null).forEach(value -> check(points, value));
    }
  }

  private static String sprinkled(String text, SplittableRandom random) {
    StringBuilder result = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      boolean between = text.charAt(i) == ' ' || random.nextInt(20) == 0;
      if (between && random.nextInt(3) == 0) {
        result.append(ODD[random.nextInt(ODD.length)]);
      }
      result.append(text.charAt(i));
    }
    return result.toString();
  }
}
