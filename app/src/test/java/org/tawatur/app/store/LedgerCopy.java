package org.tawatur.app.store;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;
import org.tawatur.code.Indexed;

/**
 * Copies a ledger of the bench from its file into PostgreSQL, row by row and in bulk, so that the
 * same questions can be put to the same ledger there without keeping all of it once more. The full
 * text, which a file keeps in a form of its own, is taken from the reports that the ledger was made
 * of.
 */
final class LedgerCopy {
  private static final int FLUSH = 1 << 20;

  /** What each database keeps in its own way. */
  private static final String NOT_COPIED =
      "name NOT LIKE 'report_search%' AND name NOT LIKE 'sqlite%' AND name NOT LIKE 'flyway%'";

  private final Connection from;
  private final Connection to;

  private LedgerCopy(Connection from, Connection to) {
    this.from = from;
    this.to = to;
  }

  /** Copies; {@code words} has what the reports of the pool were read as, by their ids. */
  static void copy(
      LedgerAddress.OfFile file, LedgerAddress.OfServer server, Map<String, Indexed> words)
      throws SQLException {
    Ledger.writing(server, InstantSource.system()).close();
    try (Connection from = Sources.file(file.path(), false).getConnection();
        Connection to = DriverManager.getConnection(server.url())) {
      new LedgerCopy(from, to).copy(words);
    }
  }

  private static List<String> texts(Connection connection, String sql) throws SQLException {
    List<String> texts = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      while (rows.next()) {
        texts.add(rows.getString(1));
      }
    }
    return texts;
  }

  private void execute(String sql) throws SQLException {
    try (Statement statement = to.createStatement()) {
      statement.execute(sql);
    }
  }

  private void copy(Map<String, Indexed> words) throws SQLException {
    // Indexes are made at the end, as is usual with so many rows; keys are there from the start.
    String indexes =
        " FROM pg_indexes i WHERE schemaname = 'public' AND tablename NOT LIKE 'flyway%' AND NOT"
            + " EXISTS (SELECT 1 FROM pg_constraint c WHERE c.conname = i.indexname)";
    List<String> later = texts(to, "SELECT indexdef" + indexes);
    for (String index : texts(to, "SELECT indexname" + indexes)) {
      execute("DROP INDEX " + index);
    }
    for (String table :
        texts(from, "SELECT name FROM sqlite_master WHERE type = 'table' AND " + NOT_COPIED)) {
      execute("DELETE FROM " + table);
      table(table);
    }
    search(words);
    for (String index : later) {
      execute(index);
    }
    execute("ANALYZE");
  }

  private void table(String table) throws SQLException {
    try (Statement statement = from.createStatement();
        ResultSet rows = statement.executeQuery("SELECT * FROM " + table)) {
      int columns = rows.getMetaData().getColumnCount();
      List<String> names = new ArrayList<>();
      for (int i = 1; i <= columns; i++) {
        names.add(rows.getMetaData().getColumnName(i));
      }
      CopyIn copy =
          to.unwrap(PGConnection.class)
              .getCopyAPI()
              .copyIn("COPY " + table + " (" + String.join(", ", names) + ") FROM STDIN");
      StringBuilder lines = new StringBuilder();
      while (rows.next()) {
        for (int i = 1; i <= columns; i++) {
          lines.append(i == 1 ? "" : "\t").append(field(rows.getObject(i)));
        }
        lines.append('\n');
        if (lines.length() > FLUSH) {
          send(copy, lines);
        }
      }
      send(copy, lines);
      copy.endCopy();
    }
  }

  private static void send(CopyIn copy, StringBuilder lines) throws SQLException {
    byte[] bytes = lines.toString().getBytes(StandardCharsets.UTF_8);
    copy.writeToCopy(bytes, 0, bytes.length);
    lines.setLength(0);
  }

  private static String field(@Nullable Object value) {
    if (value == null) {
      return "\\N";
    }
    if (value instanceof byte[] bytes) {
      return "\\\\x" + HexFormat.of().formatHex(ByteBuffer.wrap(bytes).array());
    }
    return value
        .toString()
        .replace("\\", "\\\\")
        .replace("\t", "\\t")
        .replace("\n", "\\n")
        .replace("\r", "\\r");
  }

  private void search(Map<String, Indexed> words) throws SQLException {
    to.setAutoCommit(false);
    try (PreparedStatement insert = to.prepareStatement(Dialect.POSTGRESQL.insertSearch());
        Statement statement = from.createStatement();
        ResultSet rows =
            statement.executeQuery(
                "SELECT r.doc, min(c.name) FROM report r JOIN report_copy c ON c.report_n = r.n"
                    + " GROUP BY r.doc")) {
      int n = 0;
      while (rows.next()) {
        String name = rows.getString(2);
        Indexed indexed = words.get(name.substring(0, name.lastIndexOf('-')));
        if (indexed == null) {
          throw new IllegalStateException(name + " is not of the pool");
        }
        insert.setLong(1, rows.getLong(1));
        insert.setString(2, document(indexed.words()));
        insert.setString(3, document(indexed.lemmas()));
        insert.addBatch();
        if (++n % 500 == 0) {
          insert.executeBatch();
        }
      }
      insert.executeBatch();
      to.commit();
    } finally {
      to.setAutoCommit(true);
    }
  }

  private static String document(List<String> words) {
    return Dialect.POSTGRESQL.document(
        words.stream().map(SearchWriter::plain).collect(Collectors.toList()));
  }
}
