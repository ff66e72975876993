package org.tawatur.app.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.tawatur.link.KeptClaim;
import org.tawatur.link.KeptReport;
import org.tawatur.link.Offer;
import org.tawatur.link.Relation;
import org.tawatur.link.Relations;

/**
 * The lines of two sides as the last working out left them: the claims that bring them together,
 * without their words, each with its event.
 */
final class DyadLines {
  /** So many causes of a change are read with their words. */
  private static final int WORDED = 12;

  /** So many claims of periods are read with their words. */
  private static final int MOST = 1000;

  /** So many are read with one question. */
  private static final int PART = 500;

  private static final String LINES =
      "SELECT " + DyadLine.COLUMNS + ", e.id FROM dyad d JOIN event e ON e.n = d.event_n WHERE ";

  private final Map<String, KeptClaim> claims = new LinkedHashMap<>();
  private final Map<String, Long> numbers = new HashMap<>();
  private final Map<String, String> eventOf = new HashMap<>();
  private final Map<String, List<Offer>> offers = new HashMap<>();
  private final Map<String, KeptReport> reports = new HashMap<>();
  private final ClaimBrief briefs = new ClaimBrief();

  private DyadLines() {}

  /**
   * The lines between those with the ids {@code first} and those with the ids {@code second}; null
   * where claims were added or withdrawn since events were worked out.
   */
  static @Nullable DyadLines of(
      Handle handle, Collection<String> first, Collection<String> second, AsOf asOf) {
    if (!isLinked(handle, asOf)) {
      return null;
    }
    Sql sql = new Sql();
    String one = sql.in("one", first);
    String other = sql.in("other", second);
    String lines = LINES + Sql.held("e", asOf) + " AND d.a IN ";
    DyadLines read = new DyadLines();
    sql.query(
            handle,
            lines
                + one
                + " AND d.b IN "
                + other
                + " UNION ALL "
                + lines
                + other
                + " AND d.b IN "
                + one)
        .map((row, context) -> read.add(row))
        .forEach(isNew -> {});
    return read;
  }

  /**
   * Every two of whom there are lines, each once; null where claims were added or withdrawn since
   * events were worked out.
   */
  static @Nullable List<ClaimKeys.Pair> pairs(Handle handle, AsOf asOf) {
    return isLinked(handle, asOf)
        ? handle
            .createQuery("SELECT DISTINCT d.a, d.b FROM dyad d")
            .map((row, context) -> new ClaimKeys.Pair(row.getString(1), row.getString(2)))
            .list()
        : null;
  }

  /** The lines of some pairs, of claims of the days from {@code from} to {@code to}. */
  static DyadLines of(
      Handle handle,
      Collection<ClaimKeys.Pair> pairs,
      @Nullable LocalDate from,
      @Nullable LocalDate to,
      AsOf asOf) {
    DyadLines read = new DyadLines();
    for (ClaimKeys.Pair pair : pairs) {
      Sql sql =
          new Sql()
              .and(Sql.held("e", asOf))
              .and("d.a = :a", "a", pair.a())
              .and("d.b = :b", "b", pair.b())
              .and("d.day >= :from", "from", from == null ? null : from.toString())
              .and("d.day <= :to", "to", to == null ? null : to.toString());
      sql.query(handle, LINES + sql.where())
          .map((row, context) -> read.add(row))
          .forEach(isNew -> {});
    }
    return read;
  }

  private boolean add(ResultSet row) throws SQLException {
    String id = row.getString(DyadLine.CLAIM);
    Offer offer = DyadLine.offer(row);
    if (offer != null) {
      List<Offer> known = offers.computeIfAbsent(id, key -> new ArrayList<>(1));
      if (!known.contains(offer)) {
        known.add(offer);
      }
    }
    if (claims.containsKey(id)) {
      return false;
    }
    claims.put(id, DyadLine.claim(row, reports, briefs));
    numbers.put(id, row.getLong(DyadLine.NUMBER));
    eventOf.put(id, row.getString(DyadLine.AFTER_COLUMNS));
    return true;
  }

