package org.tawatur.app.cli;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tawatur.app.store.AsOf;
import org.tawatur.app.store.Ledger;
import org.tawatur.app.store.Reliabilities;
import org.tawatur.app.store.ReportQueries;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code tawatur outlets}: who publishes, and what a user thinks of it. */
@Command(
    name = "outlets",
    description = {
      "Lists the outlets of a ledger.",
      "Their reliability is F, cannot be judged, until a user gives one another letter:",
      "--set NAME --reliability A..F."
    })
final class OutletsCommand implements Callable<Integer> {
  private final Shell shell;

  @Mixin private LedgerOption.Dated where = new LedgerOption.Dated();
  @Mixin private ListOptions list = new ListOptions();
  @Mixin private AuthorOption author = new AuthorOption();

  @Option(names = "--set", paramLabel = "NAME", description = "the outlet to give a letter")
  private @Nullable String outlet;

  @Option(names = "--reliability", paramLabel = "A..F", description = "the letter")
  private String letter = "F";

  OutletsCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public Integer call() {
    Output output = shell.output();
    if (outlet != null) {
      try (Ledger ledger = where.writing(shell)) {
        new Reliabilities(ledger).set(outlet, letter, author.name(), author.note());
        output.line(Glyphs.isolated(outlet) + ": " + letter);
        output.flush();
        return Shell.OK;
      } catch (IllegalArgumentException e) {
        throw where.wrong(String.valueOf(e.getMessage()));
      }
    }
    try (Ledger ledger = where.reading(shell)) {
      AsOf asOf = where.asOf(ledger);
      new Listing<ReportQueries.Outlet>()
          .column("outlet", ReportQueries.Outlet::name)
          .column("reports", ReportQueries.Outlet::reports)
          .column("first", ReportQueries.Outlet::first)
          .column("last", ReportQueries.Outlet::last)
          .column("reliability", ReportQueries.Outlet::reliability)
          .write(
              shell,
              list,
              output,
              page ->
                  new ReportQueries(ledger)
                      .outlets(asOf).stream().skip(page.offset()).limit(page.limit()).toList());
      output.flush();
    }
    return Shell.OK;
  }
}
