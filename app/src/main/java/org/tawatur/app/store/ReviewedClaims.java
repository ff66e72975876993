package org.tawatur.app.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the decisions that count say of claims, worked out once for each state of the log. Safe for
 * use by several threads.
 */
public final class ReviewedClaims {
  private final Ledger ledger;
  private volatile Known present = new Known(0, List.of(), Map.of());

  /** Of {@code ledger}. */
  public ReviewedClaims(Ledger ledger) {
    this.ledger = ledger;
  }

  /** A line of the log, without what it says. */
  private record Line(String id, Patch.Action action, String claim, String undoes) {}

  private record Known(long revision, List<Line> log, Map<String, Patch.Action> last) {}

  /**
   * The last decision on each claim that has one: ACCEPT, REJECT or CORRECT. Not to be changed by
   * the caller.
   */
  public Map<String, Patch.Action> last(AsOf asOf) {
    if (!asOf.isNow()) {
      return last(read(0, asOf));
    }
    Known known = present;
    Revision newest = ledger.last();
    long revision = newest == null ? 0 : newest.seq();
    if (revision == known.revision()) {
      return known.last();
    }
    // A report coded anew may have given an old decision another claim.
    boolean isMoved = isMoved(known);
    List<Line> log = isMoved ? new ArrayList<>() : new ArrayList<>(known.log());
    List<Line> more = read(log.size(), asOf);
    log.addAll(more);
    Known next = new Known(revision, log, isMoved || !more.isEmpty() ? last(log) : known.last());
    present = next;
    return next.last();
  }

  /** Whether one of the decisions that are known belongs to another claim since then. */
  private boolean isMoved(Known known) {
    return ledger.read(handle ->
        handle
            .createQuery(
                "SELECT 1 FROM patch_life l WHERE l.patch_seq <= :seq AND l.from_rev > :revision"
                    + " LIMIT 1")
            .bind("seq", known.log().size())
            .bind("revision", known.revision())
            .mapTo(Integer.class)
            .findOne()
            .isPresent());
  }

  private List<Line> read(long after, AsOf asOf) {
    return ledger.read(handle ->
        handle
            .createQuery(
                "SELECT p.id, p.action, coalesce(l.claim_id, p.claim_id) AS claim_id,"
                    + " CASE WHEN p.action = 'UNDO' THEN p.body ELSE '' END AS body FROM patch p"
                    + " LEFT JOIN patch_life l ON l.patch_seq = p.seq AND "
                    + Sql.held("l", asOf)
                    + " WHERE p.seq > :after AND "
                    + Sql.known("p", asOf)
                    + " ORDER BY p.seq")
            .bind("after", after)
            .map((row, context) -> {
              String body = row.getString("body");
              String undoes = body.isEmpty() ? null : PatchBody.of(body).undoes();
              return new Line(
                  row.getString("id"),
                  Patch.Action.valueOf(row.getString("action")),
                  row.getString("claim_id"),
                  undoes == null ? "" : undoes);
            })
            .list());
  }

  private static Map<String, Patch.Action> last(List<Line> log) {
    Set<String> undone = new HashSet<>();
    for (Line line : log.reversed()) {
      if (line.action() == Patch.Action.UNDO && !undone.contains(line.id())) {
        undone.add(line.undoes());
      }
    }
    Map<String, Patch.Action> last = new HashMap<>();
    for (Line line : log) {
      boolean isVerdict =
          switch (line.action()) {
            case ACCEPT, REJECT, CORRECT -> true;
            case COMMENT, UNDO -> false;
          };
      if (isVerdict && !undone.contains(line.id())) {
        last.put(line.claim(), line.action());
      }
    }
    return last;
  }
}
