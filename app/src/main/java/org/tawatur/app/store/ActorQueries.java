package org.tawatur.app.store;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.tawatur.link.ActorHistory;
import org.tawatur.link.Decision;
import org.tawatur.link.KeptClaim;

/** Asks what is known of actors. Safe for use by several threads. */
public final class ActorQueries {
  private final Ledger ledger;
  private final KnownSteps steps;

  /** Asks {@code ledger}. */
  public ActorQueries(Ledger ledger, LinkSteps steps) {
    this(ledger, new KnownSteps(ledger, steps));
  }

  /** Asks {@code ledger}, with functions that others use as well. */
  public ActorQueries(Ledger ledger, KnownSteps steps) {
    this.ledger = ledger;
    this.steps = steps;
  }

  /**
   * An actor as the ledger has it.
   *
   * @param history its names, ties and the changes that claims suggest
   * @param joined ids that a person said are the same actor, itself included
   * @param verdicts what was decided about proposals, by their ids
   * @param claims how many claims it takes part in
   * @param tells how many claims it is among the tellers of
   * @param first the day of its earliest claim, or null
   * @param last the day of its latest, or null
   * @param counterparts with whom it shares most claims
   */
  public record ActorPage(
      ActorHistory history,
      List<String> joined,
      Map<String, Verdicts.Verdict> verdicts,
      long claims,
      long tells,
      @Nullable String first,
      @Nullable String last,
      List<Counterpart> counterparts) {}

  /**
   * Somebody with whom an actor shares claims.
   *
   * @param actor id
   * @param claims how many
   * @param last the latest day, or empty
   */
  public record Counterpart(String actor, long claims, String last) {}

  /** The page of the actor with this id of the registry. */
  public ActorPage page(String actor, AsOf asOf) {
    List<Decision> decisions = new DecisionLog(ledger).decisions(asOf);
    Set<String> ids = RelationQueries.joined(actor, decisions);
    List<KeptClaim> claims = ledger.read(handle -> changes(handle, ids, asOf));
    Set<String> reports = new HashSet<>();
    claims.forEach(claim -> reports.add(claim.report().id()));
    Map<String, String> groupOf = ledger.read(handle -> CopyLinker.groupOf(handle, reports, asOf));
    LinkSteps known = steps.at(asOf);
    ActorHistory history = known.histories().history(actor, claims, groupOf);
    Map<String, Verdicts.Verdict> verdicts = new TreeMap<>();
    new Verdicts(ledger).of(actor, asOf).forEach(v -> verdicts.put(v.proposal(), v));
    return ledger.read(handle ->
        new ActorPage(
            history,
            List.copyOf(ids),
            verdicts,
            ActorCounts.claims(handle, List.of(ids), asOf).getFirst(),
            tells(handle, ids, asOf),
            day(handle, ids, false, asOf),
            day(handle, ids, true, asOf),
            counterparts(handle, ids, asOf)));
  }

  /**
   * The claims that may tell of a change of the actor; of all others it is enough to count them.
   */
  private static List<KeptClaim> changes(Handle handle, Set<String> ids, AsOf asOf) {
    Sql sql = new Sql();
    return sql.query(
            handle,
            "SELECT c.id, c.body, r.id AS report, t.sha256, r.outlet, r.published FROM claim c"
                + " JOIN report r ON r.n = c.report_n JOIN report_text t ON t.n = r.text_n"
                + " WHERE c.n IN (SELECT p.claim_n FROM change_party p WHERE p.actor IN "
                + sql.in("actor", ids)
                + ") AND "
                + RelationQueries.live(asOf))
        .map((row, context) -> ClaimRows.kept(row))
        .list();
  }

  private static long tells(Handle handle, Set<String> ids, AsOf asOf) {
    Sql sql = new Sql();
    String in = sql.in("actor", ids);
    String counted =
        asOf.isNow() && ids.size() == 1
            ? "SELECT coalesce(sum(tells), 0) FROM actor_count WHERE actor IN " + in
            : "SELECT count(DISTINCT p.claim_n) FROM party p WHERE p.role = 2 AND p.actor IN "
                + in
                + " AND "
                + Sql.alive("p.claim_n", asOf);
    return sql.query(handle, counted).mapTo(Long.class).one();
  }

  /** The first or last day of a claim that counts, by each of the orders of the table. */
  private static @Nullable String day(Handle handle, Set<String> ids, boolean isLast, AsOf asOf) {
    String found = null;
    for (String id : ids) {
      for (int role : new int[] {ClaimKeys.ACTS, ClaimKeys.ACTED_ON}) {
        String day =
            new Sql()
                .value("actor", id)
                .query(
                    handle,
                    "SELECT p.day FROM party p WHERE p.actor = :actor AND p.role = "
                        + role
                        + " AND p.day > '' AND "
                        + Sql.alive("p.claim_n", asOf)
                        + " ORDER BY p.day"
                        + (isLast ? " DESC" : "")
                        + " LIMIT 1")
                .mapTo(String.class)
                .findOne()
                .orElse(null);
        boolean isBetter = day != null && (found == null || isLast == (day.compareTo(found) > 0));
        found = isBetter ? day : found;
      }
    }
    return found;
  }

  private static List<Counterpart> counterparts(Handle handle, Set<String> ids, AsOf asOf) {
    Sql sql = new Sql();
    String in = sql.in("actor", ids);
    String alive = " AND " + Sql.alive("p.claim_n", asOf);
    return sql.query(
            handle,
            asOf.isNow() && ids.size() == 1
                ? kept(sql.named("one", ids.iterator().next()), alive)
                : "SELECT other, count(DISTINCT claim_n) AS claims, max(day) AS last FROM ("
                    + "SELECT p.b AS other, p.day, p.claim_n FROM pair p WHERE p.a IN "
                    + in
                    + alive
                    + " UNION ALL SELECT p.a AS other, p.day, p.claim_n FROM pair p WHERE p.b IN "
                    + in
                    + alive
                    + ") x WHERE other NOT IN "
                    + in
                    + " GROUP BY other ORDER BY claims DESC, other LIMIT 12")
        .map((row, context) -> new Counterpart(row.getString(1), row.getLong(2), row.getString(3)))
        .list();
  }

  /** The same from the kept sums; only of those that are shown the last day is looked for. */
  private static String kept(String one, String alive) {
    String last =
        "(SELECT p.day FROM pair p WHERE p.a = x.a AND p.b = x.b"
            + alive
            + " ORDER BY p.day DESC LIMIT 1)";
    return "SELECT x.other, x.claims, "
        + last
        + " AS last FROM (SELECT k.b AS other, k.a, k.b, k.claims FROM pair_count k WHERE k.a = "
        + one
        + " AND k.claims > 0 UNION ALL SELECT k.a AS other, k.a, k.b, k.claims FROM pair_count k"
        + " WHERE k.b = "
        + one
        + " AND k.claims > 0 ORDER BY claims DESC, other LIMIT 12) x"
        + " ORDER BY x.claims DESC, x.other";
  }
}
