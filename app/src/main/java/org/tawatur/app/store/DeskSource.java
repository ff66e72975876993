package org.tawatur.app.store;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;

/** Connections to what people keep beside a ledger, its tables made. */
public final class DeskSource {
  /** The form that this program writes: the number of the newest script. */
  private static final int CURRENT = 4;

  private static final int ATTEMPTS = 10;

  /** Milliseconds to wait for a process that makes the tables. */
  private static final int WAIT = 200;

  private DeskSource() {}

  /**
   * Of the ledger at {@code address}: a file beside it, or the same database.
   *
   * @throws SQLException where the database does not answer
   * @throws LedgerException where its tables are of a newer program
   */
  public static DataSource of(LedgerAddress address) throws SQLException {
    DataSource source =
        switch (address) {
          case LedgerAddress.OfFile file -> Sources.file(file(file.path()), true);
          case LedgerAddress.OfServer server -> Sources.server(server.url());
        };
    try {
      int form = form(source);
      if (form > CURRENT) {
        throw new LedgerException(
            LedgerException.Kind.NEWER,
            address + ": its workbench was used by a newer tawatur (use the newer program)");
      }
      if (form < CURRENT) {
        Dialect dialect =
            address instanceof LedgerAddress.OfFile ? Dialect.SQLITE : Dialect.POSTGRESQL;
        makeTables(source, dialect, address);
      }
      return source;
    } catch (SQLException | RuntimeException e) {
      if (source instanceof HikariDataSource pool) {
        pool.close();
      }
      throw e;
    }
  }

  /** Makes the tables. Where another process is making them at the same time, this waits for it. */
  private static void makeTables(DataSource source, Dialect dialect, LedgerAddress address)
      throws SQLException {
    for (int attempt = 1; ; attempt++) {
      try {
        Migrations.desk(source, dialect, address);
        return;
      } catch (LedgerException e) {
        LockSupport.parkNanos(Duration.ofMillis(WAIT).toNanos());
        if (form(source) == CURRENT) {
          return;
        }
        if (attempt == ATTEMPTS) {
          throw e;
        }
      }
    }
  }

  /** The file of the desk of the ledger in {@code ledger}. */
  static Path file(Path ledger) {
    return ledger.resolveSibling(ledger.getFileName() + ".desk");
  }

  /** The number of the newest script that was run, or 0. */
  private static int form(DataSource source) throws SQLException {
    try (Connection connection = source.getConnection()) {
      try (ResultSet tables =
          connection
              .getMetaData()
              .getTables(
                  connection.getCatalog(), connection.getSchema(), Migrations.DESK_HISTORY, null)) {
        if (!tables.next()) {
          return 0;
        }
      }
      try (Statement statement = connection.createStatement();
          ResultSet row =
              statement.executeQuery(
                  "SELECT max(CAST(version AS INTEGER)) FROM "
                      + Migrations.DESK_HISTORY
                      + " WHERE version IS NOT NULL")) {
        return row.next() ? row.getInt(1) : 0;
      }
    }
  }
}
