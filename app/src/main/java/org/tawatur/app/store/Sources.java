package org.tawatur.app.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteOpenMode;

/** How connections to the two databases are made. */
final class Sources {
  private static final int BUSY_MILLIS = 10_000;
  private static final int RETRY_MILLIS = 20;

  /** The part of a code of SQLite that says what failed; the rest says how. */
  private static final int PRIMARY_CODE = 0xff;

  private static final int CACHE_KIB = 64 * 1024;
  private static final int POOL = 8;

  /**
   * Pages in the write-ahead log from which it is copied into the file: some 32 MB, so that a page
   * that several batches change is copied once.
   */
  private static final int CHECKPOINT_PAGES = 8000;

  private Sources() {}

  /** Connections to a PostgreSQL database. */
  static HikariDataSource server(String url) {
    HikariConfig config = new HikariConfig();
    config.setJdbcUrl(url);
    config.setMaximumPoolSize(POOL);
    config.setMinimumIdle(0);
    config.setPoolName("ledger");
    config.setInitializationFailTimeout(1);
    config.addDataSourceProperty("reWriteBatchedInserts", "true");
    config.addDataSourceProperty("ApplicationName", "tawatur");
    return new HikariDataSource(config);
  }

  /** Connections to a SQLite file; each is a new one. */
  static DataSource file(Path file, boolean canWrite) {
    return new FileSource(file, canWrite);
  }

  private record FileSource(Path file, boolean canWrite) implements DataSource {
    @Override
    public Connection getConnection() throws SQLException {
      SQLiteConfig config = new SQLiteConfig();
      config.setBusyTimeout(BUSY_MILLIS);
      config.setCacheSize(-CACHE_KIB);
      config.setTempStore(SQLiteConfig.TempStore.MEMORY);
      config.enableLoadExtension(false);
      // Numbers of rows are given, not taken; asking for them costs a question a row.
      config.setGetGeneratedKeys(false);
      String name = file.toString();
      if (canWrite) {
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        // Every commit is on the disk before it is acknowledged.
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
      } else {
        config.setReadOnly(true);
        config.resetOpenMode(SQLiteOpenMode.CREATE);
        if (isFrozen()) {
          config.setOpenMode(SQLiteOpenMode.OPEN_URI);
          name =
              file.toAbsolutePath().toUri().toString().replaceFirst("^file:/+", "file:/")
                  + "?immutable=1";
        }
      }
      Connection connection = open(config, "jdbc:sqlite:" + name);
      if (canWrite) {
        try (Statement statement = connection.createStatement()) {
          statement.execute("PRAGMA wal_autocheckpoint = " + CHECKPOINT_PAGES);
        }
      }
      return connection;
    }

    /**
     * Opens the file. The first program that turns a new file to a write-ahead log wants it for
     * itself, and SQLite tells the others that it is busy without letting them wait.
     */
    private static Connection open(SQLiteConfig config, String url) throws SQLException {
      long start = System.nanoTime();
      while (true) {
        try {
          return config.createConnection(url);
        } catch (SQLException e) {
          if ((e.getErrorCode() & PRIMARY_CODE) != SQLiteErrorCode.SQLITE_BUSY.code
              || System.nanoTime() - start > Duration.ofMillis(BUSY_MILLIS).toNanos()) {
            throw e;
          }
          LockSupport.parkNanos(Duration.ofMillis(RETRY_MILLIS).toNanos());
        }
      }
    }

    /** Whether nobody can write there, not even the marks that readers leave for writers. */
    private boolean isFrozen() {
      Path folder = file.toAbsolutePath().getParent();
      return folder != null && !Files.isWritable(folder) && !Files.exists(FileHealth.log(file));
    }

    @Override
    public Connection getConnection(@Nullable String user, @Nullable String password)
        throws SQLException {
      return getConnection();
    }

    @Override
    public @Nullable PrintWriter getLogWriter() {
      return null;
    }

    @Override
    public void setLogWriter(@Nullable PrintWriter out) {}

    @Override
    public void setLoginTimeout(int seconds) {}

    @Override
    public int getLoginTimeout() {
      return 0;
    }

    @Override
    public Logger getParentLogger() throws SQLFeatureNotSupportedException {
      throw new SQLFeatureNotSupportedException("no logger");
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
      throw new SQLException("wraps nothing");
    }

    @Override
    public boolean isWrapperFor(Class<?> type) {
      return false;
    }
  }
}
