package org.tawatur.score;

/**
 * How much is right of what was wanted and of what was given.
 *
 * @param right how many agree
 * @param gold how many were wanted
 * @param coded how many were given
 */
public record Count(int right, int gold, int coded) {
  /** Nothing. */
  public static final Count ZERO = new Count(0, 0, 0);

  /** Right of what was given, in [0, 1]; 0 where nothing was. */
  public double precision() {
    return coded == 0 ? 0 : (double) right / coded;
  }

  /** Right of what was wanted, in [0, 1]; 0 where nothing was. */
  public double recall() {
    return gold == 0 ? 0 : (double) right / gold;
  }

  /** The harmonic mean of precision and recall, in [0, 1]; 0 where there is nothing. */
  public double f1() {
    return gold + coded == 0 ? 0 : 2.0 * right / (gold + coded);
  }

  /** The sum of both. */
  public Count plus(Count other) {
    return new Count(right + other.right, gold + other.gold, coded + other.coded);
  }

  Count times(int times) {
    return new Count(right * times, gold * times, coded * times);
  }
}
