package org.tawatur.link;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/**
 * How two actors stood to each other over time, as claims tell it.
 *
 * @param query what was asked
 * @param periods from the first to the last with claims, those without included
 * @param changes where the state changes, each with the claims that caused it
 * @param undated scored claims that have no day
 * @param panel the outlets counted
 */
public record Relation(
    RelationQuery query,
    List<Period> periods,
    List<Change> changes,
    List<Scored> undated,
    SortedSet<String> panel) {

  /** Copies the lists. */
  public Relation {
    periods = List.copyOf(periods);
    changes = List.copyOf(changes);
    undated = List.copyOf(undated);
  }

  /** How two actors stand to each other. */
  public enum State {
    /** They fight. */
    HOSTILE,
    /** They quarrel short of force. */
    TENSE,
    /** Neither for nor against. */
    NEUTRAL,
    /** They deal with each other, or help. */
    COOPERATIVE,
    /** They are bound: merged, sworn in, fighting side by side. */
    ALLIED,
    /** Nothing is known. */
    UNKNOWN
  }

  /**
   * A claim with its weight.
   *
   * @param claim the claim
   * @param day the day it counts for: of the event where known, else of the report; null where
   *     neither is
   * @param score conflict and cooperation after PLOVER, in [-10, 10]
   * @param isCounted whether it counts for the state: it affirms something actual
   * @param note why it does not count, or counts as it does; empty where there is nothing to say
   */
  public record Scored(
      KeptClaim claim, @Nullable LocalDate day, double score, boolean isCounted, String note) {}

  /**
   * A week or month.
   *
   * @param from first day
   * @param to last day
   * @param score mean score of its events, each event once; 0 where there are none
   * @param events number of events
   * @param claims all its claims, earliest first
   * @param outlets number of outlets with any claim of it
   * @param state the state at its end
   */
  public record Period(
      LocalDate from,
      LocalDate to,
      double score,
      int events,
      List<Scored> claims,
      int outlets,
      State state) {

    /** Copies the list. */
    public Period {
      claims = List.copyOf(claims);
    }
  }

  /**
   * A change of state.
   *
   * @param day from when
   * @param before the state before
   * @param after the state after
   * @param causes the claims that caused it, at least one
   */
  public record Change(LocalDate day, State before, State after, List<Scored> causes) {

    /** Copies the list. */
    public Change {
      causes = List.copyOf(causes);
      if (causes.isEmpty()) {
        throw new IllegalArgumentException("a change needs a claim that caused it");
      }
    }
  }
}
