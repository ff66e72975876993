package org.tawatur.app.store;

import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jspecify.annotations.Nullable;

/** Reads the history of a ledger. */
final class Revisions {
  static final RowMapper<Revision> ROW =
      (row, context) ->
          new Revision(
              row.getLong("seq"),
              row.getString("recorded"),
              row.getString("kind"),
              row.getString("author"),
              row.getString("coder"),
              row.getString("note"),
              row.getString("digest"));

  private Revisions() {}

  /** The last revision, or null in a new ledger. */
  static @Nullable Revision last(Handle handle) {
    return handle
        .createQuery("SELECT * FROM revision ORDER BY seq DESC LIMIT 1")
        .map(ROW)
        .findOne()
        .orElse(null);
  }

  /** All revisions in order. */
  static List<Revision> all(Handle handle) {
    return handle.createQuery("SELECT * FROM revision ORDER BY seq").map(ROW).list();
  }

  /** The revision that follows one of digest {@code before}. */
  static Revision chained(String before, long seq, String recorded, Change change, String content) {
    String digest =
        Ids.of(
            before,
            Long.toString(seq),
            recorded,
            change.kind(),
            change.author(),
            change.coder(),
            change.note(),
            content);
    return new Revision(
        seq, recorded, change.kind(), change.author(), change.coder(), change.note(), digest);
  }
}
