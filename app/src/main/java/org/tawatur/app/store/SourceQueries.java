package org.tawatur.app.store;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Asks who publishes, who copies and who cites. Safe for use by several threads. */
public final class SourceQueries {
  private final Ledger ledger;

  /** Asks {@code ledger}. */
  public SourceQueries(Ledger ledger) {
    this.ledger = ledger;
  }

  /**
   * A group of copies.
   *
   * @param id its id
   * @param size how many reports
   * @param outlets of how many outlets
   * @param first the earliest day, or null
   */
  public record Group(String id, long size, long outlets, @Nullable String first) {}

  /**
   * Somebody who is cited.
   *
   * @param outlet the outlet that cites
   * @param cited whom: an id of the registry, or ~ and folded words
   * @param claims in how many claims
   */
  public record Citation(String outlet, String cited, long claims) {}

  /** The groups of at least two, the largest first. */
  public List<Group> groups(Page page, AsOf asOf) {
    return ledger.read(handle ->
        handle
            .createQuery(
                "SELECT g.group_id, count(*) AS size, count(DISTINCT r.outlet) AS outlets,"
                    + " min(r.published) AS first FROM copy_group g JOIN report r"
                    + " ON r.n = g.report_n WHERE "
                    + Sql.held("g", asOf)
                    + " GROUP BY g.group_id HAVING count(*) > 1"
                    + " ORDER BY size DESC, g.group_id LIMIT :limit OFFSET :offset")
            .bind("limit", page.limit())
            .bind("offset", page.offset())
            .map((row, context) ->
                new Group(row.getString(1), row.getLong(2), row.getLong(3), row.getString(4)))
            .list());
  }

  /** How many groups there are. */
  public long countGroups(AsOf asOf) {
    return ledger.read(handle ->
        handle
            .createQuery(
                "SELECT count(*) FROM (SELECT 1 FROM copy_group g WHERE "
                    + Sql.held("g", asOf)
                    + " GROUP BY g.group_id HAVING count(*) > 1) x")
            .mapTo(Long.class)
            .one());
  }

  /** Which outlet names whom in its chains, the most frequent first. */
  public List<Citation> citations(long least, int most, AsOf asOf) {
    String counted =
        asOf.isNow()
            ? "SELECT outlet, teller, claims FROM citation WHERE claims >= :least"
            : "SELECT c.outlet, p.actor AS teller, count(*) AS claims FROM party p JOIN claim c"
                + " ON c.n = p.claim_n WHERE p.role = 2 AND c.outlet IS NOT NULL AND "
                + RelationQueries.live(asOf)
                + " GROUP BY c.outlet, p.actor HAVING count(*) >= :least";
    return ledger.read(handle ->
        handle
            .createQuery(counted + " ORDER BY claims DESC, outlet, teller LIMIT :most")
            .bind("least", least)
            .bind("most", most)
            .map((row, context) -> new Citation(row.getString(1), row.getString(2), row.getLong(3)))
            .list());
  }

  /** How many claims that count each outlet published. */
  public Map<String, Long> claims(AsOf asOf) {
    Map<String, Long> claims = new HashMap<>();
    ledger.read(handle ->
        handle
            .createQuery(
                asOf.isNow()
                    ? "SELECT name, claims FROM claim_count WHERE kind = 'outlet'"
                    : "SELECT c.outlet, count(*) FROM claim c WHERE c.outlet IS NOT NULL AND "
                        + RelationQueries.live(asOf)
                        + " GROUP BY c.outlet")
            .map((row, context) -> claims.put(row.getString(1), row.getLong(2)))
            .list());
    return claims;
  }

  /** Why outlets have their letters: by outlet the note of the last who set it. */
  public Map<String, String> notes(AsOf asOf) {
    Map<String, String> notes = new HashMap<>();
    ledger.read(handle ->
        handle
            .createQuery(
                "SELECT l.outlet, l.note FROM reliability l WHERE "
                    + Sql.known("l", asOf)
                    + " ORDER BY l.seq")
            .map((row, context) -> notes.put(row.getString(1), row.getString(2)))
            .list());
    return notes;
  }
}
