package org.tawatur.app.store;

/** What became of something that was offered to the ledger. */
public enum Outcome {
  /** It is a report of the ledger. */
  KEPT,
  /** It is one, and something about it is odd. */
  WARNED,
  /** It could not be read as a report; its bytes are kept, where there are any. */
  QUARANTINED,
  /** It was not taken. */
  REFUSED;

  /** Whether a report came of it. */
  public boolean isKept() {
    return this == KEPT || this == WARNED;
  }
}
