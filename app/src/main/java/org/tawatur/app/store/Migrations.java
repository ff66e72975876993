package org.tawatur.app.store;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.tawatur.app.store.LedgerException.Kind;

/** Makes the tables of a ledger. Apart from {@link Schema} so that Flyway is not loaded with it. */
final class Migrations {
  private Migrations() {}

  /** Makes the tables, or brings them to the present form; each script whole or not at all. */
  static void run(DataSource source, Dialect dialect, LedgerAddress address) {
    try {
      Flyway.configure()
          .dataSource(source)
          .locations("classpath:org/tawatur/app/store/migrations")
          .placeholders(dialect.placeholders())
          .baselineOnMigrate(false)
          .validateOnMigrate(true)
          .load()
          .migrate();
    } catch (FlywayException e) {
      throw new LedgerException(
          Kind.UNAVAILABLE,
          address
              + ": its tables could not be brought to the form of this program: "
              + String.valueOf(e.getMessage()).lines().findFirst().orElse("")
              + " (nothing was changed; check the disk and the rights, then try again)",
          e);
    }
  }
}
