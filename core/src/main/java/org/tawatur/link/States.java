package org.tawatur.link;

import java.util.Collection;
import java.util.List;
import org.tawatur.claim.EventType;
import org.tawatur.link.Relation.Scored;
import org.tawatur.link.Relation.State;

/** Says how two actors stand to each other, from what they did in some time. */
final class States {
  /** Share by which one side of the scale must outweigh the other. */
  private static final double MARGIN = 0.2;

  private static final double FRIENDLY = 3.5;
  private static final double ADVERSE = -2;

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
          .anyMatch(one ->
              one.score() < 0
                  && (one.claim().claim().event() == EventType.ASSAULT
                      || one.claim().claim().event() == EventType.CONTROL));
    }

    private boolean isBinding() {
      return claims.stream().anyMatch(one -> one.score() > 0 && isBond(one));
    }

    private static boolean isBond(Scored one) {
      EventType type = one.claim().claim().event();
      return type == EventType.MERGE
          || type == EventType.PLEDGE
          || type == EventType.ASSAULT
          || type == EventType.CONTROL;
    }
  }

  /** The state that {@code events}, at least one, show. */
  static State state(Collection<Weighed> events) {
    double against = 0;
    double together = 0;
    double worst = 0;
    double best = 0;
    boolean isViolent = false;
    boolean isBinding = false;
    for (Weighed event : events) {
      double score = event.score();
      against += score < 0 ? event.weight() : 0;
      together += score > 0 ? event.weight() : 0;
      worst = Math.min(worst, score);
      best = Math.max(best, score);
      isViolent |= event.isViolent();
      isBinding |= event.isBinding();
    }
    double balance = (together - against) / Math.max(1e-9, together + against);
    if (balance <= -MARGIN) {
      return isViolent ? State.HOSTILE : worst <= ADVERSE ? State.TENSE : State.NEUTRAL;
    }
    if (balance >= MARGIN) {
      return isBinding ? State.ALLIED : best >= FRIENDLY ? State.COOPERATIVE : State.NEUTRAL;
    }
    return isViolent ? State.TENSE : State.NEUTRAL;
  }
}
