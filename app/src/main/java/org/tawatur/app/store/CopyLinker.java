package org.tawatur.app.store;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.tawatur.link.Copies;
import org.tawatur.link.CopyGroup;
import org.tawatur.link.Decision;
import org.tawatur.link.Fingerprint;
import org.tawatur.link.KeptReport;
import org.tawatur.link.Syndication;

/** Brings the groups of copies up to date. */
final class CopyLinker {
  private final Writing writing;
  private final Syndication syndication;

  CopyLinker(Writing writing, Syndication syndication) {
    this.writing = writing;
    this.syndication = syndication;
  }

  /** Groups all reports anew; returns the local numbers of those whose group is another now. */
  Set<Long> link(List<Decision> decisions) throws SQLException {
    Map<String, Long> numbers = new HashMap<>();
    List<Fingerprint> prints = new ArrayList<>();
    writing
        .handle()
        .createQuery(
            "SELECT r.n, r.id, t.sha256, r.outlet, r.published, f.print FROM fingerprint f"
                + " JOIN report r ON r.n = f.report_n JOIN report_text t ON t.n = r.text_n")
        .map((row, context) -> {
          numbers.put(row.getString("id"), row.getLong("n"));
          String day = row.getString("published");
          KeptReport report =
              new KeptReport(
                  row.getString("id"),
                  row.getString("sha256"),
                  row.getString("outlet"),
                  day == null ? null : LocalDate.parse(day));
          return prints.add(Fingerprint.decoded(report, row.getString("print")));
        })
        .list();
    Copies copies = syndication.copies(prints, decisions);
    Map<Long, String> wanted = new HashMap<>();
    for (CopyGroup group : copies.groups()) {
      if (group.reports().size() > 1) {
        group
            .reports()
            .forEach(report -> wanted.put(numbers.getOrDefault(report.id(), 0L), group.id()));
      }
    }
    overCommon(copies.overCommon());
    return changed(wanted);
  }

  private Set<Long> changed(Map<Long, String> wanted) throws SQLException {
    Map<Long, String> present = new HashMap<>();
    writing
        .handle()
        .createQuery("SELECT report_n, group_id FROM copy_group WHERE to_rev IS NULL")
        .map((row, context) -> present.put(row.getLong(1), row.getString(2)))
        .list();
    Set<Long> changed = new HashSet<>();
    PreparedStatement close =
        writing.statement("UPDATE copy_group SET to_rev = ? WHERE report_n = ? AND to_rev IS NULL");
    for (Map.Entry<Long, String> old : present.entrySet()) {
      if (!old.getValue().equals(wanted.get(old.getKey()))) {
        changed.add(old.getKey());
        writing.fact("copies end", String.valueOf(old.getKey()), old.getValue());
        close.setLong(1, writing.revision());
        close.setLong(2, old.getKey());
        close.executeUpdate();
      }
    }
    PreparedStatement open =
        writing.statement(
            "INSERT INTO copy_group (report_n, group_id, from_rev, to_rev) VALUES (?, ?, ?, NULL)");
    for (Map.Entry<Long, String> now : wanted.entrySet()) {
      if (!now.getValue().equals(present.get(now.getKey()))) {
        changed.add(now.getKey());
        writing.fact("copies", String.valueOf(now.getKey()), now.getValue());
        open.setLong(1, now.getKey());
        open.setString(2, now.getValue());
        open.setLong(3, writing.revision());
        open.executeUpdate();
      }
    }
    return changed;
  }

  private void overCommon(List<Copies.OverCommon> keys) throws SQLException {
    Map<String, Long> present = new HashMap<>();
    writing
        .handle()
        .createQuery("SELECT name, reports FROM over_common WHERE to_rev IS NULL")
        .map((row, context) -> present.put(row.getString(1), row.getLong(2)))
        .list();
    Map<String, Long> wanted = new HashMap<>();
    keys.forEach(key -> wanted.put(key.key(), (long) key.reports()));
    for (Map.Entry<String, Long> old : present.entrySet()) {
      if (!old.getValue().equals(wanted.get(old.getKey()))) {
        PreparedStatement close =
            writing.statement(
                "UPDATE over_common SET to_rev = ? WHERE name = ? AND to_rev IS NULL");
        close.setLong(1, writing.revision());
        close.setString(2, old.getKey());
        close.executeUpdate();
      }
    }
    for (Map.Entry<String, Long> now : wanted.entrySet()) {
      if (!now.getValue().equals(present.get(now.getKey()))) {
        PreparedStatement open =
            writing.statement(
                "INSERT INTO over_common (name, reports, from_rev, to_rev) VALUES (?, ?, ?, NULL)");
        open.setString(1, now.getKey());
        open.setLong(2, now.getValue());
        open.setLong(3, writing.revision());
        open.executeUpdate();
      }
    }
  }

  /** The groups of the reports of some claims, by the reports' ids. */
  static Map<String, String> groupOf(Handle handle, Set<String> reports, AsOf asOf) {
    Map<String, String> groups = new HashMap<>();
    List<String> all = List.copyOf(reports);
    for (int i = 0; i < all.size(); i += 500) {
      Sql sql = new Sql();
      String in = sql.in("id", all.subList(i, Math.min(all.size(), i + 500)));
      sql.query(
              handle,
              "SELECT r.id, g.group_id FROM copy_group g JOIN report r ON r.n = g.report_n"
                  + " WHERE r.id IN "
                  + in
                  + " AND "
                  + Sql.held("g", asOf))
          .map((row, context) -> put(groups, row.getString(1), row.getString(2)))
          .list();
    }
    return groups;
  }

  /** The groups of all reports that have copies, by the reports' ids. */
  static Map<String, String> allGroups(Handle handle) {
    Map<String, String> groups = new HashMap<>();
    handle
        .createQuery(
            "SELECT r.id, g.group_id FROM copy_group g JOIN report r ON r.n = g.report_n"
                + " WHERE g.to_rev IS NULL")
        .map((row, context) -> put(groups, row.getString(1), row.getString(2)))
        .list();
    return groups;
  }

  private static @Nullable String put(Map<String, String> map, String key, String value) {
    map.put(key, value);
    return value;
  }
}
