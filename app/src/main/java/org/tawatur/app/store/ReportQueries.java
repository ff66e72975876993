package org.tawatur.app.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.tawatur.text.Report;

/** Asks for reports. Safe for use by several threads. */
public final class ReportQueries {
  private final Ledger ledger;

  /** Asks {@code ledger}. */
  public ReportQueries(Ledger ledger) {
    this.ledger = ledger;
  }

  /**
   * A place where a report was found.
   *
   * @param name what it was called there
   * @param url its address there, or null
   * @param relays the hands it went through, in words, or the empty string
   * @param sha256 of the bytes there
   * @param bytes how many
   */
  public record Copy(String name, @Nullable String url, String relays, String sha256, long bytes) {}

  /** The reports that {@code filter} asks for, by day of publication and id. */
  public List<StoredReport> list(ReportFilter filter, Page page, AsOf asOf) {
    return ledger.read(handle -> {
      Sql sql = conditions(filter, asOf);
      return rows(
          handle,
          sql.value("limit", page.limit()).value("offset", page.offset()),
          "SELECT r.n FROM report r WHERE "
              + sql.where()
              + " ORDER BY coalesce(r.published, ''), r.id LIMIT :limit OFFSET :offset",
          asOf);
    });
  }

  /** How many reports {@code filter} asks for. */
  public long count(ReportFilter filter, AsOf asOf) {
    return ledger.read(handle -> {
      Sql sql = conditions(filter, asOf);
      return sql.query(handle, "SELECT count(*) FROM report r WHERE " + sql.where())
          .mapTo(Long.class)
          .one();
    });
  }

  /** The report with this id. */
  public Optional<StoredReport> report(String id, AsOf asOf) {
    return ledger.read(handle ->
        rows(
                handle,
                new Sql().value("id", id),
                "SELECT r.n FROM report r WHERE r.id = :id AND " + Sql.known("r", asOf),
                asOf)
            .stream()
            .findFirst());
  }

  /** The ids of reports that were called {@code name}. */
  public List<String> named(String name) {
    return ledger.read(handle ->
        handle
            .createQuery(
                "SELECT DISTINCT r.id FROM report_copy k JOIN report r ON r.n = k.report_n"
                    + " WHERE k.name = :name ORDER BY r.id")
            .bind("name", name)
            .mapTo(String.class)
            .list());
  }

  /** The ids that begin with {@code prefix}, at most {@code limit} of them. */
  public List<String> completions(String prefix, int limit) {
    return ledger.read(handle ->
        handle
            .createQuery(
                "SELECT id FROM report WHERE id >= :prefix AND id < :end ORDER BY id LIMIT :limit")
            .bind("prefix", prefix)
            .bind("end", prefix + "g")
            .bind("limit", limit)
            .mapTo(String.class)
            .list());
  }

  /**
   * The text of the report with this id.
   *
   * @throws LedgerException where it is not as it was written
   */
  public Optional<Report> text(String id) {
    return ledger.read(handle -> text(handle, id));
  }

  /** The texts of these reports, by their ids. */
  public Map<String, Report> texts(Collection<String> ids) {
    Map<String, Report> texts = new HashMap<>();
    Sql sql = new Sql().value("ids", JsonText.of(ids));
    ledger.read(handle ->
        sql.query(
                handle,
                "SELECT r.id, r.outlet, r.published, t.sha256, t.escaped, t.words,"
                    + " (SELECT min(k.name) FROM report_copy k WHERE k.report_n = r.n) AS name,"
                    + " (SELECT min(k.url) FROM report_copy k WHERE k.report_n = r.n) AS url"
                    + " FROM report r JOIN report_text t ON t.n = r.text_n WHERE r.id IN ("
                    + ledger.dialect().items("ids")
                    + ")")
            .map((row, context) -> texts.put(row.getString("id"), report(row)))
            .list());
    return texts;
  }

