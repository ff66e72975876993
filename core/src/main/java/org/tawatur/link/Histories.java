package org.tawatur.link;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tawatur.actor.Actor;
import org.tawatur.actor.ActorName;
import org.tawatur.actor.Period;
import org.tawatur.actor.Registry;
import org.tawatur.actor.Tie;
import org.tawatur.actor.Tie.Kind;

/** Tells what became of actors. Immutable and thread-safe. */
public final class Histories {
  private final Registry registry;
  private final Proposals proposals;

  /** A teller that knows the actors of {@code registry} and counts with {@code origins}. */
  public Histories(Registry registry, Origins origins) {
    this.registry = registry;
    this.proposals = new Proposals(registry, origins);
  }

  /**
   * The history of {@code actor}. What the registry has comes in the order of its dates, and claims
   * of renaming, splitting, merging, swearing in, coming over and appointing as proposals: nothing
   * of them is taken for a fact, nor left out because the registry has it already. Costs time
   * linear in the claims but for sorting.
   *
   * @param actor id of the registry
   * @param claims all claims that name it; others are passed over
   * @param groupOf the copy group of each report
   * @throws IllegalArgumentException where the registry has no such actor
   */
  public ActorHistory history(
      String actor, Collection<KeptClaim> claims, Map<String, String> groupOf) {
    Actor known = registry.actor(actor);
    if (known == null) {
      throw new IllegalArgumentException("no actor " + actor + " in the registry");
    }
    List<Tie> from = registry.ties(actor);
    List<Tie> to = registry.tiesTo(actor);
    return new ActorHistory(
        known,
        names(actor),
        ties(from, tie -> isBelonging(tie) || isOfPerson(tie)),
        ties(to, Histories::isBelonging),
        ties(to, Histories::isOfPerson),
        ties(from, Histories::isDescent),
        ties(to, Histories::isDescent),
        proposals.proposals(actor, claims, groupOf));
  }

  private List<ActorName> names(String actor) {
    return registry.names().stream()
        .filter(name -> name.id().equals(actor))
        .distinct()
        .sorted(
            byDay(ActorName::valid).thenComparing(ActorName::use).thenComparing(ActorName::name))
        .toList();
  }

  private static List<Tie> ties(List<Tie> ties, Predicate<Tie> wanted) {
    Stream<Tie> own = ties.stream().filter(wanted);
    return own.distinct()
        .sorted(
            byDay(Tie::valid)
                .thenComparing(Tie::kind)
                .thenComparing(Tie::id)
                .thenComparing(Tie::of))
        .toList();
  }

  /** What has no first day comes first. */
  private static <T> Comparator<T> byDay(Function<T, Period> period) {
    return Comparator.<T, LocalDate>comparing(one -> orFirst(period.apply(one).from()))
        .thenComparing(one -> Days.orLast(period.apply(one).to()));
  }

  private static LocalDate orFirst(@Nullable LocalDate day) {
    return day == null ? LocalDate.MIN : day;
  }

  private static boolean isBelonging(Tie tie) {
    return tie.kind() == Kind.PARENT || tie.kind() == Kind.MEMBER || tie.kind() == Kind.APART;
  }

  private static boolean isOfPerson(Tie tie) {
    return tie.kind() == Kind.LEADER || tie.kind() == Kind.SPOKESMAN || tie.kind() == Kind.OFFICE;
  }

  private static boolean isDescent(Tie tie) {
    return tie.kind() == Kind.SUCCESSOR || tie.kind() == Kind.SPLIT;
  }
}
