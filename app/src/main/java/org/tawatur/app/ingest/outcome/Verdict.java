package org.tawatur.app.ingest.outcome;

/** How an input ended; every input ends in exactly one of these. */
public enum Verdict {
  /** Read whole, nothing odd about it. */
  KEPT,
  /** Read, with something a person should know. */
  WARNED,
  /** Set aside unread: it can be tried again after something was decided or mended. */
  QUARANTINED,
  /** Turned away: the same bytes will be turned away again. */
  REFUSED
}
