package org.tawatur.link;

import java.util.List;

/**
 * How two actors stand to each other.
 *
 * @param first id of the one, the smaller of the two
 * @param second id of the other
 * @param state the state
 * @param claims the claims that it rests on, at least one
 */
public record PairState(
    String first, String second, Relation.State state, List<Relation.Scored> claims) {

  /** Copies the list and checks the order. */
  public PairState {
    claims = List.copyOf(claims);
    if (first.compareTo(second) >= 0) {
      throw new IllegalArgumentException("not in order: " + first + ", " + second);
    }
    if (claims.isEmpty()) {
      throw new IllegalArgumentException("no state without a claim: " + first + ", " + second);
    }
  }
}
