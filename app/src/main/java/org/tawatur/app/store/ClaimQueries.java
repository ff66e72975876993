package org.tawatur.app.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;

/** Asks for claims. Safe for use by several threads. */
public final class ClaimQueries {
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
    Sql sql = ClaimConditions.byDay(dialect, handle, filter, asOf);
    String direction = order == Order.NEWEST ? " DESC" : "";
    String day = Selectivity.isSelective(handle, filter) ? "c.day || ''" : "c.day";
    return ClaimRows.rows(
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
          Sql sql = ClaimConditions.conditions(ledger.dialect(), handle, filter, asOf);
          return sql.query(
                  handle,
                  "SELECT c.n FROM claim c WHERE " + sql.where() + " ORDER BY c.day, c.id, c.n")
              .mapTo(Long.class)
              .list();
        });
    for (int at = 0; at < numbers.size(); at += size) {
      List<Long> part = numbers.subList(at, Math.min(numbers.size(), at + size));
      consumer.accept(ledger.read(handle -> ClaimRows.ordered(handle, part, asOf)));
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
    Sql sql = ClaimConditions.conditions(ledger.dialect(), handle, filter, asOf);
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
        ClaimRows.rows(
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
            ClaimRows.rows(
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
}
