package org.tawatur.app.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tawatur.app.store.AsOf;
import org.tawatur.app.store.ClaimFilter;
import org.tawatur.app.store.ClaimQueries;
import org.tawatur.app.store.ConflictFilter;
import org.tawatur.app.store.ConflictQueries;
import org.tawatur.app.store.Ledger;
import org.tawatur.app.store.Page;
import org.tawatur.app.store.StoredClaim;
import org.tawatur.app.store.StoredConflict;
import org.tawatur.link.Conflict;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code tawatur conflicts}: claims that cannot all hold. */
@Command(
    name = "conflicts",
    description = "Lists conflicts: claims that cannot all hold, side by side; or shows one.")
final class ConflictsCommand implements Callable<Integer> {
  private final Shell shell;

  @Mixin private LedgerOption.Dated where = new LedgerOption.Dated();
  @Mixin private ListOptions list = new ListOptions();

  @Option(names = "--actor", paramLabel = "NAME", description = "is concerned")
  private List<String> actors = new ArrayList<>();

  @Option(names = "--kind", paramLabel = "WHICH", description = "${COMPLETION-CANDIDATES}")
  private Set<Conflict.Kind> kinds = EnumSet.noneOf(Conflict.Kind.class);

  @Option(names = "--from", paramLabel = "YYYY-MM-DD", description = "on this day or later")
  private @Nullable LocalDate from;

  @Option(names = "--until", paramLabel = "YYYY-MM-DD", description = "on this day or earlier")
  private @Nullable LocalDate to;

  @Option(names = "--origins", paramLabel = "N", description = "with so many independent origins")
  private int origins;

  @Option(names = "--show", paramLabel = "ID", description = "one conflict with all its sides")
  private @Nullable String show;

  ConflictsCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public Integer call() {
    try (Ledger ledger = where.reading(shell)) {
      AsOf asOf = where.asOf(ledger);
      ConflictQueries conflicts = new ConflictQueries(ledger);
      Linking.warn(shell, ledger);
      Output output = shell.output();
      if (show != null) {
        String id = Prefixes.one(show, conflicts.completions(show, 3), List.of(), "conflict");
        StoredConflict conflict = conflicts.conflict(id, asOf).orElse(null);
        if (conflict == null) {
          shell.say("no conflict " + show + " (see: tawatur conflicts)");
          return Shell.FAULTY;
        }
        lines(conflict, ledger, shell, asOf).forEach(output::line);
        output.flush();
        return Shell.OK;
      }
      ConflictFilter filter =
          new ConflictFilter(new Lookup().actorKeys(actors), kinds, from, to, origins);
      int shown = listing().write(shell, list, output, page -> conflicts.list(filter, page, asOf));
      if (list.isTable()) {
        output.line(shell.style().faint(list.more(shown, conflicts.count(filter, asOf))));
      }
      output.flush();
    }
    return Shell.OK;
  }

  private static Listing<StoredConflict> listing() {
    return new Listing<StoredConflict>()
        .column("id", StoredConflict::id, conflict -> conflict.id().substring(0, Prefixes.SHOWN))
        .column("day", StoredConflict::day, c -> c.day().isEmpty() ? "-" : c.day())
        .column("kinds", StoredConflict::kinds)
        .column("parties", StoredConflict::parties)
        .column(
            "sides",
            conflict -> conflict.sides().stream().map(StoredConflict.Position::position).toList())
        .column("mentions", conflict -> conflict.tally().mentions())
        .column("outlets", conflict -> conflict.tally().outlets().size())
        .column("origins", conflict -> conflict.tally().independent())
        .hidden("since", StoredConflict::since)
        .hidden(
            "claims",
            conflict ->
                conflict.sides().stream().map(StoredConflict.Position::claims).toList().toString())
        .hidden(
            "credibility",
            conflict ->
                conflict.sides().stream().map(StoredConflict.Position::credibility).toList());
  }

  /** A conflict with its sides, each with its claims and who says so. */
  static List<String> lines(StoredConflict conflict, Ledger ledger, Shell shell, AsOf asOf) {
    List<String> lines = new ArrayList<>();
    Style style = shell.style();
    lines.add(
        style.cyan(
            conflict.id()
                + "  "
                + String.join(", ", conflict.kinds())
                + "  "
                + String.join(" / ", conflict.parties().stream().map(Glyphs::isolated).toList())));
    lines.add(
        (conflict.since() == null ? "" : "disputed since " + conflict.since() + "; ")
            + TallyLines.lines(conflict.tally(), "").getFirst());
    Map<String, StoredClaim> claims = new HashMap<>();
    new ClaimQueries(ledger)
        .list(ClaimFilter.LIVE.conflict(conflict.id()), ClaimQueries.Order.OLDEST, Page.ALL, asOf)
        .forEach(claim -> claims.put(claim.id(), claim));
    for (StoredConflict.Position side : conflict.sides()) {
      lines.add("");
      lines.add(
          style.bold(side.stance() + ": " + Glyphs.isolated(side.position()))
              + "  credibility "
              + side.credibility()
              + " ("
              + Glyphs.isolated(String.join("; ", side.reasons()))
              + ")");
      lines.addAll(TallyLines.lines(side.tally(), "  "));
      for (String id : side.claims()) {
        StoredClaim claim = claims.get(id);
        if (claim != null) {
          ClaimLines.lines(claim, shell).forEach(line -> lines.add("  " + line));
        }
      }
    }
    if (!conflict.reasons().isEmpty()) {
      lines.add("");
      conflict
          .reasons()
          .forEach(reason -> lines.add(style.faint("why: " + Glyphs.isolated(reason))));
    }
    return lines;
  }
}
