package org.tawatur.app.store;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.tawatur.link.Decision;
import org.tawatur.link.Event;
import org.tawatur.link.Family;
import org.tawatur.link.KeptClaim;
import org.tawatur.link.Merge;
import org.tawatur.link.Tally;

/** Asks for events. Safe for use by several threads. */
public final class EventQueries {
  private final Ledger ledger;
  private final KnownSteps steps;

  /** Asks {@code ledger}. */
  public EventQueries(Ledger ledger, LinkSteps steps) {
    this(ledger, new KnownSteps(ledger, steps));
  }

  /** Asks {@code ledger}, with functions that others use as well. */
  public EventQueries(Ledger ledger, KnownSteps steps) {
    this.ledger = ledger;
    this.steps = steps;
  }

  /**
   * An event with everything that is known of it.
   *
   * @param event the event
   * @param claims its claims, earliest first
   * @param merges why they are together, in words
   * @param tally who says so
   */
  public record Detail(
      StoredEvent event, List<StoredClaim> claims, List<Merge> merges, Tally tally) {}

  /** The events that {@code filter} asks for, the latest first. */
  public List<StoredEvent> list(EventFilter filter, Page page, AsOf asOf) {
    return ledger.read(handle -> {
      Sql sql = conditions(filter, asOf);
      return rows(
          handle,
          sql.value("limit", page.limit()).value("offset", page.offset()),
          "SELECT e.n FROM event e WHERE "
              + sql.where()
              + " ORDER BY e.day DESC, e.id DESC LIMIT :limit OFFSET :offset",
          asOf);
    });
  }

  /** How many events {@code filter} asks for. */
  public long count(EventFilter filter, AsOf asOf) {
    return ledger.read(handle -> {
      if (asOf.isNow() && filter.equals(EventFilter.ALL)) {
        return handle
            .createQuery("SELECT coalesce(sum(n), 0) FROM total WHERE name = 'event'")
            .mapTo(Long.class)
            .one();
      }
      Sql sql = conditions(filter, asOf);
      return sql.query(handle, "SELECT count(*) FROM event e WHERE " + sql.where())
          .mapTo(Long.class)
          .one();
    });
  }

  /** The event with this id, without its claims. */
  public Optional<StoredEvent> stored(String id, AsOf asOf) {
    return ledger.read(handle ->
        rows(
                handle,
                new Sql().value("id", id),
                "SELECT e.n FROM event e WHERE e.id = :id AND " + Sql.held("e", asOf),
                asOf)
            .stream()
            .findFirst());
  }

  /** The event with this id, with its claims and the reasons for which they are together. */
  public Optional<Detail> event(String id, AsOf asOf) {
    StoredEvent event = stored(id, asOf).orElse(null);
    if (event == null) {
      return Optional.empty();
    }
    ClaimFilter filter = ClaimFilter.LIVE.event(id);
    List<StoredClaim> claims =
        new ClaimQueries(ledger).list(filter, ClaimQueries.Order.OLDEST, Page.ALL, asOf);
    List<KeptClaim> kept = claims.stream().map(StoredClaim::kept).toList();
    List<Decision> decisions = new DecisionLog(ledger).decisions(asOf);
    LinkSteps known = steps.at(asOf);
    List<Merge> merges =
        known.events().events(kept, decisions).stream()
            .map(Event::merges)
            .flatMap(Collection::stream)
            .toList();
    return Optional.of(
        new Detail(event, claims, merges, known.origins().tally(kept, groupOf(kept, asOf))));
  }

  /** The ids that begin with {@code prefix}, at most {@code limit} of them. */
  public List<String> completions(String prefix, int limit) {
    return ledger.read(handle -> ConflictQueries.completions(handle, "event", prefix, limit));
  }

  /** The groups of copies of the reports of some claims. */
  Map<String, String> groupOf(Collection<KeptClaim> claims, AsOf asOf) {
    Set<String> reports = claims.stream().map(c -> c.report().id()).collect(Collectors.toSet());
    return ledger.read(handle -> CopyLinker.groupOf(handle, new HashSet<>(reports), asOf));
  }

  private static List<StoredEvent> rows(Handle handle, Sql sql, String chosen, AsOf asOf) {
    return sql.query(
            handle,
            "SELECT e.*, EXISTS (SELECT 1 FROM event_claim ec JOIN conflict_claim kc"
                + " ON kc.claim_n = ec.claim_n JOIN conflict k ON k.n = kc.conflict_n"
                + " WHERE ec.event_n = e.n AND "
                + Sql.held("k", asOf)
                + ") AS disputed FROM ("
                + chosen
                + ") x JOIN event e ON e.n = x.n ORDER BY e.day DESC, e.id DESC")
        .map((row, context) ->
            new StoredEvent(
                row.getString("id"),
                Family.valueOf(row.getString("family")),
                JsonText.strings(row.getString("types")),
                JsonText.strings(row.getString("parties")),
                JsonText.strings(row.getString("places")),
                row.getString("day"),
                row.getString("day_from"),
                row.getString("day_to"),
                row.getInt("claims"),
                row.getInt("outlets"),
                row.getInt("independent"),
                row.getBoolean("disputed")))
        .list();
  }

  private static Sql conditions(EventFilter filter, AsOf asOf) {
    Sql sql = new Sql().and(Sql.held("e", asOf));
    if (!filter.actors().isEmpty()) {
      sql.and(
          "e.n IN (SELECT p.event_n FROM event_party p WHERE p.party IN "
              + sql.in("actor", ClaimKeys.parties(filter.actors()))
              + ")");
    }
    if (!filter.families().isEmpty()) {
      List<String> names = filter.families().stream().map(Enum::name).sorted().toList();
      sql.and("e.family IN " + sql.in("family", names));
    }
    sql.and("e.day >= :from", "from", text(filter.from()));
    sql.and("e.day <= :to", "to", text(filter.to()));
    if (filter.leastClaims() > 1) {
      sql.and("e.claims >= :claims", "claims", filter.leastClaims());
    }
    if (filter.leastOrigins() > 0) {
      sql.and("e.independent >= :origins", "origins", filter.leastOrigins());
    }
    if (filter.inConflict() != null) {
      sql.and(
          "e.n "
              + (filter.inConflict() ? "" : "NOT ")
              + "IN (SELECT ec.event_n FROM event_claim ec WHERE ec.claim_n IN ("
              + ClaimConditions.disputed(asOf)
              + "))");
    }
    return sql;
  }

  private static @Nullable String text(java.time.@Nullable LocalDate day) {
    return day == null ? null : day.toString();
  }
}
