package org.tawatur.app.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tawatur.app.store.ReviewRules.Coded;
import org.tawatur.app.store.ReviewRules.Reviewed;
import org.tawatur.app.store.ReviewRules.Ruling;
import org.tawatur.text.Report;

/** Brings the claims of one report to what its coder and its reviewers say. */
final class ReportState {
  private final Writing writing;
  private final ReviewRules rules;
  private final long n;
  private final String id;
  private final Report report;

  ReportState(Writing writing, ReviewRules rules, String id) {
    this.writing = writing;
    this.rules = rules;
    this.id = id;
    this.n =
        writing
            .handle()
            .createQuery("SELECT n FROM report WHERE id = :id")
            .bind("id", id)
            .mapTo(Long.class)
            .one();
    this.report = ReportQueries.text(writing.handle(), id).orElseThrow();
  }

  long n() {
    return n;
  }

  Report report() {
    return report;
  }

  private record Open(
      long n,
      String id,
      String version,
      boolean isCoders,
      Standing standing,
      String body,
      int start) {}

  /** What the coder found last, as the ledger has it. */
  List<Coded> coded() {
    return open().stream()
        .filter(Open::isCoders)
        .map(open -> new Coded(open.id(), ClaimReader.claim(id, open.body())))
        .toList();
  }

  private List<Open> open() {
    return writing
        .handle()
        .createQuery(
            "SELECT n, id, version, made_by, standing, body, start FROM claim"
                + " WHERE report_n = :report AND standing IS NOT NULL ORDER BY start, id, n")
        .bind("report", n)
        .map((row, context) ->
            new Open(
                row.getLong("n"),
                row.getString("id"),
                row.getString("version"),
                row.getString("made_by").equals(ClaimWriter.Maker.CODER.name()),
                Standing.valueOf(row.getString("standing")),
                row.getString("body"),
                row.getInt("start")))
        .list();
  }

  /** What changed. */
  record Change(int opened, int closed, int orphans) {
    Change plus(Change other) {
      return new Change(opened + other.opened, closed + other.closed, orphans + other.orphans);
    }
  }

  /** Lets everything stand as {@code coded} and the patches of the report demand. */
  Change settle(List<Coded> coded) throws SQLException {
    writing.flush();
    List<Patch> patches = Patches.active(Patches.ofReport(writing.handle(), n));
    Reviewed reviewed = rules.review(report.text(), coded, patches);
    Map<String, Ruling> wanted = new LinkedHashMap<>();
    for (Ruling ruling : reviewed.rulings()) {
      String version = Ids.of(ClaimBody.of(ruling.claim()));
      wanted.put(ruling.id() + " " + version + " " + ruling.standing(), ruling);
    }
    ClaimWriter writer = new ClaimWriter(writing);
    int closed = 0;
    for (Open open : open()) {
      String key = open.id() + " " + open.version() + " " + open.standing();
      if (wanted.remove(key) == null) {
        writer.close(open.n(), open.id(), open.version());
        closed++;
      }
    }
    ClaimWriter.Of of = new ClaimWriter.Of(n, report.outlet(), report.published());
    for (Ruling ruling : wanted.values()) {
      ClaimWriter.Maker maker =
          ruling.isByReviewer() ? ClaimWriter.Maker.REVIEWER : ClaimWriter.Maker.CODER;
      writer.open(of, ruling.id(), ruling.claim(), maker, ruling.standing());
    }
    writing.flush();
    anchors(reviewed.anchors());
    long orphans = reviewed.anchors().values().stream().filter(Objects::isNull).count();
    return new Change(wanted.size(), closed, (int) orphans);
  }

  private void anchors(Map<String, @Nullable String> anchors) throws SQLException {
    if (anchors.isEmpty()) {
      return;
    }
    Map<String, @Nullable String> known = new HashMap<>();
    Set<String> placed = new HashSet<>();
    PreparedStatement find =
        writing.statement(
            "SELECT p.id, l.claim_id FROM patch p JOIN patch_life l ON l.patch_seq = p.seq"
                + " WHERE p.report_n = ? AND l.to_rev IS NULL");
    find.setLong(1, n);
    try (ResultSet row = find.executeQuery()) {
      while (row.next()) {
        known.put(row.getString(1), row.getString(2));
        placed.add(row.getString(1));
      }
    }
    for (Map.Entry<String, @Nullable String> anchor : sorted(anchors)) {
      String patch = anchor.getKey();
      if (!placed.contains(patch) || !Objects.equals(known.get(patch), anchor.getValue())) {
        anchor(patch, anchor.getValue());
      }
    }
  }

  private static List<Map.Entry<String, @Nullable String>> sorted(
      Map<String, @Nullable String> anchors) {
    List<Map.Entry<String, @Nullable String>> all = new ArrayList<>(anchors.entrySet());
    Collections.sort(all, Map.Entry.comparingByKey());
    return all;
  }

  private void anchor(String patch, @Nullable String claim) throws SQLException {
    Patch.State state = claim == null ? Patch.State.ORPHAN : Patch.State.ANCHORED;
    writing.fact("anchor", patch, state.name(), claim == null ? "" : claim);
    PreparedStatement close =
        writing.statement(
            "UPDATE patch_life SET to_rev = ? WHERE to_rev IS NULL AND patch_seq ="
                + " (SELECT seq FROM patch WHERE id = ?)");
    close.setLong(1, writing.revision());
    close.setString(2, patch);
    close.executeUpdate();
    PreparedStatement insert =
        writing.statement(
            "INSERT INTO patch_life (patch_seq, state, claim_id, from_rev, to_rev)"
                + " SELECT seq, ?, ?, ?, NULL FROM patch WHERE id = ?");
    insert.setString(1, state.name());
    insert.setString(2, claim);
    insert.setLong(3, writing.revision());
    insert.setString(4, patch);
    insert.executeUpdate();
  }
}
