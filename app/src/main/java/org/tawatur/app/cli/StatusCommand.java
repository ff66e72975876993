package org.tawatur.app.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tawatur.app.export.RowWriter;
import org.tawatur.app.store.IntakeBook;
import org.tawatur.app.store.Ledger;
import org.tawatur.app.store.Status;
import org.tawatur.app.store.StatusQueries;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code tawatur status}: what a ledger holds. */
@Command(name = "status", description = "Says what a ledger holds.")
final class StatusCommand implements Callable<Integer> {
  private final Shell shell;

  @Mixin private LedgerOption.Dated where = new LedgerOption.Dated();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "${COMPLETION-CANDIDATES}; default: ${DEFAULT-VALUE}")
  private Format format = Format.table;

  /** How it is shown. */
  enum Format {
    table,
    jsonl
  }

  StatusCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public Integer call() {
    try (Ledger ledger = where.reading(shell)) {
      Status status = new StatusQueries(ledger).status(where.asOf(ledger));
      Output output = shell.output();
      if (format == Format.jsonl) {
        output.bytes(new RowWriter().json(map(status)));
      } else {
        table(status, output);
      }
      output.flush();
    }
    return Shell.OK;
  }

  private static Map<String, @Nullable Object> map(Status status) {
    Map<String, @Nullable Object> map = new LinkedHashMap<>();
    map.put("ledger", status.address());
    map.put("revision", status.last() == null ? 0 : status.last().seq());
    map.put("recorded", status.last() == null ? null : status.last().recorded());
    status.counts().forEach((name, count) -> map.put(name.replace(' ', '_'), count));
    Map<String, @Nullable Object> intake = new LinkedHashMap<>();
    for (IntakeBook.Total total : status.intake()) {
      Map<String, Object> sum = new LinkedHashMap<>();
      sum.put("entries", total.entries());
      sum.put("bytes", total.bytes());
      intake.put(total.outcome() + "/" + total.reason(), sum);
    }
    map.put("intake", intake);
    map.put("coders", status.coders());
    map.put("unlinked", status.unlinked());
    return map;
  }

  private void table(Status status, Output output) {
    output.line(shell.style().cyan(Glyphs.isolated(status.address())));
    if (status.last() != null) {
      output.line(
          "revision r"
              + status.last().seq()
              + " of "
              + status.last().recorded()
              + ", "
              + status.last().kind());
    }
    Grid counts = new Grid("what", "how many");
    status.counts().forEach((name, count) -> counts.row(name, String.valueOf(count)));
    counts.lines(shell.terminal().width(), shell.style()).forEach(output::line);
    output.line("");
    Grid intake = new Grid("intake", "reason", "inputs", "bytes");
    long entries = 0;
    long bytes = 0;
    for (IntakeBook.Total total : status.intake()) {
      intake.row(
          total.outcome().name(),
          total.reason(),
          String.valueOf(total.entries()),
          String.valueOf(total.bytes()));
      entries += total.entries();
      bytes += total.bytes();
    }
    intake.row("all", "", String.valueOf(entries), String.valueOf(bytes));
    intake.lines(shell.terminal().width(), shell.style()).forEach(output::line);
    output.line("");
    status.coders().forEach((coder, reports) -> output.line(reports + " reports read by " + coder));
    Long common = status.counts().get("keys of copies that too many reports share");
    if (common != null && common > 0) {
      output.line(
          common
              + " keys stand in more than 64 reports each; of these reports not all were compared"
              + " with each other (tawatur reports --common)");
    }
    if (status.unlinked() > 0) {
      output.line(
          status.unlinked()
              + " claims and reports came since events and conflicts were worked out (tawatur link)");
    }
  }
}
