package org.tawatur.app.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tawatur.app.store.AsOf;
import org.tawatur.app.store.IntakeBook;
import org.tawatur.app.store.IntakeEntry;
import org.tawatur.app.store.Ledger;
import org.tawatur.app.store.Outcome;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code tawatur intake}: what was offered to a ledger, what became of it, and the bytes kept. */
@Command(
    name = "intake",
    description = {
      "Lists what was offered to a ledger and what became of it.",
      "--bytes writes the bytes of something that was quarantined, or of a page, as they came."
    })
final class IntakeCommand implements Callable<Integer> {
  private final Shell shell;

  @Mixin private LedgerOption.Dated where = new LedgerOption.Dated();
  @Mixin private ListOptions list = new ListOptions();

  @Option(
      names = "--outcome",
      paramLabel = "OUTCOME",
      description = "only these: ${COMPLETION-CANDIDATES}")
  private @Nullable Outcome outcome;

  @Option(
      names = "--bytes",
      paramLabel = "SHA256",
      description = "writes the kept bytes with this digest to the standard output")
  private @Nullable String bytes;

  IntakeCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public Integer call() {
    try (Ledger ledger = where.reading(shell)) {
      IntakeBook book = new IntakeBook(ledger);
      if (bytes != null) {
        return write(book, bytes);
      }
      AsOf asOf = where.asOf(ledger);
      Output output = shell.output();
      listing().write(shell, list, output, page -> book.entries(outcome, page, asOf));
      output.flush();
      return Shell.OK;
    }
  }

  private int write(IntakeBook book, String digest) {
    Optional<byte[]> kept = book.original(digest);
    if (kept.isEmpty()) {
      shell.say(
          "no bytes with the digest "
              + digest
              + " were kept (tawatur intake lists digests; of plain texts the words are all)");
      return Shell.FAULTY;
    }
    Output output = shell.output();
    output.bytes(kept.get());
    output.flush();
    return Shell.OK;
  }

  private static Listing<IntakeEntry> listing() {
    return new Listing<IntakeEntry>()
        .column("outcome", IntakeEntry::outcome)
        .column("reason", IntakeEntry::reason)
        .column("place", IntakeEntry::place)
        .column("bytes", IntakeEntry::bytes)
        .column("sha256", IntakeEntry::sha256)
        .column("report", IntakeEntry::report)
        .hidden("message", IntakeEntry::message)
        .hidden("remedy", IntakeEntry::remedy);
  }
}
