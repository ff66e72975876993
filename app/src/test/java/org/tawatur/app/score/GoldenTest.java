package org.tawatur.app.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tawatur.app.export.ClaimJson;
import org.tawatur.app.ingest.Samples;
import org.tawatur.code.Coder;
import org.tawatur.lexicon.Fault;
import org.tawatur.score.ScoredReport;
import org.tawatur.score.Scorer;
import org.tawatur.text.Report;

/**
 * The sample reports: what is coded in each, to the byte, and how well. {@code tools/golden} writes
 * both down anew; the difference is the review.
 */
final class GoldenTest {
  private static final Path FOLDER = Path.of("src/test/resources/org/tawatur/samples");
  private static final Coder CODER = Coder.bundled();

  static List<String> samples() {
    return Samples.reports().stream().map(Report::id).toList();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("samples")
  void aSampleIsCodedAsItWas(String id) throws IOException {
    Report report =
        Samples.reports().stream().filter(r -> r.id().equals(id)).findFirst().orElseThrow();
    Path golden = FOLDER.resolve(id + ".coded.jsonl");
    String coded = coded(report);
    if (ExpectedScores.isWriting()) {
      Files.writeString(golden, coded, StandardCharsets.UTF_8);
    }
    assertThat(golden).as("run tools/golden to write it").exists();
    assertThat(coded.lines().toList())
        .as("claims of %s; if the change is meant, run tools/golden and read the difference", id)
        .containsExactlyElementsOf(Files.readAllLines(golden, StandardCharsets.UTF_8));
  }

  @Test
  void theSamplesAreCodedNoWorseThanBefore() throws IOException {
    List<ScoredReport> scored = new ArrayList<>();
    List<Fault> faults = new ArrayList<>();
    for (Report report : Samples.reports()) {
      Path gold = FOLDER.resolve(report.id() + ".gold.jsonl");
      List<String> claims = Files.readAllLines(gold, StandardCharsets.UTF_8);
      List<String> lines = coded(report).lines().toList();
      scored.add(Annotations.report(report.id(), report.text(), claims, lines, faults));
    }
    assertThat(faults).isEmpty();
    ExpectedScores.of(GoldenTest.class).check("samples", new Scorer().scores(scored));
  }

  private static String coded(Report report) {
    byte[] lines = new ClaimJson().lines(report.text(), CODER.code(report).claims());
    return new String(lines, StandardCharsets.UTF_8);
  }
}
