package org.tawatur.link;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.tawatur.actor.Registry;

/** Finds claims that cannot all hold. Immutable and thread-safe. */
public final class Conflicts {
  private final Registry registry;
  private final Origins origins;

  /** A finder that knows the actors of {@code registry} and counts with {@code origins}. */
  public Conflicts(Registry registry, Origins origins) {
    this.registry = registry;
    this.origins = origins;
  }

  /**
   * The conflicts among {@code claims}, earliest first. Costs time linear in the claims of each
   * event and of each pair of actors. May be called with a part of a ledger: all claims of a pair
   * of actors give all conflicts about their agreements, all claims of an event all its conflicts.
   *
   * @param claims claims in any order, each once
   * @param groupOf the copy group of each report
   * @param decisions a person's decisions
   */
  public List<Conflict> conflicts(
      Collection<KeptClaim> claims, Map<String, String> groupOf, List<Decision> decisions) {
    return Unfinished.body(registry, origins);
  }
}
