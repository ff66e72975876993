package org.tawatur.app.cli;

import java.util.concurrent.Callable;
import org.tawatur.app.store.Ledger;
import org.tawatur.app.store.Verifier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code tawatur verify-ledger}: whether a ledger is as it was written. */
@Command(
    name = "verify-ledger",
    description = {
      "Looks whether a ledger is as it was written.",
      "That is every page, text, claim and decision, and the chain of revisions. Changes nothing.",
      "Exit status 1: it is not."
    })
final class VerifyCommand implements Callable<Integer> {
  private final Shell shell;

  @Mixin private LedgerOption where = new LedgerOption();

  VerifyCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public Integer call() {
    try (Ledger ledger = where.reading(shell)) {
      Verifier.Verified verified = new Verifier(ledger).verified();
      Output output = shell.output();
      verified.faults().forEach(fault -> output.line(Glyphs.plain(fault)));
      output.line(
          verified.revisions()
              + " revisions, "
              + verified.facts()
              + " facts: "
              + (verified.faults().isEmpty()
                  ? "as they were written"
                  : verified.faults().size() + " faults (restore a copy of the ledger)"));
      output.flush();
      return verified.faults().isEmpty() ? Shell.OK : Shell.FAULTY;
    }
  }
}
