package org.tawatur.app.serve.api;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.tawatur.actor.Actor;
import org.tawatur.app.serve.http.Answer;
import org.tawatur.app.serve.http.Asked;
import org.tawatur.app.serve.http.Params;
import org.tawatur.app.serve.http.Refusal;
import org.tawatur.app.serve.http.Role;
import org.tawatur.app.serve.http.Routes;
import org.tawatur.app.store.AsOf;
import org.tawatur.app.store.NetworkQueries;
import org.tawatur.app.store.Revision;
import org.tawatur.claim.EventType;
import org.tawatur.link.Balance;

/** Actors and what claims tell of every two of them, by slices of time. */
public final class NetworkApi {
  private static final int MOST_NODES = 5000;
  private static final int USUAL_NODES = 300;

  private final Holdings holdings;
  private final NetworkQueries network;
  private final Labels labels;
  private volatile @Nullable Known present;

  /** Of {@code holdings}. */
  public NetworkApi(Holdings holdings) {
    this.holdings = holdings;
    this.network = new NetworkQueries(holdings.ledger());
    this.labels = new Labels(holdings.knowledge());
  }

  /** Puts it at its addresses. */
  public void register(Routes routes) {
    routes.get("/network", Role.READER, this::network);
  }

  /** Lengths of slices. */
  enum Length {
    MONTH,
    QUARTER,
    YEAR
  }

  private record Known(long revision, List<NetworkQueries.Tie> ties) {}

  record SliceView(String name, LocalDate from, LocalDate to) {}

  record NodeView(
      String id,
      Labels.Label label,
      String sector,
      String country,
      boolean isPerson,
      long claimsCount,
      int degree) {}

  record EdgeSlice(int slice, String sign, long claimsCount, int origins) {}

  record EdgeView(
      String a,
      String b,
      String sign,
      double score,
      long claimsCount,
      int origins,
      String claims,
      List<EdgeSlice> slices) {}

  record Whole(
      List<SliceView> slices,
      List<NodeView> nodes,
      List<EdgeView> edges,
      int nodesTotal,
      int edgesTotal) {}

  private record Edge(String a, String b) {}

  /** What claims of some time say of two. */
  private static final class Weight {
    private final Balance balance = new Balance();
    private long denied;
    private long claims;
    private final Set<String> origins = new HashSet<>();

    void add(NetworkQueries.Tie tie) {
      claims += tie.claims();
      origins.add(tie.origin());
      denied += tie.isDenied() ? tie.claims() : 0;
      if (tie.isCounted()) {
        balance.add(EventType.valueOf(tie.event()), tie.mode(), tie.way(), tie.claims());
      }
    }

    String sign() {
      if (denied > 0 && 2 * denied >= claims) {
        return "disputed";
      }
      return switch (balance.state()) {
        case HOSTILE, TENSE -> "hostile";
        case COOPERATIVE, ALLIED -> "cooperative";
        case NEUTRAL, UNKNOWN -> "neutral";
      };
    }

    double mean() {
      return Math.round(balance.mean() * 100) / 100.0;
    }
  }

  private Answer network(Asked asked) {
    Params params = asked.params();
    AsOf asOf = holdings.asOf(params);
    String actor = params.text("actor");
    Length wanted = params.one(Length.class, "slice");
    Length length = wanted == null ? Length.QUARTER : wanted;
    int most = (int) params.number("nodes", 1, MOST_NODES, USUAL_NODES);
    long least = params.number("least", 1, Integer.MAX_VALUE, 1);
    LocalDate from = params.day("from");
    LocalDate to = params.day("until");
    params.end();
    if (actor != null && holdings.registry(asOf).actor(actor) == null) {
      throw Refusal.none("actor", actor);
    }
    return Answer.of(whole(ties(actor, from, to, asOf), length, most, least, actor, from, to));
  }

  /** The whole of it is remembered as long as nothing is added; of an actor it is a part. */
  private List<NetworkQueries.Tie> ties(
      @Nullable String actor, @Nullable LocalDate from, @Nullable LocalDate to, AsOf asOf) {
    if (!asOf.isNow() || from != null || to != null) {
      return network.ties(actor, from, to, asOf);
    }
    List<NetworkQueries.Tie> all = all();
    if (actor == null) {
      return all;
    }
    // Those around an actor are looked at with what is between them.
    Set<String> around = new HashSet<>(Set.of(actor));
    for (NetworkQueries.Tie tie : all) {
      if (tie.a().equals(actor) || tie.b().equals(actor)) {
        around.add(tie.a());
        around.add(tie.b());
      }
    }
    return all.stream()
        .filter(tie -> around.contains(tie.a()) && around.contains(tie.b()))
        .toList();
  }

  private synchronized List<NetworkQueries.Tie> all() {
    Revision last = holdings.ledger().last();
    long revision = last == null ? 0 : last.seq();
    Known known = present;
    if (known == null || known.revision() != revision) {
      known = new Known(revision, network.ties(null, null, null, AsOf.NOW));
      present = known;
    }
    return known.ties();
  }

  /** Reads what is asked most, so that it is at hand. */
  public void prepare() {
    all();
  }

