package org.tawatur.app.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.tawatur.link.KeptClaim;
import org.tawatur.link.KeptReport;

/** Asks for claims. Safe for use by several threads. */
public final class ClaimQueries {
  /**
   * An actor with more claims than this is looked for day by day, one with fewer by its own index.
   */
  private static final int MANY = 4000;

  /** So many ids stand in a question one by one. */
  private static final int FEW = 100;

  private static final String REPORT =
      " JOIN report r ON r.n = c.report_n JOIN report_text t ON t.n = r.text_n";

  private final Ledger ledger;

  /** Asks {@code ledger}. */
  public ClaimQueries(Ledger ledger) {
    this.ledger = ledger;
  }

  /** In which order claims are listed. */
  public enum Order {
    /** The latest day first. */
    NEWEST,
    /** The earliest day first. */
    OLDEST
  }

  /** The claims that {@code filter} asks for; those of one day in the order of their ids. */
  public List<StoredClaim> list(ClaimFilter filter, Order order, Page page, AsOf asOf) {
    return ledger.read(handle -> list(ledger.dialect(), handle, filter, order, page, asOf));
  }

  static List<StoredClaim> list(
      Dialect dialect, Handle handle, ClaimFilter filter, Order order, Page page, AsOf asOf) {
    Sql sql = byDay(dialect, handle, filter, asOf);
    String direction = order == Order.NEWEST ? " DESC" : "";
    String day = isSelective(handle, filter) ? "c.day || ''" : "c.day";
    return rows(
        handle,
        sql.value("limit", page.limit()).value("offset", page.offset()),
        "SELECT c.n FROM claim c WHERE "
            + sql.where()
            + " ORDER BY "
            + day
            + direction
            + ", c.id"
            + direction
            + ", c.n LIMIT :limit OFFSET :offset",
        asOf,
        "c.day" + direction + ", c.id" + direction + ", c.n",
        (n, claim) -> {});
  }

  /**
   * The claims that {@code filter} asks for, the earliest day first, in parts of at most {@code
   * size}. Which they are is asked once; each part is read by its numbers, so that the last costs
   * what the first does.
   */
  public void each(ClaimFilter filter, int size, AsOf asOf, Consumer<List<StoredClaim>> consumer) {
    List<Long> numbers =
        ledger.read(handle -> {
          Sql sql = conditions(ledger.dialect(), handle, filter, asOf);
          return sql.query(
                  handle,
                  "SELECT c.n FROM claim c WHERE " + sql.where() + " ORDER BY c.day, c.id, c.n")
              .mapTo(Long.class)
              .list();
        });
    for (int at = 0; at < numbers.size(); at += size) {
      List<Long> part = numbers.subList(at, Math.min(numbers.size(), at + size));
      consumer.accept(ledger.read(handle -> ordered(handle, part, asOf)));
    }
  }

  /** How many claims {@code filter} asks for. */
  public long count(ClaimFilter filter, AsOf asOf) {
    return ledger.read(handle -> {
      if (!filter.without.isEmpty() && filter.ids.isEmpty()) {
        ClaimFilter all = filter.without(Set.of());
        return counted(handle, all, asOf) - counted(handle, all.ids(filter.without), asOf);
      }
      return counted(handle, filter, asOf);
    });
  }

  private long counted(Handle handle, ClaimFilter filter, AsOf asOf) {
    if (asOf.isNow() && filter.isOnlyOfStandings()) {
      Sql sql = new Sql();
      List<String> names = filter.standings.stream().map(Enum::name).sorted().toList();
      return sql.query(
              handle,
              "SELECT coalesce(sum(n), 0) FROM total WHERE name IN " + sql.in("name", names))
          .mapTo(Long.class)
          .one();
    }
    if (filter.isOnlyOfActors()) {
      return ActorCounts.claims(handle, List.of(filter.actors), asOf).getFirst();
    }
    Sql sql = conditions(ledger.dialect(), handle, filter, asOf);
    return sql.query(handle, "SELECT count(*) FROM claim c WHERE " + sql.where())
        .mapTo(Long.class)
        .one();
  }

