package org.tawatur.app.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tawatur.app.ingest.Intake;
import org.tawatur.app.ingest.ReportReader;
import org.tawatur.code.Coder;
import org.tawatur.code.SentenceTrace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code tawatur explain}: how each sentence was read, and why a trigger gave no claim. */
@Command(
    name = "explain",
    description =
        "Shows how each sentence is read: words, phrases, mentions, claims, and why a trigger gave none.")
final class ExplainCommand implements Callable<Integer> {
  private final Shell shell;

  @Parameters(
      paramLabel = "FILE",
      description = "a report, or - for JSON lines on the standard input")
  private String file = "";

  @Mixin private OwnPlaces places = new OwnPlaces();

  @Option(names = "--sentence", paramLabel = "N", description = "only this sentence, from 1")
  private @Nullable Integer sentence;

  @Mixin private ReadSpec reading = new ReadSpec();

  ExplainCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public Integer call() {
    Output output = shell.output();
    Coder coder = places.coder(shell);
    boolean isClean = true;
    int shown = 0;
    try (ReportReader reader = new ReportReader(List.of(file), shell.in(), reading.options())) {
      for (Intake intake = reader.next(); intake != null; intake = reader.next()) {
        switch (intake) {
          case Intake.Unread failed -> {
            shell.tell(failed.problem());
            isClean &= failed.problem().isWarning();
          }
          case Intake.Read read -> {
            read.problems().forEach(shell::tell);
            output.line(shell.style().cyan(Glyphs.isolated(read.report().id())));
            shown += show(coder.explain(read.report()), output);
          }
        }
      }
    }
    output.flush();
    if (isClean && shown == 0) {
      shell.say(sentence == null ? "no sentence to explain" : "there is no sentence " + sentence);
    }
    return isClean && shown > 0 ? Shell.OK : Shell.FAULTY;
  }

  private int show(List<SentenceTrace> traces, Output output) {
    int shown = 0;
    Explanation explanation = new Explanation(shell.terminal().width(), shell.style());
    for (SentenceTrace trace : traces) {
      if (sentence == null || sentence == trace.sentence().index() + 1) {
        explanation.lines(trace).forEach(output::line);
        output.line("");
        shown++;
      }
    }
    return shown;
  }
}
