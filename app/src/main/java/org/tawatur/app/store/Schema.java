package org.tawatur.app.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.tawatur.app.store.LedgerException.Kind;

/**
 * The form of the tables. Looked up by one query, so that opening a ledger of the present form
 * costs nothing; {@link Migrations}, and Flyway with it, is loaded only where there is something to
 * do.
 */
final class Schema {
  /** The form that this program writes: the number of the newest of {@link Migrations}. */
  static final int CURRENT = 8;

  private static final String HISTORY = "flyway_schema_history";

  private Schema() {}

  /** What a database holds. */
  enum State {
    EMPTY,
    OLDER,
    CURRENT
  }

  /**
   * The state of the tables.
   *
   * @throws LedgerException where they are of a newer program, or something else is in the database
   */
  static State state(Connection connection, Dialect dialect, LedgerAddress address)
      throws SQLException {
    if (!hasTable(connection, dialect, HISTORY)) {
      if (dialect == Dialect.SQLITE && hasAnyTable(connection)) {
        throw new LedgerException(
            Kind.FOREIGN, address + ": a database of something else (name another file)");
      }
      return State.EMPTY;
    }
    int newest = 0;
    try (Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery(
                "SELECT version, success FROM " + HISTORY + " WHERE version IS NOT NULL")) {
      while (rows.next()) {
        if (rows.getBoolean(2)) {
          newest = Math.max(newest, number(rows.getString(1)));
        }
      }
    }
    if (newest > CURRENT) {
      throw new LedgerException(
          Kind.NEWER,
          address
              + ": written by a newer tawatur (form "
              + newest
              + ", this one knows "
              + CURRENT
              + "); nothing was changed (use the newer program)");
    }
    return newest == 0 ? State.EMPTY : newest < CURRENT ? State.OLDER : State.CURRENT;
  }

  private static int number(String version) {
    int end = 0;
    while (end < version.length() && Character.isDigit(version.charAt(end))) {
      end++;
    }
    return end == 0 ? 0 : Integer.parseInt(version.substring(0, end));
  }

  private static boolean hasTable(Connection connection, Dialect dialect, String name)
      throws SQLException {
    String sql =
        switch (dialect) {
          case SQLITE ->
              "SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = '" + name + "'";
          case POSTGRESQL -> "SELECT 1 WHERE to_regclass('" + name + "') IS NOT NULL";
        };
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      return rows.next();
    }
  }

  private static boolean hasAnyTable(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("SELECT 1 FROM sqlite_master LIMIT 1")) {
      return rows.next();
    }
  }
}
