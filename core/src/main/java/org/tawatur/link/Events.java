package org.tawatur.link;

import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import org.tawatur.actor.Registry;

/** Gathers claims about one happening. Immutable and thread-safe. */
public final class Events {
  private final Registry registry;

  /** A gatherer that knows the actors of {@code registry}. */
  public Events(Registry registry) {
    this.registry = registry;
  }

  /**
   * The events of {@code claims}, earliest first; each claim is in one. Claims are only put
   * together where they are of one family, their days overlap, their places do not contradict and,
   * besides, two parties, or a party and a place narrower than a province, are the same. Costs time
   * and memory linear in the claims but for sorting.
   *
   * @param claims claims in any order, each once
   * @param decisions a person's decisions, those about claims and actors are used
   */
  public List<Event> events(Collection<KeptClaim> claims, List<Decision> decisions) {
    return Unfinished.body(registry);
  }

  /**
   * Keys of which two claims of one event share at least one, unless a decision joined them. To
   * bring the events of a ledger up to date it is enough to gather anew, for the new claims, all
   * claims that are reached from them through shared keys.
   */
  public SortedSet<String> keys(KeptClaim claim) {
    return Unfinished.body(registry);
  }
}
