package org.tawatur.app.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Says how what was found divides. Safe for use by several threads. */
public final class FacetQueries {
  private static final int MOST = 5000;
  private static final int VALUES = 12;

  private final Ledger ledger;

  /** Asks {@code ledger}. */
  public FacetQueries(Ledger ledger) {
    this.ledger = ledger;
  }

  /**
   * A field and how often each of its values is there.
   *
   * @param field outlet, year, type, actor or origin
   * @param isPartial whether only a part of what was found was counted
   * @param counts the most frequent values first
   */
  public record Facet(String field, boolean isPartial, Map<String, Long> counts) {}

  /** How the claims of {@code filter} divide. */
  public List<Facet> claims(ClaimFilter filter, AsOf asOf) {
    return ledger.read(handle -> {
      Sql sql = ClaimConditions.conditions(ledger.dialect(), handle, filter, asOf);
      Tallies tallies = new Tallies("type", "outlet", "origin", "year", "actor");
      List<Long> numbers = new ArrayList<>();
      sql.value("most", MOST)
          .query(
              handle,
              "SELECT c.n, c.event, c.outlet, c.origin, substr(c.day, 1, 4) FROM claim c WHERE "
                  + sql.where()
                  + " LIMIT :most")
          .map((row, context) -> {
            tallies.add("type", row.getString(2));
            tallies.add("outlet", row.getString(3));
            tallies.add("origin", row.getString(4));
            tallies.add("year", row.getString(5));
            return numbers.add(row.getLong(1));
          })
          .list();
      Sql parties = new Sql().value("numbers", JsonText.of(numbers));
      parties
          .query(
              handle,
              "SELECT p.actor, count(DISTINCT p.claim_n) FROM party p WHERE p.role < 2 AND"
                  + " p.actor NOT LIKE '~%' AND p.claim_n IN ("
                  + ledger.dialect().numbers("numbers")
                  + ") GROUP BY p.actor")
          .map((row, context) -> {
            tallies.add("actor", row.getString(1), row.getLong(2));
            return 0;
          })
          .list();
      return tallies.facets(numbers.size() >= MOST);
    });
  }

  /** How the reports that hold words divide. */
  public List<Facet> reports(SearchQuery query, AsOf asOf) {
    return ledger.read(handle -> {
      Sql sql = SearchQueries.conditions(ledger.dialect(), query, asOf);
      Tallies tallies = new Tallies("outlet", "year");
      int found =
          sql.value("most", MOST)
              .query(
                  handle,
                  "SELECT r.outlet, substr(r.published, 1, 4) FROM report_search s"
                      + " JOIN report r ON r.doc = s.rowid WHERE "
                      + sql.where()
                      + " LIMIT :most")
              .map((row, context) -> {
                tallies.add("outlet", row.getString(1));
                tallies.add("year", row.getString(2));
                return 0;
              })
              .list()
              .size();
      return tallies.facets(found >= MOST);
    });
  }

  private static final class Tallies {
    private final Map<String, Map<String, Long>> counts = new LinkedHashMap<>();

    Tallies(String... fields) {
      for (String field : fields) {
        counts.put(field, new HashMap<>());
      }
    }

    void add(String field, @Nullable String value) {
      add(field, value, 1);
    }

    void add(String field, @Nullable String value, long count) {
      Map<String, Long> of = counts.get(field);
      if (of != null && value != null && !value.isEmpty()) {
        of.merge(value, count, Long::sum);
      }
    }

    List<Facet> facets(boolean isPartial) {
      List<Facet> facets = new ArrayList<>();
      counts.forEach((field, values) -> {
        Map<String, Long> most = new LinkedHashMap<>();
        values.entrySet().stream()
            .sorted(
                Comparator.comparingLong((Map.Entry<String, Long> each) -> -each.getValue())
                    .thenComparing(Map.Entry::getKey))
            .limit(VALUES)
            .forEach(each -> most.put(each.getKey(), each.getValue()));
        facets.add(new Facet(field, isPartial, most));
      });
      return facets;
    }
  }
}
