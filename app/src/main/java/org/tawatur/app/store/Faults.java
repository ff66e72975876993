package org.tawatur.app.store;

import java.sql.SQLException;
import org.jdbi.v3.core.JdbiException;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteException;
import org.tawatur.app.store.LedgerException.Kind;

/** Says in a person's words what a database complains of. */
final class Faults {
  private Faults() {}

  /** What {@code thrown} means for the ledger at {@code address}. */
  static LedgerException of(LedgerAddress address, Throwable thrown) {
    SQLException sql = cause(thrown);
    if (sql instanceof SQLiteException lite) {
      return lite(address, lite);
    }
    return sql == null
        ? new LedgerException(Kind.UNAVAILABLE, address + ": " + thrown, thrown)
        : server(address, sql);
  }

  private static @Nullable SQLException cause(Throwable thrown) {
    for (Throwable at = thrown; at != null; at = at.getCause()) {
      if (at instanceof SQLException sql) {
        return sql;
      }
    }
    return null;
  }

  private static LedgerException lite(LedgerAddress address, SQLiteException e) {
    return switch (e.getResultCode().code & 0xFF) {
      case 13 ->
          fault(
              Kind.FULL,
              address,
              "the disk is full; what was not yet kept is not kept",
              "make room and run the same again",
              e);
      case 8 ->
          fault(
              Kind.READ_ONLY,
              address,
              "may not be written; nothing was changed",
              "ask for the right to write the file and its folder",
              e);
      case 11, 26 ->
          fault(
              Kind.DAMAGED,
              address,
              "the ledger is damaged; nothing was changed",
              "put a copy of the file in its place; tawatur verify-ledger says what is left",
              e);
      case 5, 6 ->
          fault(
              Kind.BUSY, address, "another process holds the ledger", "wait until it has ended", e);
      case 14 ->
          fault(
              Kind.UNAVAILABLE,
              address,
              "cannot be opened",
              "check the name, the folder and the rights",
              e);
      case 10 ->
          fault(
              Kind.UNAVAILABLE,
              address,
              "the disk fails: " + e.getResultCode().name(),
              "check its free space and its health, then run the same again",
              e);
      default ->
          fault(
              Kind.UNAVAILABLE,
              address,
              String.valueOf(e.getMessage()),
              "please tell the project",
              e);
    };
  }

  private static LedgerException server(LedgerAddress address, SQLException e) {
    String state = e.getSQLState() == null ? "" : e.getSQLState();
    String first = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
    if (state.startsWith("53")) {
      return fault(
          Kind.FULL,
          address,
          "the server has no room: " + first,
          "make room, run the same again",
          e);
    }
    if (state.equals("25006") || state.equals("42501")) {
      return fault(
          Kind.READ_ONLY,
          address,
          "may not be written: " + first,
          "ask its keeper for the right",
          e);
    }
    if (state.startsWith("28") || state.equals("3D000")) {
      return fault(
          Kind.UNAVAILABLE,
          address,
          "the server refuses: " + first,
          "check the database, the user and the password",
          e);
    }
    if (state.startsWith("XX")) {
      return fault(
          Kind.DAMAGED, address, "the database is damaged: " + first, "restore it from a copy", e);
    }
    if (state.startsWith("08") || state.isEmpty() || state.startsWith("57")) {
      return fault(
          Kind.UNAVAILABLE,
          address,
          "the server does not answer: " + first,
          "check that it runs, and its address",
          e);
    }
    return fault(Kind.UNAVAILABLE, address, first, "please tell the project", e);
  }

  private static LedgerException fault(
      Kind kind, LedgerAddress address, String what, String remedy, Throwable cause) {
    return new LedgerException(kind, address + ": " + what + " (" + remedy + ")", cause);
  }

  /** Whether {@code e} came from the database. */
  static boolean isOfDatabase(RuntimeException e) {
    return e instanceof JdbiException || cause(e) != null;
  }
}
