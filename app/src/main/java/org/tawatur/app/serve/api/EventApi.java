package org.tawatur.app.serve.api;

import java.util.List;
import java.util.Set;
import org.tawatur.app.serve.http.Answer;
import org.tawatur.app.serve.http.Asked;
import org.tawatur.app.serve.http.Params;
import org.tawatur.app.serve.http.Refusal;
import org.tawatur.app.serve.http.Role;
import org.tawatur.app.serve.http.Routes;
import org.tawatur.app.store.AsOf;
import org.tawatur.app.store.ConflictQueries;
import org.tawatur.app.store.EventFilter;
import org.tawatur.app.store.EventQueries;
import org.tawatur.app.store.Page;
import org.tawatur.app.store.StoredClaim;
import org.tawatur.app.store.StoredEvent;
import org.tawatur.link.Family;

/** Events: what claims tell of one happening. */
public final class EventApi {
  private static final int MOST = 1_000_000;

  private final Holdings holdings;
  private final EventViews views;
  private final ClaimViews claims;
  private final Filters filters;

  /** Of {@code holdings}. */
  public EventApi(Holdings holdings) {
    this.holdings = holdings;
    this.views = new EventViews(holdings);
    this.claims = new ClaimViews(holdings);
    this.filters = new Filters(holdings);
  }

  /** Puts it at its addresses. */
  public void register(Routes routes) {
    routes.get("/events", Role.READER, this::list);
    routes.get("/events/{id}", Role.READER, this::page);
  }

  record MergeView(String first, String second, List<String> reasons, boolean isDecided) {}

  record Whole(
      EventViews.EventView event,
      List<ClaimView> claims,
      List<MergeView> merges,
      EventViews.TallyView tally,
      List<EventViews.ConflictView> conflicts) {}

  private EventQueries events() {
    return new EventQueries(holdings.ledger(), holdings.known());
  }

  private Answer list(Asked asked) {
    Params params = asked.params();
    AsOf asOf = holdings.asOf(params);
    Page page = Filters.page(params);
    EventFilter filter =
        new EventFilter(
            filters.keys(params.texts("actor"), asOf),
            Set.copyOf(params.some(Family.class, "family")),
            params.day("from"),
            params.day("until"),
            (int) params.number("claims", 0, MOST, 0),
            (int) params.number("origins", 0, MOST, 0),
            params.choice("in_conflict"));
    params.end();
    List<StoredEvent> found = events().list(filter, page, asOf);
    long total = events().count(filter, asOf);
    return Answer.of(
        new ListView<>(views.events(found), total, Filters.next(page, found.size(), total)));
  }

  private Answer page(Asked asked) {
    AsOf asOf = holdings.asOf(asked.params());
    asked.params().end();
    String id = asked.at("id");
    EventQueries.Detail detail =
        events().event(id, asOf).orElseThrow(() -> Refusal.none("event", id));
    List<String> ids = detail.claims().stream().map(StoredClaim::id).toList();
    return Answer.of(
        new Whole(
            views.event(detail.event()),
            claims.of(detail.claims(), asOf),
            detail.merges().stream()
                .map(merge ->
                    new MergeView(
                        merge.first(), merge.second(), merge.reasons(), merge.isDecided()))
                .toList(),
            views.tally(detail.tally(), "event", id),
            views.conflicts(new ConflictQueries(holdings.ledger()).of(ids, asOf))));
  }
}
