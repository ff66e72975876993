package org.tawatur.app.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.tawatur.app.ingest.Samples;
import org.tawatur.app.store.LedgerException;
import org.tawatur.code.Coder;
import org.tawatur.code.Coding;
import org.tawatur.text.Report;
import picocli.CommandLine.Command;

/** {@code tawatur demo}: the bundled sample reports, and what was found in them. */
@Command(name = "demo", description = "Codes the sample reports and shows what it found.")
final class DemoCommand implements Callable<Integer> {
  private final Shell shell;

  DemoCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public Integer call() {
    List<Report> reports = Samples.reports();
    if (reports.isEmpty()) {
      shell.say("this build holds no sample reports (give your own: tawatur code FILE)");
      return Shell.FAULTY;
    }
    Coder coder = shell.coder().get();
    Output output = shell.output();
    Summary summary = new Summary();
    int width = shell.terminal().width();
    Style style = shell.style();
    List<DemoLedger.Sample> samples = new ArrayList<>();
    for (Report report : reports) {
      DemoLedger.Sample sample = new DemoLedger.Sample(report, coder.index(report));
      samples.add(sample);
      Coding coding = sample.indexed().coding();
      summary.add(coding.sentences(), coding.claims());
      ClaimTable.lines(report, coding.claims(), width, style).forEach(output::line);
      output.line("");
    }
    summary.lines(width, style).forEach(output::line);
    output.line("");
    try {
      new DemoLedger(shell).lines(samples).forEach(output::line);
    } catch (IOException | LedgerException e) {
      shell.say("no ledger could be made for the demo: " + e.getMessage());
    }
    output.line("");
    output.line("Next: tawatur ingest FILE, then tawatur relation A B, conflicts, actor NAME");
    output.line("      tawatur code FILE --format table, tawatur explain FILE, tawatur --help");
    output.flush();
    return Shell.OK;
  }
}
