package org.tawatur.app.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.tawatur.link.Activity;
import org.tawatur.link.Decision;
import org.tawatur.link.KeptClaim;
import org.tawatur.link.KeptReport;
import org.tawatur.link.PairState;
import org.tawatur.link.Relation;
import org.tawatur.link.RelationQuery;
import org.tawatur.link.Relations;
import org.tawatur.link.Triad;
import org.tawatur.link.Triads;

/** Asks how actors stand to each other. Safe for use by several threads. */
public final class RelationQueries {
  /** More chars than lie between a refusal and the talks that it belongs to. */
  private static final int PASSAGE = 4000;

  private final Ledger ledger;
  private final KnownSteps steps;
  private volatile @Nullable Known active;

  /** Asks {@code ledger}. */
  public RelationQueries(Ledger ledger, LinkSteps steps) {
    this(ledger, new KnownSteps(ledger, steps));
  }

  /** Asks {@code ledger}, with functions that others use as well. */
  public RelationQueries(Ledger ledger, KnownSteps steps) {
    this.ledger = ledger;
    this.steps = steps;
  }

  /**
   * How two actors stood to each other over time, as known at {@code asOf}. Claims have their
   * words; where there are more than a thousand, only the first that caused each change and the
   * first of each period.
   */
  public Relation relation(RelationQuery query, AsOf asOf) {
    Worked worked = worked(query, asOf);
    DyadLines lines = worked.lines();
    return lines == null
        ? worked.relation()
        : ledger.read(handle -> lines.withWords(handle, worked.relation()));
  }

  /**
   * A relation whose claims may be without words, and what their words are found by.
   *
   * @param relation the relation
   * @param numbers local numbers of claims by their ids; of those that have their words none
   */
  public record Weighed(Relation relation, Map<String, Long> numbers) {}

  /** The same relation; the words of its claims are read when they are asked for. */
  public Weighed weighed(RelationQuery query, AsOf asOf) {
    Worked worked = worked(query, asOf);
    DyadLines lines = worked.lines();
    return new Weighed(worked.relation(), lines == null ? Map.of() : lines.numbers());
  }

  /** The words that state some claims of a relation, by their ids. */
  public Map<String, String> quotes(Weighed weighed, Collection<Relation.Scored> claims) {
    Map<String, String> quotes = new HashMap<>();
    Set<Long> numbers = new TreeSet<>();
    for (Relation.Scored scored : claims) {
      String id = scored.claim().id();
      Long number = weighed.numbers().get(id);
      if (number == null) {
        quotes.put(id, scored.claim().claim().evidence().text());
      } else {
        numbers.add(number);
      }
    }
    quotes.putAll(ledger.read(handle -> DyadLines.quotes(handle, numbers)));
    return quotes;
  }

  private record Worked(Relation relation, @Nullable DyadLines lines) {}

  private Worked worked(RelationQuery query, AsOf asOf) {
    List<Decision> decisions = new DecisionLog(ledger).decisions(asOf);
    LinkSteps known = steps.at(asOf);
    Set<String> first = keys(known, query.first(), query.hasFirstBranches(), decisions);
    Set<String> second = keys(known, query.second(), query.hasSecondBranches(), decisions);
    DyadLines lines = ledger.read(handle -> DyadLines.of(handle, first, second, asOf));
    if (lines != null) {
      return new Worked(
          known
              .relations()
              .relation(query, lines.claims(), lines.known(), activity(asOf), decisions),
          lines);
    }
    List<KeptClaim> claims = ledger.read(handle -> claims(handle, first, second, asOf));
    return new Worked(known.relations().relation(query, claims, activity(asOf), decisions), null);
  }

  /** Whether the two counted as one actor at {@code asOf}, so that there is no relation of them. */
  public boolean areOne(String first, String second, AsOf asOf) {
    List<Decision> decisions = new DecisionLog(ledger).decisions(asOf);
    return steps.at(asOf).relations().areOne(first, second, decisions);
  }

