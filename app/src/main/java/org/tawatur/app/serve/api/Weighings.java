package org.tawatur.app.serve.api;

import java.util.Map;
import org.tawatur.app.store.AsOf;
import org.tawatur.app.store.Ledger;
import org.tawatur.app.store.RelationQueries;
import org.tawatur.app.store.Remembered;
import org.tawatur.app.store.Revision;
import org.tawatur.link.RelationQuery;

/**
 * Relations that were asked for last: whoever opens one number of a relation after the other, or
 * the part of it that he reads, has it weighed once. What was added to the ledger since is seen at
 * once. Safe for use by several threads.
 */
final class Weighings {
  /** Each is up to some ten megabytes. */
  private static final int MOST = 4;

  private final Ledger ledger;
  private final RelationQueries relations;
  private final Map<Key, RelationQueries.Weighed> last = Remembered.latest(MOST);

  Weighings(Ledger ledger, RelationQueries relations) {
    this.ledger = ledger;
    this.relations = relations;
  }

  private record Key(RelationQuery query, long revision) {}

  /** The relation that {@code query} asks for as known at {@code asOf}. */
  RelationQueries.Weighed weighed(RelationQuery query, AsOf asOf) {
    Revision newest = ledger.last();
    long revision = !asOf.isNow() ? asOf.revision() : newest == null ? 0 : newest.seq();
    Key key = new Key(query, revision);
    synchronized (last) {
      RelationQueries.Weighed known = last.get(key);
      if (known != null) {
        return known;
      }
    }
    RelationQueries.Weighed weighed = relations.weighed(query, asOf);
    synchronized (last) {
      last.put(key, weighed);
    }
    return weighed;
  }
}
