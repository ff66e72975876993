package org.tawatur.app.store;

import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tawatur.text.Report;

/**
 * Everything that a ledger holds, row by row, in the order of ids: for exports, which must give the
 * same bytes for the same content. Holds one report at a time.
 */
public final class LedgerDump {
  private static final int CHUNK = 500;

  private final Ledger ledger;
  private final AsOf asOf;

  /** The content of {@code ledger} at {@code asOf}. */
  public LedgerDump(Ledger ledger, AsOf asOf) {
    this.ledger = ledger;
    this.asOf = asOf;
  }

  /**
   * A report with its claims.
   *
   * @param report the report
   * @param text with its text
   * @param copies where it was found
   * @param claims its claims of every standing but the withdrawn, in the order of the text
   */
  public record Kept(
      StoredReport report,
      Report text,
      List<ReportQueries.Copy> copies,
      List<StoredClaim> claims) {}

  /** Hands on every report. */
  public void reports(Consumer<Kept> each) {
    ReportQueries reports = new ReportQueries(ledger);
    ClaimQueries claims = new ClaimQueries(ledger);
    ids("report r", "r.id", Sql.known("r", asOf))
        .forEachRemaining(id -> {
          ClaimFilter all =
              ClaimFilter.LIVE.reports(List.of(id)).standings(List.of(Standing.values()));
          each.accept(
              new Kept(
                  reports.report(id, asOf).orElseThrow(),
                  reports.text(id).orElseThrow(),
                  reports.copies(id, asOf),
                  claims.list(all, ClaimQueries.Order.OLDEST, Page.ALL, asOf).stream()
                      .sorted(
                          java.util.Comparator.comparingInt(
                                  (StoredClaim c) -> c.kept().claim().trigger().span().start())
                              .thenComparing(StoredClaim::id)
                              .thenComparing(StoredClaim::version))
                      .toList()));
        });
  }

  /**
   * Hands on the ids of the reports that {@code coder} did not read last; of all where it is empty.
   */
  public void reportIds(String coder, Consumer<String> each) {
    String others =
        coder.isEmpty()
            ? ""
            : " AND coalesce((SELECT d.coder FROM coding d WHERE d.report_n = r.n"
                + " ORDER BY d.revision DESC LIMIT 1), '') <> '"
                + coder.replace("'", "''")
                + "'";
    ids("report r", "r.id", Sql.known("r", asOf) + others).forEachRemaining(each);
  }

  /**
   * An event with the ids of its claims.
   *
   * @param event the event
   * @param claims ids
   */
  public record Gathered(StoredEvent event, List<String> claims) {}

  /** Hands on every event. */
  public void events(EventQueries events, Consumer<Gathered> each) {
    ids("event e", "e.id", Sql.held("e", asOf))
        .forEachRemaining(id ->
            events
                .stored(id, asOf)
                .ifPresent(event -> each.accept(new Gathered(event, members(id)))));
  }

  private List<String> members(String event) {
    return ledger.read(handle ->
        handle
            .createQuery(
                "SELECT c.id FROM event e JOIN event_claim ec ON ec.event_n = e.n"
                    + " JOIN claim c ON c.n = ec.claim_n WHERE e.id = :id AND "
                    + Sql.held("e", asOf)
                    + " ORDER BY c.id")
            .bind("id", event)
            .mapTo(String.class)
            .list());
  }

  /** Hands on every conflict. */
  public void conflicts(Consumer<StoredConflict> each) {
    ConflictQueries conflicts = new ConflictQueries(ledger);
    ids("conflict k", "k.id", Sql.held("k", asOf))
        .forEachRemaining(id -> conflicts.conflict(id, asOf).ifPresent(each));
  }

  /** The ids of a table, in order, a few hundred at a time. */
  private Iterator<String> ids(String table, String column, String condition) {
    return Stream.iterate(
            chunk(table, column, condition, null),
            chunk -> !chunk.isEmpty(),
            chunk -> chunk(table, column, condition, chunk.getLast()))
        .flatMap(List::stream)
        .iterator();
  }

  private List<String> chunk(
      String table, String column, String condition, @Nullable String after) {
    Sql sql = new Sql().and(condition).and(column + " > :after", "after", after);
    return ledger.read(handle ->
        sql.value("limit", CHUNK)
            .query(
                handle,
                "SELECT DISTINCT "
                    + column
                    + " FROM "
                    + table
                    + " WHERE "
                    + sql.where()
                    + " ORDER BY "
                    + column
                    + " LIMIT :limit")
            .mapTo(String.class)
            .list());
  }

  /** Hands on every line of the intake book. */
  public void intake(Consumer<IntakeEntry> each) {
    IntakeBook book = new IntakeBook(ledger);
    for (long at = 0; ; at += CHUNK) {
      List<IntakeEntry> entries = book.entries(null, new Page(CHUNK, at), asOf);
      entries.forEach(each);
      if (entries.size() < CHUNK) {
        return;
      }
    }
  }
}