  /** The claim with this id, in the version that stood at {@code asOf}. */
  public Optional<StoredClaim> claim(String id, AsOf asOf) {
    ClaimFilter filter = ClaimFilter.LIVE.ids(List.of(id)).standings(List.of(Standing.values()));
    List<StoredClaim> all = list(filter, Order.NEWEST, new Page(10, 0), asOf);
    return all.stream()
        .filter(claim -> claim.standing() == Standing.LIVE)
        .findFirst()
        .or(() -> all.stream().findFirst());
  }

  /** Every version that the claim ever had, the last made first, with how it stands now. */
  public List<StoredClaim> versions(String id) {
    return ledger.read(handle ->
        rows(
            handle,
            new Sql().value("id", id),
            "SELECT c.n FROM claim c WHERE c.id = :id",
            AsOf.NOW,
            "c.n DESC",
            (n, claim) -> {}));
  }

  /** Every version that each of these claims ever had, by id, the last made first. */
  public Map<String, List<StoredClaim>> versions(Collection<String> ids) {
    Map<String, List<StoredClaim>> versions = new HashMap<>();
    Sql sql = new Sql().value("ids", JsonText.of(ids));
    ledger
        .read(handle ->
            rows(
                handle,
                sql,
                "SELECT c.n FROM claim c WHERE c.id IN (" + ledger.dialect().items("ids") + ")",
                AsOf.NOW,
                "c.n DESC",
                (n, claim) -> {}))
        .forEach(
            claim -> versions.computeIfAbsent(claim.id(), id -> new ArrayList<>(2)).add(claim));
    return versions;
  }

  /** The ids that begin with {@code prefix}, at most {@code limit} of them. */
  public List<String> completions(String prefix, int limit) {
    return ledger.read(handle ->
        handle
            .createQuery(
                "SELECT DISTINCT id FROM claim WHERE id >= :prefix AND id < :end"
                    + " ORDER BY id LIMIT :limit")
            .bind("prefix", prefix)
            .bind("end", prefix + "g")
            .bind("limit", limit)
            .mapTo(String.class)
            .list());
  }

  /** The claims with these local numbers, in this order. */
  static List<StoredClaim> ordered(Handle handle, List<Long> numbers, AsOf asOf) {
    if (numbers.isEmpty()) {
      return List.of();
    }
    StringBuilder chosen = new StringBuilder("SELECT n FROM claim WHERE n IN (");
    numbers.forEach(n -> chosen.append(n).append(n.equals(numbers.getLast()) ? ")" : ","));
    Map<Long, StoredClaim> byNumber = new HashMap<>();
    rows(handle, new Sql(), chosen.toString(), asOf, "c.n", byNumber::put);
    return numbers.stream().map(byNumber::get).filter(Objects::nonNull).toList();
  }

  private static List<StoredClaim> rows(
      Handle handle,
      Sql sql,
      String chosen,
      AsOf asOf,
      String order,
      BiConsumer<Long, StoredClaim> each) {
    String name =
        "(SELECT min(k.name) FROM report_copy k WHERE k.report_n = c.report_n AND "
            + Sql.known("k", asOf)
            + ")";
    String standing =
        asOf.isNow()
            ? "c.standing"
            : "(SELECT l.standing FROM claim_life l WHERE l.claim_n = c.n AND "
                + Sql.held("l", asOf)
                + ")";
    String event =
        "(SELECT min(e.id) FROM event_claim ec JOIN event e ON e.n = ec.event_n"
            + " WHERE ec.claim_n = c.n AND "
            + Sql.held("e", asOf)
            + ")";
    String conflicts =
        "(SELECT count(DISTINCT k.n) FROM conflict_claim kc JOIN conflict k ON k.n = kc.conflict_n"
            + " WHERE kc.claim_n = c.n AND "
            + Sql.held("k", asOf)
            + ")";
    return sql.query(
            handle,
            "SELECT c.n, c.id, c.version, c.body, c.day, c.made_by, r.id AS report, t.sha256, r.outlet,"
                + " r.published, "
                + name
                + " AS name, "
                + standing
                + " AS stands, "
                + event
                + " AS event_id, "
                + conflicts
                + " AS conflicts FROM ("
                + chosen
                + ") x JOIN claim c ON c.n = x.n"
                + REPORT
                + " ORDER BY "
                + order)
        .map((row, context) -> {
          StoredClaim claim = stored(row);
          each.accept(row.getLong("n"), claim);
          return claim;
        })
        .list();
  }

