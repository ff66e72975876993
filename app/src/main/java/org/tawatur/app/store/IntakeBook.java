package org.tawatur.app.store;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The intake book: everything that was offered to the ledger and what became of it, counted to the
 * byte. What came in is the sum of what was kept, kept with a warning, quarantined and refused.
 */
public final class IntakeBook {
  private final Ledger ledger;

  /** The book of {@code ledger}. */
  public IntakeBook(Ledger ledger) {
    this.ledger = ledger;
  }

  /**
   * A sum over the book.
   *
   * @param outcome the outcome
   * @param reason its reason code
   * @param entries how many
   * @param bytes how many bytes in all
   */
  public record Total(Outcome outcome, String reason, long entries, long bytes) {}

  /** The sums by outcome and reason, in that order, as known at {@code asOf}. */
  public List<Total> totals(AsOf asOf) {
    return ledger.read(handle ->
        handle
            .createQuery(
                "SELECT outcome, reason, count(*) AS entries, sum(bytes) AS bytes FROM intake"
                    + " WHERE revision <= :asof GROUP BY outcome, reason ORDER BY outcome, reason")
            .bind("asof", asOf.revision())
            .map((row, context) ->
                new Total(
                    Outcome.valueOf(row.getString(1)),
                    row.getString(2),
                    row.getLong(3),
                    row.getLong(4)))
            .list());
  }

  /**
   * The lines of the book, by place.
   *
   * @param outcome only those, or null for all
   */
  public List<IntakeEntry> entries(@Nullable Outcome outcome, Page page, AsOf asOf) {
    return entries(outcome, null, page, asOf);
  }

  /**
   * The lines of the book, by place.
   *
   * @param outcome only those, or null for all
   * @param reason only those with this code, or null for all
   */
  public List<IntakeEntry> entries(
      @Nullable Outcome outcome, @Nullable String reason, Page page, AsOf asOf) {
    return ledger.read(handle ->
        handle
            .createQuery(
                "SELECT * FROM intake WHERE revision <= :asof"
                    + (outcome == null ? "" : " AND outcome = :outcome")
                    + (reason == null ? "" : " AND reason = :reason")
                    + " ORDER BY place, id LIMIT :limit OFFSET :offset")
            .bind("asof", asOf.revision())
            .bind("outcome", outcome == null ? "" : outcome.name())
            .bind("reason", reason == null ? "" : reason)
            .bind("limit", page.limit())
            .bind("offset", page.offset())
            .map((row, context) ->
                new IntakeEntry(
                    row.getString("place"),
                    Outcome.valueOf(row.getString("outcome")),
                    row.getString("reason"),
                    row.getString("message"),
                    row.getString("remedy"),
                    row.getString("sha256"),
                    row.getLong("bytes"),
                    row.getString("report")))
            .list());
  }

  /** The bytes with this digest, where they were kept. */
  public Optional<byte[]> original(String sha256) {
    return ledger.read(handle ->
        handle
            .createQuery("SELECT bytes FROM original WHERE sha256 = :sha256")
            .bind("sha256", sha256)
            .map((row, context) -> row.getBytes(1))
            .findOne());
  }

  /** Whether the bytes with this digest were kept. */
  public boolean hasOriginal(String sha256) {
    return ledger.read(handle ->
        handle
            .createQuery("SELECT 1 FROM original WHERE sha256 = :sha256")
            .bind("sha256", sha256)
            .mapTo(Integer.class)
            .findOne()
            .isPresent());
  }

  /**
   * Adds lines for things of which no new report comes; in one transaction, on the disk when this
   * returns. Lines that are already in the book are left as they are.
   *
   * @return how many were new
   */
  public int record(List<IntakeEntry> entries) {
    return ledger.write(
        Change.by("ingest", ""),
        writing -> {
          int added = 0;
          for (IntakeEntry entry : entries) {
            added += add(writing, entry, null) ? 1 : 0;
          }
          return added;
        });
  }

  /** Adds a line, and the bytes where they are to be kept; returns whether it was new. */
  static boolean add(Writing writing, IntakeEntry entry, byte @Nullable [] original)
      throws SQLException {
    if (original != null) {
      PreparedStatement insert =
          writing.statement(
              "INSERT INTO original (sha256, bytes, revision) VALUES (?, ?, ?)"
                  + " ON CONFLICT (sha256) DO NOTHING");
      insert.setString(1, entry.sha256());
      insert.setBytes(2, original);
      insert.setLong(3, writing.nextRevision());
      if (insert.executeUpdate() > 0) {
        writing.fact("original", entry.sha256());
      }
    }
    String id = entry.id();
    PreparedStatement insert =
        writing.statement(
            "INSERT INTO intake (id, place, outcome, reason, message, remedy, sha256, bytes, report,"
                + " revision) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO NOTHING");
    insert.setString(1, id);
    insert.setString(2, StoredText.plain(entry.place()));
    insert.setString(3, entry.outcome().name());
    insert.setString(4, entry.reason());
    insert.setString(5, StoredText.plain(entry.message()));
    insert.setString(6, StoredText.plain(entry.remedy()));
    insert.setString(7, entry.sha256());
    insert.setLong(8, entry.bytes());
    insert.setString(9, entry.report());
    insert.setLong(10, writing.nextRevision());
    boolean isNew = insert.executeUpdate() > 0;
    if (isNew) {
      writing.fact("intake", id);
    }
    return isNew;
  }
}
