package org.tawatur.app.store;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a transaction changes of how many claims call actors what, and when first and last. Used by
 * one thread.
 */
final class NamingCounts {
  private static final String ADD =
      "INSERT INTO naming_count (actor, words, outlet, claims, first, last)"
          + " VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (actor, words, outlet) DO UPDATE SET"
          + " claims = naming_count.claims + excluded.claims,"
          + " first = CASE WHEN naming_count.first <= excluded.first OR excluded.first IS NULL"
          + " THEN naming_count.first ELSE excluded.first END,"
          + " last = CASE WHEN naming_count.last >= excluded.last OR excluded.last IS NULL"
          + " THEN naming_count.last ELSE excluded.last END";

  private static final String LOOK_AGAIN =
      "UPDATE naming_count SET first = "
          + end("min")
          + ", last = "
          + end("max")
          + " WHERE actor = ? AND words = ? AND outlet = ?";

  private final Map<Naming, Sum> sums = new HashMap<>();
  private final Set<Naming> dropped = new HashSet<>();

  private static final class Sum {
    private long claims;
    private @Nullable String first;
    private @Nullable String last;
  }

  private static String end(String which) {
    return "(SELECT "
        + which
        + "(nullif(n.published, '')) FROM naming n WHERE n.actor = naming_count.actor"
        + " AND n.words = naming_count.words AND n.outlet = naming_count.outlet AND "
        + Sql.alive("n.claim_n", AsOf.NOW)
        + ")";
  }

  /**
   * Counts a claim in a report of the day {@code published}, or where {@code by} is -1 drops it.
   */
  void add(Naming naming, int by, @Nullable String published) {
    Sum sum = sums.computeIfAbsent(naming, key -> new Sum());
    sum.claims += by;
    if (by < 0) {
      dropped.add(naming);
    } else if (published != null) {
      String first = sum.first;
      String last = sum.last;
      sum.first = first == null || published.compareTo(first) < 0 ? published : first;
      sum.last = last == null || published.compareTo(last) > 0 ? published : last;
    }
  }

  /** Writes the sums; of those of which claims were dropped the days are looked up anew. */
  void write(Writing writing) throws SQLException {
    PreparedStatement add = writing.statement(ADD);
    for (Map.Entry<Naming, Sum> each : sums.entrySet()) {
      Naming naming = each.getKey();
      add.setString(1, naming.actor());
      add.setString(2, naming.words());
      add.setString(3, naming.outlet());
      add.setLong(4, each.getValue().claims);
      add.setString(5, each.getValue().first);
      add.setString(6, each.getValue().last);
      add.addBatch();
    }
    add.executeBatch();
    PreparedStatement look = writing.statement(LOOK_AGAIN);
    for (Naming naming : dropped) {
      look.setString(1, naming.actor());
      look.setString(2, naming.words());
      look.setString(3, naming.outlet());
      look.addBatch();
    }
    look.executeBatch();
  }
}
