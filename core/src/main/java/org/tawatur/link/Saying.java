package org.tawatur.link;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The way of one claim to the ledger.
 *
 * @param claim the claim
 * @param publisher who published its report
 * @param tellers the outlets and monitors of its chain, the publisher's own source first
 * @param endsInOutlet whether the last of the chain is an outlet, and so what it knows is not seen
 * @param voice who says it of his own knowledge, or null where that is not specified
 */
record Saying(
    KeptClaim claim,
    Outlet publisher,
    List<Outlet> tellers,
    boolean endsInOutlet,
    @Nullable Voice voice) {

  /** Copies the list. */
  Saying {
    tellers = List.copyOf(tellers);
  }

  /** This claim on the way of {@code other}. */
  Saying told(Saying other) {
    return new Saying(claim, publisher, other.tellers, other.endsInOutlet, other.voice);
  }

  /**
   * One who says something of his own knowledge.
   *
   * @param key what he is counted by
   * @param name how to show him
   * @param actor his id, or that of his organisation, or null
   * @param kind what kind of origin
   * @param words the words of the report for him, empty where it is the report itself
   */
  record Voice(String key, String name, @Nullable String actor, Origin.Kind kind, String words) {}
}
