package org.tawatur.app.store;

/** How a version of a claim stands. A version without a standing is withdrawn. */
public enum Standing {
  /** It counts. */
  LIVE,
  /** A reviewer rejected it. */
  REJECTED,
  /** A reviewer put another version in its place. */
  CORRECTED
}
