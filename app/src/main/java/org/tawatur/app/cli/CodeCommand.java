package org.tawatur.app.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tawatur.app.export.ClaimJson;
import org.tawatur.app.ingest.Details;
import org.tawatur.app.ingest.Intake;
import org.tawatur.app.ingest.Problem;
import org.tawatur.app.ingest.ReportReader;
import org.tawatur.claim.Claim;
import org.tawatur.code.Coder;
import org.tawatur.code.Coding;
import org.tawatur.text.Report;
import org.tawatur.text.Script;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code tawatur code}: reports in, claims out. */
@Command(
    name = "code",
    description = "Codes reports: who says that who did what to whom, where and when.",
    footer = {
      "",
      "Reads .txt, .txt.gz, .jsonl and .jsonl.gz files and the folders that hold them;",
      "a JSON line is {\"id\", \"text\" or \"title\" and \"body\", \"published\", \"outlet\", \"url\"}.",
      "Exit status: 0 all read, 1 some report could not be read, 2 wrong usage."
    })
final class CodeCommand implements Callable<Integer> {
  /** Enough of a text to tell its language. */
  private static final int TASTE = 2000;

  private final Shell shell;

  @Spec private @Nullable CommandSpec spec;

  @Parameters(
      arity = "1..*",
      paramLabel = "PATH",
      description = "file, folder, or - for JSON lines on the standard input")
  private List<String> paths = List.of();

  @Mixin private OwnPlaces places = new OwnPlaces();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "${COMPLETION-CANDIDATES}; default: ${DEFAULT-VALUE}")
  private Format format = Format.jsonl;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "reports coded at a time; default: one a processor")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Option(
      names = "--published",
      paramLabel = "YYYY-MM-DD",
      description = "day of publication of reports that name none")
  private @Nullable LocalDate published;

  @Option(names = "--outlet", paramLabel = "NAME", description = "outlet of reports that name none")
  private @Nullable String outlet;

  private final ClaimJson json = new ClaimJson();
  private final Summary summary = new Summary();
  private int unread;

  /** How claims are shown; in lower case because a person types it. */
  enum Format {
    jsonl,
    table,
    summary
  }

  /** What came of a report. */
  private record Done(byte[] lines, int sentences, List<Claim> claims, @Nullable Problem problem) {}

  CodeCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public Integer call() {
    if (threads < 1 || threads > 1024) {
      String message = "--threads is " + threads + ", but has to be from 1 to 1024";
      throw new ParameterException(Objects.requireNonNull(spec).commandLine(), message);
    }
    Coder coder = places.coder(shell);
    Output output = shell.output();
    Details defaults = new Details(published, outlet, null);
    try (ReportReader reader = new ReportReader(paths, shell.in(), defaults)) {
      Progress progress = new Progress(shell, reader);
      new Pipeline<Done>(
              threads,
              read -> code(coder, read),
              (intake, done) -> finish(intake, done, output, progress))
          .run(reader);
      progress.clear();
    }
    if (format == Format.summary) {
      summary.lines(shell.terminal().width(), shell.style()).forEach(output::line);
    }
    output.flush();
    if (unread > 0) {
      shell.say(unread == 1 ? "1 report could not be read" : unread + " reports could not be read");
    }
    return unread > 0 ? Shell.FAULTY : Shell.OK;
  }

  private Done code(Coder coder, Intake.Read read) {
    Report report = read.report();
    Coding coding = coder.code(report);
    byte[] lines =
        format == Format.jsonl ? json.lines(report.text(), coding.claims()) : new byte[0];
    List<Claim> claims = format == Format.jsonl ? List.of() : coding.claims();
    return new Done(lines, coding.sentences(), claims, language(read));
  }

  private static @Nullable Problem language(Intake.Read read) {
    String text = read.report().text();
    String taste = text.length() <= TASTE ? text : text.substring(0, TASTE);
    return switch (Script.language(taste)) {
      case ARABIC -> null;
      case PERSIAN -> foreign(read, "to be in Persian");
      case URDU -> foreign(read, "to be in Urdu");
      case KURDISH -> foreign(read, "to be in Kurdish");
      case PASHTO -> foreign(read, "to be in Pashto");
      case OTHER -> foreign(read, "not to be in Arabic letters");
    };
  }

  private static Problem foreign(Intake.Read read, String language) {
    return Problem.warning(
        read.place(), "seems " + language, "expect few claims or wrong ones; give Arabic reports");
  }

  private void finish(Intake intake, @Nullable Done done, Output output, Progress progress) {
    switch (intake) {
      case Intake.Unread failed -> {
        progress.clear();
        shell.tell(failed.problem());
        unread += failed.problem().isWarning() ? 0 : 1;
      }
      case Intake.Read read -> {
        if (done != null) {
          finish(read, done, output, progress);
        }
      }
    }
  }

  private void finish(Intake.Read read, Done done, Output output, Progress progress) {
    if (!read.problems().isEmpty() || done.problem() != null) {
      progress.clear();
      read.problems().forEach(shell::tell);
    }
    if (done.problem() != null) {
      shell.tell(done.problem());
    }
    progress.done(read.report().text().length());
    switch (format) {
      case jsonl -> output.bytes(done.lines());
      case table -> {
        ClaimTable.lines(read.report(), done.claims(), shell.terminal().width(), shell.style())
            .forEach(output::line);
        output.line("");
      }
      case summary -> summary.add(done.sentences(), done.claims());
    }
  }
}
