package org.tawatur.app.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.tawatur.claim.EventType;

/** Counts again what the ledger keeps sums and lists of, so that questions need not count. */
final class SumVerifier {
  private static final String CHANGES =
      Arrays.stream(EventType.values())
          .filter(ClaimKeys::mayChangeActors)
          .map(type -> "'" + type.name() + "'")
          .collect(Collectors.joining(", "));

  /** By what each sum is called in {@code total}, what it counts. */
  private static final Map<String, String> TOTALS =
      Map.of(
          "LIVE", "claim WHERE standing = 'LIVE'",
          "REJECTED", "claim WHERE standing = 'REJECTED'",
          "CORRECTED", "claim WHERE standing = 'CORRECTED'",
          "placed",
              "(SELECT DISTINCT w.claim_n FROM claim_place w JOIN claim c ON c.n = w.claim_n"
                  + " WHERE c.standing = 'LIVE') x",
          "report", "report",
          "event", "event WHERE to_rev IS NULL",
          "conflict", "conflict WHERE to_rev IS NULL");

  private final Handle handle;
  private final List<String> faults = new ArrayList<>();

  SumVerifier(Handle handle) {
    this.handle = handle;
  }

  /** What is wrong, in words. */
  List<String> faults() {
    TOTALS.forEach((name, counted) -> {
      long kept = one("SELECT coalesce(sum(n), 0) FROM total WHERE name = '" + name + "'");
      long now = one("SELECT count(*) FROM " + counted);
      if (kept != now) {
        faults.add("the sum of " + name + " is " + kept + ", but there are " + now);
      }
    });
    same(
        "in how many claims an actor takes part",
        "SELECT actor, takes_part, tells FROM actor_count WHERE takes_part <> 0 OR tells <> 0",
        "SELECT p.actor, count(DISTINCT CASE WHEN p.role < 2 THEN p.claim_n END),"
            + " count(DISTINCT CASE WHEN p.role = 2 THEN p.claim_n END) FROM party p"
            + " JOIN claim c ON c.n = p.claim_n WHERE c.standing = 'LIVE' GROUP BY p.actor");
    same(
        "how often an outlet cites somebody",
        "SELECT outlet, teller, claims FROM citation WHERE claims <> 0",
        "SELECT c.outlet, p.actor, count(*) FROM party p JOIN claim c ON c.n = p.claim_n"
            + " WHERE p.role = 2 AND c.outlet IS NOT NULL AND c.standing = 'LIVE'"
            + " GROUP BY c.outlet, p.actor");
    same(
        "how many claims are of an outlet, an origin or a place",
        "SELECT kind, name, claims FROM claim_count WHERE claims <> 0",
        "SELECT kind, name, count(*) FROM (SELECT 'outlet' AS kind, c.outlet AS name FROM claim c"
            + " WHERE c.standing = 'LIVE' AND c.outlet IS NOT NULL UNION ALL SELECT 'origin',"
            + " c.origin FROM claim c WHERE c.standing = 'LIVE' UNION ALL SELECT 'place', w.place"
            + " FROM claim_place w JOIN claim c ON c.n = w.claim_n WHERE c.standing = 'LIVE') x"
            + " GROUP BY kind, name");
    same(
        "how many claims name two",
        "SELECT a, b, claims FROM pair_count WHERE claims <> 0",
        "SELECT p.a, p.b, count(*) FROM pair p JOIN claim c ON c.n = p.claim_n"
            + " WHERE c.standing = 'LIVE' GROUP BY p.a, p.b");
    same(
        "how many claims of a year an actor takes part in",
        "SELECT actor, role, year, claims FROM year_count WHERE claims <> 0",
        "SELECT p.actor, p.role, substr(p.day, 1, 4), count(*) FROM party p"
            + " JOIN claim c ON c.n = p.claim_n WHERE c.standing = 'LIVE' AND p.role < 2"
            + " AND p.actor < '~' GROUP BY p.actor, p.role, substr(p.day, 1, 4)");
    same(
        "who calls actors what",
        "SELECT actor, words, outlet, claims, first, last FROM naming_count WHERE claims <> 0",
        Naming.COUNTED);
    same(
        "which claims do not count",
        "SELECT claim_n FROM dead_claim",
        "SELECT n FROM claim WHERE standing IS NULL OR standing <> 'LIVE'");
    same(
        "which claims may tell of a change of an actor",
        "SELECT actor, day, claim_n FROM change_party",
        "SELECT p.actor, c.day, p.claim_n FROM party p JOIN claim c ON c.n = p.claim_n"
            + " WHERE p.role < 2 AND c.event IN ("
            + CHANGES
            + ")");
    return faults;
  }

  private void same(String what, String kept, String counted) {
    long more = one("SELECT count(*) FROM (" + kept + " EXCEPT " + counted + ") x");
    long less = one("SELECT count(*) FROM (" + counted + " EXCEPT " + kept + ") x");
    if (more + less > 0) {
      faults.add(
          "what is kept of " + what + " is not as counted: " + Math.max(more, less) + " times");
    }
  }

  private long one(String sql) {
    return handle.createQuery(sql).mapTo(Long.class).one();
  }
}
