package org.tawatur.app.store;

import java.util.List;
import java.util.Map;

/** All that differs between the two databases; everything else is written once. */
enum Dialect {
  /** One file. */
  SQLITE,
  /** A server. */
  POSTGRESQL;

  /** What the placeholders of the migrations stand for. */
  Map<String, String> placeholders() {
    return switch (this) {
      case SQLITE ->
          Map.of(
              "long", "INTEGER",
              "real", "REAL",
              "blob", "BLOB",
              "text", "TEXT",
              "strict", "STRICT",
              "keyed", "STRICT, WITHOUT ROWID",
              "search",
                  "CREATE VIRTUAL TABLE report_search USING fts5(words, lemmas, content='',"
                      + " contentless_delete=1, tokenize='ascii')",
              "search_index",
                  "INSERT INTO report_search (report_search, rank) VALUES ('automerge', 8);"
                      + " INSERT INTO report_search (report_search, rank)"
                      + " VALUES ('hashsize', 16777216)");
      case POSTGRESQL ->
          Map.of(
              "long", "BIGINT",
              "real", "DOUBLE PRECISION",
              "blob", "BYTEA",
              "text", "TEXT COLLATE \"C\"",
              "strict", "",
              "keyed", "",
              "search",
                  "CREATE TABLE report_search (rowid BIGINT NOT NULL PRIMARY KEY,"
                      + " words TSVECTOR NOT NULL, lemmas TSVECTOR NOT NULL)",
              "search_index",
                  "CREATE INDEX report_search_lemmas ON report_search USING GIN (lemmas);"
                      + " CREATE INDEX report_search_words ON report_search USING GIN (words)");
    };
  }

  /**
   * A question for the strings of a JSON list that is bound to {@code name}: any number of them.
   */
  String items(String name) {
    return switch (this) {
      case SQLITE -> "SELECT value FROM json_each(:" + name + ")";
      case POSTGRESQL -> "SELECT json_array_elements_text(CAST(:" + name + " AS json))";
    };
  }

  /** The same for numbers. */
  String numbers(String name) {
    return switch (this) {
      case SQLITE -> items(name);
      case POSTGRESQL ->
          "SELECT CAST(json_array_elements_text(CAST(:" + name + " AS json)) AS bigint)";
    };
  }

  /** Adds a document to the search index: its number, its words and its lemmas. */
  String insertSearch() {
    return switch (this) {
      case SQLITE -> "INSERT INTO report_search (rowid, words, lemmas) VALUES (?, ?, ?)";
      case POSTGRESQL ->
          "INSERT INTO report_search (rowid, words, lemmas)"
              + " VALUES (?, CAST(? AS tsvector), CAST(? AS tsvector))";
    };
  }

  /** Takes out one document. */
  String deleteSearch() {
    return "DELETE FROM report_search WHERE rowid = ?";
  }

  /** The words of a document as the index takes them. */
  String document(List<String> words) {
    return switch (this) {
      case SQLITE -> {
        StringBuilder document = new StringBuilder(words.size() * 8);
        for (String word : words) {
          document.append(SearchWriter.plain(word)).append(' ');
        }
        yield document.toString();
      }
      case POSTGRESQL -> {
        StringBuilder vector = new StringBuilder(words.size() * 14);
        for (int i = 0; i < words.size(); i++) {
          // Positions beyond this are one to PostgreSQL anyway.
          vector.append('\'').append(SearchWriter.plain(words.get(i)));
          vector.append("':").append(Math.min(i + 1, 16383)).append(' ');
        }
        yield vector.toString();
      }
    };
  }
}
