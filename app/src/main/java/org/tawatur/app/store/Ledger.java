package org.tawatur.app.store;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.transaction.TransactionIsolationLevel;
import org.jspecify.annotations.Nullable;
import org.tawatur.app.store.LedgerException.Kind;

/**
 * An open ledger. Any number of threads and processes may read at a time; one process writes, one
 * transaction at a time.
 */
public final class Ledger implements AutoCloseable {
  private static final DateTimeFormatter RECORDED =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'", Locale.ROOT)
          .withZone(ZoneOffset.UTC);

  /**
   * The number of PostgreSQL's lock for the writer of a ledger: "tawatur" in letters' positions.
   */
  private static final long LOCK = 20_01_23_01_20_21_18L;

  private static final int IDLE = 8;

  private final LedgerAddress address;
  private final Dialect dialect;
  private final InstantSource clock;
  private final DataSource source;
  private final boolean canWrite;
  private final Deque<Connection> idle = new ArrayDeque<>();
  private final Jdbi jdbi;
  private @Nullable WriterLock lock;
  private @Nullable Connection writer;

  private Ledger(LedgerAddress address, DataSource source, boolean canWrite, InstantSource clock) {
    this.address = address;
    this.dialect = address instanceof LedgerAddress.OfFile ? Dialect.SQLITE : Dialect.POSTGRESQL;
    this.source = source;
    this.canWrite = canWrite;
    this.clock = clock;
    this.jdbi = Jdbi.create(new Connections());
  }

  /**
   * Opens a ledger to ask it.
   *
   * @throws LedgerException where there is none, or it cannot be read
   */
  public static Ledger reading(LedgerAddress address, InstantSource clock) {
    return open(address, false, clock);
  }

  /**
   * Opens a ledger to add to it, and makes it where there is none.
   *
   * @param clock tells when something was recorded; no id depends on it
   * @throws LedgerException where it cannot be written; it is left as it was
   */
  public static Ledger writing(LedgerAddress address, InstantSource clock) {
    return open(address, true, clock);
  }

  private static Ledger open(LedgerAddress address, boolean canWrite, InstantSource clock) {
    DataSource source =
        switch (address) {
          case LedgerAddress.OfFile file -> file(file.path(), canWrite);
          case LedgerAddress.OfServer server -> server(server);
        };
    Ledger ledger = new Ledger(address, source, canWrite, clock);
    try {
      ledger.prepare();
      return ledger;
    } catch (SQLException e) {
      ledger.close();
      throw Faults.of(address, e);
    } catch (RuntimeException e) {
      ledger.close();
      throw Faults.isOfDatabase(e) && !(e instanceof LedgerException) ? Faults.of(address, e) : e;
    }
  }

  private static DataSource file(Path path, boolean canWrite) {
    boolean isThere = Files.exists(path);
    if (!isThere && !canWrite) {
      throw new LedgerException(
          Kind.ABSENT, path + ": no such ledger (tawatur ingest PATH... --ledger FILE makes one)");
    }
    if (isThere && !(canWrite && isEmpty(path))) {
      FileHealth.check(path);
    }
    return Sources.file(path, canWrite);
  }

  /** A file without a byte is what is left when the making of a ledger is cut short. */
  private static boolean isEmpty(Path path) {
    return Files.isRegularFile(path) && path.toFile().length() == 0;
  }

  private static DataSource server(LedgerAddress.OfServer server) {
    try {
      return Sources.server(server.url());
    } catch (RuntimeException e) {
      throw Faults.of(server, e);
    }
  }

  private void prepare() throws SQLException {
    if (canWrite && address instanceof LedgerAddress.OfFile file) {
      lock = WriterLock.of(file.path());
    }
    Schema.State state;
    try (Connection connection = looking().getConnection()) {
      if (canWrite && dialect == Dialect.POSTGRESQL) {
        writer = locked();
      }
      state = Schema.state(connection, dialect, address);
    }
    if (state == Schema.State.CURRENT) {
      return;
    }
    if (!canWrite) {
      throw state == Schema.State.EMPTY
          ? new LedgerException(
              Kind.ABSENT, address + ": no ledger in it yet (tawatur ingest PATH... makes one)")
          : new LedgerException(
              Kind.OLDER,
              address
                  + ": of an older form (tawatur serve or tawatur ingest brings it up to date)");
    }
    Migrations.run(source, dialect, address);
  }

