package org.tawatur.app.store;

/**
 * The state of the ledger that a question is put to.
 *
 * @param revision the last revision that counts, or {@link Long#MAX_VALUE} for the present
 */
public record AsOf(long revision) {
  /** All that is known. */
  public static final AsOf NOW = new AsOf(Long.MAX_VALUE);

  /** Checks the number. */
  public AsOf {
    if (revision < 0) {
      throw new IllegalArgumentException("no revision: " + revision);
    }
  }

  /** Whether the present state is meant. */
  public boolean isNow() {
    return revision == Long.MAX_VALUE;
  }
}
