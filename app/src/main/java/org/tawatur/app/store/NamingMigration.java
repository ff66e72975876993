package org.tawatur.app.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jspecify.annotations.Nullable;

/** The sixth form: the tables of the fifth hold what claims of before say. */
final class NamingMigration implements JavaMigration {
  private static final int BATCH = 1000;

  @Override
  public MigrationVersion getVersion() {
    return MigrationVersion.fromVersion("6");
  }

  @Override
  public String getDescription() {
    return "fill naming";
  }

  @Override
  public @Nullable Integer getChecksum() {
    return null;
  }

  @Override
  public boolean canExecuteInTransaction() {
    return true;
  }

  @Override
  public void migrate(Context context) throws SQLException {
    Connection connection = context.getConnection();
    try (Statement ask = connection.createStatement();
        PreparedStatement insert = connection.prepareStatement(Naming.INSERT)) {
      // Row by row: there may be more claims than memory holds.
      ask.setFetchSize(BATCH);
      try (ResultSet row =
          ask.executeQuery(
              "SELECT c.n, c.body, c.outlet, r.published FROM claim c"
                  + " JOIN report r ON r.n = c.report_n ORDER BY c.n")) {
        for (int i = 1; row.next(); i++) {
          for (Naming naming : Naming.of(ClaimReader.parties(row.getString(2)), row.getString(3))) {
            naming.insert(insert, row.getString(4), row.getLong(1));
          }
          if (i % BATCH == 0) {
            insert.executeBatch();
          }
        }
      }
      insert.executeBatch();
      ask.execute(
          "INSERT INTO naming_count (actor, words, outlet, claims, first, last) " + Naming.COUNTED);
    }
  }
}