  private static StoredClaim stored(ResultSet row) throws SQLException {
    String standing = row.getString("stands");
    return new StoredClaim(
        kept(row),
        row.getString("version"),
        String.valueOf(row.getString("name")),
        row.getString("day"),
        standing == null ? null : Standing.valueOf(standing),
        row.getString("made_by").equals(ClaimWriter.Maker.REVIEWER.name()),
        row.getString("event_id"),
        row.getInt("conflicts"));
  }

  /** The claim of a row with id, body, report, sha256, outlet and published. */
  static KeptClaim kept(ResultSet row) throws SQLException {
    String report = row.getString("report");
    String published = row.getString("published");
    return new KeptClaim(
        row.getString("id"),
        new KeptReport(
            report,
            row.getString("sha256"),
            row.getString("outlet"),
            published == null ? null : LocalDate.parse(published)),
        ClaimReader.claim(report, row.getString("body")));
  }

  /** The claims with these local numbers, for working out what follows from them. */
  static List<KeptClaim> kept(Handle handle, Collection<Long> numbers) {
    List<KeptClaim> claims = new ArrayList<>(numbers.size());
    List<Long> all = List.copyOf(numbers);
    for (int i = 0; i < all.size(); i += 500) {
      String list =
          String.join(
              ",",
              all.subList(i, Math.min(all.size(), i + 500)).stream().map(String::valueOf).toList());
      claims.addAll(
          handle
              .createQuery(
                  "SELECT c.id, c.body, r.id AS report, t.sha256, r.outlet, r.published"
                      + " FROM claim c"
                      + REPORT
                      + " WHERE c.n IN ("
                      + list
                      + ")")
              .map((row, context) -> kept(row))
              .list());
    }
    return claims;
  }

  /** Whether an actor or place narrows the question so far that its own index serves it best. */
  private static boolean isSelective(Handle handle, ClaimFilter filter) {
    for (Collection<String> some :
        List.of(filter.actors, filter.acting, filter.actedOn, filter.telling)) {
      if (!some.isEmpty() && !isMany(handle, "party", "actor", some)) {
        return true;
      }
    }
    return !filter.ids.isEmpty()
        || !filter.called.isEmpty()
        || filter.isOfPairs()
        || !filter.reports.isEmpty()
        || filter.event != null
        || filter.conflict != null
        || (!filter.places.isEmpty() && !isMany(handle, "claim_place", "place", filter.places));
  }

  private static boolean isMany(
      Handle handle, String table, String column, Collection<String> some) {
    Sql sql = new Sql();
    String in = sql.in("some", some);
    return sql.query(
                handle,
                "SELECT count(*) FROM (SELECT 1 FROM "
                    + table
                    + " WHERE "
                    + column
                    + " IN "
                    + in
                    + " LIMIT "
                    + MANY
                    + ") x")
            .mapTo(Long.class)
            .one()
        >= MANY;
  }

  /** The conditions of {@code filter} on a row c, where all such rows are wanted. */
  static Sql conditions(Dialect dialect, Handle handle, ClaimFilter filter, AsOf asOf) {
    return conditions(dialect, handle, filter, asOf, false);
  }

