package org.tawatur.app.serve.api;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tawatur.app.serve.http.Answer;
import org.tawatur.app.serve.http.Asked;
import org.tawatur.app.serve.http.Params;
import org.tawatur.app.serve.http.Role;
import org.tawatur.app.serve.http.Routes;
import org.tawatur.app.store.AsOf;
import org.tawatur.link.PairState;
import org.tawatur.link.Triad;
import org.tawatur.link.Triads;

/** Three actors and their three relations. */
public final class TriadApi {
  private final Holdings holdings;
  private final Labels labels;

  /** Of {@code holdings}. */
  public TriadApi(Holdings holdings) {
    this.holdings = holdings;
    this.labels = new Labels(holdings.knowledge());
  }

  /** Puts it at its addresses. */
  public void register(Routes routes) {
    routes.get("/triads", Role.READER, this::triads);
  }

  record PairView(
      Labels.Party first, Labels.Party second, String state, int claimsCount, String claims) {}

  record TriadView(List<PairView> pairs, boolean isBalanced, List<Integer> odd) {}

  record StrainView(PairView pair, int balanced, int unbalanced) {}

  record Whole(List<TriadView> items, int total, int balanced, List<StrainView> strains) {}

  private Answer triads(Asked asked) {
    Params params = asked.params();
    AsOf asOf = holdings.asOf(params);
    String actor = params.text("actor");
    int limit = Filters.limit(params);
    LocalDate from = params.day("from");
    LocalDate to = params.day("until");
    params.end();
    List<PairState> states = holdings.states(from, to, asOf);
    List<Triad> all =
        new Triads().triads(states).stream().filter(triad -> isWith(triad, actor)).toList();
    // Those out of balance tell more.
    List<Triad> sorted = new ArrayList<>(all);
    sorted.sort((one, other) -> Boolean.compare(one.isBalanced(), other.isBalanced()));
    return Answer.of(
        new Whole(
            sorted.stream().limit(limit).map(triad -> triad(triad, from, to)).toList(),
            all.size(),
            (int) all.stream().filter(Triad::isBalanced).count(),
            new Triads()
                .strains(states).stream()
                    .filter(strain -> actor == null || isOf(strain.pair(), actor))
                    .limit(limit)
                    .map(strain ->
                        new StrainView(
                            pair(strain.pair(), from, to), strain.balanced(), strain.unbalanced()))
                    .toList()));
  }

  private static boolean isWith(Triad triad, @Nullable String actor) {
    return actor == null || triad.pairs().stream().anyMatch(pair -> isOf(pair, actor));
  }

  private static boolean isOf(PairState pair, String actor) {
    return pair.first().equals(actor) || pair.second().equals(actor);
  }

  private TriadView triad(Triad triad, @Nullable LocalDate from, @Nullable LocalDate to) {
    List<Integer> odd = new ArrayList<>();
    for (int i = 0; i < triad.pairs().size(); i++) {
      if (triad.odd().contains(triad.pairs().get(i))) {
        odd.add(i);
      }
    }
    return new TriadView(
        triad.pairs().stream().map(pair -> pair(pair, from, to)).toList(), triad.isBalanced(), odd);
  }

  private PairView pair(PairState pair, @Nullable LocalDate from, @Nullable LocalDate to) {
    return new PairView(
        labels.party(pair.first()),
        labels.party(pair.second()),
        Labels.word(pair.state()),
        pair.claims().size(),
        ClaimSets.query(
            pair.claims().stream().map(scored -> scored.claim().id()).toList(),
            "state",
            pair.first(),
            pair.second(),
            from == null ? "" : from.toString(),
            to == null ? "" : to.toString()));
  }
}
