package org.tawatur.app.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** How often actors are named, by whom and with what words. Safe for use by several threads. */
public final class ActorCounts {
  private final Ledger ledger;

  /** Of {@code ledger}. */
  public ActorCounts(Ledger ledger) {
    this.ledger = ledger;
  }

  /**
   * A year.
   *
   * @param year four digits, or empty for claims without a day
   * @param acting in how many claims the actor acts
   * @param actedOn in how many it is acted on
   */
  public record Year(String year, long acting, long actedOn) {
    private Year plus(Year other) {
      return new Year(year, acting + other.acting, actedOn + other.actedOn);
    }
  }

  /** The actors of the registry that take part in claims that count, those in most first. */
  public List<String> ranking(AsOf asOf) {
    // Keys of those whom the registry does not know begin with a sign behind all letters.
    String counted =
        asOf.isNow()
            ? "SELECT actor FROM actor_count WHERE actor < '~' AND takes_part > 0"
                + " ORDER BY takes_part DESC, actor"
            : "SELECT actor FROM (SELECT p.actor, count(DISTINCT p.claim_n) AS claims FROM party p"
                + " WHERE p.role < 2 AND p.actor < '~' AND "
                + Sql.alive("p.claim_n", asOf)
                + " GROUP BY p.actor) x ORDER BY claims DESC, actor";
    return ledger.read(handle -> handle.createQuery(counted).mapTo(String.class).list());
  }

  /**
   * In how many claims that count one of each of these sets takes part, in their order: those of
   * one key are asked for together.
   */
  public List<Long> claims(List<? extends Collection<String>> actors, AsOf asOf) {
    return ledger.read(handle -> claims(handle, actors, asOf));
  }

  static List<Long> claims(Handle handle, List<? extends Collection<String>> actors, AsOf asOf) {
    Map<String, Long> single = new HashMap<>();
    actors.forEach(keys -> {
      if (keys.size() == 1) {
        single.put(keys.iterator().next(), 0L);
      }
    });
    if (!single.isEmpty()) {
      Sql sql = new Sql();
      String in = sql.in("actor", single.keySet());
      sql.query(
              handle,
              asOf.isNow()
                  ? "SELECT actor, takes_part FROM actor_count WHERE actor IN " + in
                  : "SELECT p.actor, count(DISTINCT p.claim_n) FROM party p WHERE p.role < 2 AND "
                      + Sql.alive("p.claim_n", asOf)
                      + " AND p.actor IN "
                      + in
                      + " GROUP BY p.actor")
          .map((row, context) -> single.put(row.getString(1), row.getLong(2)))
          .forEach(before -> {});
    }
    List<Long> claims = new ArrayList<>();
    for (Collection<String> keys : actors) {
      claims.add(
          keys.size() == 1
              ? single.getOrDefault(keys.iterator().next(), 0L)
              : joined(handle, keys, asOf));
    }
    return claims;
  }

  private static long joined(Handle handle, Collection<String> keys, AsOf asOf) {
    Sql sql = new Sql();
    return sql.query(
            handle,
            "SELECT count(DISTINCT p.claim_n) FROM party p WHERE p.role < 2 AND p.actor IN "
                + sql.in("actor", keys)
                + " AND "
                + Sql.alive("p.claim_n", asOf))
        .mapTo(Long.class)
        .one();
  }

  /** The claims of these actors by year, the first one first. */
  public List<Year> years(Collection<String> actors, AsOf asOf) {
    SortedMap<String, Year> years = new TreeMap<>();
    ledger.read(handle -> {
      Sql sql = new Sql();
      String in = sql.in("actor", actors);
      // One actor stands once in a claim with each role; of several each claim counts once.
      sql.query(
              handle,
              asOf.isNow() && actors.size() == 1
                  ? "SELECT year, role, claims FROM year_count WHERE claims > 0 AND actor IN " + in
                  : "SELECT substr(p.day, 1, 4) AS year, p.role, count(DISTINCT p.claim_n)"
                      + " FROM party p WHERE p.role < 2 AND p.actor IN "
                      + in
                      + " AND "
                      + Sql.alive("p.claim_n", asOf)
                      + " GROUP BY substr(p.day, 1, 4), p.role")
          .map((row, context) ->
              row.getInt(2) == ClaimKeys.ACTS
                  ? new Year(row.getString(1), row.getLong(3), 0)
                  : new Year(row.getString(1), 0, row.getLong(3)))
          .forEach(year -> years.merge(year.year(), year, Year::plus));
      return null;
    });
    return List.copyOf(years.values());
  }

  /**
   * Who calls these actors what, that of most claims first.
   *
   * @param actors ids in the registry
   * @param most so many at most
   */
  public List<Named> named(Collection<String> actors, int most, AsOf asOf) {
    return ledger.read(handle -> {
      Sql sql = new Sql().value("most", most);
      String in = sql.in("actor", actors);
      return sql.query(
              handle,
              (isKept(actors, asOf)
                      ? "SELECT words, outlet, claims, first, last FROM naming_count"
                          + " WHERE claims > 0 AND actor IN "
                          + in
                      : counted(in, "n.outlet", "n.words, n.outlet", asOf))
                  + " ORDER BY claims DESC, outlet, words LIMIT :most")
          .map((row, context) -> named(row))
          .list();
    });
  }

  /** By which words all outlets together call these actors, in the order of the words. */
  public List<Named> words(Collection<String> actors, AsOf asOf) {
    return ledger.read(handle -> {
      Sql sql = new Sql();
      String in = sql.in("actor", actors);
      return sql.query(
              handle,
              (isKept(actors, asOf)
                      ? "SELECT words, '', sum(claims) AS claims, min(first), max(last)"
                          + " FROM naming_count WHERE claims > 0 AND actor IN "
                          + in
                          + " GROUP BY words"
                      : counted(in, "''", "n.words", asOf))
                  + " ORDER BY words")
          .map((row, context) -> named(row))
          .list();
    });
  }

  /** Of several a claim may name two by the same words: those are counted anew, not added. */
  private static boolean isKept(Collection<String> actors, AsOf asOf) {
    return asOf.isNow() && actors.size() == 1;
  }

  private static String counted(String in, String outlet, String by, AsOf asOf) {
    return "SELECT n.words, "
        + outlet
        + " AS outlet, count(DISTINCT n.claim_n) AS claims, min(nullif(n.published, '')),"
        + " max(nullif(n.published, '')) FROM naming n WHERE n.actor IN "
        + in
        + " AND "
        + Sql.alive("n.claim_n", asOf)
        + " GROUP BY "
        + by;
  }

  private static Named named(ResultSet row) throws SQLException {
    return new Named(
        row.getString(1), row.getString(2), row.getLong(3), row.getString(4), row.getString(5));
  }

  /**
   * Who calls an actor what.
   *
   * @param words as written
   * @param outlet who published it; empty where that is not known, or all are meant
   * @param claims in how many claims
   * @param first the day of the first report, or null where none is known
   * @param last that of the last
   */
  public record Named(
      String words, String outlet, long claims, @Nullable String first, @Nullable String last) {}
}