  private Whole whole(
      List<NetworkQueries.Tie> ties,
      Length length,
      int most,
      long least,
      @Nullable String actor,
      @Nullable LocalDate from,
      @Nullable LocalDate to) {
    Map<Edge, Weight> edges = new HashMap<>();
    Map<Edge, TreeMap<String, Weight>> sliced = new HashMap<>();
    TreeSet<String> names = new TreeSet<>();
    for (NetworkQueries.Tie tie : ties) {
      Edge edge = new Edge(tie.a(), tie.b());
      edges.computeIfAbsent(edge, key -> new Weight()).add(tie);
      if (!tie.month().isEmpty()) {
        String name = slice(tie.month(), length);
        names.add(name);
        sliced
            .computeIfAbsent(edge, key -> new TreeMap<>())
            .computeIfAbsent(name, key -> new Weight())
            .add(tie);
      }
    }
    edges.values().removeIf(weight -> weight.claims < least);
    Map<String, Long> claims = new HashMap<>();
    edges.forEach((edge, weight) -> {
      claims.merge(edge.a(), weight.claims, Long::sum);
      claims.merge(edge.b(), weight.claims, Long::sum);
    });
    Set<String> kept = new HashSet<>();
    if (actor != null) {
      kept.add(actor);
    }
    claims.entrySet().stream()
        .sorted(
            Map.Entry.<String, Long>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(most)
        .forEach(each -> kept.add(each.getKey()));
    List<SliceView> slices = slices(names, length);
    Map<String, Integer> index = new HashMap<>();
    slices.forEach(slice -> index.put(slice.name(), index.size()));
    List<EdgeView> shown = new ArrayList<>();
    Map<String, Integer> degrees = new HashMap<>();
    edges.forEach((edge, weight) -> {
      if (kept.contains(edge.a()) && kept.contains(edge.b())) {
        degrees.merge(edge.a(), 1, Integer::sum);
        degrees.merge(edge.b(), 1, Integer::sum);
        shown.add(edge(edge, weight, sliced.getOrDefault(edge, new TreeMap<>()), index, from, to));
      }
    });
    shown.sort(Comparator.comparing(EdgeView::a).thenComparing(EdgeView::b));
    List<NodeView> nodes =
        kept.stream()
            .sorted()
            .map(id -> node(id, claims.getOrDefault(id, 0L), degrees.getOrDefault(id, 0)))
            .toList();
    return new Whole(slices, nodes, shown, claims.size(), edges.size());
  }

  private static EdgeView edge(
      Edge edge,
      Weight weight,
      Map<String, Weight> sliced,
      Map<String, Integer> index,
      @Nullable LocalDate from,
      @Nullable LocalDate to) {
    List<EdgeSlice> slices = new ArrayList<>();
    sliced.forEach((name, part) ->
        slices.add(
            new EdgeSlice(
                index.getOrDefault(name, 0), part.sign(), part.claims, part.origins.size())));
    return new EdgeView(
        edge.a(),
        edge.b(),
        weight.sign(),
        weight.mean(),
        weight.claims,
        weight.origins.size(),
        Params.query("actor", edge.a(), "with", edge.b())
            + (from == null ? "" : "&from=" + from)
            + (to == null ? "" : "&until=" + to),
        slices);
  }

  private NodeView node(String id, long claims, int degree) {
    Actor actor = holdings.knowledge().names().registry().actor(id);
    return new NodeView(
        id,
        labels.of(id),
        actor == null ? "UNK" : actor.sector().name(),
        actor == null ? "" : actor.country(),
        actor != null && actor.isPerson(),
        claims,
        degree);
  }

  private static String slice(String month, Length length) {
    return switch (length) {
      case MONTH -> month;
      case QUARTER ->
          month.substring(0, 4) + "-Q" + (Integer.parseInt(month.substring(5, 7)) + 2) / 3;
      case YEAR -> month.substring(0, 4);
    };
  }

  /** All slices from the first to the last, those without claims included. */
  private static List<SliceView> slices(SortedSet<String> names, Length length) {
    List<SliceView> slices = new ArrayList<>();
    if (names.isEmpty()) {
      return slices;
    }
    YearMonth at = first(names.first(), length);
    YearMonth end = first(names.last(), length);
    int step =
        switch (length) {
          case MONTH -> 1;
          case QUARTER -> 3;
          case YEAR -> 12;
        };
    // A stray date of the year 1 must not make ten thousand slices.
    while (!at.isAfter(end) && slices.size() < MOST_NODES) {
      slices.add(
          new SliceView(
              slice(at.toString(), length), at.atDay(1), at.plusMonths(step - 1L).atEndOfMonth()));
      at = at.plusMonths(step);
    }
    return slices;
  }

  private static YearMonth first(String name, Length length) {
    int year = Integer.parseInt(name.substring(0, 4));
    return switch (length) {
      case MONTH -> YearMonth.parse(name);
      case QUARTER -> YearMonth.of(year, Integer.parseInt(name.substring(6)) * 3 - 2);
      case YEAR -> YearMonth.of(year, 1);
    };
  }
}
