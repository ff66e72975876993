package org.tawatur.app.serve.api;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tawatur.actor.Actor;
import org.tawatur.app.serve.http.Answer;
import org.tawatur.app.serve.http.Asked;
import org.tawatur.app.serve.http.Params;
import org.tawatur.app.serve.http.Refusal;
import org.tawatur.app.serve.http.Role;
import org.tawatur.app.serve.http.Routes;
import org.tawatur.app.store.AsOf;

/** Actors and what claims tell of every two of them, by slices of time. */
public final class NetworkApi {
  private final Holdings holdings;
  private final Labels labels;

  /** Of {@code holdings}. */
  public NetworkApi(Holdings holdings) {
    this.holdings = holdings;
    this.labels = new Labels(holdings.knowledge());
  }

  /** Puts it at its addresses. */
  public void register(Routes routes) {
    routes.get("/network", Role.READER, this::network);
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
      int edgesTotal,
      String claims) {}

  private Answer network(Asked asked) {
    Params params = asked.params();
    AsOf asOf = holdings.asOf(params);
    Networks.Question question = Networks.Question.of(params);
    params.end();
    String actor = question.actor();
    if (actor != null && holdings.registry(asOf).actor(actor) == null) {
      throw Refusal.none("actor", actor);
    }
    return Answer.of(whole(holdings.networks().part(question, asOf), question));
  }

  /** Reads what is asked most, so that it is at hand. */
  public void prepare() {
    holdings.networks().prepare();
  }

  private Whole whole(Networks.Part part, Networks.Question question) {
    List<Network.Slice> slices = part.slices();
    int first = slices.isEmpty() ? 0 : slices.getFirst().number();
    Map<String, Integer> degrees = new HashMap<>();
    for (Network.Line line : part.lines()) {
      degrees.merge(line.a(), 1, Integer::sum);
      degrees.merge(line.b(), 1, Integer::sum);
    }
    return new Whole(
        slices.stream()
            .map(slice -> new SliceView(slice.name(), slice.from(), slice.to()))
            .toList(),
        part.nodes().stream()
            .map(id ->
                node(
                    id,
                    part.claims().getOrDefault(id, 0L),
                    degrees.getOrDefault(id, 0),
                    part.joined()))
            .toList(),
        part.lines().stream().map(line -> edge(line, first, question.days())).toList(),
        part.claims().size(),
        part.edges(),
        Params.query("id", ClaimSets.NETWORK + question.text()) + question.days());
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
                    Math.min(part.number() - first, Networks.MOST_NODES - 1),
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