  /** For a look at a file that may be something else, and must stay as it is then. */
  private DataSource looking() {
    boolean isFile =
        address instanceof LedgerAddress.OfFile file && file.path().toFile().length() > 0;
    return isFile && address instanceof LedgerAddress.OfFile file
        ? Sources.file(file.path(), false)
        : source;
  }

  /** PostgreSQL's own lock ends with the connection, however that ends. */
  private Connection locked() throws SQLException {
    Connection connection = source.getConnection();
    try (Statement statement = connection.createStatement();
        var row = statement.executeQuery("SELECT pg_try_advisory_lock(" + LOCK + ")")) {
      if (row.next() && row.getBoolean(1)) {
        return connection;
      }
    }
    connection.close();
    throw new LedgerException(
        Kind.BUSY,
        address + ": another tawatur writes to it (wait until that has ended, then try again)");
  }

  /** Where it is kept. */
  public LedgerAddress address() {
    return address;
  }

  Dialect dialect() {
    return dialect;
  }

  /** The state at the end of the day {@code date} in UTC. */
  public AsOf asOf(LocalDate date) {
    return asOf(date.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant());
  }

  /** The state just before {@code instant}. */
  public AsOf asOf(Instant instant) {
    String text = RECORDED.format(instant);
    return read(handle ->
        new AsOf(
            handle
                .createQuery("SELECT coalesce(max(seq), 0) FROM revision WHERE recorded < :at")
                .bind("at", text)
                .mapTo(Long.class)
                .one()));
  }

  /** The last revision, or null in a ledger that holds nothing yet. */
  public @Nullable Revision last() {
    return read(Revisions::last);
  }

  /** All revisions, the first one first. */
  public List<Revision> history() {
    return read(Revisions::all);
  }

  /** Puts questions to one unchanging state of the ledger. */
  <T extends @Nullable Object> T read(Function<Handle, T> questions) {
    try {
      return dialect == Dialect.SQLITE
          ? jdbi.inTransaction(questions::apply)
          : jdbi.inTransaction(TransactionIsolationLevel.REPEATABLE_READ, questions::apply);
    } catch (RuntimeException e) {
      throw translated(e);
    }
  }

  /** What a transaction does. */
  interface Work<T extends @Nullable Object> {
    T on(Writing writing) throws SQLException;
  }

  /** Adds to the ledger: all of it or, where anything fails, nothing. */
  synchronized <T extends @Nullable Object> T write(Change change, Work<T> work) {
    if (!canWrite) {
      throw new IllegalStateException("opened for reading only");
    }
    try {
      return jdbi.inTransaction(handle -> {
        Writing writing = new Writing(handle, dialect, change, RECORDED.format(clock.instant()));
        T result = work.on(writing);
        writing.finish();
        return result;
      });
    } catch (SQLException e) {
      throw Faults.of(address, e);
    } catch (RuntimeException e) {
      throw translated(e);
    }
  }

  private RuntimeException translated(RuntimeException e) {
    return !(e instanceof LedgerException) && Faults.isOfDatabase(e) ? Faults.of(address, e) : e;
  }

  @Override
  public void close() {
    synchronized (idle) {
      idle.forEach(Ledger::end);
      idle.clear();
    }
    if (writer != null) {
      end(writer);
      writer = null;
    }
    if (source instanceof HikariDataSource pool) {
      pool.close();
    }
    if (lock != null) {
      lock.close();
      lock = null;
    }
  }

  private static void end(Connection connection) {
    try {
      connection.close();
    } catch (SQLException e) {
      // What was committed is kept; there is nothing to lose in closing.
    }
  }

  /** Hands out connections; those to a file are kept for the next one, as opening them costs. */
  private final class Connections implements org.jdbi.v3.core.ConnectionFactory {
    @Override
    public Connection openConnection() throws SQLException {
      synchronized (idle) {
        Connection connection = idle.poll();
        if (connection != null) {
          return connection;
        }
      }
      return source.getConnection();
    }

    @Override
    public void closeConnection(Connection connection) throws SQLException {
      if (dialect == Dialect.SQLITE && !connection.isClosed()) {
        synchronized (idle) {
          if (idle.size() < IDLE) {
            idle.push(connection);
            return;
          }
        }
      }
      connection.close();
    }
  }
}
