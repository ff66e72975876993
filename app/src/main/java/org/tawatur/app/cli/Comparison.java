package org.tawatur.app.cli;

import java.util.List;
import org.tawatur.app.store.AsOf;
import org.tawatur.app.store.Page;
import org.tawatur.app.store.ReportFilter;
import org.tawatur.app.store.ReportQueries;
import org.tawatur.app.store.StoredReport;
import org.tawatur.link.CopyDiff;
import org.tawatur.link.Differences;
import org.tawatur.text.Span;

/** Shows what differs between a report and its copies, word by word. */
final class Comparison {
  private static final int AROUND = 40;

  private final Shell shell;

  Comparison(Shell shell) {
    this.shell = shell;
  }

  int run(ReportQueries reports, String id, AsOf asOf) {
    String whole = Prefixes.report(reports, id);
    StoredReport report = reports.report(whole, asOf).orElse(null);
    if (report == null) {
      shell.say("no report " + id + " (see: tawatur reports)");
      return Shell.FAULTY;
    }
    Output output = shell.output();
    String group = report.group();
    if (group == null) {
      output.line(report.id() + " has no copies");
      output.flush();
      return Shell.OK;
    }
    String text = reports.text(whole).orElseThrow().text();
    ReportFilter filter = new ReportFilter(List.of(), null, null, null, group);
    output.line(shell.style().cyan(head(report)));
    for (StoredReport copy : reports.list(filter, Page.ALL, asOf)) {
      if (!copy.id().equals(report.id())) {
        String other = reports.text(copy.id()).orElseThrow().text();
        CopyDiff diff = new Differences().differences(text, other);
        output.line("");
        output.line(shell.style().cyan(head(copy)));
        lines(diff, text, other, output);
      }
    }
    output.flush();
    return Shell.OK;
  }

  private static String head(StoredReport report) {
    return report.id()
        + "  "
        + (report.published() == null ? "no day" : report.published().toString())
        + "  "
        + (report.outlet() == null ? "unknown outlet" : Glyphs.isolated(report.outlet()));
  }

  private void lines(CopyDiff diff, String text, String other, Output output) {
    long differing =
        diff.changes().stream().filter(change -> change.kind() != CopyDiff.Kind.SAME).count();
    if (differing == 0) {
      output.line("  the same words");
    }
    if (!diff.isComplete()) {
      output.line("  more than 1,000 words differ; only the first differences are exact");
    }
    for (CopyDiff.Change change : diff.changes()) {
      if (change.kind() != CopyDiff.Kind.SAME) {
        output.line(
            shell.style().faint("  after " + Glyphs.isolated(before(text, change.first()))));
        if (change.kind() != CopyDiff.Kind.ADDED) {
          output.line(shell.style().red("  - " + words(text, change.first())));
        }
        if (change.kind() != CopyDiff.Kind.REMOVED) {
          output.line(shell.style().green("  + " + words(other, change.second())));
        }
      }
    }
  }

  private static String before(String text, Span span) {
    String before = text.substring(Math.max(0, span.start() - AROUND), span.start());
    String flat = before.replaceAll("\\s+", " ").strip();
    int space = flat.indexOf(' ');
    return span.start() <= AROUND || space < 0 ? flat : flat.substring(space + 1);
  }

  private static String words(String text, Span span) {
    return Glyphs.isolated(span.in(text).replaceAll("\\s+", " ").strip());
  }
}
