package org.tawatur.app.store;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tawatur.claim.EventType;

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

  /**
   * Which claims are wanted.
   *
   * @param actors in which one of these takes part, or all
   * @param types of one of these types, or of any
   * @param from on this day or later, or null
   * @param to on this day or earlier, or null
   * @param inConflict in a conflict, in none, or null for either
   */
  public record Filter(
      List<String> actors,
      List<EventType> types,
      @Nullable LocalDate from,
      @Nullable LocalDate to,
      @Nullable Boolean inConflict) {
    /** Copies the lists. */
    public Filter {
      actors = List.copyOf(actors);
      types = List.copyOf(types);
    }

    private boolean isOpen() {
      return actors.isEmpty()
          && types.isEmpty()
          && from == null
          && to == null
          && inConflict == null;
    }

    /** The same claims, wherever they are. */
    public ClaimFilter claims() {
      return ClaimFilter.LIVE.actors(actors).types(types).between(from, to).inConflict(inConflict);
    }
  }

  /** The places of the claims of {@code filter}, those with most claims first. */
  public List<Placed> places(Filter filter, AsOf asOf) {
    return ledger.read(handle -> {
      Map<String, Long> disputed = new HashMap<>();
      Sql of = conditions(filter, asOf);
      of.query(
              handle,
              "SELECT w.place, count(*) FROM claim_place w WHERE w.claim_n IN ("
                  + ClaimConditions.disputed(asOf)
                  + ") AND "
                  + of.where()
                  + " GROUP BY w.place")
          .map((row, context) -> disputed.put(row.getString(1), row.getLong(2)))
          .list();
      Sql sql = conditions(filter, asOf);
      return sql.query(handle, counted(filter, sql, asOf))
          .map((row, context) ->
              new Placed(
                  row.getString(1),
                  row.getLong(2),
                  disputed.getOrDefault(row.getString(1), 0L),
                  row.getString(3),
                  row.getString(4)))
          .list();
    });
  }

  private static String counted(Filter filter, Sql sql, AsOf asOf) {
    if (filter.isOpen() && asOf.isNow()) {
      return "SELECT x.name, x.claims, "
          + day("", asOf)
          + ", "
          + day(" DESC", asOf)
          + " FROM claim_count x WHERE x.kind = 'place' AND x.claims > 0"
          + " ORDER BY x.claims DESC, x.name";
    }
    return "SELECT w.place, count(*) AS claims, min(nullif(w.day, '')), max(nullif(w.day, ''))"
        + " FROM claim_place w WHERE "
        + sql.where()
        + " GROUP BY w.place ORDER BY claims DESC, w.place";
  }

  /** The first day of a place, or the last. */
  private static String day(String direction, AsOf asOf) {
    return "(SELECT w.day FROM claim_place w WHERE w.place = x.name AND w.day > '' AND "
        + Sql.alive("w.claim_n", asOf)
        + " ORDER BY w.day"
        + direction
        + " LIMIT 1)";
  }

  /** How many claims of {@code filter} have a place of the gazetteer. */
  public long placed(Filter filter, AsOf asOf) {
    return ledger.read(handle -> {
      Sql sql = conditions(filter, asOf);
      return sql.query(
              handle,
              filter.isOpen() && asOf.isNow()
                  ? "SELECT coalesce(sum(n), 0) FROM total WHERE name = 'placed'"
                  : "SELECT count(*) FROM (SELECT DISTINCT w.claim_n FROM claim_place w WHERE "
                      + sql.where()
                      + ") x")
          .mapTo(Long.class)
          .one();
    });
  }

  /** Conditions on a line w, which knows the day of its claim. */
  private static Sql conditions(Filter filter, AsOf asOf) {
    Sql sql = new Sql().and(Sql.alive("w.claim_n", asOf));
    if (!filter.actors().isEmpty()) {
      sql.and(
          "w.claim_n IN (SELECT p.claim_n FROM party p WHERE p.role < 2 AND p.actor IN "
              + sql.in("actor", filter.actors())
              + ")");
    }
    if (!filter.types().isEmpty()) {
      List<String> names = filter.types().stream().map(Enum::name).sorted().toList();
      sql.and(
          "EXISTS (SELECT 1 FROM claim c WHERE c.n = w.claim_n AND c.event IN "
              + sql.in("type", names)
              + ")");
    }
    sql.and("w.day >= :from", "from", filter.from() == null ? null : filter.from().toString());
    sql.and("w.day <= :to", "to", filter.to() == null ? null : filter.to().toString());
    if (filter.inConflict() != null) {
      sql.and(
          "w.claim_n "
              + (filter.inConflict() ? "" : "NOT ")
              + "IN ("
              + ClaimConditions.disputed(asOf)
              + ")");
    }
    return sql;
  }
}
