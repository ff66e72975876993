package org.tawatur.app.store;

import java.nio.charset.StandardCharsets;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;
import org.tawatur.claim.Claim;
import org.tawatur.code.Indexed;
import org.tawatur.link.ClaimIds;
import org.tawatur.link.KeptReport;
import org.tawatur.text.Report;

/** Keeps reports with their claims. What is already kept is left as it is. */
public final class Keeper {
  private final Ledger ledger;
  private final String coder;
  private final ClaimIds claimIds = new ClaimIds();
  private final boolean hasReports;

  /**
   * A keeper.
   *
   * @param coder which coder found the claims: its version and lexicon
   */
  public Keeper(Ledger ledger, String coder) {
    this.ledger = ledger;
    this.coder = coder;
    this.hasReports =
        ledger.read(handle -> isAny(handle.createQuery("SELECT id FROM report LIMIT 1")));
  }

  /**
   * A report on its way, coded by {@code reader} unless the ledger had it before this keeper was
   * made: so a run that was cut short and begins anew is soon where it was. Any thread may ask.
   *
   * @param relays the hands it went through, in words, or the empty string
   */
  public Arrival.Coded coded(Report report, Function<Report, Indexed> reader, String relays) {
    KeptReport kept = Arrival.Coded.kept(report);
    return new Arrival.Coded(
        report,
        kept,
        has(kept.id()) ? null : Arrival.Found.of(kept, report, reader.apply(report)),
        relays);
  }

  private boolean has(String id) {
    return hasReports
        && ledger.read(handle ->
            isAny(handle.createQuery("SELECT id FROM report WHERE id = :id").bind("id", id)));
  }

  private static boolean isAny(Query question) {
    return question.mapTo(String.class).findOne().isPresent();
  }

  /**
   * What was done with an arrival.
   *
   * @param entry its line in the intake book, with the report's id where there is one
   * @param isNew whether the ledger did not have the report yet
   */
  public record Kept(IntakeEntry entry, boolean isNew) {}

  /**
   * Keeps all of {@code arrivals} in one transaction; when this returns, they are on the disk.
   *
   * @return what was done with each, in order
   */
  public List<Kept> keep(List<Arrival> arrivals) {
    return ledger.write(
        new Change("ingest", "", coder, ""),
        writing -> {
          List<Kept> kept = new ArrayList<>();
          for (Arrival arrival : arrivals) {
            kept.add(keep(writing, arrival));
          }
          return kept;
        });
  }

  /** The id of a report: its words, who published them and on which day. */
  public static String reportId(Report report) {
    return reportId(report, textId(report.text()));
  }

  /** The same, where the digest of its words is at hand. */
  static String reportId(Report report, String textId) {
    LocalDate published = report.published();
    String day = published == null ? null : published.toString();
    return "r-" + Ids.of(textId, report.outlet(), day).substring(0, 20);
  }

  /** SHA-256 of a text in UTF-8. */
  static String textId(String text) {
    return Ids.sha256(Ids.bytes(text));
  }

  private Kept keep(Writing writing, Arrival arrival) throws SQLException {
    Arrival.Coded coded = arrival.coded();
    if (coded == null) {
      return new Kept(
          arrival.entry(), IntakeBook.add(writing, arrival.entry(), arrival.original()));
    }
    String id = coded.kept().id();
    boolean isNew = report(writing, id, coded);
    copy(writing, id, coded, arrival.entry());
    IntakeEntry entry = arrival.entry().as(id);
    IntakeBook.add(writing, entry, arrival.original());
    return new Kept(entry, isNew);
  }

  private boolean report(Writing writing, String id, Arrival.Coded coded) throws SQLException {
    if (number(writing, "SELECT n FROM report WHERE id = ?", id) != 0) {
      return false;
    }
    Report report = coded.report();
    Arrival.Found found = coded.found();
    if (found == null) {
      throw new IllegalStateException("not coded, and not in the ledger: " + id);
    }
    writing.fact("report", id);
    writing.count("report", 1);
    long n = writing.next("report");
    String sha256 = coded.kept().sha256();
    PreparedStatement insert =
        writing.statement(
            "INSERT INTO report (n, id, text_n, outlet, published, doc, revision)"
                + " VALUES (?, ?, ?, ?, ?, ?, ?)");
    long doc = doc(writing, id, report.published());
    insert.setLong(1, n);
    insert.setString(2, id);
    insert.setLong(3, text(writing, sha256, report.text()));
    insert.setString(4, report.outlet() == null ? null : StoredText.plain(report.outlet()));
    insert.setString(5, report.published() == null ? null : report.published().toString());
    insert.setLong(6, doc);
    insert.setLong(7, writing.revision());
    insert.executeUpdate();
    SearchWriter.add(writing, doc, found.indexed());
    mark(writing, n, found.fingerprint().encoded());
    coding(writing, n, id, found.indexed().coding().sentences());
    claims(writing, new ClaimWriter.Of(n, report.outlet(), report.published()), id, found);
    return true;
  }

