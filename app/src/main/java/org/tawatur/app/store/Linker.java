package org.tawatur.app.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.tawatur.link.Conflict;
import org.tawatur.link.Decision;
import org.tawatur.link.Event;
import org.tawatur.link.KeptClaim;

/**
 * Works out what follows from the claims: groups of copies, events and conflicts, as far as what
 * was added, withdrawn or decided since the last time touches them. What no longer holds is closed,
 * not deleted. The result depends on the claims and decisions alone, not on their order.
 */
public final class Linker {
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
  public record Linked(int slices, int events, int conflicts) {}

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
          Set<Slice> slices = new TreeSet<>(Comparator.comparing(Slice::name));
          if (isWhole || has(writing, "unlinked_report")) {
            Set<Long> regrouped = new CopyLinker(writing, steps.syndication()).link(decisions);
            slices.addAll(slicesOfReports(writing, regrouped));
          }
          slices.addAll(
              days(
                  writing,
                  isWhole
                      ? "SELECT DISTINCT day FROM claim"
                      : "SELECT DISTINCT c.day FROM unlinked_claim u JOIN claim c ON c.n = u.claim_n"));
          Linked linked = new Linked(0, 0, 0);
          for (Slice slice : slices) {
            Linked one = link(writing, slice, decisions);
            linked =
                new Linked(
                    linked.slices() + 1,
                    linked.events() + one.events(),
                    linked.conflicts() + one.conflicts());
          }
          writing.handle().execute("DELETE FROM unlinked_claim");
          writing.handle().execute("DELETE FROM unlinked_report");
          return linked;
        });
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

  private static Set<Slice> slicesOfReports(Writing writing, Collection<Long> reports) {
    Set<Slice> slices = new HashSet<>();
    for (long report : reports) {
      writing
          .handle()
          .createQuery(
              "SELECT DISTINCT day FROM claim WHERE report_n = :report AND standing = 'LIVE'")
          .bind("report", report)
          .mapTo(String.class)
          .forEach(day -> slices.addAll(Slice.around(day)));
    }
    return slices;
  }

  /** Claims of a slice with their local numbers and the days by which they are sorted. */
  private static final class Claims {
    final List<KeptClaim> all = new ArrayList<>();
    final Map<String, Long> numbers = new HashMap<>();
    final Map<String, String> days = new HashMap<>();

    void read(Writing writing, String where, Sql values) {
      values
          .query(
              writing.handle(),
              "SELECT c.n, c.day, c.id, c.body, r.id AS report, t.sha256, r.outlet, r.published"
                  + " FROM claim c JOIN report r ON r.n = c.report_n"
                  + " JOIN report_text t ON t.n = r.text_n WHERE c.standing = 'LIVE' AND "
                  + where)
          .map((row, context) -> {
            KeptClaim claim = ClaimQueries.kept(row);
            if (numbers.putIfAbsent(claim.id(), row.getLong("n")) == null) {
              days.put(claim.id(), row.getString("day"));
              all.add(claim);
            }
            return claim.id();
          })
          .forEach(id -> {});
    }

    /** The slice in which something with these claims begins. */
    Slice slice(Collection<KeptClaim> claims) {
      String first =
          claims.stream()
              .map(claim -> days.getOrDefault(claim.id(), ""))
              .min(Comparator.naturalOrder())
              .orElse("");
      return Slice.of(first);
    }
  }

  private Linked link(Writing writing, Slice slice, List<Decision> decisions) throws SQLException {
    Claims claims = claims(writing, slice, decisions);
    Set<String> reports = new HashSet<>();
    claims.all.forEach(claim -> reports.add(claim.report().id()));
    Map<String, String> groupOf = CopyLinker.groupOf(writing.handle(), reports, AsOf.NOW);
    List<Event> events =
        steps.events().events(claims.all, decisions).stream()
            .filter(event -> claims.slice(event.claims()).equals(slice))
            .toList();
    List<Conflict> conflicts =
        steps.conflicts().conflicts(claims.all, groupOf, decisions).stream()
            .filter(conflict -> claims.slice(claimsOf(conflict)).equals(slice))
            .toList();
    int changedEvents =
        new EventWriter(writing, claims.numbers, claims.days)
            .replace(slice, events, event -> steps.origins().tally(event.claims(), groupOf));
    int changedConflicts =
        new ConflictWriter(writing, claims.numbers, claims.days).replace(slice, conflicts);
    return new Linked(1, changedEvents, changedConflicts);
  }

  static List<KeptClaim> claimsOf(Conflict conflict) {
    return conflict.sides().stream().flatMap(side -> side.claims().stream()).distinct().toList();
  }

  private static Claims claims(Writing writing, Slice slice, List<Decision> decisions) {
    Claims claims = new Claims();
    claims.read(
        writing,
        "c.day >= :first AND c.day <= :last",
        new Sql().value("first", slice.first()).value("last", slice.last()));
    if (slice.name().isEmpty()) {
      return claims;
    }
    // What somebody refused is told by what stands around it.
    claims.read(
        writing,
        "c.report_n IN (SELECT x.report_n FROM claim x WHERE x.standing = 'LIVE'"
            + " AND x.event = 'REJECT' AND x.day >= :first AND x.day <= :last)",
        new Sql().value("first", slice.first()).value("last", slice.last()));
    Set<String> joined = new HashSet<>();
    for (Decision decision : decisions) {
      if (decision.subject() == Decision.Subject.CLAIMS
          && (claims.numbers.containsKey(decision.first())
              || claims.numbers.containsKey(decision.second()))) {
        joined.add(decision.first());
        joined.add(decision.second());
      }
    }
    if (!joined.isEmpty()) {
      Sql sql = new Sql();
      claims.read(writing, "c.id IN " + sql.in("joined", joined), sql);
    }
    return claims;
  }
}
