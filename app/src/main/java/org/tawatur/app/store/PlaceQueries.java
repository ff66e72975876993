package org.tawatur.app.store;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Asks where claims say that it happened. Safe for use by several threads. */
public final class PlaceQueries {
  private final Ledger ledger;

  /** Asks {@code ledger}. */
  public PlaceQueries(Ledger ledger) {
    this.ledger = ledger;
  }

  /**
   * A place of claims.
   *
   * @param place id in the gazetteer
   * @param claims how many claims
   * @param inConflict how many of them are in a conflict
   * @param first the earliest day, or null
   * @param last the latest, or null
   */
  public record Placed(
      String place, long claims, long inConflict, @Nullable String first, @Nullable String last) {}

  /** The places of the claims of {@code filter}, those with most claims first. */
  public List<Placed> places(ClaimFilter filter, AsOf asOf) {
    return ledger.read(handle -> {
      Sql sql = ClaimQueries.conditions(ledger.dialect(), handle, filter, asOf);
      return sql.query(
              handle,
              "SELECT w.place, count(*) AS claims, sum(CASE WHEN EXISTS (SELECT 1 FROM"
                  + " conflict_claim kc JOIN conflict k ON k.n = kc.conflict_n WHERE"
                  + " kc.claim_n = c.n AND "
                  + Sql.held("k", asOf)
                  + ") THEN 1 ELSE 0 END) AS disputed, min(nullif(c.day, '')) AS first,"
                  + " max(nullif(c.day, '')) AS last FROM claim_place w"
                  + " JOIN claim c ON c.n = w.claim_n WHERE "
                  + sql.where()
                  + " GROUP BY w.place ORDER BY claims DESC, w.place")
          .map((row, context) ->
              new Placed(
                  row.getString(1),
                  row.getLong(2),
                  row.getLong(3),
                  row.getString(4),
                  row.getString(5)))
          .list();
    });
  }

  /** How many claims of {@code filter} have a place of the gazetteer. */
  public long placed(ClaimFilter filter, AsOf asOf) {
    return ledger.read(handle -> {
      Sql sql = ClaimQueries.conditions(ledger.dialect(), handle, filter, asOf);
      return sql.query(
              handle,
              "SELECT count(DISTINCT w.claim_n) FROM claim_place w JOIN claim c"
                  + " ON c.n = w.claim_n WHERE "
                  + sql.where())
          .mapTo(Long.class)
          .one();
    });
  }
}
