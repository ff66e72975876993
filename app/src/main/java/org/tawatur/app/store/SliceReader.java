package org.tawatur.app.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.tawatur.link.Decision;
import org.tawatur.link.KeptClaim;
import org.tawatur.link.KeptReport;

/**
 * Reads the claims of slices that follow each other, each claim once: what reaches from one slice
 * into the next is kept.
 */
final class SliceReader {
  private static final String CLAIMS =
      "SELECT c.n, c.day, c.id, c.body, r.id, t.sha256, r.outlet, r.published"
          + " FROM claim c JOIN report r ON r.n = c.report_n"
          + " JOIN report_text t ON t.n = r.text_n WHERE c.standing = 'LIVE' AND ";

  private static final int NUMBER = 1;
  private static final int DAY = 2;
  private static final int ID = 3;
  private static final int BODY = 4;
  private static final int REPORT = 5;
  private static final int SHA256 = 6;
  private static final int OUTLET = 7;
  private static final int PUBLISHED = 8;

  /** So many reports are remembered, as each has several claims; then memory begins anew. */
  private static final int MOST = 10_000;

  private final Handle handle;
  private final List<Decision> decisions;
  private final Deque<Row> rows = new ArrayDeque<>();
  private final Map<String, KeptReport> reports = new HashMap<>();
  private String readTo = "";

  SliceReader(Handle handle, List<Decision> decisions) {
    this.handle = handle;
    this.decisions = decisions;
  }

  private record Row(long n, String day, KeptClaim claim) {}

  /** The claims that matter to {@code slice}, which comes after those asked for before. */
  SliceClaims claims(Slice slice) {
    SliceClaims claims = SliceClaims.none();
    if (slice.name().isEmpty()) {
      read("c.day = ''", new Sql(), Set.of())
          .forEach(row -> claims.add(row.n(), row.day(), row.claim()));
      return claims;
    }
    while (!rows.isEmpty() && rows.getFirst().day().compareTo(slice.first()) < 0) {
      rows.removeFirst();
    }
    String from = readTo.compareTo(slice.first()) < 0 ? "c.day >= :from" : "c.day > :from";
    String first = readTo.compareTo(slice.first()) < 0 ? slice.first() : readTo;
    rows.addAll(
        read(
            from + " AND c.day <= :to ORDER BY c.day",
            new Sql().value("from", first).value("to", slice.last()),
            Set.of()));
    readTo = slice.last();
    rows.forEach(row -> claims.add(row.n(), row.day(), row.claim()));
    more(slice, claims);
    return claims;
  }

  /** What somebody refused is told by what stands around it, and a person may join what he will. */
  private void more(Slice slice, SliceClaims claims) {
    read(
            "c.report_n IN (SELECT x.report_n FROM claim x WHERE x.standing = 'LIVE'"
                + " AND x.event = 'REJECT' AND x.day >= :first AND x.day <= :last)",
            new Sql().value("first", slice.first()).value("last", slice.last()),
            claims.numbers().keySet())
        .forEach(row -> claims.add(row.n(), row.day(), row.claim()));
    Set<String> joined = new HashSet<>();
    for (Decision decision : decisions) {
      if (decision.subject() == Decision.Subject.CLAIMS
          && (claims.numbers().containsKey(decision.first())
              || claims.numbers().containsKey(decision.second()))) {
        joined.add(decision.first());
        joined.add(decision.second());
      }
    }
    if (!joined.isEmpty()) {
      Sql sql = new Sql();
      read("c.id IN " + sql.in("joined", joined), sql, claims.numbers().keySet())
          .forEach(row -> claims.add(row.n(), row.day(), row.claim()));
    }
  }

  /** Reads the claims that meet {@code where}; those {@code known} by their ids are not parsed. */
  private List<Row> read(String where, Sql values, Set<String> known) {
    List<Row> read = new ArrayList<>();
    values
        .query(handle, CLAIMS + where)
        .map((row, context) -> !known.contains(row.getString(ID)) && read.add(row(row)))
        .forEach(isNew -> {});
    return read;
  }

  private Row row(ResultSet row) throws SQLException {
    KeptReport report = report(row);
    return new Row(
        row.getLong(NUMBER),
        row.getString(DAY),
        new KeptClaim(
            row.getString(ID), report, ClaimReader.claim(report.id(), row.getString(BODY))));
  }

  private KeptReport report(ResultSet row) throws SQLException {
    String id = row.getString(REPORT);
    KeptReport known = reports.get(id);
    if (known != null) {
      return known;
    }
    if (reports.size() >= MOST) {
      reports.clear();
    }
    String published = row.getString(PUBLISHED);
    KeptReport report =
        new KeptReport(
            id,
            row.getString(SHA256),
            row.getString(OUTLET),
            published == null ? null : LocalDate.parse(published));
    reports.put(id, report);
    return report;
  }
}
