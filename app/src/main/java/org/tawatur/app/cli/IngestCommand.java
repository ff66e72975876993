package org.tawatur.app.cli;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tawatur.app.export.RowWriter;
import org.tawatur.app.ingest.Accounts;
import org.tawatur.app.ingest.Intake;
import org.tawatur.app.ingest.Problem;
import org.tawatur.app.ingest.ReportReader;
import org.tawatur.app.ingest.Source;
import org.tawatur.app.ingest.outcome.Reason;
import org.tawatur.app.store.AcceptedChanges;
import org.tawatur.app.store.Arrival;
import org.tawatur.app.store.AsOf;
import org.tawatur.app.store.Ids;
import org.tawatur.app.store.IntakeBook;
import org.tawatur.app.store.IntakeEntry;
import org.tawatur.app.store.Keeper;
import org.tawatur.app.store.Ledger;
import org.tawatur.app.store.Outcome;
import org.tawatur.code.Coder;
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
  /** Formats of which the words are all. */
  private static final Set<String> PLAIN = Set.of("text", "txt", "jsonl", "csv", "tsv");

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

  @Mixin private ReadSpec reading = new ReadSpec();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "summary, or jsonl: a line for each input as soon as it is on the disk")
  private Format format = Format.summary;

  @Option(names = "--no-link", description = "leave events and conflicts to a later run")
  private boolean isUnlinked;

  private final RowWriter rows = new RowWriter();
  private final Map<Outcome, long[]> sums = new EnumMap<>(Outcome.class);
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
      AcceptedChanges known = AcceptedChanges.of(ledger, AsOf.NOW);
      Coder coder = places.coder(shell, known);
      Keeper keeper = new Keeper(ledger, places.coderName(known));
      Output output = shell.output();
      Tally tally = new Tally(shell);
      Accounts accounts;
      try (Batches batches = new Batches(keeper, kept -> told(kept, output));
          ReportReader reader =
              new ReportReader(paths, shell.in(), reading.options().keepingBytes())) {
        Progress progress = new Progress(shell, reader);
        Run run = new Run(batches, tally, progress);
        new Pipeline<Arrival>(
                threads,
                read -> arrival(read, keeper, coder),
                (intake, arrival) -> add(intake, arrival, run))
            .run(reader);
        batches.finish();
        progress.clear();
        new IntakeBook(ledger)
            .record(reader.takeFrames().stream().map(IngestCommand::frame).toList());
        accounts = reader.accounts();
      }
      if (!isUnlinked) {
        Linking.run(ledger);
      }
      summary(output, accounts);
      output.flush();
      tally.tell();
      return tally.unread() == 0 ? Shell.OK : Shell.FAULTY;
    }
  }

  private static Arrival arrival(Intake.Read read, Keeper keeper, Coder coder) {
    Problem first = read.problems().isEmpty() ? null : read.problems().getFirst();
    Source source = read.source();
    byte[] content = source.content();
    String relays =
        read.relays().stream()
            .map(relay -> relay.kind().name() + ": " + relay.name())
            .collect(Collectors.joining("; "));
    Arrival.Coded coded = keeper.coded(read.report(), coder::index, relays);
    IntakeEntry entry =
        new IntakeEntry(
            read.place(),
            Outcome.valueOf(read.verdict().name()),
            first == null ? Reason.READ.code() : first.reason().code(),
            read.problems().stream().map(Problem::message).collect(Collectors.joining("; ")),
            first == null ? "" : first.remedy(),
            content == null ? coded.sha256() : Ids.sha256(content),
            source.bytes(),
            null);
    // A text is all there is of its bytes; a page or a paper holds more than the words taken from
    // it.
    boolean isWorthKeeping = content != null && !PLAIN.contains(source.format());
    return new Arrival(entry, isWorthKeeping ? content : null, coded);
  }

  /** Where what was read goes, and who hears of it. */
  private record Run(Batches batches, Tally tally, Progress progress) {}

  private void add(Intake intake, @Nullable Arrival arrival, Run run) {
    Batches batches = run.batches();
    Tally tally = run.tally();
    Progress progress = run.progress();
    switch (intake) {
      case Intake.Unread unread -> {
        progress.clear();
        tally.add(unread);
        batches.add(unread(unread), 0);
      }
      case Intake.Read read -> {
        if (!read.problems().isEmpty()) {
          progress.clear();
          read.problems().forEach(shell::tell);
        }
        if (arrival != null) {
          batches.add(arrival, read.report().text().length());
          progress.done(read.report().text().length());
        }
      }
    }
  }

  private static Arrival unread(Intake.Unread unread) {
    Problem problem = unread.problem();
    byte[] content = unread.source().content();
    IntakeEntry entry =
        new IntakeEntry(
            problem.place(),
            Outcome.valueOf(unread.verdict().name()),
            problem.reason().code(),
            problem.message(),
            problem.remedy(),
            content == null ? "" : Ids.sha256(content),
            unread.source().bytes(),
            null);
    return new Arrival(entry, content, null);
  }

  /** What separates the inputs of a container is none of them, but its bytes were read. */
  private static IntakeEntry frame(ReportReader.Frame frame) {
    String message =
        "between the inputs of this " + frame.format() + " of " + frame.bytes() + " bytes";
    return new IntakeEntry(
        frame.place(), Outcome.KEPT, "FRAME", message, "", "", frame.framing(), null);
  }

  private void told(List<Keeper.Kept> all, Output output) {
    for (Keeper.Kept kept : all) {
      IntakeEntry entry = kept.entry();
      long[] sum = sums.computeIfAbsent(entry.outcome(), outcome -> new long[2]);
      sum[0]++;
      sum[1] += entry.bytes();
      known += entry.report() != null && !kept.isNew() ? 1 : 0;
      if (format == Format.jsonl) {
        output.bytes(rows.json(line(kept)));
      }
    }
    if (format == Format.jsonl) {
      output.flush();
    }
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

  private void summary(Output output, Accounts accounts) {
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
            + (inputs == 1 ? " input of " : " inputs of ")
            + bytes
            + " bytes"
            + (parts.isEmpty() ? "" : ": " + String.join(", ", parts))
            + (known > 0 ? "; " + known + " were in the ledger already" : ""));
    output.line(
        accounts.read()
            + " bytes read + "
            + accounts.unpacked()
            + " unpacked = "
            + bytes
            + " of inputs + "
            + accounts.opened()
            + " of containers + "
            + accounts.framing()
            + " between them"
            + (accounts.isReconciled() ? "" : ": some bytes are not accounted for"));
  }
}
