package org.tawatur.claim;

/** Whether the origin says that it is so or that it is not so. */
public enum Polarity {
  /** It is so. */
  AFFIRMED,
  /** It is not so. */
  DENIED;

  /** The other one. */
  public Polarity negated() {
    return this == AFFIRMED ? DENIED : AFFIRMED;
  }
}
