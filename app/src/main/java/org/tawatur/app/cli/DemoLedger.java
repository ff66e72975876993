package org.tawatur.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.tawatur.app.store.Arrival;
import org.tawatur.app.store.AsOf;
import org.tawatur.app.store.ConflictFilter;
import org.tawatur.app.store.ConflictQueries;
import org.tawatur.app.store.IntakeEntry;
import org.tawatur.app.store.Keeper;
import org.tawatur.app.store.Ledger;
import org.tawatur.app.store.LedgerAddress;
import org.tawatur.app.store.LinkSteps;
import org.tawatur.app.store.Linker;
import org.tawatur.app.store.NameFinder;
import org.tawatur.app.store.Outcome;
import org.tawatur.app.store.Page;
import org.tawatur.app.store.RelationQueries;
import org.tawatur.app.store.StoredConflict;
import org.tawatur.code.Indexed;
import org.tawatur.link.Conflict;
import org.tawatur.link.Relation;
import org.tawatur.link.RelationQuery;
import org.tawatur.text.Report;

/** The samples in a ledger of their own, which is gone afterwards: a conflict and a relation. */
final class DemoLedger {
  private static final String ONE = "nusra-front";
  private static final String OTHER = "islamic-state";

  private final Shell shell;

  DemoLedger(Shell shell) {
    this.shell = shell;
  }

  /** A report and what was found in it. */
  record Sample(Report report, Indexed indexed) {}

  /** What the ledger makes of the reports. */
  List<String> lines(List<Sample> samples) throws IOException {
    Path folder = Files.createTempDirectory("tawatur-demo");
    try (Ledger ledger =
        Ledger.writing(new LedgerAddress.OfFile(folder.resolve("demo.db")), shell.clock())) {
      List<Arrival> arrivals = new ArrayList<>();
      for (Sample sample : samples) {
        Report report = sample.report();
        IntakeEntry entry =
            IntakeEntry.of(
                "sample " + report.id(), Outcome.KEPT, "READ", "", "", Keeper.bytes(report.text()));
        arrivals.add(new Arrival(entry, null, Arrival.Coded.of(report, sample.indexed(), "")));
      }
      new Keeper(ledger, "demo").keep(arrivals);
      Lookup lookup = new Lookup();
      LinkSteps steps = lookup.steps();
      new Linker(ledger, steps).link();
      List<String> lines = new ArrayList<>();
      conflict(ledger, lines);
      lines.add("");
      relation(ledger, steps, lookup, lines);
      return lines;
    } finally {
      delete(folder);
    }
  }

  private void conflict(Ledger ledger, List<String> lines) {
    ConflictFilter filter =
        new ConflictFilter(
            List.of(ONE, OTHER), Set.of(Conflict.Kind.AGREEMENT_REFUSAL), null, null, 0);
    lines.add(shell.style().bold("A conflict: were there talks of a truce?"));
    for (StoredConflict conflict :
        new ConflictQueries(ledger).list(filter, new Page(10, 0), AsOf.NOW)) {
      if (conflict.parties().containsAll(List.of(ONE, OTHER))) {
        lines.addAll(ConflictsCommand.lines(conflict, ledger, shell, AsOf.NOW));
      }
    }
  }

  private void relation(Ledger ledger, LinkSteps steps, Lookup lookup, List<String> lines) {
    RelationQuery query =
        new RelationQuery(ONE, OTHER, true, true, RelationQuery.Step.MONTH, false);
    Relation relation = new RelationQueries(ledger, steps).relation(query, AsOf.NOW);
    NameFinder.Candidate one = lookup.actor(ONE);
    NameFinder.Candidate other = lookup.actor(OTHER);
    lines.add(shell.style().bold("A relation over time"));
    lines.addAll(new Timeline(shell).lines(relation, one, other));
  }

  private static void delete(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.deleteIfExists(file);
      }
    }
    Files.deleteIfExists(folder);
  }
}
