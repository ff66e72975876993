package org.tawatur.app.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.tawatur.link.Balance;
import org.tawatur.link.Decision;

/**
 * Asks who is named with whom, how and when. Those whom a person joined are one, under the smallest
 * of their ids, and a claim counts once for them. Safe for use by several threads.
 */
public final class NetworkQueries {
  private static final int BOTH = 2;

  private static final String FROM = " FROM pair p JOIN claim c ON c.n = p.claim_n WHERE ";

  private final Ledger ledger;

  /** Asks {@code ledger}. */
  public NetworkQueries(Ledger ledger) {
    this.ledger = ledger;
  }

  /**
   * Claims of one kind between two actors in a month.
   *
   * @param a id of the one, the smaller of the two
   * @param b id of the other
   * @param month YYYY-MM, or empty of claims without a day
   * @param event type of event
   * @param mode its mode, or null
   * @param isCounted whether they say that it is so, and has happened
   * @param isDenied whether they say that it is not so
   * @param way whether both act, whether the one acts on the other, or whether both are acted on
   * @param origin who says so last
   * @param claims how many
   */
  public record Tie(
      String a,
      String b,
      String month,
      String event,
      @Nullable String mode,
      boolean isCounted,
      boolean isDenied,
      Balance.Way way,
      String origin,
      long claims) {

    private Tie with(Balance.Way how, long many) {
      return new Tie(a, b, month, event, mode, isCounted, isDenied, how, origin, many);
    }

    /** The tie of a row with a, b, month, event, mode, polarity, modality and origin. */
    private static Tie of(ResultSet row, String a, String b, int acting, long claims)
        throws SQLException {
      return new Tie(
          a,
          b,
          row.getString(3),
          row.getString(4),
          row.getString(5),
          row.getString(6).equals("AFFIRMED") && row.getString(7).equals("ACTUAL"),
          row.getString(6).equals("DENIED"),
          switch (acting) {
            case BOTH -> Balance.Way.BOTH_ACT;
            case 1 -> Balance.Way.ACROSS;
            default -> Balance.Way.BOTH_ACTED_ON;
          },
          row.getString(8),
          claims);
    }
  }

  /**
   * Which claims are wanted.
   *
   * @param actor those of this one and those between the others of them; or null for all
   * @param joined by the ids of those who were joined, the id that stands for them
   * @param from on this day or later, or null
   * @param to on this day or earlier, or null
   */
  public record Filter(
      @Nullable String actor,
      Map<String, String> joined,
      @Nullable LocalDate from,
      @Nullable LocalDate to) {
    /** Copies the map. */
    public Filter {
      joined = Map.copyOf(joined);
    }

    private String counted(String id) {
      return joined.getOrDefault(id, id);
    }
  }

  /** The claims in which two actors take part, put together by month, kind and origin. */
  public List<Tie> ties(Filter filter, AsOf asOf) {
    return ledger.read(handle -> {
      Set<String> around =
          filter.actor() == null ? Set.of() : around(handle, filter.actor(), filter);
      if (filter.joined().isEmpty()) {
        return counted(handle, conditions(filter, around, asOf));
      }
      Sql others = conditions(filter, around, asOf);
      List<Tie> ties =
          new ArrayList<>(counted(handle, others.and("NOT " + ofJoined(others, filter))));
      Sql theirs = conditions(filter, around, asOf);
      ties.addAll(together(handle, theirs.and(ofJoined(theirs, filter)), filter));
      return ties;
    });
  }

  /** By the ids of all whom decisions join, the smallest id of those joined. */
  public static Map<String, String> joined(List<Decision> decisions) {
    Map<String, String> joined = new HashMap<>();
    for (Decision decision : decisions) {
      if (decision.subject() == Decision.Subject.ACTORS && !joined.containsKey(decision.first())) {
        Collection<String> all = RelationQueries.joined(decision.first(), decisions);
        if (all.size() > 1) {
          String first = all.iterator().next();
          all.forEach(id -> joined.put(id, first));
        }
      }
    }
    return joined;
  }

  private Sql conditions(Filter filter, Set<String> around, AsOf asOf) {
    Sql sql = new Sql().and(RelationQueries.live(asOf));
    sql.and("p.day >= :from", "from", filter.from() == null ? null : filter.from().toString());
    sql.and("p.day <= :to", "to", filter.to() == null ? null : filter.to().toString());
    if (filter.actor() != null) {
      String among = "(" + ledger.dialect().items("around") + ")";
      sql.and("p.a IN " + among + " AND p.b IN " + among);
      sql.value("around", JsonText.of(around));
    }
    return sql;
  }

