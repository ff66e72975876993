package org.tawatur.app.serve.api;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tawatur.app.serve.http.Answer;
import org.tawatur.app.serve.http.Asked;
import org.tawatur.app.serve.http.Params;
import org.tawatur.app.serve.http.Refusal;
import org.tawatur.app.serve.http.Role;
import org.tawatur.app.serve.http.Routes;
import org.tawatur.app.store.AsOf;
import org.tawatur.app.store.ClaimFilter;
import org.tawatur.app.store.ClaimQueries;
import org.tawatur.app.store.ConflictFilter;
import org.tawatur.app.store.ConflictQueries;
import org.tawatur.app.store.OriginQueries;
import org.tawatur.app.store.Page;
import org.tawatur.app.store.StoredClaim;
import org.tawatur.app.store.StoredConflict;
import org.tawatur.claim.Claim;
import org.tawatur.count.Count;
import org.tawatur.link.Conflict;
import org.tawatur.link.Origin;
import org.tawatur.link.Tally;

/** Conflicts: what claims hold against each other, by who says it. */
public final class ConflictApi {
  private static final int MOST = 5000;

  private final Holdings holdings;
  private final ConflictQueries conflicts;
  private final EventViews views;
  private final ClaimViews claims;
  private final Filters filters;

  /** Of {@code holdings}. */
  public ConflictApi(Holdings holdings) {
    this.holdings = holdings;
    this.conflicts = new ConflictQueries(holdings.ledger());
    this.views = new EventViews(holdings);
    this.claims = new ClaimViews(holdings);
    this.filters = new Filters(holdings);
  }

  /** Puts it at its addresses. */
  public void register(Routes routes) {
    routes.get("/conflicts", Role.READER, this::list);
    routes.get("/conflicts/{id}", Role.READER, this::page);
  }

  record Cell(String says, @Nullable LocalDate since, List<String> claimIds) {}

  record Row(
      String statement,
      String stance,
      @Nullable String since,
      int independent,
      int credibility,
      List<Cell> cells) {}

  record FigureView(
      long value,
      String of,
      String words,
      @Nullable Integer column,
      String speaker,
      @Nullable String outlet,
      @Nullable LocalDate published,
      String claimId) {}

  record Whole(
      EventViews.ConflictView conflict,
      List<EventViews.OriginView> columns,
      List<Row> rows,
      List<FigureView> figures,
      int independent,
      List<ClaimView> claims) {}

  private Answer list(Asked asked) {
    Params params = asked.params();
    AsOf asOf = holdings.asOf(params);
    Page page = Filters.page(params);
    ConflictFilter filter =
        new ConflictFilter(
            filters.keys(params.texts("actor"), asOf),
            Set.copyOf(params.some(Conflict.Kind.class, "kind")),
            params.day("from"),
            params.day("until"),
            (int) params.number("origins", 0, MOST, 0));
    params.end();
    List<StoredConflict> found = conflicts.list(filter, page, asOf);
    long total = conflicts.count(filter, asOf);
    return Answer.of(
        new ListView<>(views.conflicts(found), total, Filters.next(page, found.size(), total)));
  }

  private Answer page(Asked asked) {
    AsOf asOf = holdings.asOf(asked.params());
    asked.params().end();
    String id = asked.at("id");
    StoredConflict conflict =
        conflicts.conflict(id, asOf).orElseThrow(() -> Refusal.none("conflict", id));
    ClaimFilter filter = ClaimFilter.LIVE.conflict(id);
    List<StoredClaim> all =
        new ClaimQueries(holdings.ledger())
            .list(filter, ClaimQueries.Order.OLDEST, new Page(MOST, 0), asOf);
    Tally tally = new OriginQueries(holdings.ledger(), holdings.known()).tally(filter, MOST, asOf);
    Map<String, StoredClaim> byId = new HashMap<>();
    all.forEach(claim -> byId.put(claim.id(), claim));
    return Answer.of(
        new Whole(
            views.conflict(conflict),
            tally.origins().stream().map(origin -> views.origin(origin, "conflict", id)).toList(),
            conflict.sides().stream().map(side -> row(conflict, side, tally, byId)).toList(),
            figures(all, tally),
            tally.independent(),
            claims.of(all, asOf)));
  }

  private static Row row(
      StoredConflict conflict,
      StoredConflict.Position side,
      Tally tally,
      Map<String, StoredClaim> byId) {
    List<Cell> cells = new ArrayList<>();
    for (Origin origin : tally.origins()) {
      cells.add(cell(conflict, side, origin, byId));
    }
    return new Row(
        side.position(),
        Labels.word(side.stance()),
        side.since(),
        side.tally().independent(),
        side.credibility(),
        cells);
  }

  /** What an origin says of a position: it holds it, or one that stands against it, or nothing. */
  private static Cell cell(
      StoredConflict conflict,
      StoredConflict.Position side,
      Origin origin,
      Map<String, StoredClaim> byId) {
    Set<String> own = new HashSet<>(origin.claims());
    List<String> held = side.claims().stream().filter(own::contains).toList();
    if (!held.isEmpty()) {
      return new Cell("affirms", since(held, byId), held);
    }
    List<String> against = new ArrayList<>();
    boolean isDenial = false;
    for (StoredConflict.Position other : conflict.sides()) {
      List<String> there = other.claims().stream().filter(own::contains).toList();
      if (!other.equals(side) && !there.isEmpty()) {
        against.addAll(there);
        isDenial |= isDenial(side.stance(), other.stance());
      }
    }
    return against.isEmpty()
        ? new Cell("silent", null, List.of())
        : new Cell(isDenial ? "denies" : "differs", since(against, byId), against);
  }

  private static boolean isDenial(String one, String other) {
    return one.equals("AFFIRMED") != other.equals("AFFIRMED")
        && !one.equals("VERSION")
        && !other.equals("VERSION");
  }

  private static @Nullable LocalDate since(List<String> ids, Map<String, StoredClaim> byId) {
    LocalDate first = null;
    for (String id : ids) {
      StoredClaim claim = byId.get(id);
      LocalDate day = claim == null ? null : claim.kept().report().published();
      first = day != null && (first == null || day.isBefore(first)) ? day : first;
    }
    return first;
  }

  private static List<FigureView> figures(List<StoredClaim> all, Tally tally) {
    List<FigureView> figures = new ArrayList<>();
    for (StoredClaim stored : all) {
      Claim claim = stored.kept().claim();
      for (Count count : claim.counts()) {
        figures.add(
            new FigureView(
                count.value(),
                count.of(),
                count.text(),
                column(stored.id(), tally),
                claim.chain().isEmpty() ? "" : claim.chain().getLast().mention().text(),
                stored.kept().report().outlet(),
                stored.kept().report().published(),
                stored.id()));
      }
    }
    return figures;
  }

  private static @Nullable Integer column(String claim, Tally tally) {
    for (int i = 0; i < tally.origins().size(); i++) {
      if (tally.origins().get(i).claims().contains(claim)) {
        return i;
      }
    }
    return null;
  }
}
