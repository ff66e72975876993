package org.tawatur.app.store.desk;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The log of who came, was refused and changed what. Only added to. Safe for several threads. */
public final class Audit {
  private final Desk desk;

  /** Of {@code desk}. */
  public Audit(Desk desk) {
    this.desk = desk;
  }

  /**
   * A line.
   *
   * @param seq its number, from 1
   * @param at when
   * @param who who, or the empty string
   * @param act what
   * @param target on what
   * @param outcome done, refused ...
   * @param address from where
   */
  public record Line(
      long seq, String at, String who, String act, String target, String outcome, String address) {}

  /** Adds a line. */
  public synchronized void add(
      String who, String act, String target, String outcome, String address) {
    String at = desk.now();
    int added = 0;
    // Another process may take the same number; then the next one is taken.
    while (added == 0) {
      added =
          desk.in(handle ->
              handle
                  .createUpdate(
                      "INSERT INTO desk_audit (seq, at, who, act, target, outcome, address)"
                          + " SELECT coalesce(max(seq), 0) + 1, :at, :who, :act, :target, :outcome,"
                          + " :address FROM desk_audit WHERE 1 = 1 ON CONFLICT (seq) DO NOTHING")
                  .bind("at", at)
                  .bind("who", plain(who))
                  .bind("act", plain(act))
                  .bind("target", plain(target))
                  .bind("outcome", outcome)
                  .bind("address", plain(address))
                  .execute());
    }
  }

  /** A line stays one line, whatever a stranger put into it. */
  private static String plain(String text) {
    String line = Desk.plain(text.replaceAll("\\p{Cntrl}", " "));
    return line.length() <= 300 ? line : line.substring(0, 300);
  }

  /** The log, the latest line first. */
  public List<Line> lines(@Nullable String who, int limit, long offset) {
    return desk.in(handle ->
        handle
            .createQuery(
                "SELECT * FROM desk_audit"
                    + (who == null ? "" : " WHERE who = :who")
                    + " ORDER BY seq DESC LIMIT :limit OFFSET :offset")
            .bind("who", who == null ? "" : who)
            .bind("limit", limit)
            .bind("offset", offset)
            .map((row, context) ->
                new Line(
                    row.getLong("seq"),
                    row.getString("at"),
                    row.getString("who"),
                    row.getString("act"),
                    row.getString("target"),
                    row.getString("outcome"),
                    row.getString("address")))
            .list());
  }
}
