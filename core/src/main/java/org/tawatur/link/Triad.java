package org.tawatur.link;

import java.util.List;

/**
 * Three actors of whom each pair has a friendly or hostile relation.
 *
 * @param pairs the three relations, in order
 * @param isBalanced whether the friend's friend is a friend and his enemy an enemy
 * @param odd the relation that sits ill with the other two: of two friends and one quarrel the
 *     quarrel; of three enemies none in particular
 */
public record Triad(List<PairState> pairs, boolean isBalanced, List<PairState> odd) {

  /** Copies the lists. */
  public Triad {
    pairs = List.copyOf(pairs);
    odd = List.copyOf(odd);
    if (pairs.size() != 3) {
      throw new IllegalArgumentException("a triad has three pairs, not " + pairs.size());
    }
  }
}
