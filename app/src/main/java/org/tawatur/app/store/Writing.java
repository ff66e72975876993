package org.tawatur.app.store;

import java.math.BigInteger;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * One transaction that adds to the ledger. It becomes a revision when something is added; one that
 * finds everything already there leaves no trace.
 */
final class Writing {
  private static final BigInteger MODULUS = BigInteger.ONE.shiftLeft(128);

  private final Handle handle;
  private final Dialect dialect;
  private final Change change;
  private final String now;
  private final Map<String, Long> next = new HashMap<>();
  private final Map<String, PreparedStatement> statements = new HashMap<>();
  private BigInteger facts = BigInteger.ZERO;
  private @Nullable Revision last;
  private long revision;
  private long upcoming;

  Writing(Handle handle, Dialect dialect, Change change, String now) {
    this.handle = handle;
    this.dialect = dialect;
    this.change = change;
    this.now = now;
  }

  Handle handle() {
    return handle;
  }

  Dialect dialect() {
    return dialect;
  }

  Connection connection() {
    return handle.getConnection();
  }

  /** The number of this revision; asking for it makes it one. */
  long revision() {
    revision = nextRevision();
    return revision;
  }

  /** The number that this revision would have, without making it one. */
  long nextRevision() {
    if (upcoming == 0) {
      last = Revisions.last(handle);
      upcoming = last == null ? 1 : last.seq() + 1;
    }
    return upcoming;
  }

  /** The next free local number of a table. */
  long next(String table) {
    long n =
        next.computeIfAbsent(
            table,
            name ->
                handle
                    .createQuery("SELECT coalesce(max(n), 0) FROM " + name)
                    .mapTo(Long.class)
                    .one());
    next.put(table, n + 1);
    return n + 1;
  }

  /** A statement that is kept until the end of the transaction. */
  PreparedStatement statement(String sql) throws SQLException {
    PreparedStatement statement = statements.get(sql);
    if (statement == null) {
      statement = connection().prepareStatement(sql);
      statements.put(sql, statement);
    }
    return statement;
  }

  /** Sends what was collected by {@code addBatch}. */
  void flush() throws SQLException {
    for (PreparedStatement statement : statements.values()) {
      statement.executeBatch();
    }
  }

  /** Notes that something was added, for the digest of the revision. */
  void fact(String kind, String... parts) {
    revision();
    facts = facts.add(FactSum.of(kind, parts)).mod(MODULUS);
  }

  /** Writes the revision, where there is one. */
  void finish() throws SQLException {
    if (revision == 0) {
      return;
    }
    flush();
    for (PreparedStatement statement : statements.values()) {
      statement.close();
    }
    String recorded = last != null && last.recorded().compareTo(now) > 0 ? last.recorded() : now;
    String content = FactSum.text(facts);
    Revision made =
        Revisions.chained(last == null ? "" : last.digest(), revision, recorded, change, content);
    handle
        .createUpdate(
            "INSERT INTO revision (seq, recorded, kind, author, coder, note, content, digest)"
                + " VALUES (:seq, :recorded, :kind, :author, :coder, :note, :content, :digest)")
        .bindMethods(made)
        .bind("content", content)
        .execute();
  }
}
