package org.tawatur.app.serve.api;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tawatur.actor.Actor;
import org.tawatur.app.serve.http.Answer;
import org.tawatur.app.serve.http.Asked;
import org.tawatur.app.serve.http.Params;
import org.tawatur.app.serve.http.Refusal;
import org.tawatur.app.serve.http.Role;
import org.tawatur.app.serve.http.Routes;
import org.tawatur.app.store.AsOf;
import org.tawatur.app.store.DecisionLog;
import org.tawatur.app.store.NetworkQueries;
import org.tawatur.app.store.Revision;

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

  /** All of it, and who was joined with whom, as long as nothing is added. */
  private record Known(
      long revision, Map<String, String> joined, Map<Network.Length, Network> whole) {
    private Network by(Network.Length length) {
      return whole.getOrDefault(length, new Network(length, List.of()));
    }
  }

  record SliceView(String name, LocalDate from, LocalDate to) {}

  record NodeView(
      String id,
      Labels.Label label,
      String sector,
      String country,
      boolean isPerson,
      long claimsCount,
      int degree,
      List<Labels.Party> joined) {}

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

  /** What is asked for, beside the length of slices. */
  private record Question(
      @Nullable String actor,
      int most,
      long least,
      @Nullable LocalDate from,
      @Nullable LocalDate to) {
    private String days() {
      return (from == null ? "" : "&from=" + from) + (to == null ? "" : "&until=" + to);
    }
  }

  private Answer network(Asked asked) {
    Params params = asked.params();
    AsOf asOf = holdings.asOf(params);
    String actor = params.text("actor");
    Network.Length wanted = params.one(Network.Length.class, "slice");
    Network.Length length = wanted == null ? Network.Length.QUARTER : wanted;
    int most = (int) params.number("nodes", 1, MOST_NODES, USUAL_NODES);
    long least = params.number("least", 1, Integer.MAX_VALUE, 1);
    Question question = new Question(actor, most, least, params.day("from"), params.day("until"));
    params.end();
    if (actor != null && holdings.registry(asOf).actor(actor) == null) {
      throw Refusal.none("actor", actor);
    }
    if (asOf.isNow() && question.days().isEmpty()) {
      Known known = known();
      return Answer.of(part(known.by(length), known.joined(), question));
    }
    Map<String, String> joined = joined(asOf);
    List<NetworkQueries.Tie> ties =
        network.ties(
            new NetworkQueries.Filter(actor, joined, question.from(), question.to()), asOf);
    return Answer.of(part(Network.of(ties, length), joined, question));
  }

  private Map<String, String> joined(AsOf asOf) {
    return NetworkQueries.joined(new DecisionLog(holdings.ledger()).decisions(asOf));
  }

  private synchronized Known known() {
    Revision last = holdings.ledger().last();
    long revision = last == null ? 0 : last.seq();
    Known known = present;
    if (known == null || known.revision() != revision) {
      Map<String, String> joined = joined(AsOf.NOW);
      List<NetworkQueries.Tie> ties =
          network.ties(new NetworkQueries.Filter(null, joined, null, null), AsOf.NOW);
      Map<Network.Length, Network> whole = new HashMap<>();
      for (Network.Length length : Network.Length.values()) {
        whole.put(length, Network.of(ties, length));
      }
      known = new Known(revision, joined, whole);
      present = known;
    }
    return known;
  }

  /** Reads what is asked most, so that it is at hand. */
  public void prepare() {
    known();
  }

  /** Around an actor, who then goes by the name that was asked for. */
  private Whole part(Network all, Map<String, String> joined, Question question) {
    String actor = question.actor();
    if (actor == null) {
      return whole(all, joined, question);
    }
    String counted = joined.getOrDefault(actor, actor);
    return whole(all.around(counted).renamed(counted, actor), joined, question);
  }

  private Whole whole(Network network, Map<String, String> joined, Question question) {
    Map<String, Long> claims = new HashMap<>();
    int edges = 0;
    for (Network.Line line : network.lines()) {
      if (line.claims() >= question.least()) {
        edges++;
        claims.merge(line.a(), line.claims(), Long::sum);
        claims.merge(line.b(), line.claims(), Long::sum);
      }
    }
    Set<String> kept = new HashSet<>();
    if (question.actor() != null) {
      kept.add(question.actor());
    }
    claims.entrySet().stream()
        .sorted(
            Map.Entry.<String, Long>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(question.most())
        .forEach(each -> kept.add(each.getKey()));
    List<Network.Slice> slices = network.slices();
    int first = slices.isEmpty() ? 0 : slices.getFirst().number();
    List<EdgeView> shown = new ArrayList<>();
    Map<String, Integer> degrees = new HashMap<>();
    for (Network.Line line : network.lines()) {
      if (line.claims() >= question.least() && kept.contains(line.a()) && kept.contains(line.b())) {
        degrees.merge(line.a(), 1, Integer::sum);
        degrees.merge(line.b(), 1, Integer::sum);
        shown.add(edge(line, first, question.days()));
      }
    }
    List<NodeView> nodes =
        kept.stream()
            .sorted()
            .map(id -> node(id, claims.getOrDefault(id, 0L), degrees.getOrDefault(id, 0), joined))
            .toList();
    return new Whole(
        slices.stream()
            .map(slice -> new SliceView(slice.name(), slice.from(), slice.to()))
            .toList(),
        nodes,
        shown,
        claims.size(),
        edges);
  }

  private static EdgeView edge(Network.Line line, int first, String days) {
    return new EdgeView(
        line.a(),
        line.b(),
        line.sign(),
        line.mean(),
        line.claims(),
        line.origins(),
        Params.query("actor", line.a(), "with", line.b()) + days,
        line.parts().stream()
            .map(part ->
                new EdgeSlice(
                    Math.min(part.number() - first, MOST_NODES - 1),
                    part.sign(),
                    part.claims(),
                    part.origins()))
            .toList());
  }

  private NodeView node(String id, long claims, int degree, Map<String, String> joined) {
    Actor actor = holdings.knowledge().names().registry().actor(id);
    String counted = joined.get(id);
    return new NodeView(
        id,
        labels.of(id),
        actor == null ? "UNK" : actor.sector().name(),
        actor == null ? "" : actor.country(),
        actor != null && actor.isPerson(),
        claims,
        degree,
        counted == null
            ? List.of()
            : labels.parties(
                joined.keySet().stream()
                    .filter(other -> counted.equals(joined.get(other)) && !other.equals(id))
                    .sorted()
                    .toList()));
  }
}
