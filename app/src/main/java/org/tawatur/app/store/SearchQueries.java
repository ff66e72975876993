package org.tawatur.app.store;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tawatur.code.QueryWord;

/** Looks for words in the texts of reports, the latest first. Safe for use by several threads. */
public final class SearchQueries {
  private static final String FROM_REPORT = "FROM report_search s JOIN report r ON r.doc = s.rowid";

  private final Ledger ledger;

  /** Asks {@code ledger}. */
  public SearchQueries(Ledger ledger) {
    this.ledger = ledger;
  }

  /** The ids of the reports that hold what is looked for, the latest first. */
  public List<String> reports(SearchQuery query, Page page, AsOf asOf) {
    return ledger.read(handle -> {
      Sql sql = conditions(ledger.dialect(), query, asOf);
      sql.value("limit", page.limit()).value("offset", page.offset());
      return sql.query(
              handle,
              "SELECT r.id "
                  + FROM_REPORT
                  + " WHERE "
                  + sql.where()
                  + " ORDER BY s.rowid DESC LIMIT :limit OFFSET :offset")
          .mapTo(String.class)
          .list();
    });
  }

  /** In how many reports it is. */
  public long count(SearchQuery query, AsOf asOf) {
    return ledger.read(handle -> {
      Sql sql = conditions(ledger.dialect(), query, asOf);
      boolean needsReport = !query.outlets().isEmpty() || !asOf.isNow() || query.newSince() != null;
      String from = needsReport ? FROM_REPORT : "FROM report_search s";
      return sql.query(handle, "SELECT count(*) " + from + " WHERE " + sql.where())
          .mapTo(Long.class)
          .one();
    });
  }

  /** The conditions on a row s of the search index and its report r. */
  static Sql conditions(Dialect dialect, SearchQuery query, AsOf asOf) {
    Sql sql = new Sql();
    String column = query.isExact() ? "words" : "lemmas";
    switch (dialect) {
      case SQLITE -> sql.and("s.report_search MATCH :match", "match", column + " : " + lite(query));
      case POSTGRESQL ->
          sql.and("s." + column + " @@ CAST(:match AS tsquery)", "match", server(query));
    }
    if (query.from() != null) {
      sql.and("s.rowid >= :first", "first", Keeper.day(query.from()) << 40);
    }
    if (query.to() != null) {
      sql.and("s.rowid < :last AND s.rowid >= :dated", "last", Keeper.day(query.to()) + 1 << 40);
      sql.value("dated", 1L << 40);
    }
    if (!query.outlets().isEmpty()) {
      sql.and("r.outlet IN " + sql.in("publisher", query.outlets()));
    }
    if (query.newSince() != null) {
      sql.and("NOT (" + Sql.known("r", query.newSince()) + ")");
    }
    if (!asOf.isNow()) {
      sql.and(Sql.known("r", asOf));
    }
    return sql;
  }

  /** The forms of a word that are looked for; the likeliest alone inside a phrase. */
  private static List<String> forms(SearchQuery query, QueryWord word) {
    List<String> forms = query.isExact() ? List.of(word.word()) : word.lemmas();
    return forms.stream().map(SearchWriter::plain).distinct().toList();
  }

  /** All that has to be there: the words, the one phrase that they are, and phrases beside them. */
  private static String all(
      SearchQuery query,
      String and,
      Function<QueryWord, String> word,
      Function<List<QueryWord>, String> phrase) {
    List<String> parts = new ArrayList<>();
    if (query.isPhrase() && !query.words().isEmpty()) {
      parts.add(phrase.apply(query.words()));
    } else {
      query.words().forEach(each -> parts.add(word.apply(each)));
    }
    query.phrases().forEach(each -> parts.add(phrase.apply(each)));
    return String.join(and, parts);
  }

  private static String lite(SearchQuery query) {
    return "("
        + all(
            query,
            " AND ",
            word ->
                forms(query, word).stream()
                    .map(form -> "\"" + form + "\"")
                    .collect(Collectors.joining(" OR ", "(", ")")),
            phrase ->
                phrase.stream()
                    .map(word -> forms(query, word).getFirst())
                    .collect(Collectors.joining(" ", "\"", "\"")))
        + ")";
  }

  private static String server(SearchQuery query) {
    return all(
        query,
        " & ",
        word ->
            forms(query, word).stream()
                .map(form -> "'" + form + "'")
                .collect(Collectors.joining(" | ", "(", ")")),
        phrase ->
            phrase.stream()
                .map(word -> "'" + forms(query, word).getFirst() + "'")
                .collect(Collectors.joining(" <-> ", "(", ")")));
  }
}
