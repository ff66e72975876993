package org.tawatur.app.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tawatur.app.store.AsOf;
import org.tawatur.app.store.Ledger;
import org.tawatur.app.store.ReportFilter;
import org.tawatur.app.store.ReportQueries;
import org.tawatur.app.store.StoredReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code tawatur reports}: the reports of a ledger. */
@Command(name = "reports", description = "Lists the reports of a ledger, or shows one.")
final class ReportsCommand implements Callable<Integer> {
  private final Shell shell;

  @Mixin private LedgerOption.Dated where = new LedgerOption.Dated();
  @Mixin private ListOptions list = new ListOptions();

  @Option(names = "--outlet", paramLabel = "NAME", description = "published by")
  private List<String> outlets = new ArrayList<>();

  @Option(names = "--from", paramLabel = "YYYY-MM-DD", description = "on this day or later")
  private @Nullable LocalDate from;

  @Option(names = "--until", paramLabel = "YYYY-MM-DD", description = "on this day or earlier")
  private @Nullable LocalDate to;

  @Option(names = "--name", paramLabel = "NAME", description = "called so where it was found")
  private @Nullable String name;

  @Option(names = "--copies", paramLabel = "GROUP", description = "in this group of copies")
  private @Nullable String group;

  @Option(
      names = "--compare",
      paramLabel = "ID",
      description = "what differs between this report and its copies, word by word")
  private @Nullable String compare;

  @Option(names = "--common", description = "keys of copies that too many reports share")
  private boolean isCommon;

  @Option(names = "--show", paramLabel = "ID", description = "the text of one report")
  private @Nullable String show;

  ReportsCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public Integer call() {
    try (Ledger ledger = where.reading(shell)) {
      AsOf asOf = where.asOf(ledger);
      ReportQueries reports = new ReportQueries(ledger);
      if (isCommon) {
        return common(reports, asOf);
      }
      if (compare != null) {
        return new Comparison(shell).run(reports, compare, asOf);
      }
      return show == null ? list(reports, asOf) : show(reports, show, asOf);
    }
  }

  private int list(ReportQueries reports, AsOf asOf) {
    ReportFilter filter = new ReportFilter(outlets, from, to, name, group);
    Output output = shell.output();
    int shown = listing().write(shell, list, output, page -> reports.list(filter, page, asOf));
    if (list.isTable()) {
      output.line(shell.style().faint(list.more(shown, reports.count(filter, asOf))));
    }
    output.flush();
    return Shell.OK;
  }

  private int common(ReportQueries reports, AsOf asOf) {
    Output output = shell.output();
    new Listing<ReportQueries.OverCommon>()
        .column("key", ReportQueries.OverCommon::name)
        .column("reports", ReportQueries.OverCommon::reports)
        .write(shell, list, output, page -> reports.overCommon(page, asOf));
    output.flush();
    return Shell.OK;
  }

  private static Listing<StoredReport> listing() {
    return new Listing<StoredReport>()
        .column("id", StoredReport::id, report -> report.id().substring(0, 10))
        .column("published", StoredReport::published)
        .column("outlet", StoredReport::outlet)
        .column("name", StoredReport::name)
        .column("claims", StoredReport::claims)
        .column("places", StoredReport::copies)
        .column("copies", StoredReport::group)
        .hidden("url", StoredReport::url)
        .hidden("sha256", StoredReport::sha256)
        .hidden("coder", StoredReport::coder);
  }

  private int show(ReportQueries reports, String id, AsOf asOf) {
    String whole = Prefixes.report(reports, id);
    StoredReport report = reports.report(whole, asOf).orElse(null);
    if (report == null) {
      shell.say("no report " + id + " (see: tawatur reports)");
      return Shell.FAULTY;
    }
    Output output = shell.output();
    output.line(shell.style().cyan(report.id() + "  " + Glyphs.isolated(report.name())));
    reports
        .copies(whole, asOf)
        .forEach(copy ->
            output.line(
                "  found as "
                    + Glyphs.isolated(copy.name())
                    + (copy.url() == null ? "" : " at " + Glyphs.isolated(copy.url()))
                    + ", "
                    + copy.bytes()
                    + " bytes, SHA-256 "
                    + copy.sha256()));
    output.line("");
    reports
        .text(whole)
        .orElseThrow()
        .text()
        .lines()
        .forEach(line -> output.line(Glyphs.isolated(line)));
    output.flush();
    return Shell.OK;
  }
}