  /** The same where the first ones by day are wanted, so that rows are looked at in that order. */
  static Sql byDay(Dialect dialect, Handle handle, ClaimFilter filter, AsOf asOf) {
    return conditions(dialect, handle, filter, asOf, true);
  }

  private static Sql conditions(
      Dialect dialect, Handle handle, ClaimFilter filter, AsOf asOf, boolean isByDay) {
    Sql sql = new Sql();
    standing(sql, filter, asOf);
    if (filter.ids.size() > FEW) {
      sql.and("c.id IN (" + dialect.items("ids") + ")");
      sql.value("ids", JsonText.of(filter.ids));
    } else {
      in(sql, "c.id", "id", filter.ids);
    }
    in(sql, "c.origin", "origin", filter.origins);
    outlets(sql, filter.outlets);
    in(sql, "c.event", "type", filter.types.stream().map(Enum::name).sorted().toList());
    if (filter.isOfPairs()) {
      pair(sql, filter);
    } else {
      party(handle, sql, "part", filter.actors, "0, 1", isByDay);
      party(handle, sql, "other", filter.others, "0, 1", isByDay);
    }
    if (!filter.ties.isEmpty()) {
      sql.and(
          "c.n IN (SELECT p.claim_n FROM pair p WHERE p.a || ' ' || p.b IN ("
              + dialect.items("ties")
              + "))");
      sql.value("ties", JsonText.of(filter.ties));
    }
    party(handle, sql, "acting", filter.acting, "0", isByDay);
    party(handle, sql, "acted", filter.actedOn, "1", isByDay);
    party(handle, sql, "telling", filter.telling, "2", isByDay);
    member(sql, "place", filter.places, "claim_place", "place");
    if (filter.hasPlace != null) {
      sql.and(
          (filter.hasPlace ? "" : "NOT ")
              + "EXISTS (SELECT 1 FROM claim_place at WHERE at.claim_n = c.n)");
    }
    if (!filter.called.isEmpty()) {
      sql.and(
          "c.n IN (SELECT w.claim_n FROM naming w WHERE w.actor IN "
              + sql.in("named", filter.actors)
              + " AND w.words IN "
              + sql.in("words", filter.called)
              + ")");
    }
    if (!filter.reports.isEmpty()) {
      sql.and(
          "c.report_n IN (SELECT n FROM report WHERE id IN "
              + sql.in("report", filter.reports)
              + ")");
    }
    sql.and("c.day >= :from", "from", text(filter.from));
    sql.and("c.day <= :to", "to", text(filter.to));
    sql.and("c.polarity = :polarity", "polarity", name(filter.polarity));
    sql.and("c.modality = :modality", "modality", name(filter.modality));
    if (filter.leastConfidence > 0) {
      sql.and("c.confidence >= :confidence", "confidence", filter.leastConfidence);
    }
    if (filter.mostConfidence <= 1) {
      sql.and("c.confidence < :below", "below", filter.mostConfidence);
    }
    if (!filter.without.isEmpty()) {
      sql.and("c.id NOT IN (" + dialect.items("without") + ")");
      sql.value("without", JsonText.of(filter.without));
    }
    if (filter.words != null) {
      sql.and(
          "c.report_n IN (SELECT r.n FROM report_search s JOIN report r ON r.doc = s.rowid WHERE "
              + sql.take(SearchQueries.conditions(dialect, filter.words, asOf))
              + ")");
    }
    if (filter.newSince != null) {
      sql.and(
          "NOT EXISTS (SELECT 1 FROM claim old JOIN claim_life l ON l.claim_n = old.n"
              + " WHERE old.id = c.id AND l.standing = 'LIVE' AND "
              + Sql.held("l", filter.newSince)
              + ")");
    }
    derived(sql, filter, asOf);
    return sql;
  }

