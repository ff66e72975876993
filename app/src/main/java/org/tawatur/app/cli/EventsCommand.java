package org.tawatur.app.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tawatur.app.store.AsOf;
import org.tawatur.app.store.EventFilter;
import org.tawatur.app.store.EventQueries;
import org.tawatur.app.store.Ledger;
import org.tawatur.app.store.StoredEvent;
import org.tawatur.link.Family;
import org.tawatur.link.Merge;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code tawatur events}: what is said to have happened. */
@Command(
    name = "events",
    description = "Lists events: claims about one happening; or shows one, and why they are one.")
final class EventsCommand implements Callable<Integer> {
  private final Shell shell;

  @Mixin private LedgerOption.Dated where = new LedgerOption.Dated();
  @Mixin private ListOptions list = new ListOptions();

  @Option(names = "--actor", paramLabel = "NAME", description = "takes part")
  private List<String> actors = new ArrayList<>();

  @Option(names = "--family", paramLabel = "WHICH", description = "${COMPLETION-CANDIDATES}")
  private Set<Family> families = EnumSet.noneOf(Family.class);

  @Option(names = "--from", paramLabel = "YYYY-MM-DD", description = "on this day or later")
  private @Nullable LocalDate from;

  @Option(names = "--until", paramLabel = "YYYY-MM-DD", description = "on this day or earlier")
  private @Nullable LocalDate to;

  @Option(names = "--claims", paramLabel = "N", description = "told by at least so many claims")
  private int claims;

  @Option(names = "--origins", paramLabel = "N", description = "by so many independent origins")
  private int origins;

  @Option(names = "--conflict", negatable = true, description = "in a conflict, or in none")
  private @Nullable Boolean inConflict;

  @Option(names = "--show", paramLabel = "ID", description = "one event with its claims")
  private @Nullable String show;

  EventsCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public Integer call() {
    Lookup lookup = new Lookup();
    try (Ledger ledger = where.reading(shell)) {
      AsOf asOf = where.asOf(ledger);
      EventQueries events = new EventQueries(ledger, lookup.steps());
      Linking.warn(shell, ledger);
      if (show != null) {
        return show(events, show, asOf);
      }
      EventFilter filter =
          new EventFilter(
              lookup.actorKeys(actors), families, from, to, claims, origins, inConflict);
      Output output = shell.output();
      int shown = listing().write(shell, list, output, page -> events.list(filter, page, asOf));
      if (list.isTable()) {
        output.line(shell.style().faint(list.more(shown, events.count(filter, asOf))));
      }
      output.flush();
    }
    return Shell.OK;
  }

  private static Listing<StoredEvent> listing() {
    return new Listing<StoredEvent>()
        .column("id", StoredEvent::id, event -> event.id().substring(0, Prefixes.SHOWN))
        .column("day", StoredEvent::day, event -> event.day().isEmpty() ? "-" : event.day())
        .column("family", StoredEvent::family)
        .column("types", StoredEvent::types)
        .column("parties", StoredEvent::parties)
        .column("places", StoredEvent::places)
        .column("claims", StoredEvent::claims)
        .column("outlets", StoredEvent::outlets)
        .column("origins", StoredEvent::independent)
        .column("conflict", StoredEvent::isInConflict, event -> event.isInConflict() ? "yes" : "")
        .hidden("from", StoredEvent::from)
        .hidden("to", StoredEvent::to);
  }

  private int show(EventQueries events, String written, AsOf asOf) {
    String id = Prefixes.one(written, events.completions(written, 3), List.of(), "event");
    EventQueries.Detail detail = events.event(id, asOf).orElse(null);
    if (detail == null) {
      shell.say("no event " + written + " (see: tawatur events)");
      return Shell.FAULTY;
    }
    Output output = shell.output();
    StoredEvent event = detail.event();
    output.line(shell.style().cyan(event.id() + "  " + event.family() + "  " + event.day()));
    output.line("parties: " + Glyphs.isolated(String.join(", ", event.parties())));
    TallyLines.lines(detail.tally(), "").forEach(output::line);
    output.line("");
    detail.claims().forEach(claim -> ClaimLines.lines(claim, shell).forEach(output::line));
    if (!detail.merges().isEmpty()) {
      output.line("");
      output.line(shell.style().cyan("Why these are one"));
    }
    for (Merge merge : detail.merges()) {
      output.line(
          "  "
              + merge.first().substring(0, Prefixes.SHOWN)
              + " + "
              + merge.second().substring(0, Prefixes.SHOWN)
              + ": "
              + Glyphs.isolated(String.join("; ", merge.reasons()))
              + (merge.isDecided() ? " (decided)" : ""));
    }
    output.flush();
    return Shell.OK;
  }
}
