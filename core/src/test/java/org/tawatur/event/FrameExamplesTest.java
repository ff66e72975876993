package org.tawatur.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tawatur.claim.Claim;
import org.tawatur.claim.EventType;
import org.tawatur.claim.Outcome;
import org.tawatur.code.Bundled;
import org.tawatur.code.ExpectedScores;
import org.tawatur.text.Report;

/** The examples of the frames: each row of the lexicon file is a test of itself. */
final class FrameExamplesTest {
  private static final List<FrameExample> EXAMPLES = examples();

  @ParameterizedTest(name = "{0}")
  @MethodSource("all")
  void anExampleHasAClauseAndItsTriggerIsSeen(FrameExample example) {
    assertThat(example.text()).doesNotContain("{", "}").isNotBlank();
    assertThat(outcomes(example)).allSatisfy(outcome -> assertThat(outcome.frame()).isNotEmpty());
  }

  @Test
  void noFewerExamplesGiveTheirEventThanBefore() {
    List<FrameExample> failing =
        EXAMPLES.stream().filter(example -> claims(example).isEmpty()).toList();
    check("frame examples with their event", failing);
  }

  @Test
  void noFewerExamplesGiveExactlyTheirParticipantsThanBefore() {
    List<FrameExample> failing =
        EXAMPLES.stream()
            .filter(example -> claims(example).stream().noneMatch(example::hasParticipantsOf))
            .toList();
    check("frame examples with exactly their participants", failing);
  }

  private static void check(String name, List<FrameExample> failing) {
    double share = 1 - (double) failing.size() / EXAMPLES.size();
    StringBuilder rows = new StringBuilder();
    for (FrameExample example : failing) {
      rows.append('\n').append(example).append("  -> ").append(shown(example));
    }
    ExpectedScores.of(FrameExamplesTest.class).check(name, share, rows.toString());
  }

  /** What was coded instead. */
  private static String shown(FrameExample example) {
    List<String> parts = new ArrayList<>();
    for (Outcome outcome : outcomes(example)) {
      parts.add(
          switch (outcome) {
            case Outcome.Coded coded -> shown(coded.claim());
            case Outcome.Rejected rejected -> rejected.frame() + " " + rejected.reason();
          });
    }
    return parts.isEmpty() ? "nothing" : String.join("; ", parts);
  }

  private static String shown(Claim claim) {
    return claim.event()
        + " "
        + claim.actors().stream().map(m -> m.text()).toList()
        + " > "
        + claim.recipients().stream().map(m -> m.text()).toList();
  }

  private static List<Claim> claims(FrameExample example) {
    return Bundled.claims(example.text(), example.event());
  }

  private static List<Outcome> outcomes(FrameExample example) {
    return Bundled.coder().withLeast(0).explain(Report.of("r", example.text())).stream()
        .flatMap(trace -> trace.outcomes().stream())
        .toList();
  }

  static List<FrameExample> all() {
    return EXAMPLES;
  }

  private static List<FrameExample> examples() {
    String file = "/org/tawatur/lexicon/frames.tsv";
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(Frame.class.getResourceAsStream(file)),
                StandardCharsets.UTF_8))) {
      List<String[]> rows =
          in.lines()
              .filter(line -> !line.startsWith("#"))
              .skip(1)
              .map(line -> line.split("\t"))
              .toList();
      List<FrameExample> examples = new ArrayList<>();
      for (String[] row : rows) {
        examples.add(FrameExample.of(examples.size() + 1, EventType.valueOf(row[0]), row[5]));
      }
      return examples;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
