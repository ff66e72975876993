package org.tawatur.app.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tawatur.app.export.RowWriter;
import org.tawatur.app.ingest.Details;
import org.tawatur.app.ingest.Intake;
import org.tawatur.app.ingest.Problem;
import org.tawatur.app.ingest.ReportReader;
import org.tawatur.app.store.Arrival;
import org.tawatur.app.store.IntakeEntry;
import org.tawatur.app.store.Keeper;
import org.tawatur.app.store.Ledger;
import org.tawatur.app.store.Outcome;
import org.tawatur.code.Coder;
import org.tawatur.code.Indexed;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code tawatur ingest}: codes reports and keeps them with their claims. */
@Command(
    name = "ingest",
    description = "Codes reports and keeps them with their claims in a ledger.",
    footer = {
      "",
      "What is in the ledger already is left as it is, so the same command may be run again,",
      "after a crash too: what was told as kept is kept. Exit status 1: something was not read."
    })
final class IngestCommand implements Callable<Integer> {
  /** Reports kept in one transaction. */
  private static final int BATCH = 250;

  /** Chars kept in one transaction. */
  private static final long LOAD = 4_000_000;

  private final Shell shell;

  @Parameters(
      arity = "1..*",
      paramLabel = "PATH",
      description = "file, folder, or - for JSON lines on the standard input")
  private List<String> paths = List.of();

  @Mixin private LedgerOption where = new LedgerOption();
  @Mixin private OwnPlaces places = new OwnPlaces();

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

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "summary, or jsonl: a line for each input as soon as it is on the disk")
  private Format format = Format.summary;

  @Option(names = "--no-link", description = "leave events and conflicts to a later run")
  private boolean isUnlinked;

  private final RowWriter rows = new RowWriter();
  private final List<Arrival> batch = new ArrayList<>();
  private final Map<Outcome, long[]> sums = new EnumMap<>(Outcome.class);
  private long load;
  private long known;

  /** What is written to the standard output; in lower case because a person types it. */
  enum Format {
    summary,
    jsonl
  }

  IngestCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public Integer call() {
    if (threads < 1 || threads > 1024) {
      throw where.wrong("--threads is " + threads + ", but has to be from 1 to 1024");
    }
    try (Ledger ledger = where.writing(shell)) {
      Coder coder = places.coder(shell);
      Keeper keeper = new Keeper(ledger, places.coderName());
      Output output = shell.output();
      Details defaults = new Details(published, outlet, null);
      try (ReportReader reader = new ReportReader(paths, shell.in(), defaults)) {
        Progress progress = new Progress(shell, reader);
        new Pipeline<Indexed>(
                threads,
                read -> coder.index(read.report()),
                (intake, indexed) -> add(intake, indexed, keeper, output, progress))
            .run(reader);
        keep(keeper, output);
        progress.clear();
      }
      if (!isUnlinked) {
        Linking.run(shell, ledger);
      }
      summary(output);
      output.flush();
    }
    return count(Outcome.REFUSED) + count(Outcome.QUARANTINED) == 0 ? Shell.OK : Shell.FAULTY;
  }

  private void add(
      Intake intake, @Nullable Indexed indexed, Keeper keeper, Output output, Progress progress) {
    Arrival arrival =
        switch (intake) {
          case Intake.Unread unread -> unread(unread.problem());
          case Intake.Read read -> indexed == null ? null : read(read, indexed);
        };
    if (intake instanceof Intake.Unread unread) {
      progress.clear();
      shell.tell(unread.problem());
    }
    if (arrival == null) {
      return;
    }
    batch.add(arrival);
    if (arrival.coded() != null) {
      int length = arrival.coded().report().text().length();
      progress.done(length);
      load += length;
    }
    if (batch.size() >= BATCH || load >= LOAD) {
      keep(keeper, output);
    }
  }

  /** A warning without a report, as of an empty folder, is told and leaves nothing to keep. */
  private static @Nullable Arrival unread(Problem problem) {
    if (problem.isWarning()) {
      return null;
    }
    IntakeEntry entry =
        new IntakeEntry(
            problem.place(),
            Outcome.REFUSED,
            "UNREAD",
            problem.message(),
            problem.remedy(),
            "",
            0,
            null);
    return new Arrival(entry, null, null);
  }

  private Arrival read(Intake.Read read, Indexed indexed) {
    read.problems().forEach(shell::tell);
    boolean isOdd = !read.problems().isEmpty();
    byte[] bytes = Keeper.bytes(read.report().text());
    IntakeEntry entry =
        IntakeEntry.of(
            read.place(),
            isOdd ? Outcome.WARNED : Outcome.KEPT,
            isOdd ? "ODD" : "READ",
            isOdd ? read.problems().getFirst().message() : "",
            isOdd ? read.problems().getFirst().remedy() : "",
            bytes);
    return new Arrival(entry, null, new Arrival.Coded(read.report(), indexed));
  }

  private void keep(Keeper keeper, Output output) {
    if (batch.isEmpty()) {
      return;
    }
    for (Keeper.Kept kept : keeper.keep(batch)) {
      IntakeEntry entry = kept.entry();
      long[] sum = sums.computeIfAbsent(entry.outcome(), outcome -> new long[2]);
      sum[0]++;
      sum[1] += entry.bytes();
      known += entry.outcome().isKept() && !kept.isNew() ? 1 : 0;
      if (format == Format.jsonl) {
        output.bytes(rows.json(line(kept)));
      }
    }
    if (format == Format.jsonl) {
      output.flush();
    }
    batch.clear();
    load = 0;
  }

  private static Map<String, @Nullable Object> line(Keeper.Kept kept) {
    Map<String, @Nullable Object> line = new LinkedHashMap<>();
    line.put("report", kept.entry().report());
    line.put("outcome", kept.entry().outcome());
    line.put("reason", kept.entry().reason());
    line.put("new", kept.isNew());
    line.put("place", kept.entry().place());
    line.put("bytes", kept.entry().bytes());
    return line;
  }

  private long count(Outcome outcome) {
    long[] sum = sums.get(outcome);
    return sum == null ? 0 : sum[0];
  }

  private void summary(Output output) {
    if (format != Format.summary) {
      return;
    }
    long inputs = 0;
    long bytes = 0;
    List<String> parts = new ArrayList<>();
    for (Map.Entry<Outcome, long[]> sum : sums.entrySet()) {
      inputs += sum.getValue()[0];
      bytes += sum.getValue()[1];
      String what =
          switch (sum.getKey()) {
            case KEPT -> "kept";
            case WARNED -> "kept with a warning";
            case QUARANTINED -> "quarantined";
            case REFUSED -> "refused";
          };
      parts.add(sum.getValue()[0] + " " + what + " (" + sum.getValue()[1] + " bytes)");
    }
    output.line(
        inputs
            + " inputs of "
            + bytes
            + " bytes"
            + (parts.isEmpty() ? "" : ": " + String.join(", ", parts))
            + (known > 0 ? "; " + known + " were in the ledger already" : ""));
  }
}
