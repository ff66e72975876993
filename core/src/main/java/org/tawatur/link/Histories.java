package org.tawatur.link;

import java.util.Collection;
import java.util.Map;
import org.tawatur.actor.Registry;

/** Tells what became of actors. Immutable and thread-safe. */
public final class Histories {
  private final Registry registry;
  private final Origins origins;

  /** A teller that knows the actors of {@code registry} and counts with {@code origins}. */
  public Histories(Registry registry, Origins origins) {
    this.registry = registry;
    this.origins = origins;
  }

  /**
   * The history of {@code actor}. Costs time linear in the claims but for sorting.
   *
   * @param actor id of the registry
   * @param claims all claims that name it; others are passed over
   * @param groupOf the copy group of each report
   * @throws IllegalArgumentException where the registry has no such actor
   */
  public ActorHistory history(
      String actor, Collection<KeptClaim> claims, Map<String, String> groupOf) {
    return Unfinished.body(registry, origins);
  }
}
