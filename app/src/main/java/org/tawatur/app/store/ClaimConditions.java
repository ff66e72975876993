package org.tawatur.app.store;

import java.time.LocalDate;
import java.util.Collection;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * What a filter asks of claims, as conditions on a row c of their table. Made for one question, by
 * one thread.
 */
final class ClaimConditions {
  /** So many ids stand in a question one by one. */
  private static final int FEW = 100;

  private final Dialect dialect;
  private final Handle handle;
  private final ClaimFilter filter;
  private final AsOf asOf;
  private final Sql sql = new Sql();

  private ClaimConditions(Dialect dialect, Handle handle, ClaimFilter filter, AsOf asOf) {
    this.dialect = dialect;
    this.handle = handle;
    this.filter = filter;
    this.asOf = asOf;
  }

  /** The conditions of {@code filter} on a row c, where all such rows are wanted. */
  static Sql conditions(Dialect dialect, Handle handle, ClaimFilter filter, AsOf asOf) {
    return new ClaimConditions(dialect, handle, filter, asOf).all(false);
  }

  /** The same where the first ones by day are wanted, so that rows are looked at in that order. */
  static Sql byDay(Dialect dialect, Handle handle, ClaimFilter filter, AsOf asOf) {
    return new ClaimConditions(dialect, handle, filter, asOf).all(true);
  }

  /** A question for the claims that are in conflicts; few are. */
  static String disputed(AsOf asOf) {
    return "SELECT kc.claim_n FROM conflict_claim kc JOIN conflict k ON k.n = kc.conflict_n WHERE "
        + Sql.held("k", asOf);
  }

  private Sql all(boolean isByDay) {
    standing();
    ids();
    in("c.origin", "origin", filter.origins);
    outlets(filter.outlets);
    in("c.event", "type", filter.types.stream().map(Enum::name).sorted().toList());
    parties(isByDay);
    places();
    namings();
    reports();
    course();
    without();
    words();
    newSince();
    derived();
    return sql;
  }

  private void standing() {
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

  private void ids() {
    if (filter.ids.size() > FEW) {
      sql.and("c.id IN (" + dialect.items("ids") + ")");
      sql.value("ids", JsonText.of(filter.ids));
    } else {
      in("c.id", "id", filter.ids);
    }
  }

  private void in(String column, String name, Collection<String> values) {
    if (!values.isEmpty()) {
      sql.and(column + " IN " + sql.in(name, values));
    }
  }

  private void outlets(Collection<String> outlets) {
    if (outlets.contains(ClaimFilter.NO_OUTLET)) {
      sql.and("(c.outlet IS NULL OR c.outlet IN " + sql.in("outlet", outlets) + ")");
    } else {
      in("c.outlet", "outlet", outlets);
    }
  }

  /** Who takes part, and who tells it. */
  private void parties(boolean isByDay) {
    if (filter.isOfPairs()) {
      pair();
    } else {
      party("part", filter.actors, "0, 1", isByDay);
      party("other", filter.others, "0, 1", isByDay);
    }
    if (!filter.ties.isEmpty()) {
      sql.and(
          "c.n IN (SELECT p.claim_n FROM pair p WHERE p.a || ' ' || p.b IN ("
              + dialect.items("ties")
              + "))");
      sql.value("ties", JsonText.of(filter.ties));
    }
    party("acting", filter.acting, "0", isByDay);
    party("acted", filter.actedOn, "1", isByDay);
    party("telling", filter.telling, "2", isByDay);
  }

  private void party(String name, Collection<String> actors, String roles, boolean isByDay) {
    if (actors.isEmpty()) {
      return;
    }
    String which = "p.actor IN " + sql.in(name, actors) + " AND p.role IN (" + roles + ")";
    sql.and(
        isByDay && Selectivity.isMany(handle, "party", "actor", actors)
            ? "EXISTS (SELECT 1 FROM party p WHERE p.claim_n = c.n AND " + which + ")"
            : "c.n IN (SELECT p.claim_n FROM party p WHERE " + which + ")");
  }

  /** Two who take part as two; the tables of pairs know those of the registry. */
  private void pair() {
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

  private void places() {
    if (!filter.places.isEmpty()) {
      sql.and(
          "c.n IN (SELECT p.claim_n FROM claim_place p WHERE p.place IN "
              + sql.in("place", filter.places)
              + ")");
    }
    if (filter.hasPlace != null) {
      sql.and(
          (filter.hasPlace ? "" : "NOT ")
              + "EXISTS (SELECT 1 FROM claim_place at WHERE at.claim_n = c.n)");
    }
  }

  /** By which words an actor is called. */
  private void namings() {
    if (!filter.called.isEmpty()) {
      sql.and(
          "c.n IN (SELECT w.claim_n FROM naming w WHERE w.actor IN "
              + sql.in("named", filter.actors)
              + " AND w.words IN "
              + sql.in("words", filter.called)
              + ")");
    }
  }

  private void reports() {
    if (!filter.reports.isEmpty()) {
      sql.and(
          "c.report_n IN (SELECT n FROM report WHERE id IN "
              + sql.in("report", filter.reports)
              + ")");
    }
  }

  /** When it was, whether it was, and how sure that is. */
  private void course() {
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
  }

  private void without() {
    if (!filter.without.isEmpty()) {
      sql.and("c.id NOT IN (" + dialect.items("without") + ")");
      sql.value("without", JsonText.of(filter.without));
    }
  }

  private void words() {
    if (filter.words != null) {
      sql.and(
          "c.report_n IN (SELECT r.n FROM report_search s JOIN report r ON r.doc = s.rowid WHERE "
              + sql.take(SearchQueries.conditions(dialect, filter.words, asOf))
              + ")");
    }
  }

  private void newSince() {
    if (filter.newSince != null) {
      sql.and(
          "NOT EXISTS (SELECT 1 FROM claim old JOIN claim_life l ON l.claim_n = old.n"
              + " WHERE old.id = c.id AND l.standing = 'LIVE' AND "
              + Sql.held("l", filter.newSince)
              + ")");
    }
  }

  /** Of which event or conflict it is part. */
  private void derived() {
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
