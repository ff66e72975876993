package org.tawatur.link;

import java.util.Collection;
import java.util.Map;
import org.tawatur.actor.Registry;

/** Counts who says something, independently of each other. Immutable and thread-safe. */
public final class Origins {
  private final Registry registry;

  /** A counter that knows the actors of {@code registry}. */
  public Origins(Registry registry) {
    this.registry = registry;
  }

  /**
   * Who says {@code claims}, which are meant to say the same. Costs time linear in the claims, but
   * for the matching of origins with their transmitters, which grows with the product of their
   * numbers.
   *
   * @param claims the claims in any order, each once
   * @param groupOf the copy group of each report, see {@link Copies#groupOf()}; a report without
   *     one has no copies
   */
  public Tally tally(Collection<KeptClaim> claims, Map<String, String> groupOf) {
    return Unfinished.body(registry);
  }
}
