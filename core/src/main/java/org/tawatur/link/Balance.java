package org.tawatur.link;

import org.jspecify.annotations.Nullable;
import org.tawatur.claim.EventType;
import org.tawatur.link.Relation.State;

/**
 * What is against each other and what is together between two actors, laid on a scale as relations
 * are. Used by one thread.
 */
public final class Balance {
  /** Share by which one side of the scale must outweigh the other. */
  private static final double MARGIN = 0.2;

  private static final double FRIENDLY = 3.5;
  private static final double ADVERSE = -2;

  private double against;
  private double together;
  private double worst;
  private double best;
  private boolean isViolent;
  private boolean isBinding;
  private double sum;
  private long scored;

  /** How two take part in one claim. */
  public enum Way {
    /** One acts on the other. */
    ACROSS,
    /** Both act. */
    BOTH_ACT,
    /** Both are acted on. */
    BOTH_ACTED_ON
  }

  /** Adds something with this score, from -10 to 10, that weighs so much. */
  void add(double score, double weight, boolean isForce, boolean isBond) {
    against += score < 0 ? weight : 0;
    together += score > 0 ? weight : 0;
    worst = Math.min(worst, score);
    best = Math.max(best, score);
    isViolent |= isForce;
    isBinding |= isBond;
  }

  /**
   * Adds claims that say that it happened, each by itself.
   *
   * @param event their type
   * @param mode their mode, or null
   * @param way how the two take part
   * @param claims how many
   */
  public void add(EventType event, @Nullable String mode, Way way, long claims) {
    double score = score(event, mode, way);
    if (score != 0) {
      add(score, Math.abs(score) * claims, isForce(event, score), isBond(event, score));
      sum += score * claims;
      scored += claims;
    }
  }

  /** What both do to a third is no quarrel between them; fighting side by side joins them. */
  private static double score(EventType event, @Nullable String mode, Way way) {
    boolean isOfBoth = way == Way.BOTH_ACT && event.isReciprocal();
    if (way == Way.ACROSS || isOfBoth) {
      return ConflictScale.score(event, mode);
    }
    boolean isForce = event == EventType.ASSAULT || event == EventType.CONTROL;
    return way == Way.BOTH_ACT && isForce ? Dyad.SIDE_BY_SIDE : 0;
  }

  /** Whether a claim of this type and score tells of violence between the two. */
  static boolean isForce(EventType type, double score) {
    return score < 0 && (type == EventType.ASSAULT || type == EventType.CONTROL);
  }

  /** Whether it binds them. */
  static boolean isBond(EventType type, double score) {
    return score > 0
        && (type == EventType.MERGE
            || type == EventType.PLEDGE
            || type == EventType.ASSAULT
            || type == EventType.CONTROL);
  }

  /** The mean score of the claims that were added, 0 where none has one. */
  public double mean() {
    return scored == 0 ? 0 : sum / scored;
  }

  /** The state that all this shows. */
  public State state() {
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
