package org.tawatur.app.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jdbi.v3.core.Handle;

/** Reads patches, and says which of them were not taken back. */
final class Patches {
  static final String SELECT =
      "SELECT p.seq, p.id, p.action, p.author, p.claim_id, p.body, r.id AS report FROM patch p"
          + " JOIN report r ON r.n = p.report_n";

  private Patches() {}

  static Patch patch(ResultSet row) throws SQLException {
    PatchBody body = PatchBody.of(row.getString("body"));
    return new Patch(
        row.getString("id"),
        Patch.Action.valueOf(row.getString("action")),
        row.getString("author"),
        row.getString("claim_id"),
        row.getString("report"),
        body.anchor(),
        body.set(),
        body.note(),
        body.undoes());
  }

  /** All patches of a report, in the order of the log. */
  static List<Patch> ofReport(Handle handle, long report) {
    return handle
        .createQuery(SELECT + " WHERE p.report_n = :report ORDER BY p.seq")
        .bind("report", report)
        .map((row, context) -> patch(row))
        .list();
  }

  /** The ids of those that are taken back, an undoing being taken back by another one. */
  static Set<String> undone(List<Patch> log) {
    Set<String> undone = new HashSet<>();
    for (Patch patch : log.reversed()) {
      if (patch.undoes() != null && !undone.contains(patch.id())) {
        undone.add(patch.undoes());
      }
    }
    return undone;
  }

  /** The same of the whole log; only undoings are read, as the others take nothing back. */
  static Set<String> undone(Handle handle, AsOf asOf) {
    Set<String> undone = new HashSet<>();
    handle
        .createQuery(
            "SELECT p.id, p.body FROM patch p WHERE p.action = 'UNDO' AND "
                + Sql.known("p", asOf)
                + " ORDER BY p.seq DESC")
        .map((row, context) -> {
          String undoes = PatchBody.of(row.getString("body")).undoes();
          return undoes != null && !undone.contains(row.getString("id")) && undone.add(undoes);
        })
        .forEach(isNew -> {});
    return undone;
  }

  /** Those that count: not taken back, and no undoings. */
  static List<Patch> active(List<Patch> log) {
    Set<String> undone = undone(log);
    List<Patch> active = new ArrayList<>();
    for (Patch patch : log) {
      if (patch.action() != Patch.Action.UNDO && !undone.contains(patch.id())) {
        active.add(patch);
      }
    }
    return Collections.unmodifiableList(active);
  }
}
