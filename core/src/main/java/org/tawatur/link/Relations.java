package org.tawatur.link;

import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import org.tawatur.actor.Registry;

/** Follows the relations of actors over time. Immutable and thread-safe. */
public final class Relations {
  private final Registry registry;

  /** A follower that knows the actors of {@code registry}. */
  public Relations(Registry registry) {
    this.registry = registry;
  }

  /**
   * The relation that {@code query} asks for. Costs time linear in the claims but for sorting.
   *
   * @param claims all claims with one of {@link #ids(String, boolean)} of each side; others are
   *     passed over
   * @param decisions a person's decisions, those about claims and actors are used
   */
  public Relation relation(
      RelationQuery query, Collection<KeptClaim> claims, List<Decision> decisions) {
    return Unfinished.body(registry);
  }

  /**
   * The ids under which claims name {@code actor}: itself, and with its branches all that was ever
   * a branch, organ, leader or spokesman of it; whether it was one on the day of a claim is looked
   * at later.
   */
  public SortedSet<String> ids(String actor, boolean hasBranches) {
    return Unfinished.body();
  }

  /**
   * The state of each pair of actors that {@code claims} bring together, on the last day of the
   * claims of the pair, in the order of their ids. Costs time linear in the claims but for sorting.
   */
  public List<PairState> states(Collection<KeptClaim> claims, List<Decision> decisions) {
    return Unfinished.body();
  }
}
