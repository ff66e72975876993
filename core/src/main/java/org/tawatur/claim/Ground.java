package org.tawatur.claim;

/**
 * Something about a claim that makes it more or less likely, as the likelihood file names it.
 *
 * @param name the feature, {@code standing=governed}
 * @param value how much of it there is; 1 for what simply holds
 */
public record Ground(String name, double value) {

  /** A ground that simply holds. */
  public static Ground of(String name) {
    return new Ground(name, 1);
  }
}
