package org.tawatur.app.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.tawatur.link.Decision;

/**
 * Works out what follows from the claims: groups of copies, events and conflicts, as far as what
 * was added, withdrawn or decided since the last time touches them. What no longer holds is closed,
 * not deleted. The result depends on the claims and decisions alone, not on their order.
 */
public final class Linker {
  private static final String ALL_DAYS = "SELECT DISTINCT day FROM claim";

  /** Of claims that changed, and of those of new reports, which need no mark of their own. */
  private static final String NEW_DAYS =
      "SELECT c.day FROM unlinked_claim u JOIN claim c ON c.n = u.claim_n"
          + " UNION SELECT c.day FROM unlinked_report u JOIN claim c ON c.report_n = u.report_n";

  private final Ledger ledger;
  private final LinkSteps steps;

  /** A linker. */
  public Linker(Ledger ledger, LinkSteps steps) {
    this.ledger = ledger;
    this.steps = steps;
  }

  /**
   * What was done.
   *
   * @param slices how many quarters were worked out anew
   * @param events how many events began or changed
   * @param conflicts how many conflicts began or changed
   */
  public record Linked(int slices, int events, int conflicts) {
    Linked plus(Linked other) {
      return new Linked(slices + other.slices, events + other.events, conflicts + other.conflicts);
    }
  }

  /** Brings everything up to date, in one transaction. */
  public Linked link() {
    return link(false);
  }

  /** Works everything out anew. */
  public Linked linkAll() {
    return link(true);
  }

  private Linked link(boolean isWhole) {
    return ledger.write(
        Change.by("link", ""),
        writing -> {
          List<Decision> decisions = DecisionLog.decisions(writing.handle(), AsOf.NOW);
          LinkSteps known = AcceptedChanges.of(writing.handle(), AsOf.NOW).steps(steps);
          SortedSet<Slice> slices = new TreeSet<>();
          if (isWhole || has(writing, "unlinked_report")) {
            Set<Long> regrouped = new CopyLinker(writing, known.syndication()).link(decisions);
            slices.addAll(slicesOfReports(writing, regrouped));
          }
          slices.addAll(days(writing, isWhole ? ALL_DAYS : NEW_DAYS));
          Linked linked = new SliceLinker(writing, known, decisions).link(slices);
          complete(writing);
          writing.handle().execute("DELETE FROM unlinked_claim");
          writing.handle().execute("DELETE FROM unlinked_report");
          return linked;
        });
  }

  /** Notes that from now on the lines of dyad are all there. */
  private static void complete(Writing writing) throws SQLException {
    PreparedStatement form =
        writing.statement(
            "INSERT INTO form (name, revision) VALUES ('dyad', ?) ON CONFLICT (name) DO NOTHING");
    form.setLong(1, writing.nextRevision());
    form.executeUpdate();
  }

  private static boolean has(Writing writing, String table) {
    return writing
        .handle()
        .createQuery("SELECT 1 FROM " + table + " LIMIT 1")
        .mapTo(Integer.class)
        .findOne()
        .isPresent();
  }

  private static Set<Slice> days(Writing writing, String sql) {
    Set<Slice> slices = new HashSet<>();
    writing
        .handle()
        .createQuery(sql)
        .mapTo(String.class)
        .forEach(day -> slices.addAll(Slice.around(day)));
    return slices;
  }

  private static Set<Slice> slicesOfReports(Writing writing, Collection<Long> reports)
      throws SQLException {
    Set<Slice> slices = new HashSet<>();
    PreparedStatement days =
        writing.statement(
            "SELECT DISTINCT day FROM claim WHERE report_n = ? AND standing = 'LIVE'");
    for (long report : reports) {
      days.setLong(1, report);
      try (ResultSet row = days.executeQuery()) {
        while (row.next()) {
          slices.addAll(Slice.around(row.getString(1)));
        }
      }
    }
    return slices;
  }
}