  /** What is known of the outlets' activity; worked out once for each state of the ledger. */
  private Activity activity(AsOf asOf) {
    Revision last = ledger.last();
    long state = asOf.isNow() ? last == null ? 0 : last.seq() : asOf.revision();
    Known known = active;
    if (known == null || known.state() != state) {
      List<KeptReport> reports =
          ledger.read(handle ->
              handle
                  .createQuery(
                      "SELECT DISTINCT r.outlet, r.published FROM report r WHERE r.outlet IS"
                          + " NOT NULL AND r.published IS NOT NULL AND "
                          + Sql.known("r", asOf))
                  .map((row, context) ->
                      new KeptReport("r", "", row.getString(1), LocalDate.parse(row.getString(2))))
                  .list());
      known = new Known(state, new Activity(reports));
      active = known;
    }
    return known.activity();
  }

  private record Known(long state, Activity activity) {}

  /** All ids under which claims name an actor, those with which a person joined it included. */
  public static Set<String> keys(
      LinkSteps steps, String actor, boolean hasBranches, List<Decision> decisions) {
    SortedSet<String> ids = new TreeSet<>();
    for (String one : joined(actor, decisions)) {
      ids.addAll(steps.relations().ids(one, hasBranches));
    }
    SortedSet<String> all = new TreeSet<>(ids);
    ids.forEach(id -> all.addAll(joined(id, decisions)));
    return all;
  }

  /** The actor and everybody with whom a decision that was not taken back joins it. */
  public static SortedSet<String> joined(String actor, List<Decision> decisions) {
    SortedSet<String> joined = new TreeSet<>(Set.of(actor));
    boolean grows = true;
    while (grows) {
      grows = false;
      for (Decision decision : decisions) {
        if (decision.subject() == Decision.Subject.ACTORS
            && isJoin(decision, decisions)
            && (joined.contains(decision.first()) || joined.contains(decision.second()))) {
          grows |= joined.add(decision.first());
          grows |= joined.add(decision.second());
        }
      }
    }
    return joined;
  }

  /** Whether the last word on this pair is that the two are one. */
  private static boolean isJoin(Decision decision, List<Decision> decisions) {
    Decision last = decision;
    for (Decision other : decisions) {
      if (other.subject() == decision.subject()
          && other.first().equals(decision.first())
          && other.second().equals(decision.second())) {
        last = other;
      }
    }
    return last.kind() == Decision.Kind.JOIN;
  }

  /**
   * The claims that name both; and where one of them refuses something, the claims on talks that
   * stand around it, as only these say whose offer it was.
   */
  private static List<KeptClaim> claims(
      Handle handle, Collection<String> first, Collection<String> second, AsOf asOf) {
    Sql sql = new Sql();
    String one = sql.in("one", first);
    String other = sql.in("other", second);
    String refusing =
        "SELECT x.n FROM party p JOIN claim c ON c.n = p.claim_n JOIN claim x"
            + " ON x.report_n = c.report_n AND x.start BETWEEN c.start - "
            + PASSAGE
            + " AND c.start + "
            + PASSAGE
            + " WHERE p.role = 0 AND c.event = 'REJECT' AND x.event IN ('AGREE', 'COOPERATE',"
            + " 'CONCEDE', 'REJECT', 'RETREAT', 'CONSULT', 'REQUEST') AND "
            + live(asOf)
            + " AND p.actor IN ";
    return sql.query(
            handle,
            "SELECT c.id, c.body, r.id AS report, t.sha256, r.outlet, r.published FROM ("
                + "SELECT claim_n FROM pair WHERE a IN "
                + one
                + " AND b IN "
                + other
                + " UNION SELECT claim_n FROM pair WHERE a IN "
                + other
                + " AND b IN "
                + one
                + " UNION "
                + refusing
                + one
                + " UNION "
                + refusing
                + other
                + ") x JOIN claim c ON c.n = x.claim_n JOIN report r ON r.n = c.report_n"
                + " JOIN report_text t ON t.n = r.text_n WHERE "
                + live(asOf))
        .map((row, context) -> ClaimRows.kept(row))
        .list();
  }