  /** The first words of the texts of these reports, by their ids. */
  public Map<String, String> beginnings(Collection<String> ids, int length) {
    Map<String, String> beginnings = new HashMap<>();
    Sql sql = new Sql().value("ids", JsonText.of(ids));
    ledger.read(handle ->
        sql.query(
                handle,
                "SELECT r.id, t.escaped, substr(t.words, 1, "
                    + length
                    + ") FROM report r JOIN report_text t ON t.n = r.text_n WHERE r.id IN ("
                    + ledger.dialect().items("ids")
                    + ")")
            .map((row, context) ->
                beginnings.put(
                    row.getString(1),
                    row.getInt(2) == 0 ? row.getString(3) : StoredText.unescape(row.getString(3))))
            .list());
    return beginnings;
  }

  /** The reports with these ids, in this order. */
  public List<StoredReport> reports(List<String> ids, AsOf asOf) {
    Map<String, StoredReport> found = new HashMap<>();
    ledger
        .read(handle ->
            rows(
                handle,
                new Sql().value("ids", JsonText.of(ids)),
                "SELECT r.n FROM report r WHERE r.id IN ("
                    + ledger.dialect().items("ids")
                    + ") AND "
                    + Sql.known("r", asOf),
                asOf))
        .forEach(report -> found.put(report.id(), report));
    return ids.stream().map(found::get).filter(Objects::nonNull).toList();
  }

  static Optional<Report> text(Handle handle, String id) {
    return handle
        .createQuery(
            "SELECT r.id, r.outlet, r.published, t.sha256, t.escaped, t.words,"
                + " (SELECT min(k.name) FROM report_copy k WHERE k.report_n = r.n) AS name,"
                + " (SELECT min(k.url) FROM report_copy k WHERE k.report_n = r.n) AS url"
                + " FROM report r JOIN report_text t ON t.n = r.text_n WHERE r.id = :id")
        .bind("id", id)
        .map((row, context) -> report(row))
        .findOne();
  }

  /** The report of a row, under the name that it was found by. */
  static Report report(ResultSet row) throws SQLException {
    String name = row.getString("name");
    return new Report(
        name == null ? row.getString("id") : name,
        words(row),
        date(row.getString("published")),
        row.getString("outlet"),
        row.getString("url"));
  }

  /** The words of a row, looked at before anybody relies on them. */
  static String words(ResultSet row) throws SQLException {
    String stored = row.getString("words");
    String words = row.getInt("escaped") == 0 ? stored : StoredText.unescape(stored);
    if (!Keeper.textId(words).equals(row.getString("sha256"))) {
      throw new LedgerException(
          LedgerException.Kind.DAMAGED,
          "the text of report "
              + row.getString("id")
              + " is not as it was kept (tawatur verify-ledger says what else is; restore a copy)");
    }
    return words;
  }

  /**
   * A key of copies that so many reports share that not all were compared.
   *
   * @param name the key
   * @param reports how many share it
   */
  public record OverCommon(String name, long reports) {}

  /** Those keys, the most common first. */
  public List<OverCommon> overCommon(Page page, AsOf asOf) {
    return ledger.read(handle ->
        handle
            .createQuery(
                "SELECT name, reports FROM over_common x WHERE "
                    + Sql.held("x", asOf)
                    + " ORDER BY reports DESC, name LIMIT :limit OFFSET :offset")
            .bind("limit", page.limit())
            .bind("offset", page.offset())
            .map((row, context) -> new OverCommon(row.getString(1), row.getLong(2)))
            .list());
  }

  /** Where the report was found. */
  public List<Copy> copies(String id, AsOf asOf) {
    return ledger.read(handle ->
        handle
            .createQuery(
                "SELECT k.* FROM report_copy k JOIN report r ON r.n = k.report_n"
                    + " WHERE r.id = :id AND "
                    + Sql.known("k", asOf)
                    + " ORDER BY k.name, k.id")
            .bind("id", id)
            .map((row, context) ->
                new Copy(
                    row.getString("name"),
                    row.getString("url"),
                    row.getString("relays"),
                    row.getString("sha256"),
                    row.getLong("bytes")))
            .list());
  }