  private static String ofJoined(Sql sql, Filter filter) {
    String ids = sql.in("joined", new TreeSet<>(filter.joined().keySet()));
    return "(p.a IN " + ids + " OR p.b IN " + ids + ")";
  }

  /** An actor, all with whom it is named, and all who were joined with one of them. */
  private static Set<String> around(Handle handle, String actor, Filter filter) {
    Sql sql = new Sql();
    Set<String> own = all(Set.of(actor), filter);
    String ids = sql.in("actor", own);
    Set<String> around =
        new TreeSet<>(
            sql.query(
                    handle,
                    "SELECT b FROM pair WHERE a IN "
                        + ids
                        + " UNION SELECT a FROM pair WHERE b IN "
                        + ids)
                .mapTo(String.class)
                .set());
    around.addAll(own);
    return all(around, filter);
  }

  private static Set<String> all(Set<String> some, Filter filter) {
    Set<String> all = new TreeSet<>(some);
    Set<String> counted = new TreeSet<>();
    some.forEach(id -> counted.add(filter.counted(id)));
    filter
        .joined()
        .forEach((id, first) -> {
          if (counted.contains(first)) {
            all.add(id);
          }
        });
    return all;
  }

  private static List<Tie> counted(Handle handle, Sql sql) {
    return sql.query(
            handle,
            "SELECT a, b, month, event, mode, polarity, modality, origin, acting,"
                + " count(*) AS claims FROM (SELECT p.a, p.b, substr(p.day, 1, 7) AS month,"
                + " c.event, c.mode, c.polarity, c.modality, c.origin, "
                + acts("a")
                + " + "
                + acts("b")
                + " AS acting"
                + FROM
                + sql.where()
                + ") x GROUP BY a, b, month, event, mode, polarity, modality, origin, acting")
        .map((row, context) ->
            Tie.of(row, row.getString(1), row.getString(2), row.getInt(9), row.getLong(10)))
        .list();
  }

  /** A claim under two of whom one was joined with others, of whom it may name several. */
  private record Seen(String a, String b, long claim) {}

  /** What one line says of such a claim, and who of the two acts. */
  private record Part(Tie tie, boolean isActingA, boolean isActingB) {
    private Part and(Part other) {
      return new Part(tie, isActingA || other.isActingA, isActingB || other.isActingB);
    }

    private Tie whole() {
      return tie.with(
          isActingA && isActingB
              ? Balance.Way.BOTH_ACT
              : isActingA || isActingB ? Balance.Way.ACROSS : Balance.Way.BOTH_ACTED_ON,
          1);
    }
  }

  private static List<Tie> together(Handle handle, Sql sql, Filter filter) {
    Map<Seen, Part> parts = new HashMap<>();
    sql.query(
            handle,
            "SELECT p.a, p.b, substr(p.day, 1, 7), c.event, c.mode, c.polarity, c.modality,"
                + " c.origin, "
                + acts("a")
                + ", "
                + acts("b")
                + ", p.claim_n"
                + FROM
                + sql.where())
        .map((row, context) -> {
          String a = filter.counted(row.getString(1));
          String b = filter.counted(row.getString(2));
          boolean isOrdered = a.compareTo(b) < 0;
          boolean isActingA = row.getInt(isOrdered ? 9 : 10) > 0;
          boolean isActingB = row.getInt(isOrdered ? 10 : 9) > 0;
          if (!a.equals(b)) {
            Tie tie = Tie.of(row, isOrdered ? a : b, isOrdered ? b : a, BOTH, 1);
            parts.merge(
                new Seen(tie.a(), tie.b(), row.getLong(11)),
                new Part(tie, isActingA, isActingB),
                Part::and);
          }
          return 1;
        })
        .forEach(one -> {});
    Map<Tie, Long> counts = new HashMap<>();
    parts.values().forEach(part -> counts.merge(part.whole(), 1L, Long::sum));
    List<Tie> ties = new ArrayList<>();
    counts.forEach((tie, claims) -> ties.add(tie.with(tie.way(), claims)));
    return ties;
  }

  /** One where the actor acts in the claim, else zero. */
  private static String acts(String which) {
    return "(SELECT count(*) FROM party q WHERE q.actor = p."
        + which
        + " AND q.role = 0 AND q.day = p.day AND q.claim_n = p.claim_n)";
  }
}