  private static void standing(Sql sql, ClaimFilter filter, AsOf asOf) {
    String wanted =
        String.join(
            ", ", filter.standings.stream().map(s -> "'" + s.name() + "'").sorted().toList());
    if (!asOf.isNow()) {
      sql.and(
          "EXISTS (SELECT 1 FROM claim_life l WHERE l.claim_n = c.n AND "
              + Sql.held("l", asOf)
              + " AND l.standing IN ("
              + wanted
              + "))");
    } else if (wanted.equals("'LIVE'")) {
      // In these very words, for the indexes that hold only such rows.
      sql.and("c.standing = 'LIVE'");
    } else {
      sql.and("c.standing IN (" + wanted + ")");
    }
  }

  private static void in(Sql sql, String column, String name, Collection<String> values) {
    if (!values.isEmpty()) {
      sql.and(column + " IN " + sql.in(name, values));
    }
  }

  private static void outlets(Sql sql, Collection<String> outlets) {
    if (outlets.contains(ClaimFilter.NO_OUTLET)) {
      sql.and("(c.outlet IS NULL OR c.outlet IN " + sql.in("outlet", outlets) + ")");
    } else {
      in(sql, "c.outlet", "outlet", outlets);
    }
  }

  private static void party(
      Handle handle,
      Sql sql,
      String name,
      Collection<String> actors,
      String roles,
      boolean isByDay) {
    if (actors.isEmpty()) {
      return;
    }
    String which = "p.actor IN " + sql.in(name, actors) + " AND p.role IN (" + roles + ")";
    sql.and(
        isByDay && isMany(handle, "party", "actor", actors)
            ? "EXISTS (SELECT 1 FROM party p WHERE p.claim_n = c.n AND " + which + ")"
            : "c.n IN (SELECT p.claim_n FROM party p WHERE " + which + ")");
  }

  /** Two who take part as two; the tables of pairs know those of the registry. */
  private static void pair(Sql sql, ClaimFilter filter) {
    String one = sql.in("part", filter.actors);
    String other = sql.in("other", filter.others);
    sql.and(
        "c.n IN (SELECT p.claim_n FROM pair p WHERE p.a IN "
            + one
            + " AND p.b IN "
            + other
            + " UNION ALL SELECT p.claim_n FROM pair p WHERE p.a IN "
            + other
            + " AND p.b IN "
            + one
            + ")");
  }

  private static void member(
      Sql sql, String name, Collection<String> values, String table, String column) {
    if (values.isEmpty()) {
      return;
    }
    String which = "p." + column + " IN " + sql.in(name, values);
    sql.and("c.n IN (SELECT p.claim_n FROM " + table + " p WHERE " + which + ")");
  }

  /** A question for the claims that are in conflicts; few are. */
  static String disputed(AsOf asOf) {
    return "SELECT kc.claim_n FROM conflict_claim kc JOIN conflict k ON k.n = kc.conflict_n WHERE "
        + Sql.held("k", asOf);
  }

  private static void derived(Sql sql, ClaimFilter filter, AsOf asOf) {
    if (filter.inConflict != null) {
      sql.and("c.n " + (filter.inConflict ? "" : "NOT ") + "IN (" + disputed(asOf) + ")");
    }
    sql.and(
        "c.n IN (SELECT ec.claim_n FROM event_claim ec JOIN event e ON e.n = ec.event_n"
            + " WHERE e.id = :event AND "
            + Sql.held("e", asOf)
            + ")",
        "event",
        filter.event);
    sql.and(
        "c.n IN (SELECT kc.claim_n FROM conflict_claim kc JOIN conflict k ON k.n = kc.conflict_n"
            + " WHERE k.id = :conflict AND "
            + Sql.held("k", asOf)
            + ")",
        "conflict",
        filter.conflict);
  }

  private static @Nullable String text(@Nullable LocalDate day) {
    return day == null ? null : day.toString();
  }

  private static @Nullable String name(@Nullable Enum<?> value) {
    return value == null ? null : value.name();
  }
}