  /** The outlets with their number of reports, in the order of their names. */
  public List<Outlet> outlets(AsOf asOf) {
    return ledger.read(handle ->
        handle
            .createQuery(
                "SELECT outlet, count(*) AS reports, min(published) AS first,"
                    + " max(published) AS last, (SELECT l.letter FROM reliability l"
                    + " WHERE l.outlet = r.outlet AND "
                    + Sql.known("l", asOf)
                    + " ORDER BY l.seq DESC LIMIT 1) AS letter FROM report r"
                    + " WHERE outlet IS NOT NULL AND "
                    + Sql.known("r", asOf)
                    + " GROUP BY outlet ORDER BY outlet")
            .map((row, context) ->
                new Outlet(
                    row.getString("outlet"),
                    row.getLong("reports"),
                    date(row.getString("first")),
                    date(row.getString("last")),
                    row.getString("letter") == null ? "F" : row.getString("letter")))
            .list());
  }

  /**
   * Who publishes.
   *
   * @param name the outlet
   * @param reports how many of its reports are kept
   * @param first the day of the earliest, or null
   * @param last the day of the latest, or null
   * @param reliability the letter of the Admiralty scale that a user gave it, or F
   */
  public record Outlet(
      String name,
      long reports,
      @Nullable LocalDate first,
      @Nullable LocalDate last,
      String reliability) {}

  private static List<StoredReport> rows(Handle handle, Sql sql, String chosen, AsOf asOf) {
    String known = Sql.known("k", asOf);
    String of = " FROM report_copy k WHERE k.report_n = r.n AND " + known + ")";
    String live =
        asOf.isNow()
            ? "(SELECT count(*) FROM claim c WHERE c.report_n = r.n AND c.standing = 'LIVE')"
            : "(SELECT count(*) FROM claim c JOIN claim_life l ON l.claim_n = c.n"
                + " WHERE c.report_n = r.n AND l.standing = 'LIVE' AND "
                + Sql.held("l", asOf)
                + ")";
    return sql.query(
            handle,
            "SELECT r.id, t.sha256, r.outlet, r.published, (SELECT min(k.name)"
                + of
                + " AS name, (SELECT min(k.url)"
                + of
                + " AS url, (SELECT count(*)"
                + of
                + " AS copies, "
                + live
                + " AS claims, (SELECT g.group_id FROM copy_group g WHERE g.report_n = r.n AND "
                + Sql.held("g", asOf)
                + ") AS group_id, (SELECT d.coder FROM coding d WHERE d.report_n = r.n AND "
                + Sql.known("d", asOf)
                + " ORDER BY d.revision DESC LIMIT 1) AS coder FROM ("
                + chosen
                + ") x JOIN report r ON r.n = x.n JOIN report_text t ON t.n = r.text_n"
                + " ORDER BY coalesce(r.published, ''), r.id")
        .map((row, context) ->
            new StoredReport(
                row.getString("id"),
                row.getString("sha256"),
                String.valueOf(row.getString("name")),
                row.getString("outlet"),
                date(row.getString("published")),
                row.getString("url"),
                row.getInt("copies"),
                row.getInt("claims"),
                row.getString("group_id"),
                String.valueOf(row.getString("coder"))))
        .list();
  }

  private static Sql conditions(ReportFilter filter, AsOf asOf) {
    Sql sql = new Sql().and(Sql.known("r", asOf));
    if (!filter.outlets().isEmpty()) {
      sql.and("r.outlet IN " + sql.in("outlet", filter.outlets()));
    }
    sql.and(
        "r.published >= :from", "from", filter.from() == null ? null : filter.from().toString());
    sql.and("r.published <= :to", "to", filter.to() == null ? null : filter.to().toString());
    sql.and(
        "r.n IN (SELECT k.report_n FROM report_copy k WHERE k.name = :name)",
        "name",
        filter.name());
    sql.and(
        "r.n IN (SELECT g.report_n FROM copy_group g WHERE g.group_id = :group AND "
            + Sql.held("g", asOf)
            + ")",
        "group",
        filter.group());
    return sql;
  }

  private static @Nullable LocalDate date(@Nullable String text) {
    return text == null ? null : LocalDate.parse(text);
  }
}
