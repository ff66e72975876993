package org.tawatur.app.store;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.tawatur.app.store.LedgerException.Kind;

/** Makes the tables of a ledger. Apart from {@link Schema} so that Flyway is not loaded with it. */
final class Migrations {
  /** Where Flyway notes what was run for the desk, apart from the ledger's own. */
  static final String DESK_HISTORY = "desk_schema_history";

  private Migrations() {}

  /** Makes the tables, or brings them to the present form; each script whole or not at all. */
  static void run(DataSource source, Dialect dialect, LedgerAddress address) {
    run(
        Flyway.configure()
            .dataSource(source)
            .locations("classpath:org/tawatur/app/store/migrations")
            .javaMigrations(new NamingMigration())
            .placeholders(dialect.placeholders())
            .baselineOnMigrate(false)
            .validateOnMigrate(true),
        address);
  }

  /** The same for what people keep beside the ledger, in a database that may hold the ledger. */
  static void desk(DataSource source, Dialect dialect, LedgerAddress address) {
    run(
        Flyway.configure()
            .dataSource(source)
            .locations("classpath:org/tawatur/app/store/desk/migrations")
            .placeholders(dialect.placeholders())
            .table(DESK_HISTORY)
            .baselineOnMigrate(true)
            .baselineVersion("0")
            .validateOnMigrate(true),
        address);
  }

  private static void run(FluentConfiguration flyway, LedgerAddress address) {
    try {
      flyway.load().migrate();
    } catch (FlywayException e) {
      LedgerException known = Faults.of(address, e);
      if (known.kind() == Kind.FULL || known.kind() == Kind.READ_ONLY) {
        throw known;
      }
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
