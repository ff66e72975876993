package org.tawatur.app.store;

import java.sql.SQLException;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.tawatur.link.Decision;

/**
 * The log of what people decided about what is one and what is not: reports, claims, actors. Safe
 * for use by several threads.
 */
public final class DecisionLog {
  private final Ledger ledger;

  /** The log of {@code ledger}. */
  public DecisionLog(Ledger ledger) {
    this.ledger = ledger;
  }

  /**
   * A line of the log.
   *
   * @param seq its number, from 1
   * @param decision what was decided
   * @param author who did
   * @param note why
   * @param recorded when
   */
  public record Logged(long seq, Decision decision, String author, String note, String recorded) {}

  /** Adds a decision; what follows from it is worked out by the next {@link Linker#link()}. */
  public void add(Decision decision, String author, String note) {
    ledger.write(
        Change.by(decision.subject() == Decision.Subject.ACTORS ? "actor" : "link", author),
        writing -> {
          long seq =
              writing
                  .handle()
                  .createQuery("SELECT coalesce(max(seq), 0) + 1 FROM decision")
                  .mapTo(Long.class)
                  .one();
          writing.decided(
              "decision",
              String.valueOf(seq),
              decision.kind().name(),
              decision.subject().name(),
              decision.first(),
              decision.second(),
              author,
              note);
          writing
              .handle()
              .createUpdate(
                  "INSERT INTO decision (seq, kind, subject, first, second, author, note, revision)"
                      + " VALUES (:seq, :kind, :subject, :first, :second, :author, :note, :revision)")
              .bind("seq", seq)
              .bind("kind", decision.kind().name())
              .bind("subject", decision.subject().name())
              .bind("first", decision.first())
              .bind("second", decision.second())
              .bind("author", author)
              .bind("note", note)
              .bind("revision", writing.revision())
              .execute();
          mark(writing, decision);
          return seq;
        });
  }

  /** Marks what has to be worked out anew. */
  private static void mark(Writing writing, Decision decision) throws SQLException {
    String claims =
        "INSERT INTO unlinked_claim (claim_n) SELECT DISTINCT c.n FROM claim c WHERE c.standing ="
            + " 'LIVE' AND %s ON CONFLICT (claim_n) DO NOTHING";
    String sql =
        switch (decision.subject()) {
          case CLAIMS -> String.format(java.util.Locale.ROOT, claims, "c.id IN (:first, :second)");
          case ACTORS ->
              String.format(
                  java.util.Locale.ROOT,
                  claims,
                  "c.n IN (SELECT p.claim_n FROM party p WHERE p.actor IN (:first, :second))");
          case REPORTS ->
              "INSERT INTO unlinked_report (report_n) SELECT n FROM report WHERE id IN"
                  + " (:first, :second) ON CONFLICT (report_n) DO NOTHING";
        };
    writing
        .handle()
        .createUpdate(sql)
        .bind("first", decision.first())
        .bind("second", decision.second())
        .execute();
  }

  /** All decisions in order, as known at {@code asOf}. */
  public List<Decision> decisions(AsOf asOf) {
    return ledger.read(handle -> decisions(handle, asOf));
  }

  static List<Decision> decisions(Handle handle, AsOf asOf) {
    return handle
        .createQuery("SELECT * FROM decision d WHERE " + Sql.known("d", asOf) + " ORDER BY seq")
        .map((row, context) -> decision(row))
        .list();
  }

  private static Decision decision(java.sql.ResultSet row) throws SQLException {
    return new Decision(
        Decision.Kind.valueOf(row.getString("kind")),
        Decision.Subject.valueOf(row.getString("subject")),
        row.getString("first"),
        row.getString("second"));
  }

  /** The log with authors and times. */
  public List<Logged> log(AsOf asOf) {
    return ledger.read(handle ->
        handle
            .createQuery(
                "SELECT d.*, v.recorded FROM decision d JOIN revision v ON v.seq = d.revision"
                    + " WHERE "
                    + Sql.known("d", asOf)
                    + " ORDER BY d.seq")
            .map((row, context) ->
                new Logged(
                    row.getLong("seq"),
                    decision(row),
                    row.getString("author"),
                    row.getString("note"),
                    row.getString("recorded")))
            .list());
  }
}
