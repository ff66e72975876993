package org.tawatur.app.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.tawatur.app.store.StoredConflict.Count;
import org.tawatur.app.store.StoredConflict.Position;
import org.tawatur.app.store.StoredConflict.Speaker;

/** Asks for conflicts. Safe for use by several threads. */
public final class ConflictQueries {
  private final Ledger ledger;

  /** Asks {@code ledger}. */
  public ConflictQueries(Ledger ledger) {
    this.ledger = ledger;
  }

  /** The conflicts that {@code filter} asks for, the latest first. */
  public List<StoredConflict> list(ConflictFilter filter, Page page, AsOf asOf) {
    return ledger.read(handle -> {
      Sql sql = conditions(filter, asOf);
      sql.value("limit", page.limit()).value("offset", page.offset());
      return sql.query(
              handle,
              "SELECT k.* FROM conflict k WHERE "
                  + sql.where()
                  + " ORDER BY k.day DESC, k.id DESC LIMIT :limit OFFSET :offset")
          .map((row, context) -> conflict(row))
          .list();
    });
  }

  /** How many conflicts {@code filter} asks for. */
  public long count(ConflictFilter filter, AsOf asOf) {
    return ledger.read(handle -> {
      Sql sql = conditions(filter, asOf);
      return sql.query(handle, "SELECT count(*) FROM conflict k WHERE " + sql.where())
          .mapTo(Long.class)
          .one();
    });
  }

  /** The conflict with this id. */
  public Optional<StoredConflict> conflict(String id, AsOf asOf) {
    return ledger.read(handle ->
        handle
            .createQuery("SELECT k.* FROM conflict k WHERE k.id = :id AND " + Sql.held("k", asOf))
            .bind("id", id)
            .map((row, context) -> conflict(row))
            .findFirst());
  }

  /** The conflicts that any of these claims is in, the latest first. */
  public List<StoredConflict> of(java.util.Collection<String> claims, AsOf asOf) {
    if (claims.isEmpty()) {
      return List.of();
    }
    return ledger.read(handle -> {
      Sql sql = new Sql();
      return sql.value("claims", JsonText.of(claims))
          .query(
              handle,
              "SELECT k.* FROM conflict k WHERE "
                  + Sql.held("k", asOf)
                  + " AND k.n IN (SELECT kc.conflict_n FROM conflict_claim kc JOIN claim c"
                  + " ON c.n = kc.claim_n WHERE c.id IN ("
                  + ledger.dialect().items("claims")
                  + ")) ORDER BY k.day DESC, k.id DESC")
          .map((row, context) -> conflict(row))
          .list();
    });
  }

  /** The ids that begin with {@code prefix}, at most {@code limit} of them. */
  public List<String> completions(String prefix, int limit) {
    return ledger.read(handle -> completions(handle, "conflict", prefix, limit));
  }

  static List<String> completions(Handle handle, String table, String prefix, int limit) {
    return handle
        .createQuery(
            "SELECT DISTINCT id FROM "
                + table
                + " WHERE id >= :prefix AND id < :end ORDER BY id LIMIT :limit")
        .bind("prefix", prefix)
        .bind("end", prefix + "g")
        .bind("limit", limit)
        .mapTo(String.class)
        .list();
  }

  private static Sql conditions(ConflictFilter filter, AsOf asOf) {
    Sql sql = new Sql().and(Sql.held("k", asOf));
    if (!filter.actors().isEmpty()) {
      sql.and(
          "k.n IN (SELECT p.conflict_n FROM conflict_party p WHERE p.party IN "
              + sql.in("actor", ClaimKeys.parties(filter.actors()))
              + ")");
    }
    if (!filter.kinds().isEmpty()) {
      List<String> like = new ArrayList<>();
      filter.kinds().stream()
          .sorted()
          .forEach(kind -> like.add("k.kinds LIKE '%\"" + kind.name() + "\"%'"));
      sql.and("(" + String.join(" OR ", like) + ")");
    }
    sql.and("k.day >= :from", "from", filter.from() == null ? null : filter.from().toString());
    sql.and("k.day <= :to", "to", filter.to() == null ? null : filter.to().toString());
    if (filter.leastOrigins() > 0) {
      sql.and("k.independent >= :origins", "origins", filter.leastOrigins());
    }
    return sql;
  }

  private static StoredConflict conflict(ResultSet row) throws SQLException {
    Map<?, ?> body = map(JsonText.read(row.getString("body")));
    List<Position> sides = new ArrayList<>();
    for (Object side : list(body.get("sides"))) {
      Map<?, ?> each = map(side);
      sides.add(
          new Position(
              String.valueOf(each.get("position")),
              String.valueOf(each.get("stance")),
              text(each.get("since")),
              strings(each.get("claims")),
              number(each.get("digit")),
              strings(each.get("reasons")),
              count(each.get("tally"))));
    }
    return new StoredConflict(
        row.getString("id"),
        JsonText.strings(row.getString("kinds")),
        JsonText.strings(row.getString("parties")),
        row.getString("day"),
        text(body.get("since")),
        strings(body.get("reasons")),
        count(body.get("tally")),
        sides);
  }

  private static Count count(@Nullable Object value) {
    Map<?, ?> map = map(value);
    List<Speaker> speakers = new ArrayList<>();
    for (Object origin : list(map.get("origins"))) {
      Map<?, ?> each = map(origin);
      speakers.add(
          new Speaker(
              String.valueOf(each.get("name")),
              text(each.get("actor")),
              String.valueOf(each.get("kind")),
              Boolean.TRUE.equals(each.get("party")),
              Boolean.TRUE.equals(each.get("circular")),
              strings(each.get("speakers")),
              text(each.get("since"))));
    }
    return new Count(
        number(map.get("mentions")),
        number(map.get("independent")),
        strings(map.get("outlets")),
        speakers,
        number(map.get("unspecified")),
        number(map.get("circles")));
  }

  private static Map<?, ?> map(@Nullable Object value) {
    return value instanceof Map<?, ?> map ? map : Map.of();
  }

  private static List<?> list(@Nullable Object value) {
    return value instanceof List<?> list ? list : List.of();
  }

  private static List<String> strings(@Nullable Object value) {
    List<String> strings = new ArrayList<>();
    list(value).forEach(item -> strings.add(String.valueOf(item)));
    return strings;
  }

  private static @Nullable String text(@Nullable Object value) {
    return value == null ? null : value.toString();
  }

  private static int number(@Nullable Object value) {
    return value instanceof Long number ? Math.toIntExact(number) : 0;
  }
}
