package org.tawatur.app.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Assumptions;

/** Empty ledgers of both kinds. */
public enum Stores {
  /** A file. */
  SQLITE {
    @Override
    public LedgerAddress empty(Path folder) {
      return new LedgerAddress.OfFile(folder.resolve("ledger-" + COUNT.incrementAndGet() + ".db"));
    }
  },
  /** A database of a real server, which is started for the tests. */
  POSTGRESQL {
    @Override
    public LedgerAddress empty(Path folder) {
      EmbeddedPostgres server = Server.get();
      String name = "ledger" + COUNT.incrementAndGet();
      try (Connection connection = server.getPostgresDatabase().getConnection();
          Statement statement = connection.createStatement()) {
        statement.execute("CREATE DATABASE " + name);
      } catch (SQLException e) {
        throw new IllegalStateException(e);
      }
      return LedgerAddress.of(server.getJdbcUrl("postgres", name));
    }
  };

  private static final AtomicInteger COUNT = new AtomicInteger();

  /** The address of a ledger that is not there yet. */
  public abstract LedgerAddress empty(Path folder);

  /** One server for all tests of a run. */
  private static final class Server {
    private static final EmbeddedPostgres ONE = start();

    static EmbeddedPostgres get() {
      return ONE;
    }

    private static EmbeddedPostgres start() {
      String machine = System.getProperty("os.name") + " " + System.getProperty("os.arch");
      Assumptions.assumeTrue(
          machine.equals("Linux amd64"), "the binaries of PostgreSQL are for Linux on amd64");
      try {
        EmbeddedPostgres server =
            EmbeddedPostgres.builder()
                .setServerConfig("fsync", "off")
                .setServerConfig("shared_buffers", "64MB")
                .start();
        Runtime.getRuntime()
            .addShutdownHook(
                new Thread(() -> {
                  try {
                    server.close();
                  } catch (IOException e) {
                    throw new UncheckedIOException(e);
                  }
                }));
        return server;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
