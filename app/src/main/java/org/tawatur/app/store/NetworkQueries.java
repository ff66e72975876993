package org.tawatur.app.store;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tawatur.link.Balance;

/** Asks who is named with whom, how and when. Safe for use by several threads. */
public final class NetworkQueries {
  private final Ledger ledger;

  /** Asks {@code ledger}. */
  public NetworkQueries(Ledger ledger) {
    this.ledger = ledger;
  }

  /**
   * Claims of one kind between two actors in a month.
   *
   * @param a id of the one, the smaller of the two
   * @param b id of the other
   * @param month YYYY-MM, or empty of claims without a day
   * @param event type of event
   * @param mode its mode, or null
   * @param isCounted whether they say that it is so, and has happened
   * @param isDenied whether they say that it is not so
   * @param way whether both act, whether the one acts on the other, or whether both are acted on
   * @param origin who says so last
   * @param claims how many
   */
  public record Tie(
      String a,
      String b,
      String month,
      String event,
      @Nullable String mode,
      boolean isCounted,
      boolean isDenied,
      Balance.Way way,
      String origin,
      long claims) {}

  /** The claims in which two actors take part, put together by month, kind and origin. */
  public List<Tie> ties(
      @Nullable String actor, @Nullable LocalDate from, @Nullable LocalDate to, AsOf asOf) {
    Sql sql = new Sql();
    sql.and(RelationQueries.live(asOf));
    sql.and("p.day >= :from", "from", from == null ? null : from.toString());
    sql.and("p.day <= :to", "to", to == null ? null : to.toString());
    if (actor != null) {
      // Those around an actor are looked at with what is between them.
      String around =
          "(SELECT b FROM pair WHERE a = :actor UNION SELECT a FROM pair WHERE b = :actor"
              + " UNION SELECT :actor)";
      sql.and("p.a IN " + around + " AND p.b IN " + around, "actor", actor);
    }
    return ledger.read(handle ->
        sql.query(
                handle,
                "SELECT a, b, month, event, mode, polarity, modality, acting, origin,"
                    + " count(*) AS claims FROM (SELECT p.a, p.b, substr(p.day, 1, 7) AS month,"
                    + " c.event, c.mode, c.polarity, c.modality, c.origin, "
                    + acts("a")
                    + " + "
                    + acts("b")
                    + " AS acting FROM pair p JOIN claim c ON c.n = p.claim_n WHERE "
                    + sql.where()
                    + ") x GROUP BY a, b, month, event, mode, polarity, modality, acting, origin")
            .map((row, context) ->
                new Tie(
                    row.getString(1),
                    row.getString(2),
                    row.getString(3),
                    row.getString(4),
                    row.getString(5),
                    row.getString(6).equals("AFFIRMED") && row.getString(7).equals("ACTUAL"),
                    row.getString(6).equals("DENIED"),
                    switch (row.getInt(8)) {
                      case 2 -> Balance.Way.BOTH_ACT;
                      case 1 -> Balance.Way.ACROSS;
                      default -> Balance.Way.BOTH_ACTED_ON;
                    },
                    row.getString(9),
                    row.getLong(10)))
            .list());
  }

  /** One where the actor acts in the claim, else zero. */
  private static String acts(String which) {
    return "(SELECT count(*) FROM party q WHERE q.actor = p."
        + which
        + " AND q.role = 0 AND q.day = p.day AND q.claim_n = p.claim_n)";
  }
}