  private void claims(Writing writing, ClaimWriter.Of report, String id, Arrival.Found found)
      throws SQLException {
    ClaimWriter writer = new ClaimWriter(writing);
    List<Claim> claims = found.indexed().coding().claims();
    List<String> ids = claimIds.ids(id, claims);
    for (int i = 0; i < claims.size(); i++) {
      writer.first(report, ids.get(i), claims.get(i));
    }
  }

  private void coding(Writing writing, long n, String id, int sentences) throws SQLException {
    writing.fact("coding", id, coder);
    PreparedStatement insert =
        writing.statement(
            "INSERT INTO coding (report_n, revision, coder, sentences) VALUES (?, ?, ?, ?)");
    insert.setLong(1, n);
    insert.setLong(2, writing.revision());
    insert.setString(3, coder);
    insert.setInt(4, sentences);
    insert.executeUpdate();
  }

  private static void mark(Writing writing, long n, String print) throws SQLException {
    PreparedStatement insert =
        writing.statement("INSERT INTO fingerprint (report_n, print) VALUES (?, ?)");
    insert.setLong(1, n);
    insert.setString(2, print);
    insert.executeUpdate();
    PreparedStatement mark = writing.statement("INSERT INTO unlinked_report (report_n) VALUES (?)");
    mark.setLong(1, n);
    mark.executeUpdate();
  }

  private static long text(Writing writing, String sha256, String text) throws SQLException {
    long known = number(writing, "SELECT n FROM report_text WHERE sha256 = ?", sha256);
    if (known != 0) {
      return known;
    }
    long n = writing.next("report_text");
    PreparedStatement insert =
        writing.statement(
            "INSERT INTO report_text (n, sha256, escaped, words) VALUES (?, ?, ?, ?)");
    insert.setLong(1, n);
    insert.setString(2, sha256);
    insert.setInt(3, StoredText.isOdd(text) ? 1 : 0);
    insert.setString(4, StoredText.escape(text));
    insert.executeUpdate();
    return n;
  }

  /**
   * The number of a report in the search index, which lists by it: later days are greater, and
   * within a day the id decides, not the order of arrival.
   */
  private static long doc(Writing writing, String id, @Nullable LocalDate published)
      throws SQLException {
    long doc = (published == null ? 0 : day(published)) << 40 | Long.parseLong(id, 2, 12, 16);
    while (number(writing, "SELECT n FROM report WHERE doc = ?", doc) != 0) {
      doc++;
    }
    return doc;
  }

  /** The number of a day, from 1; far ends of time are one. */
  static long day(LocalDate day) {
    return Math.clamp(day.toEpochDay() + 500_000, 1, 0xFFFFE);
  }

  private static void copy(Writing writing, String id, Arrival.Coded coded, IntakeEntry entry)
      throws SQLException {
    Report report = coded.report();
    String relays = StoredText.plain(coded.relays());
    String name = StoredText.plain(report.id());
    String url = report.url() == null ? null : StoredText.plain(report.url());
    String copy = Ids.of("copy", id, name, url, relays, entry.sha256());
    PreparedStatement insert =
        writing.statement(
            "INSERT INTO report_copy (id, report_n, name, url, relays, sha256, bytes,"
                + " revision) VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO NOTHING");
    insert.setString(1, copy);
    insert.setLong(2, number(writing, "SELECT n FROM report WHERE id = ?", id));
    insert.setString(3, name);
    insert.setString(4, url);
    insert.setString(5, relays);
    insert.setString(6, entry.sha256());
    insert.setLong(7, entry.bytes());
    insert.setLong(8, writing.nextRevision());
    if (insert.executeUpdate() > 0) {
      writing.fact("copy", copy);
    }
  }

  private static long number(Writing writing, String sql, Object key) throws SQLException {
    PreparedStatement find = writing.statement(sql);
    find.setObject(1, key);
    try (ResultSet row = find.executeQuery()) {
      return row.next() ? row.getLong(1) : 0;
    }
  }

  /** The bytes of {@code text}, for reports whose own bytes are not at hand. */
  public static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
