package org.tawatur.app.cli;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tawatur.app.export.ClaimJson;
import org.tawatur.app.ingest.Intake;
import org.tawatur.app.ingest.ReportReader;
import org.tawatur.claim.Claim;
import org.tawatur.code.Coder;
import org.tawatur.code.Coding;
import org.tawatur.text.Report;
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
      "Reads text, pages, feeds, PDF, DOCX, ODT, tables, JSON lines, Telegram exports, mails,",
      "WARC, and zip, tar and gz of these; told by content, in any encoding of Arabic.",
      "A JSON line is {\"id\", \"text\" or \"title\" and \"body\", \"published\", \"outlet\", \"url\"}.",
      "Exit status: 0 all read, 1 some report could not be read, 2 wrong usage."
    })
final class CodeCommand implements Callable<Integer> {
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

  @Mixin private ReadSpec reading = new ReadSpec();

  @Option(
      names = "--least",
      paramLabel = "LIKELIHOOD",
      description =
          "how likely a claim has to be, 0 to 1; less finds more and errs more; default: ${DEFAULT-VALUE}")
  private double least = Coder.LIKELY;

  @Option(
      names = "--grounds",
      description = "with each claim of jsonl what its confidence was computed from")
  private boolean withGrounds;

  private ClaimJson json = new ClaimJson();
  private final Summary summary = new Summary();
  private @Nullable Tally tally;

  /** How claims are shown; in lower case because a person types it. */
  enum Format {
    jsonl,
    table,
    summary
  }

  /** What came of a report. */
  private record Done(byte[] lines, int sentences, List<Claim> claims) {}

  CodeCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public Integer call() {
    if (threads < 1 || threads > 1024) {
      String message = "--threads is " + threads + ", but has to be from 1 to 1024";
      throw new ParameterException(Objects.requireNonNull(spec).commandLine(), message);
    }
    if (!(least >= 0 && least <= 1)) {
      String message = "--least is " + least + ", but has to be from 0 to 1";
      throw new ParameterException(Objects.requireNonNull(spec).commandLine(), message);
    }
    json = new ClaimJson(withGrounds);
    Coder coder = places.coder(shell).withLeast(least);
    Output output = shell.output();
    Tally counts = new Tally(shell);
    tally = counts;
    try (ReportReader reader = new ReportReader(paths, shell.in(), reading.options())) {
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
    counts.tell();
    return counts.unread() > 0 ? Shell.FAULTY : Shell.OK;
  }

  private Done code(Coder coder, Intake.Read read) {
    Report report = read.report();
    Coding coding = coder.code(report);
    byte[] lines = format == Format.jsonl ? json.coded(report.text(), coding.coded()) : new byte[0];
    List<Claim> claims = format == Format.jsonl ? List.of() : coding.claims();
    return new Done(lines, coding.sentences(), claims);
  }

  private void finish(Intake intake, @Nullable Done done, Output output, Progress progress) {
    switch (intake) {
      case Intake.Unread failed -> {
        progress.clear();
        if (tally != null) {
          tally.add(failed);
        }
      }
      case Intake.Read read -> {
        if (done != null) {
          finish(read, done, output, progress);
        }
      }
    }
  }

  private void finish(Intake.Read read, Done done, Output output, Progress progress) {
    if (!read.problems().isEmpty()) {
      progress.clear();
      read.problems().forEach(shell::tell);
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
