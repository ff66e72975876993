package org.tawatur.app.store;

import java.util.Collection;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** How far a filter narrows the claims, by which the index that serves it best is chosen. */
final class Selectivity {
  /**
   * An actor with more claims than this is looked for day by day, one with fewer by its own index.
   */
  private static final int MANY = 4000;

  private Selectivity() {}

  /** Whether an actor or place narrows the question so far that its own index serves it best. */
  static boolean isSelective(Handle handle, ClaimFilter filter) {
    for (Collection<String> some :
        List.of(filter.actors, filter.acting, filter.actedOn, filter.telling)) {
      if (!some.isEmpty() && !isMany(handle, "party", "actor", some)) {
        return true;
      }
    }
    return !filter.ids.isEmpty()
        || !filter.called.isEmpty()
        || filter.isOfPairs()
        || !filter.reports.isEmpty()
        || filter.event != null
        || filter.conflict != null
        || (!filter.places.isEmpty() && !isMany(handle, "claim_place", "place", filter.places));
  }

  /** Whether the table has very many rows of {@code some}. */
  static boolean isMany(Handle handle, String table, String column, Collection<String> some) {
    Sql sql = new Sql();
    String in = sql.in("some", some);
    return sql.query(
                handle,
                "SELECT count(*) FROM (SELECT 1 FROM "
                    + table
                    + " WHERE "
                    + column
                    + " IN "
                    + in
                    + " LIMIT "
                    + MANY
                    + ") x")
            .mapTo(Long.class)
            .one()
        >= MANY;
  }
}
