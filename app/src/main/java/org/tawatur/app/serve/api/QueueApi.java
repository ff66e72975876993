package org.tawatur.app.serve.api;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
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
import org.tawatur.app.store.QueueQueries;
import org.tawatur.app.store.ReviewLog;
import org.tawatur.app.store.Standing;

/** The inbox: claims that wait for somebody to look at them. */
public final class QueueApi {
  private static final double LOW = 0.5;

  private final Holdings holdings;
  private final QueueQueries queue;
  private final ClaimQueries claims;
  private final ClaimViews views;
  private final Filters filters;
  private final Function<String, List<String>> watched;

  /** Of {@code holdings}; {@code watched} tells whom somebody watches, by his name. */
  public QueueApi(Holdings holdings, Function<String, List<String>> watched) {
    this.holdings = holdings;
    this.queue = new QueueQueries(holdings.ledger());
    this.claims = new ClaimQueries(holdings.ledger());
    this.views = new ClaimViews(holdings);
    this.filters = new Filters(holdings);
    this.watched = watched;
  }

  /** Puts it at its addresses. */
  public void register(Routes routes) {
    routes.get("/queue", Role.READER, this::list);
    routes.get("/queue/counts", Role.READER, this::counts);
  }

  record QueueView(List<ClaimView> items, long total, @Nullable String next, String order) {}

  record CountsView(
      long undecided,
      long inConflict,
      long lowConfidence,
      long watched,
      long decided,
      long orphans) {}

  private Answer list(Asked asked) {
    Params params = asked.params();
    AsOf asOf = holdings.asOf(params);
    QueueQueries.Order wanted = params.one(QueueQueries.Order.class, "order");
    QueueQueries.Order order = wanted == null ? QueueQueries.Order.UNCERTAIN : wanted;
    long seed = params.number("seed", Long.MIN_VALUE, Long.MAX_VALUE, 1);
    boolean withDecided = params.flag("decided", false);
    String after = params.text("after");
    int limit = Filters.limit(params);
    ClaimFilter filter = filters.claims(params, asOf);
    params.end();
    filter =
        switch (order) {
          case UNCERTAIN, NEWEST -> filter;
          case CONFLICTS -> filter.inConflict(true);
          case WATCH -> filter.others(watchedKeys(asked.caller().name(), asOf));
          case AUDIT -> filter.standings(List.of(Standing.LIVE, Standing.REJECTED));
        };
    if (!withDecided && order != QueueQueries.Order.AUDIT) {
      filter = filter.without(decided(asOf));
    }
    if (after != null && !QueueQueries.isPlace(order, after)) {
      throw Refusal.wrong("after", "after is no place in this list");
    }
    QueueQueries.Part part = queue.part(filter, order, seed, after, limit, asOf);
    return Answer.of(
        new QueueView(
            views.of(part.claims(), asOf),
            claims.count(filter, asOf),
            part.next(),
            Labels.word(order)));
  }

  /** The keys of whom somebody watches; of nobody where that is nobody. */
  private List<String> watchedKeys(String name, AsOf asOf) {
    List<String> actors = watched.apply(name);
    return actors.isEmpty() ? List.of("~") : filters.keys(actors, asOf);
  }

  private Set<String> decided(AsOf asOf) {
    return new HashSet<>(holdings.reviewed().last(asOf).keySet());
  }

  private Answer counts(Asked asked) {
    AsOf asOf = holdings.asOf(asked.params());
    asked.params().end();
    Set<String> decided = decided(asOf);
    ClaimFilter open = ClaimFilter.LIVE.without(decided);
    List<String> watching = watched.apply(asked.caller().name());
    ReviewLog log = new ReviewLog(holdings.ledger(), holdings.knowledge().rules());
    return Answer.of(
        new CountsView(
            claims.count(open, asOf),
            claims.count(open.inConflict(true), asOf),
            claims.count(open.below(LOW), asOf),
            watching.isEmpty()
                ? 0
                : claims.count(open.actors(watchedKeys(asked.caller().name(), asOf)), asOf),
            decided.size(),
            log.orphans(asOf)));
  }
}
