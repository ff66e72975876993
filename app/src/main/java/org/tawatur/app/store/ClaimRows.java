package org.tawatur.app.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import org.jdbi.v3.core.Handle;
import org.tawatur.link.KeptClaim;
import org.tawatur.link.KeptReport;

/** Reads claims from the rows that questions chose. Holds nothing. */
final class ClaimRows {
  private static final String REPORT =
      " JOIN report r ON r.n = c.report_n JOIN report_text t ON t.n = r.text_n";

  private ClaimRows() {}

  /** The claims with these local numbers, in this order. */
  static List<StoredClaim> ordered(Handle handle, List<Long> numbers, AsOf asOf) {
    if (numbers.isEmpty()) {
      return List.of();
    }
    StringBuilder chosen = new StringBuilder("SELECT n FROM claim WHERE n IN (");
    numbers.forEach(n -> chosen.append(n).append(n.equals(numbers.getLast()) ? ")" : ","));
    Map<Long, StoredClaim> byNumber = new HashMap<>();
    rows(handle, new Sql(), chosen.toString(), asOf, "c.n", byNumber::put);
    return numbers.stream().map(byNumber::get).filter(Objects::nonNull).toList();
  }

  /**
   * The claims whose numbers {@code chosen} asks for.
   *
   * @param sql the values of that question
   * @param order by which columns they are sorted
   * @param each is given every claim with its local number
   */
  static List<StoredClaim> rows(
      Handle handle,
      Sql sql,
      String chosen,
      AsOf asOf,
      String order,
      BiConsumer<Long, StoredClaim> each) {
    String name =
        "(SELECT min(k.name) FROM report_copy k WHERE k.report_n = c.report_n AND "
            + Sql.known("k", asOf)
            + ")";
    String standing =
        asOf.isNow()
            ? "c.standing"
            : "(SELECT l.standing FROM claim_life l WHERE l.claim_n = c.n AND "
                + Sql.held("l", asOf)
                + ")";
    String event =
        "(SELECT min(e.id) FROM event_claim ec JOIN event e ON e.n = ec.event_n"
            + " WHERE ec.claim_n = c.n AND "
            + Sql.held("e", asOf)
            + ")";
    String conflicts =
        "(SELECT count(DISTINCT k.n) FROM conflict_claim kc JOIN conflict k ON k.n = kc.conflict_n"
            + " WHERE kc.claim_n = c.n AND "
            + Sql.held("k", asOf)
            + ")";
    return sql.query(
            handle,
            "SELECT c.n, c.id, c.version, c.body, c.day, c.made_by, r.id AS report, t.sha256, r.outlet,"
                + " r.published, "
                + name
                + " AS name, "
                + standing
                + " AS stands, "
                + event
                + " AS event_id, "
                + conflicts
                + " AS conflicts FROM ("
                + chosen
                + ") x JOIN claim c ON c.n = x.n"
                + REPORT
                + " ORDER BY "
                + order)
        .map((row, context) -> {
          StoredClaim claim = stored(row);
          each.accept(row.getLong("n"), claim);
          return claim;
        })
        .list();
  }

  private static StoredClaim stored(ResultSet row) throws SQLException {
    String standing = row.getString("stands");
    return new StoredClaim(
        kept(row),
        row.getString("version"),
        String.valueOf(row.getString("name")),
        row.getString("day"),
        standing == null ? null : Standing.valueOf(standing),
        row.getString("made_by").equals(ClaimWriter.Maker.REVIEWER.name()),
        row.getString("event_id"),
        row.getInt("conflicts"));
  }

  /** The claim of a row with id, body, report, sha256, outlet and published. */
  static KeptClaim kept(ResultSet row) throws SQLException {
    String report = row.getString("report");
    String published = row.getString("published");
    return new KeptClaim(
        row.getString("id"),
        new KeptReport(
            report,
            row.getString("sha256"),
            row.getString("outlet"),
            published == null ? null : LocalDate.parse(published)),
        ClaimReader.claim(report, row.getString("body")));
  }

  /** The claims with these local numbers, for working out what follows from them. */
  static List<KeptClaim> kept(Handle handle, Collection<Long> numbers) {
    List<KeptClaim> claims = new ArrayList<>(numbers.size());
    List<Long> all = List.copyOf(numbers);
    for (int i = 0; i < all.size(); i += 500) {
      String list =
          String.join(
              ",",
              all.subList(i, Math.min(all.size(), i + 500)).stream().map(String::valueOf).toList());
      claims.addAll(
          handle
              .createQuery(
                  "SELECT c.id, c.body, r.id AS report, t.sha256, r.outlet, r.published"
                      + " FROM claim c"
                      + REPORT
                      + " WHERE c.n IN ("
                      + list
                      + ")")
              .map((row, context) -> kept(row))
              .list());
    }
    return claims;
  }
}
