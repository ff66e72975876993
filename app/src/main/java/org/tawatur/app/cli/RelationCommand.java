package org.tawatur.app.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tawatur.app.export.RowWriter;
import org.tawatur.app.store.AsOf;
import org.tawatur.app.store.Ledger;
import org.tawatur.app.store.NameFinder;
import org.tawatur.app.store.RelationQueries;
import org.tawatur.link.Relation;
import org.tawatur.link.RelationQuery;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code tawatur relation}: how two actors stood to each other over time. */
@Command(
    name = "relation",
    description = {
      "Shows how two actors stood to each other over time, as claims tell it.",
      "Conflict and cooperation after PLOVER, the state, and each change with the sentences that",
      "caused it."
    })
final class RelationCommand implements Callable<Integer> {
  private final Shell shell;

  @Parameters(index = "0", paramLabel = "A", description = "the one actor")
  private String first = "";

  @Parameters(index = "1", paramLabel = "B", description = "the other")
  private String second = "";

  @Mixin private LedgerOption.Dated where = new LedgerOption.Dated();

  @Option(
      names = "--no-branches",
      description = "only the two themselves, not their branches, organs and leaders")
  private boolean isBare;

  @Option(names = "--no-branches-of-a", description = "of the one only itself")
  private boolean isFirstBare;

  @Option(names = "--no-branches-of-b", description = "of the other only itself")
  private boolean isSecondBare;

  @Option(names = "--by", paramLabel = "STEP", description = "WEEK or MONTH; default: MONTH")
  private RelationQuery.Step step = RelationQuery.Step.MONTH;

  @Option(
      names = "--panel",
      paramLabel = "WHICH",
      description = "constant: only outlets that published in every period; default: all")
  private Panel panel = Panel.all;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "${COMPLETION-CANDIDATES}; default: ${DEFAULT-VALUE}")
  private ListOptions.Format format = ListOptions.Format.table;

  /** Which outlets count. */
  enum Panel {
    all,
    constant
  }

  RelationCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public Integer call() {
    Lookup lookup = new Lookup();
    NameFinder.Candidate a = lookup.actor(first);
    NameFinder.Candidate b = lookup.actor(second);
    if (a.id().equals(b.id())) {
      throw where.wrong("\"" + first + "\" and \"" + second + "\" are one actor, " + a.id());
    }
    RelationQuery query =
        new RelationQuery(
            a.id(),
            b.id(),
            !isBare && !isFirstBare,
            !isBare && !isSecondBare,
            step,
            panel == Panel.constant);
    try (Ledger ledger = where.reading(shell)) {
      AsOf asOf = where.asOf(ledger);
      Relation relation = relation(new RelationQueries(ledger, lookup.steps()), query, asOf);
      Output output = shell.output();
      switch (format) {
        case table -> new Timeline(shell).lines(relation, a, b).forEach(output::line);
        case jsonl, csv -> rows(relation, output);
      }
      output.flush();
    }
    return Shell.OK;
  }

  private Relation relation(RelationQueries relations, RelationQuery query, AsOf asOf) {
    try {
      return relations.relation(query, asOf);
    } catch (IllegalArgumentException e) {
      throw where.wrong(
          "\""
              + first
              + "\" and \""
              + second
              + "\" count as one: an organ of a state counts as it, and so does whom one joins");
    }
  }

  private void rows(Relation relation, Output output) {
    RowWriter writer = new RowWriter();
    Map<java.time.LocalDate, Relation.Change> changes = new LinkedHashMap<>();
    relation.changes().forEach(change -> changes.put(change.day(), change));
    boolean isFirst = true;
    for (Relation.Period period : relation.periods()) {
      Map<String, @Nullable Object> row = new LinkedHashMap<>();
      row.put("from", period.from());
      row.put("to", period.to());
      row.put("score", Math.round(period.score() * 100) / 100.0);
      row.put("events", period.events());
      row.put("outlets", period.outlets());
      row.put("state", period.state());
      row.put("claims", period.claims().stream().map(claim -> claim.claim().id()).toList());
      row.put(
          "changes",
          relation.changes().stream()
              .filter(change ->
                  !change.day().isBefore(period.from()) && !change.day().isAfter(period.to()))
              .map(RelationCommand::change)
              .toList());
      if (format == ListOptions.Format.csv) {
        if (isFirst) {
          output.bytes(writer.head(List.copyOf(row.keySet())));
        }
        output.bytes(writer.csv(new java.util.ArrayList<>(row.values())));
      } else {
        output.bytes(writer.json(row));
      }
      isFirst = false;
    }
  }

  private static Map<String, Object> change(Relation.Change change) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("day", change.day().toString());
    map.put("before", change.before().name());
    map.put("after", change.after().name());
    map.put("claims", change.causes().stream().map(cause -> cause.claim().id()).toList());
    return map;
  }
}
