package org.tawatur.app.store;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tawatur.claim.Claim;

/** How often actors are named, by whom and with what words. Safe for use by several threads. */
public final class ActorCounts {
  /** So many decisions change no ranking that anybody reads. */
  private static final int STALE = 50;

  private final Ledger ledger;
  private volatile @Nullable Known present;

  /** Of {@code ledger}. */
  public ActorCounts(Ledger ledger) {
    this.ledger = ledger;
  }

  private record Known(long revision, Map<String, Long> claims) {}

  /**
   * A year.
   *
   * @param year four digits, or empty for claims without a day
   * @param acting in how many claims the actor acts
   * @param actedOn in how many it is acted on
   */
  public record Year(String year, long acting, long actedOn) {}

  /**
   * In how many claims that count each actor takes part, those in most first. As this is asked of
   * all claims, what was known at the last revision but some is good enough for their order.
   */
  public Map<String, Long> ranking(AsOf asOf) {
    Revision last = ledger.last();
    long revision = last == null ? 0 : last.seq();
    Known known = present;
    if (asOf.isNow() && known != null && revision - known.revision() < STALE) {
      return known.claims();
    }
    Map<String, Long> claims = new LinkedHashMap<>();
    ledger.read(handle ->
        handle
            .createQuery(
                "SELECT p.actor, count(DISTINCT p.claim_n) AS claims FROM party p"
                    + " JOIN claim c ON c.n = p.claim_n WHERE p.role < 2 AND "
                    + RelationQueries.live(asOf)
                    + " GROUP BY p.actor ORDER BY claims DESC, p.actor")
            .map((row, context) -> claims.put(row.getString(1), row.getLong(2)))
            .list());
    if (asOf.isNow()) {
      present = new Known(revision, claims);
    }
    return claims;
  }

  /** In how many claims that count one of these takes part. */
  public long claims(Collection<String> actors, AsOf asOf) {
    if (asOf.isNow() && actors.size() == 1) {
      return ledger.read(handle ->
          handle
              .createQuery("SELECT takes_part FROM actor_count WHERE actor = :actor")
              .bind("actor", actors.iterator().next())
              .mapTo(Long.class)
              .findOne()
              .orElse(0L));
    }
    return new ClaimQueries(ledger).count(ClaimFilter.LIVE.actors(actors), asOf);
  }

  /** The claims of these actors by year, the first one first. */
  public List<Year> years(Collection<String> actors, AsOf asOf) {
    Sql sql = new Sql();
    String in = sql.in("actor", actors);
    return ledger.read(handle ->
        sql.query(
                handle,
                "SELECT substr(p.day, 1, 4) AS year, sum(CASE WHEN p.role = 0 THEN 1 ELSE 0 END),"
                    + " sum(CASE WHEN p.role = 1 THEN 1 ELSE 0 END) FROM party p"
                    + " JOIN claim c ON c.n = p.claim_n WHERE p.role < 2 AND p.actor IN "
                    + in
                    + " AND "
                    + RelationQueries.live(asOf)
                    + " GROUP BY substr(p.day, 1, 4) ORDER BY 1")
            .map((row, context) -> new Year(row.getString(1), row.getLong(2), row.getLong(3)))
            .list());
  }

  /** Looks at the claims of these actors one by one, the latest first, at most {@code most}. */
  public void each(
      Collection<String> actors, int most, AsOf asOf, java.util.function.Consumer<Told> consumer) {
    Sql sql = new Sql();
    String in = sql.in("actor", actors);
    ledger.read(handle -> {
      sql.value("most", most)
          .query(
              handle,
              "SELECT c.body, r.id AS report, r.outlet, r.published FROM"
                  + " (SELECT DISTINCT p.claim_n, p.day FROM party p WHERE p.role < 2"
                  + " AND p.actor IN "
                  + in
                  + " ORDER BY p.day DESC, p.claim_n LIMIT :most) x"
                  + " JOIN claim c ON c.n = x.claim_n JOIN report r ON r.n = c.report_n WHERE "
                  + RelationQueries.live(asOf))
          .map((row, context) ->
              new Told(
                  row.getString("outlet"),
                  row.getString("published"),
                  ClaimReader.claim(row.getString("report"), row.getString("body"))))
          .forEach(consumer);
      return null;
    });
  }

  /**
   * A claim and who published it.
   *
   * @param outlet the outlet, or null
   * @param published the day, or null
   * @param claim the claim
   */
  public record Told(@Nullable String outlet, @Nullable String published, Claim claim) {}
}
