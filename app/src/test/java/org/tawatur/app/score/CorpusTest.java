package org.tawatur.app.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.tawatur.app.export.ClaimJson;
import org.tawatur.code.Coder;
import org.tawatur.lexicon.Fault;
import org.tawatur.score.ScoredReport;
import org.tawatur.score.Scorer;
import org.tawatur.text.Report;

/**
 * Annotated reports that do not ship, beside the checkout where a developer has them: only the part
 * that the coder was tuned on. The rest is scored by {@code tools/accuracy} alone, so that nobody
 * who mends a failing test learns what is in it.
 */
final class CorpusTest {
  private static final Path GOLD =
      Path.of(System.getProperty("tawatur.shared", "../../shared"), "gold");

  @Test
  void theAnnotatedReportsAreCodedNoWorseThanBefore() throws IOException {
    assumeTrue(Files.isDirectory(GOLD), () -> "no annotated reports in " + GOLD);
    List<ScoredReport> scored = new ArrayList<>();
    List<Fault> faults = new ArrayList<>();
    Coder coder = Coder.bundled();
    for (Report report : reports()) {
      byte[] coded = new ClaimJson().lines(report.text(), coder.code(report).claims());
      List<String> lines = new String(coded, StandardCharsets.UTF_8).lines().toList();
      List<String> gold = Files.readAllLines(Path.of(String.valueOf(report.url())));
      scored.add(Annotations.report(report.id(), report.text(), gold, lines, faults));
    }
    assertThat(faults).isEmpty();
    ExpectedScores.of(CorpusTest.class).check("annotated reports", new Scorer().scores(scored));
  }

  /** Those that were tuned on; their address is that of their gold file. */
  private static List<Report> reports() throws IOException {
    List<Report> reports = new ArrayList<>();
    for (String part : List.of("seeds", "dev")) {
      Map<String, LocalDate> days = days(GOLD.resolve(part).resolve("meta.jsonl"));
      List<Path> texts;
      try (Stream<Path> files = Files.list(GOLD.resolve(part))) {
        texts = files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
      }
      for (int i = 0; i < texts.size(); i++) {
        String file = texts.get(i).toString();
        String id = texts.get(i).getFileName().toString().replace(".txt", "");
        boolean isKept =
            part.equals("dev") ? i % 3 == 2 : id.startsWith("000") || id.startsWith("004");
        if (!isKept) {
          String gold = file.replace(".txt", ".gold.jsonl");
          reports.add(new Report(id, Files.readString(texts.get(i)), days.get(id), null, gold));
        }
      }
    }
    return reports;
  }

  private static Map<String, LocalDate> days(Path meta) throws IOException {
    Map<String, LocalDate> days = new HashMap<>();
    if (Files.exists(meta)) {
      for (String line : Files.readAllLines(meta)) {
        Map<String, @Nullable Object> details = Json.object(line);
        if (details.get("published") instanceof String published && published.length() >= 10) {
          days.put(String.valueOf(details.get("id")), LocalDate.parse(published.substring(0, 10)));
        }
      }
    }
    return days;
  }
}
