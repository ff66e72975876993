package org.tawatur.claim;

/**
 * Something about a claim that makes it more or less likely, as the likelihood file names it.
 *
 * @param name the feature, {@code standing=GOVERNED}
 * @param value how much of it there is; 1 for what simply holds
 * @param weight what one of it adds to the log-odds; 0 where the likelihood file does not name it
 */
public record Ground(String name, double value, double weight) {

  /** A ground that simply holds, not yet weighed. */
  public static Ground of(String name) {
    return of(name, 1);
  }

  /** A ground of this size, not yet weighed. */
  public static Ground of(String name, double value) {
    return new Ground(name, value, 0);
  }

  /** What it adds to the log-odds. */
  public double share() {
    return weight * value;
  }
}
