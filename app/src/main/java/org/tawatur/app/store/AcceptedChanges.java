package org.tawatur.app.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.tawatur.actor.Actor;
import org.tawatur.actor.ActorName;
import org.tawatur.actor.Period;
import org.tawatur.actor.Registry;
import org.tawatur.actor.Tie;
import org.tawatur.link.Proposal;

/**
 * The changes of actors that people accepted and did not take back: what the ledger knows of actors
 * beyond the lexicon.
 *
 * @param changes the changes, in the order of their acceptance
 */
public record AcceptedChanges(List<Change> changes) {
  /** None. */
  public static final AcceptedChanges NONE = new AcceptedChanges(List.of());

  /** Copies the list. */
  public AcceptedChanges {
    changes = List.copyOf(changes);
  }

  /** Which way a change goes between two actors. */
  public enum Way {
    /** The actor does it to the other, or joins it. */
    TO,
    /** The other does it to the actor, or joins it. */
    FROM,
    /** Both do it together. */
    WITH
  }

  /**
   * A change.
   *
   * @param kind what kind
   * @param actor id of the actor
   * @param other id of the other actor, or null
   * @param words the new name, or the words for those concerned
   * @param from the first day on which it holds, or null
   * @param way which way it goes
   */
  public record Change(
      Proposal.Kind kind,
      String actor,
      @Nullable String other,
      String words,
      @Nullable LocalDate from,
      Way way) {}

  /** Those known at {@code asOf}. */
  public static AcceptedChanges of(Ledger ledger, AsOf asOf) {
    return ledger.read(handle -> of(handle, asOf));
  }

  static AcceptedChanges of(Handle handle, AsOf asOf) {
    List<Change> changes =
        handle
            .createQuery(
                "SELECT v.* FROM verdict v WHERE v.verdict = 'ACCEPTED' AND v.seq ="
                    + " (SELECT max(w.seq) FROM verdict w WHERE w.proposal = v.proposal AND "
                    + Sql.known("w", asOf)
                    + ") ORDER BY v.seq")
            .map((row, context) -> {
              String from = row.getString("day_from");
              return new Change(
                  Proposal.Kind.valueOf(row.getString("kind")),
                  row.getString("actor"),
                  row.getString("other"),
                  row.getString("words"),
                  from == null ? null : LocalDate.parse(from),
                  Way.valueOf(row.getString("way")));
            })
            .list();
    return changes.isEmpty() ? NONE : new AcceptedChanges(changes);
  }

  /** The functions that know of them. */
  LinkSteps steps(LinkSteps steps) {
    return changes.isEmpty() ? steps : steps.with(apply(steps.registry()));
  }

  /** What tells these changes from others; empty where there are none. */
  public String digest() {
    return changes.isEmpty() ? "" : Ids.of(changes.toString());
  }

  /** {@code registry} with the names and ties that follow; unknown actors are passed over. */
  public Registry apply(Registry registry) {
    if (changes.isEmpty()) {
      return registry;
    }
    List<ActorName> names = new ArrayList<>(registry.names());
    List<Tie> ties = new ArrayList<>(registry.ties());
    for (Change change : changes) {
      Actor actor = registry.actor(change.actor());
      Actor other = change.other() == null ? null : registry.actor(change.other());
      if (actor != null && change.kind() == Proposal.Kind.NAME) {
        Period since = new Period(change.from(), null);
        names.add(new ActorName(actor.id(), change.words(), since, ActorName.Use.FULL));
      } else if (actor != null && other != null) {
        boolean isTo = change.way() != Way.FROM;
        tie(change, isTo ? actor : other, isTo ? other : actor, ties);
      }
    }
    return registry.with(names, ties);
  }

  /** What follows for the one who does it, or whom it befalls, and the one to whom he does it. */
  private static void tie(Change change, Actor one, Actor other, List<Tie> ties) {
    Period since = new Period(change.from(), null);
    switch (change.kind()) {
      case NAME -> {}
      case MERGE -> {
        boolean areEqual = change.way() == Way.WITH;
        ties.add(
            new Tie(one.id(), areEqual ? Tie.Kind.MEMBER : Tie.Kind.PARENT, other.id(), since));
      }
      case ALLEGIANCE ->
          ties.add(
              new Tie(
                  one.id(), one.isPerson() ? Tie.Kind.MEMBER : Tie.Kind.PARENT, other.id(), since));
      case ALLEGIANCE_ENDED, DEFECTION -> end(one.id(), other.id(), change.from(), ties);
      case SPLIT -> {
        end(one.id(), other.id(), change.from(), ties);
        ties.add(new Tie(one.id(), Tie.Kind.SPLIT, other.id(), since));
      }
      case APPOINTMENT -> {
        Actor person = one.isPerson() ? one : other;
        Actor body = one.isPerson() ? other : one;
        if (person.isPerson() && !body.isPerson()) {
          ties.add(new Tie(person.id(), Tie.Kind.OFFICE, body.id(), since));
        }
      }
      case REMOVAL -> {
        end(one.id(), other.id(), change.from(), ties);
        end(other.id(), one.id(), change.from(), ties);
      }
    }
  }

  /** Ends by which one belongs to the other, or holds an office of it, with the day before. */
  private static void end(String one, String other, @Nullable LocalDate day, List<Tie> ties) {
    ties.replaceAll(tie -> {
      boolean belongs = tie.kind().isActingFor() || tie.kind() == Tie.Kind.MEMBER;
      boolean isIt = tie.id().equals(one) && tie.of().equals(other) && belongs;
      if (!isIt || day == null || !tie.valid().contains(day)) {
        return tie;
      }
      LocalDate from = tie.valid().from();
      LocalDate last = day.minusDays(1);
      return from != null && last.isBefore(from)
          ? tie
          : new Tie(tie.id(), tie.kind(), tie.of(), new Period(from, last));
    });
  }
}