  static String live(AsOf asOf) {
    return asOf.isNow()
        ? "c.standing = 'LIVE'"
        : "EXISTS (SELECT 1 FROM claim_life l WHERE l.claim_n = c.n AND l.standing = 'LIVE' AND "
            + Sql.held("l", asOf)
            + ")";
  }

  /**
   * How every two actors stand to each other, from the claims of some time.
   *
   * @param from first day, or null
   * @param to last day, or null
   */
  public List<PairState> states(@Nullable LocalDate from, @Nullable LocalDate to, AsOf asOf) {
    List<Decision> decisions = new DecisionLog(ledger).decisions(asOf);
    Relations relations = steps.at(asOf).relations();
    List<PairState> known =
        ledger.read(handle -> fromLines(handle, relations, decisions, new Days(from, to), asOf));
    if (known != null) {
      return known;
    }
    List<KeptClaim> claims =
        ledger.read(handle -> {
          Sql sql =
              new Sql()
                  .and(live(asOf))
                  .and("c.n IN (SELECT p.claim_n FROM pair p)")
                  .and("c.day >= :from", "from", from == null ? null : from.toString())
                  .and("c.day <= :to", "to", to == null ? null : to.toString());
          return sql.query(
                  handle,
                  "SELECT c.id, c.body, r.id AS report, t.sha256, r.outlet, r.published"
                      + " FROM claim c JOIN report r ON r.n = c.report_n"
                      + " JOIN report_text t ON t.n = r.text_n WHERE "
                      + sql.where())
              .map((row, context) -> ClaimRows.kept(row))
              .list();
        });
    return relations.states(claims, decisions);
  }

  private record Days(@Nullable LocalDate from, @Nullable LocalDate to) {}

  /**
   * From the lines of the last working out, two by two, so that few claims are at hand at a time;
   * null where something was added or withdrawn since.
   */
  private static @Nullable List<PairState> fromLines(
      Handle handle, Relations relations, List<Decision> decisions, Days days, AsOf asOf) {
    List<ClaimKeys.Pair> named = DyadLines.pairs(handle, asOf);
    if (named == null) {
      return null;
    }
    Map<String, Set<String>> counted = new HashMap<>();
    SortedMap<String, List<ClaimKeys.Pair>> byCounted = new TreeMap<>();
    for (ClaimKeys.Pair pair : named) {
      for (String one : counted.computeIfAbsent(pair.a(), id -> relations.counted(id, decisions))) {
        for (String other :
            counted.computeIfAbsent(pair.b(), id -> relations.counted(id, decisions))) {
          int order = one.compareTo(other);
          if (order != 0 && relations.isTelling(one) && relations.isTelling(other)) {
            byCounted
                .computeIfAbsent(
                    order < 0 ? one + "|" + other : other + "|" + one, key -> new ArrayList<>(1))
                .add(pair);
          }
        }
      }
    }
    List<PairState> states = new ArrayList<>();
    byCounted.forEach((key, pairs) -> {
      DyadLines lines = DyadLines.of(handle, pairs, days.from(), days.to(), asOf);
      int bar = key.indexOf('|');
      PairState state =
          lines.claims().isEmpty()
              ? null
              : relations.state(
                  key.substring(0, bar),
                  key.substring(bar + 1),
                  lines.claims(),
                  lines.known(),
                  decisions);
      if (state != null) {
        states.add(state);
      }
    });
    return states;
  }

  /** Every three actors of whom all pairs are friendly or hostile. */
  public List<Triad> triads(@Nullable LocalDate from, @Nullable LocalDate to, AsOf asOf) {
    return new Triads().triads(states(from, to, asOf));
  }

  /** The relations that sit ill with their neighbours. */
  public List<Triads.Strain> strains(@Nullable LocalDate from, @Nullable LocalDate to, AsOf asOf) {
    return new Triads().strains(states(from, to, asOf));
  }
}
