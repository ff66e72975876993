package org.tawatur.app.serve.api;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tawatur.app.serve.http.Params;
import org.tawatur.app.store.AsOf;
import org.tawatur.app.store.ClaimFilter;
import org.tawatur.app.store.DecisionLog;
import org.tawatur.app.store.Ledger;
import org.tawatur.app.store.NetworkQueries;
import org.tawatur.app.store.Revision;

/**
 * Which part of the network a question is about; the whole is kept at hand as long as nothing is
 * added. Safe for use by several threads.
 */
final class Networks {
  /** So many actors at most are shown. */
  static final int MOST_NODES = 5000;

  private static final int USUAL_NODES = 300;

  private final Ledger ledger;
  private final NetworkQueries network;
  private volatile @Nullable Known present;

  Networks(Ledger ledger) {
    this.ledger = ledger;
    this.network = new NetworkQueries(ledger);
  }

  /** All of it, and who was joined with whom, as long as nothing is added. */
  private record Known(
      long revision, Map<String, String> joined, Map<Network.Length, Network> whole) {
    private Network by(Network.Length length) {
      return whole.getOrDefault(length, new Network(length, List.of()));
    }
  }

  /**
   * What is asked for.
   *
   * @param actor around this one, or null for all
   * @param length of the slices
   * @param most so many actors, those with most claims
   * @param least between two so many claims
   */
  record Question(
      @Nullable String actor,
      Network.Length length,
      int most,
      long least,
      @Nullable LocalDate from,
      @Nullable LocalDate to) {

    /** The question of these parameters; others of them are left unread. */
    static Question of(Params params) {
      Network.Length wanted = params.one(Network.Length.class, "slice");
      return new Question(
          params.text("actor"),
          wanted == null ? Network.Length.QUARTER : wanted,
          (int) params.number("nodes", 1, MOST_NODES, USUAL_NODES),
          params.number("least", 1, Integer.MAX_VALUE, 1),
          params.day("from"),
          params.day("until"));
    }

    /** Its days, as the end of a query. */
    String days() {
      return (from == null ? "" : "&from=" + from) + (to == null ? "" : "&until=" + to);
    }

    /** The query that asks for the same relations, of whatever slices. */
    String text() {
      String most = Params.query("nodes", "" + this.most, "least", "" + least) + days();
      return actor == null ? most : Params.query("actor", actor) + "&" + most;
    }
  }

  /**
   * What is shown.
   *
   * @param nodes ids of the actors, sorted
   * @param claims by the id of each actor that meets the question, those beyond the limit too
   * @param lines between those that are shown
   * @param edges how many there are before the limit
   * @param joined by the ids of all whom decisions join, the one they count as
   */
  record Part(
      List<Network.Slice> slices,
      List<String> nodes,
      Map<String, Long> claims,
      List<Network.Line> lines,
      int edges,
      Map<String, String> joined) {

    /** The two of each line as {@link ClaimFilter#tie} names them, those joined with them too. */
    List<String> ties() {
      Map<String, List<String>> all = new HashMap<>();
      joined.forEach(
          (id, counted) -> all.computeIfAbsent(counted, key -> new ArrayList<>()).add(id));
      List<String> ties = new ArrayList<>();
      for (Network.Line line : lines) {
        for (String one : of(line.a(), all)) {
          for (String other : of(line.b(), all)) {
            ties.add(ClaimFilter.tie(one, other));
          }
        }
      }
      return ties;
    }

    private List<String> of(String id, Map<String, List<String>> all) {
      return all.getOrDefault(joined.getOrDefault(id, id), List.of(id));
    }
  }

  /** The part of the network that {@code question} is about. */
  Part part(Question question, AsOf asOf) {
    if (asOf.isNow() && question.days().isEmpty()) {
      Known known = known();
      return part(known.by(question.length()), known.joined(), question);
    }
    Map<String, String> joined = joined(asOf);
    List<NetworkQueries.Tie> ties =
        network.ties(
            new NetworkQueries.Filter(question.actor(), joined, question.from(), question.to()),
            asOf);
    return part(Network.of(ties, question.length()), joined, question);
  }

  private Map<String, String> joined(AsOf asOf) {
    return NetworkQueries.joined(new DecisionLog(ledger).decisions(asOf));
  }

  private synchronized Known known() {
    Revision last = ledger.last();
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
  void prepare() {
    known();
  }

  /** Around an actor, who then goes by the name that was asked for. */
  private static Part part(Network all, Map<String, String> joined, Question question) {
    String actor = question.actor();
    if (actor == null) {
      return shown(all, joined, question);
    }
    String counted = joined.getOrDefault(actor, actor);
    return shown(all.around(counted).renamed(counted, actor), joined, question);
  }

  private static Part shown(Network network, Map<String, String> joined, Question question) {
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
    List<Network.Line> lines =
        network.lines().stream()
            .filter(line ->
                line.claims() >= question.least()
                    && kept.contains(line.a())
                    && kept.contains(line.b()))
            .toList();
    return new Part(
        network.slices(), kept.stream().sorted().toList(), claims, lines, edges, joined);
  }
}
