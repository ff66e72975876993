package org.tawatur.app.store;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Asks what a ledger holds. Safe for use by several threads. */
public final class StatusQueries {
  private final Ledger ledger;

  /** Asks {@code ledger}. */
  public StatusQueries(Ledger ledger) {
    this.ledger = ledger;
  }

  /** What the ledger held at {@code asOf}. */
  public Status status(AsOf asOf) {
    return new Status(
        ledger.address().toString(),
        ledger.read(handle -> last(handle, asOf)),
        ledger.read(handle -> counts(handle, asOf)),
        new IntakeBook(ledger).totals(asOf),
        ledger.read(handle -> coders(handle, asOf)),
        unlinked());
  }

  /** How many reports it holds. */
  public long reports(AsOf asOf) {
    return ledger.read(
        handle -> one(handle, "SELECT count(*) FROM report x WHERE " + Sql.known("x", asOf)));
  }

  /** How many claims count in it. */
  public long claims(AsOf asOf) {
    return new ClaimQueries(ledger).count(ClaimFilter.LIVE, asOf);
  }

  /** How many claims and reports were added since events and conflicts were worked out. */
  public long unlinked() {
    return ledger.read(handle ->
        one(
            handle,
            "SELECT (SELECT count(*) FROM unlinked_claim)"
                + " + (SELECT count(*) FROM unlinked_report)"));
  }

  private static @Nullable Revision last(Handle handle, AsOf asOf) {
    return handle
        .createQuery("SELECT * FROM revision WHERE seq <= :asof ORDER BY seq DESC LIMIT 1")
        .bind("asof", asOf.revision())
        .map(Revisions.ROW)
        .findOne()
        .orElse(null);
  }

  private static Map<String, Long> counts(Handle handle, AsOf asOf) {
    Map<String, Long> counts = new LinkedHashMap<>();
    String known = Sql.known("x", asOf);
    String held = Sql.held("x", asOf);
    counts.put(
        "reports", total(handle, "report", "SELECT count(*) FROM report x WHERE " + known, asOf));
    counts.put(
        "outlets", one(handle, "SELECT count(DISTINCT outlet) FROM report x WHERE " + known));
    for (Standing standing : Standing.values()) {
      String lives =
          "SELECT count(*) FROM claim_life x WHERE standing = '" + standing + "' AND " + held;
      counts.put(
          switch (standing) {
            case LIVE -> "claims";
            case REJECTED -> "rejected claims";
            case CORRECTED -> "corrected claims";
          },
          total(handle, standing.name(), lives, asOf));
    }
    counts.put(
        "events", total(handle, "event", "SELECT count(*) FROM event x WHERE " + held, asOf));
    counts.put(
        "conflicts",
        total(handle, "conflict", "SELECT count(*) FROM conflict x WHERE " + held, asOf));
    counts.put(
        "groups of copies",
        one(handle, "SELECT count(DISTINCT group_id) FROM copy_group x WHERE " + held));
    counts.put(
        "keys of copies that too many reports share",
        one(handle, "SELECT count(*) FROM over_common x WHERE " + held));
    counts.put(
        "decisions of reviewers", one(handle, "SELECT count(*) FROM patch x WHERE " + known));
    counts.put(
        "orphans",
        one(handle, "SELECT count(*) FROM patch_life x WHERE state = 'ORPHAN' AND " + held));
    counts.put("releases", one(handle, "SELECT count(*) FROM release x WHERE " + known));
    return counts;
  }

  private static Map<String, Long> coders(Handle handle, AsOf asOf) {
    Map<String, Long> coders = new LinkedHashMap<>();
    handle
        .createQuery(
            "SELECT d.coder, count(*) AS reports FROM coding d JOIN"
                + " (SELECT e.report_n, max(e.revision) AS last FROM coding e WHERE "
                + Sql.known("e", asOf)
                + " GROUP BY e.report_n) x ON x.report_n = d.report_n AND x.last = d.revision"
                + " GROUP BY d.coder ORDER BY d.coder")
        .map((row, context) -> coders.put(row.getString(1), row.getLong(2)))
        .list();
    return coders;
  }

  /** The sum that is kept of the present; what was before is counted. */
  private static long total(Handle handle, String name, String counting, AsOf asOf) {
    return asOf.isNow()
        ? handle
            .createQuery("SELECT n FROM total WHERE name = :name")
            .bind("name", name)
            .mapTo(Long.class)
            .findOne()
            .orElse(0L)
        : one(handle, counting);
  }

  private static long one(Handle handle, String sql) {
    return handle.createQuery(sql).mapTo(Long.class).one();
  }
}
