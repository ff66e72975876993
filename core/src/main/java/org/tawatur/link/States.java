package org.tawatur.link;

import java.util.Collection;
import java.util.List;
import org.tawatur.link.Relation.Scored;
import org.tawatur.link.Relation.State;

/** Says how two actors stand to each other, from what they did in some time. */
final class States {
  /** What counts less because others deny it. */
  private static final double DISPUTED = 0.5;

  private States() {}

  /**
   * The claims of one event that count.
   *
   * @param claims the claims
   * @param isDisputed whether all of them are denied by somebody
   */
  record Weighed(List<Scored> claims, boolean isDisputed) {

    /** Mean score of the claims. */
    double score() {
      return claims.stream().mapToDouble(Scored::score).average().orElse(0);
    }

    private double weight() {
      return Math.abs(score()) * (isDisputed ? DISPUTED : 1);
    }

    private boolean isViolent() {
      return claims.stream()
          .anyMatch(one -> Balance.isForce(one.claim().claim().event(), one.score()));
    }

    private boolean isBinding() {
      return claims.stream()
          .anyMatch(one -> Balance.isBond(one.claim().claim().event(), one.score()));
    }
  }

  /** The state that {@code events}, at least one, show. */
  static State state(Collection<Weighed> events) {
    Balance balance = new Balance();
    for (Weighed event : events) {
      balance.add(event.score(), event.weight(), event.isViolent(), event.isBinding());
    }
    return balance.state();
  }
}
