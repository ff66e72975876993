package org.tawatur.app.store.desk;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jspecify.annotations.Nullable;
import org.tawatur.app.store.DeskSource;
import org.tawatur.app.store.LedgerAddress;
import org.tawatur.app.store.LedgerException;

/**
 * The desk of a ledger, open. Safe for use by several threads: in a file one transaction after the
 * other, as SQLite wants it.
 */
public final class Desk implements AutoCloseable {
  private static final int REPLACED = 0xFFFD;

  private final DataSource source;
  private final InstantSource clock;
  private final boolean isFile;
  private final LedgerAddress address;
  private final @Nullable Connection only;
  private final Jdbi jdbi;

  private Desk(
      DataSource source, @Nullable Connection only, LedgerAddress address, InstantSource clock) {
    this.source = source;
    this.only = only;
    this.address = address;
    this.clock = clock;
    this.isFile = only != null;
    this.jdbi = only == null ? Jdbi.create(source) : Jdbi.create(only);
  }

  /**
   * The desk of the ledger at {@code address}, made where there is none.
   *
   * @throws LedgerException where it can neither be read nor made
   */
  public static Desk of(LedgerAddress address, InstantSource clock) {
    try {
      DataSource source = DeskSource.of(address);
      boolean isFile = address instanceof LedgerAddress.OfFile;
      return new Desk(source, isFile ? source.getConnection() : null, address, clock);
    } catch (SQLException e) {
      throw unusable(address, e);
    }
  }

  private static LedgerException unusable(LedgerAddress address, Exception e) {
    return new LedgerException(
        LedgerException.Kind.UNAVAILABLE,
        address
            + ": what the workbench keeps beside it cannot be read or written: "
            + String.valueOf(e.getMessage()).lines().findFirst().orElse("")
            + " (check the disk and the rights)",
        e);
  }

  /** Asks or changes: all of it or, where anything fails, nothing. */
  <T extends @Nullable Object> T in(Function<Handle, T> work) {
    try {
      if (isFile) {
        synchronized (this) {
          return jdbi.inTransaction(work::apply);
        }
      }
      return jdbi.inTransaction(work::apply);
    } catch (JdbiException e) {
      throw unusable(address, e);
    }
  }

  /** Text as both databases keep it: on one line or more, without what is no text. */
  static String plain(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    text.codePoints()
        .forEach(point -> {
          boolean isNone = point == 0 || Character.getType(point) == Character.SURROGATE;
          plain.appendCodePoint(isNone ? REPLACED : point);
        });
    return plain.toString();
  }

  /** The present instant, as it is kept. */
  String now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS).toString();
  }

  /** The present instant. */
  Instant instant() {
    return clock.instant();
  }

  @Override
  public void close() {
    if (only != null) {
      try {
        only.close();
      } catch (SQLException e) {
        // What was committed is kept.
      }
    }
    if (source instanceof HikariDataSource pool) {
      pool.close();
    }
  }
}
