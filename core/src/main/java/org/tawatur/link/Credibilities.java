package org.tawatur.link;

/** Rates how far origins bear out a statement, after the Admiralty scale. */
public final class Credibilities {

  /**
   * The credibility of what {@code speaking} say while {@code against} say what cannot hold beside
   * it. Knows nothing of the reliability of either: that letter is F until a user sets it.
   */
  public Credibility credibility(Tally speaking, Tally against) {
    return Unfinished.body();
  }
}