  /** Whether all claims that stood then were in events then. */
  private static boolean isLinked(Handle handle, AsOf asOf) {
    String sql =
        asOf.isNow()
            ? "SELECT count(*) FROM form WHERE name = 'dyad' AND NOT EXISTS"
                + " (SELECT 1 FROM unlinked_claim) AND NOT EXISTS (SELECT 1 FROM unlinked_report)"
            : "SELECT count(*) FROM form WHERE name = 'dyad' AND revision <= :asof AND"
                + " (SELECT kind FROM revision WHERE seq <= :asof ORDER BY seq DESC LIMIT 1)"
                + " = 'link'";
    var query = handle.createQuery(sql);
    if (!asOf.isNow()) {
      query.bind("asof", asOf.revision());
    }
    return query.mapTo(Long.class).one() > 0;
  }

  /** The claims, each once. */
  Collection<KeptClaim> claims() {
    return claims.values();
  }

  /** Their events, and whose offers they refused. */
  Relations.Known known() {
    return new Relations.Known(eventOf, offers);
  }

  /**
   * {@code relation} with the words of its claims: of all, or, where they are very many, of those
   * that caused its changes and of the first of each period.
   */
  Relation withWords(Handle handle, Relation relation) {
    Set<Long> wanted = worded(relation);
    Map<String, KeptClaim> worded = new HashMap<>();
    ClaimRows.kept(handle, wanted).forEach(claim -> worded.put(claim.id(), claim));
    return new Relation(
        relation.query(),
        relation.periods().stream()
            .map(period ->
                new Relation.Period(
                    period.from(),
                    period.to(),
                    period.score(),
                    period.events(),
                    worded(period.claims(), worded),
                    period.outlets(),
                    period.state()))
            .toList(),
        relation.changes().stream()
            .map(change ->
                new Relation.Change(
                    change.day(), change.before(), change.after(), worded(change.causes(), worded)))
            .toList(),
        worded(relation.undated(), worded),
        relation.panel());
  }

  /** The local numbers of the claims, by their ids. */
  Map<String, Long> numbers() {
    return numbers;
  }

  /** The words that state the claims with these local numbers, by the ids of the claims. */
  static Map<String, String> quotes(Handle handle, Collection<Long> wanted) {
    Map<String, String> quotes = new HashMap<>();
    List<Long> all = List.copyOf(wanted);
    for (int i = 0; i < all.size(); i += PART) {
      handle
          .createQuery(
              "SELECT c.id, c.body FROM claim c WHERE c.n IN ("
                  + all.subList(i, Math.min(all.size(), i + PART)).stream()
                      .map(String::valueOf)
                      .collect(Collectors.joining(","))
                  + ")")
          .map((row, context) ->
              quotes.put(row.getString(1), ClaimReader.evidence(row.getString(2)).text()))
          .forEach(before -> {});
    }
    return quotes;
  }

  /** Of which claims the words are shown. */
  private Set<Long> worded(Relation relation) {
    Set<Long> wanted = new TreeSet<>();
    for (Relation.Change change : relation.changes()) {
      change.causes().stream().limit(WORDED).forEach(cause -> wanted.add(number(cause)));
    }
    int most = claims.size() <= MOST ? MOST : MOST / Math.max(1, relation.periods().size());
    for (Relation.Period period : relation.periods()) {
      period.claims().stream().limit(most).forEach(claim -> wanted.add(number(claim)));
    }
    relation.undated().stream().limit(most).forEach(claim -> wanted.add(number(claim)));
    return wanted;
  }

  private long number(Relation.Scored scored) {
    return numbers.getOrDefault(scored.claim().id(), 0L);
  }

  private static List<Relation.Scored> worded(
      List<Relation.Scored> claims, Map<String, KeptClaim> worded) {
    return claims.stream()
        .map(one ->
            new Relation.Scored(
                worded.getOrDefault(one.claim().id(), one.claim()),
                one.day(),
                one.score(),
                one.isCounted(),
                one.note()))
        .toList();
  }
}
