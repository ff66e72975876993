package org.tawatur.app.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.tawatur.app.store.AcceptedChanges;
import org.tawatur.app.store.AsOf;
import org.tawatur.app.store.Ledger;
import org.tawatur.app.store.LedgerDump;
import org.tawatur.app.store.LinkSteps;
import org.tawatur.app.store.Linker;
import org.tawatur.app.store.LostActors;
import org.tawatur.app.store.Recoder;
import org.tawatur.app.store.ReportQueries;
import org.tawatur.code.Coder;
import org.tawatur.lexicon.LexiconFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code tawatur recode}: reads all reports of a ledger anew. */
@Command(
    name = "recode",
    description = {
      "Reads the reports of a ledger anew with the present coder and lexicon.",
      "What was found before stays in the history; decisions of reviewers hold as long as a claim",
      "stands on their words."
    })
final class RecodeCommand implements Callable<Integer> {
  private static final int BATCH = 100;

  private final Shell shell;

  @Mixin private LedgerOption where = new LedgerOption();
  @Mixin private OwnPlaces places = new OwnPlaces();

  @Option(names = "--all", description = "those that this very coder has read too")
  private boolean isAll;

  @Option(
      names = "--lost",
      description = "even where the lexicon lost actors that the ledger has claims of")
  private boolean isLost;

  RecodeCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public Integer call() {
    try (Ledger ledger = where.writing(shell)) {
      if (!isLost) {
        new LostActors(ledger).refuse(LinkSteps.load(LexiconFiles.bundled()).registry());
      }
      AcceptedChanges known = AcceptedChanges.of(ledger, AsOf.NOW);
      Coder coder = places.coder(shell, known);
      String name = places.coderName(known);
      Recoder recoder = new Recoder(ledger, Reviewing.rules(), name);
      ReportQueries reports = new ReportQueries(ledger);
      List<String> ids = new ArrayList<>();
      new LedgerDump(ledger, AsOf.NOW).reportIds(isAll ? "" : name, ids::add);
      int added = 0;
      int withdrawn = 0;
      int orphans = 0;
      for (int i = 0; i < ids.size(); i += BATCH) {
        List<String> some = ids.subList(i, Math.min(ids.size(), i + BATCH));
        Stream<String> parallel = some.parallelStream();
        List<Recoder.Reread> reread =
            parallel
                .map(id -> new Recoder.Reread(id, coder.index(reports.text(id).orElseThrow())))
                .toList();
        Recoder.Recoded recoded = recoder.replace(reread);
        added += recoded.added();
        withdrawn += recoded.withdrawn();
        orphans += recoded.orphans();
      }
      Linker.Linked linked = Linking.run(ledger);
      Output output = shell.output();
      output.line(
          ids.size()
              + " reports read anew: "
              + added
              + " versions of claims new, "
              + withdrawn
              + " withdrawn; "
              + linked.events()
              + " events and "
              + linked.conflicts()
              + " conflicts began or changed");
      if (orphans > 0) {
        output.line(
            orphans
                + " decisions of reviewers stand on words without a claim now"
                + " (tawatur review log --orphans)");
      }
      output.flush();
    }
    return Shell.OK;
  }
}
