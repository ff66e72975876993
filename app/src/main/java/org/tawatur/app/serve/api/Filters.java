package org.tawatur.app.serve.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.tawatur.app.serve.http.Params;
import org.tawatur.app.serve.http.Refusal;
import org.tawatur.app.store.AsOf;
import org.tawatur.app.store.ClaimFilter;
import org.tawatur.app.store.DecisionLog;
import org.tawatur.app.store.Page;
import org.tawatur.app.store.RelationQueries;
import org.tawatur.app.store.Standing;
import org.tawatur.claim.EventType;
import org.tawatur.claim.Modality;
import org.tawatur.claim.Polarity;
import org.tawatur.link.Decision;

/** Reads conditions from the parameters of a question. Safe to share between threads. */
final class Filters {
  private static final int MOST = 500;
  private static final int USUAL = 50;

  private final Holdings holdings;

  Filters(Holdings holdings) {
    this.holdings = holdings;
  }

  /** The conditions on claims. */
  ClaimFilter claims(Params params, AsOf asOf) {
    Keys keys = keys(asOf);
    boolean hasBranches = params.flag("branches", false);
    List<Standing> standings = params.some(Standing.class, "standing");
    ClaimFilter filter =
        new ClaimSets(holdings)
            .condition(params.texts("id"), asOf)
            .actors(keys.of(params.texts("actor"), hasBranches))
            .others(keys.of(params.texts("with"), hasBranches))
            .acting(keys.of(params.texts("by"), false))
            .actedOn(keys.of(params.texts("to"), false))
            .telling(keys.of(params.texts("says"), false))
            .origins(params.texts("origin"))
            .places(params.texts("place"))
            .outlets(params.texts("outlet"))
            .reports(params.texts("report"))
            .types(params.some(EventType.class, "type"))
            .between(params.day("from"), params.day("until"))
            .polarity(params.one(Polarity.class, "polarity"))
            .modality(params.one(Modality.class, "modality"))
            .inConflict(params.choice("in_conflict"))
            .hasPlace(params.choice("placed"))
            .called(params.texts("called"))
            .event(params.text("event"))
            .conflict(params.text("conflict"));
    if (!params.texts("called").isEmpty() && params.texts("actor").isEmpty()) {
      throw Refusal.wrong("called", "called says how an actor is called; name it too");
    }
    Double least = params.share("least");
    Double most = params.share("most");
    filter = least == null ? filter : filter.atLeast(least);
    filter = most == null ? filter : filter.below(most);
    return standings.isEmpty() ? filter : filter.standings(standings);
  }

  /** The keys under which claims name these actors: those with whom they were joined included. */
  List<String> keys(List<String> actors, AsOf asOf) {
    return actors.isEmpty() ? List.of() : keys(asOf).of(actors, false);
  }

  /** Finds the keys of actors as they were known at {@code asOf}. */
  Keys keys(AsOf asOf) {
    return new Keys(new DecisionLog(holdings.ledger()).decisions(asOf), asOf);
  }

  /** What was decided, and what was known of actors, at one state of the ledger. */
  final class Keys {
    private final List<Decision> decisions;
    private final AsOf asOf;

    private Keys(List<Decision> decisions, AsOf asOf) {
      this.decisions = decisions;
      this.asOf = asOf;
    }

    /** The keys of all {@code actors}, of their branches and of those who act for them as well. */
    List<String> of(List<String> actors, boolean hasBranches) {
      SortedSet<String> keys = new TreeSet<>();
      for (String actor : actors) {
        keys.addAll(
            hasBranches
                ? RelationQueries.keys(holdings.steps(asOf), actor, true, decisions)
                : RelationQueries.joined(actor, decisions));
      }
      return new ArrayList<>(keys);
    }

    /** The keys of one side of a relation. */
    Set<String> side(String actor, boolean hasBranches) {
      return Set.copyOf(RelationQueries.keys(holdings.steps(asOf), actor, hasBranches, decisions));
    }
  }

  /** The part of a list that is asked for; its place is the number of those before it. */
  static Page page(Params params) {
    int limit = (int) params.number("limit", 1, MOST, USUAL);
    return new Page(limit, params.number("after", 0, Integer.MAX_VALUE, 0));
  }

  /** How many are asked for. */
  static int limit(Params params) {
    return (int) params.number("limit", 1, MOST, USUAL);
  }

  /** Where the list goes on, or null where {@code shown} are the last. */
  static @org.jspecify.annotations.Nullable String next(Page page, int shown, long total) {
    long end = page.offset() + shown;
    return end < total && shown > 0 ? Long.toString(end) : null;
  }

  /**
   * A list that was asked for with one more than wanted.
   *
   * @param items those wanted
   * @param next where it goes on, or null
   */
  record Cut<T>(List<T> items, @org.jspecify.annotations.Nullable String next) {
    static <T> Cut<T> of(List<T> more, Page page) {
      boolean isMore = more.size() > page.limit();
      return new Cut<>(
          isMore ? more.subList(0, page.limit()) : more,
          isMore ? Long.toString(page.offset() + page.limit()) : null);
    }
  }

  /** The same part with one more, to see whether there is one. */
  static Page oneMore(Page page) {
    return new Page(page.limit() + 1, page.offset());
  }

  /** A query that was written into a body. */
  static Params inside(String place, String query) {
    try {
      return Params.of(query);
    } catch (Refusal e) {
      throw Refusal.wrong(place, String.valueOf(e.getMessage()));
    }
  }
}
