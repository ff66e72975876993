package org.tawatur.app.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tawatur.app.export.RowWriter;
import org.tawatur.app.score.AnnotationReader;
import org.tawatur.app.score.Annotations;
import org.tawatur.app.score.Figures;
import org.tawatur.app.score.ScorePage;
import org.tawatur.score.Interval;
import org.tawatur.score.Scorer;
import org.tawatur.score.Scores;
import picocli.CommandLine.Option;

/** How scores are shown; common to {@code score} and {@code agree}. */
final class Scoring {

  @Option(
      names = "--html",
      paramLabel = "FILE",
      description = "also writes a page whose cells link to their sentences")
  private @Nullable Path html;

  @Option(
      names = "--sentences",
      paramLabel = "N",
      description = "sentences shown of each cell where the two differ; default: ${DEFAULT-VALUE}")
  private int sentences = 2;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "${COMPLETION-CANDIDATES}; default: ${DEFAULT-VALUE}")
  private Format format = Format.table;

  /** How figures are written. */
  enum Format {
    table,
    jsonl
  }

  /** Reads both, or tells why it cannot and returns null. */
  static @Nullable Annotations annotations(Shell shell, Path gold, Path coded) {
    if (!Files.isDirectory(gold)) {
      shell.say(gold + ": no such folder (name one with NAME.txt and NAME.gold.jsonl)");
      return null;
    }
    try {
      return AnnotationReader.annotations(gold, coded);
    } catch (NoSuchFileException e) {
      shell.say(e.getMessage() + ": no such file (name the output of tawatur code, or a folder)");
    } catch (IOException e) {
      shell.say(coded + ": cannot be read: " + e + " (check the files)");
    }
    return null;
  }

  /**
   * Shows the scores of {@code found}, and tells what was wrong with the files.
   *
   * @param remarks lines to stand before the figures
   * @return the exit status
   */
  int show(Shell shell, String title, Annotations found, List<String> remarks) {
    found.faults().forEach(fault -> shell.say(fault.toString()));
    found.notes().forEach(shell::say);
    if (found.reports().isEmpty()) {
      shell.say("no report could be scored");
      return Shell.FAULTY;
    }
    Scores scores = new Scorer().scores(found.reports());
    Output output = shell.output();
    if (format == Format.jsonl) {
      rows(scores, output);
    } else {
      output.line(shell.style().cyan(Glyphs.isolated(title)));
      output.line(
          scores.reports()
              + (scores.reports() == 1 ? " report, " : " reports, ")
              + ScoreTables.summary(scores));
      remarks.forEach(output::line);
      output.line("");
      new ScoreTables(shell, sentences).lines(scores).forEach(output::line);
    }
    output.flush();
    boolean isWritten =
        html == null || isWritten(shell, html, ScorePage.html(title, remarks, scores));
    if (!found.faults().isEmpty()) {
      String faults = found.faults().size() == 1 ? " fault" : " faults";
      shell.say(found.faults().size() + faults + "; mend what is named before you use the figures");
    }
    return found.faults().isEmpty() && isWritten ? Shell.OK : Shell.FAULTY;
  }

  private static boolean isWritten(Shell shell, Path file, String page) {
    try {
      Files.write(file, page.getBytes(StandardCharsets.UTF_8));
      return true;
    } catch (IOException e) {
      shell.say(file + ": cannot be written: " + e + " (name a file in a folder that exists)");
      return false;
    }
  }

  private static void rows(Scores scores, Output output) {
    RowWriter writer = new RowWriter();
    scores
        .measures()
        .forEach((measure, figure) ->
            output.bytes(
                writer.json(
                    row(measure.isOfFound() ? "field" : "claim", measure.label(), figure))));
    scores.types().forEach((type, figure) -> output.bytes(writer.json(row("type", type, figure))));
    scores
        .agreements()
        .forEach((trait, agreement) -> {
          Map<String, @Nullable Object> row = new LinkedHashMap<>();
          row.put("of", "alpha");
          row.put("name", trait.label());
          row.put("alpha", figure(agreement.alpha()));
          interval(row, agreement.interval());
          row.put("claims", agreement.units());
          output.bytes(writer.json(row));
        });
  }

  private static Map<String, @Nullable Object> row(String of, String name, Scores.Figure figure) {
    Map<String, @Nullable Object> row = new LinkedHashMap<>();
    row.put("of", of);
    row.put("name", name);
    row.put("precision", figure(Figures.precision(figure.count())));
    row.put("recall", figure(Figures.recall(figure.count())));
    row.put("f1", figure(Figures.f1(figure.count())));
    interval(row, figure.f1());
    row.put("right", figure.count().right());
    row.put("gold", figure.count().gold());
    row.put("coded", figure.count().coded());
    return row;
  }

  private static void interval(Map<String, @Nullable Object> row, @Nullable Interval interval) {
    row.put("low", interval == null ? null : figure(interval.low()));
    row.put("high", interval == null ? null : figure(interval.high()));
  }

  private static @Nullable Double figure(double figure) {
    return Double.isNaN(figure) ? null : Math.round(figure * 10000) / 10000.0;
  }
}
