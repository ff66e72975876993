package org.tawatur.app.serve.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
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
import org.tawatur.app.store.ConflictQueries;
import org.tawatur.app.store.EventQueries;
import org.tawatur.app.store.Page;
import org.tawatur.app.store.ReportQueries;
import org.tawatur.app.store.StoredClaim;

/** Claims: lists of them, and each with everything around it. */
public final class ClaimApi {
  private static final int MENTIONS = 20;

  private final Holdings holdings;
  private final ClaimQueries claims;
  private final ClaimViews views;
  private final Filters filters;
  private final Decisions decisions;
  private final EventViews events;
  private final ReportViews reports;
  private final Ladder ladder;
  private final Readings readings;

  /** Of {@code holdings}. */
  public ClaimApi(Holdings holdings) {
    this.holdings = holdings;
    this.claims = new ClaimQueries(holdings.ledger());
    this.views = new ClaimViews(holdings);
    this.filters = new Filters(holdings);
    this.decisions = new Decisions(holdings);
    this.events = new EventViews(holdings);
    this.reports = new ReportViews(holdings);
    this.ladder = new Ladder(holdings);
    this.readings = new Readings(holdings);
  }

  /** Puts it at its addresses. */
  public void register(Routes routes) {
    routes.get("/claims", Role.READER, this::list);
    routes.get("/claims/{id}", Role.READER, this::page);
    routes.get("/claims/{id}/why", Role.READER, this::why);
  }

  private Answer list(Asked asked) {
    Params params = asked.params();
    AsOf asOf = holdings.asOf(params);
    Page page = Filters.page(params);
    ClaimQueries.Order order = params.one(ClaimQueries.Order.class, "order");
    ClaimFilter filter = filters.claims(params, asOf);
    params.end();
    List<StoredClaim> found =
        claims.list(filter, order == null ? ClaimQueries.Order.NEWEST : order, page, asOf);
    long total = claims.count(filter, asOf);
    return Answer.of(
        new ListView<>(views.of(found, asOf), total, Filters.next(page, found.size(), total)));
  }

  record Version(ClaimView claim, List<String> changed) {}

  record Whole(
      ClaimView claim,
      ClaimView.Words sentence,
      List<Ladder.Rung> rungs,
      ReportViews.Head report,
      EventViews.@Nullable EventView event,
      List<EventViews.ConflictView> conflicts,
      List<Decisions.DecisionView> decisions,
      List<Version> versions,
      List<ClaimView> mentions) {}

  private Answer page(Asked asked) {
    AsOf asOf = holdings.asOf(asked.params());
    asked.params().end();
    String id = asked.at("id");
    StoredClaim claim = claims.claim(id, asOf).orElseThrow(() -> Refusal.none("claim", id));
    String report = claim.kept().report().id();
    ReportQueries reportQueries = new ReportQueries(holdings.ledger());
    EventQueries eventQueries = new EventQueries(holdings.ledger(), holdings.known());
    String event = claim.event();
    List<StoredClaim> told =
        event == null
            ? List.of()
            : claims.list(
                ClaimFilter.LIVE.event(event),
                ClaimQueries.Order.OLDEST,
                new Page(MENTIONS + 1, 0),
                asOf);
    return Answer.of(
        new Whole(
            views.of(claim, asOf),
            readings.sentence(claim),
            ladder.rungs(claim, asOf),
            reports.head(
                reportQueries.report(report, asOf).orElseThrow(() -> Refusal.none("claim", id))),
            event == null ? null : eventQueries.stored(event, asOf).map(events::event).orElse(null),
            events.conflicts(new ConflictQueries(holdings.ledger()).of(List.of(id), asOf)),
            decisions.of(id, asOf),
            versions(id),
            views.of(
                told.stream()
                    .filter(other -> !other.kept().report().id().equals(report))
                    .limit(MENTIONS)
                    .toList(),
                asOf)));
  }

  private List<Version> versions(String id) {
    List<ClaimView> all = views.of(claims.versions(id), AsOf.NOW);
    List<Version> versions = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      ClaimView earlier = i + 1 < all.size() ? all.get(i + 1) : all.get(i);
      versions.add(new Version(all.get(i), changed(earlier, all.get(i))));
    }
    return versions;
  }

  /** The fields in which two versions of a claim differ, by the names that corrections have. */
  static List<String> changed(ClaimView before, ClaimView after) {
    List<String> changed = new ArrayList<>();
    difference(changed, "event", before.event(), after.event());
    difference(changed, "mode", before.mode(), after.mode());
    difference(changed, "polarity", before.polarity(), after.polarity());
    difference(changed, "modality", before.modality(), after.modality());
    difference(changed, "by", before.actors(), after.actors());
    difference(changed, "to", before.recipients(), after.recipients());
    difference(changed, "says", before.chain(), after.chain());
    difference(changed, "when", before.when(), after.when());
    difference(changed, "where", before.where(), after.where());
    difference(changed, "counts", before.counts(), after.counts());
    difference(changed, "confidence", before.confidence(), after.confidence());
    return changed;
  }

  private static void difference(
      List<String> changed, String field, @Nullable Object before, @Nullable Object after) {
    if (!Objects.equals(before, after)) {
      changed.add(field);
    }
  }

  private Answer why(Asked asked) {
    asked.params().end();
    String id = asked.at("id");
    StoredClaim claim = claims.claim(id, AsOf.NOW).orElseThrow(() -> Refusal.none("claim", id));
    return Answer.of(readings.why(claim));
  }
}
