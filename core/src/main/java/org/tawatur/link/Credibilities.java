package org.tawatur.link;

import java.util.ArrayList;
import java.util.List;

/**
 * Rates how far origins bear out a statement, after the Admiralty scale, in which 1 means confirmed
 * by other independent sources.
 */
public final class Credibilities {

  /**
   * The credibility of what {@code speaking} say while {@code against} say what cannot hold beside
   * it. Origins that take part in the events count only where there are no others. Knows nothing of
   * the reliability of either: that letter is F until a user sets it.
   */
  public Credibility credibility(Tally speaking, Tally against) {
    List<String> reasons = new ArrayList<>();
    if (speaking.origins().isEmpty()) {
      return new Credibility(6, List.of("nobody is named who knows it"));
    }
    int own = outside(speaking);
    int others = outside(against);
    reasons.add(told(speaking, own));
    if (against.origins().isEmpty()) {
      reasons.add("nobody contradicts");
      int digit = own >= 2 ? 1 : speaking.independent() >= 2 ? 2 : 3;
      return new Credibility(digit, reasons);
    }
    reasons.add("contradicted by " + told(against, others));
    return new Credibility(digit(own, others), reasons);
  }

  private static int digit(int own, int others) {
    if (own > others) {
      return own >= 2 ? 2 : 3;
    }
    return own == others ? 4 : 5;
  }

  /** Independent origins that do not take part. */
  private static int outside(Tally tally) {
    long outside = tally.origins().stream().filter(origin -> !origin.isParty()).count();
    return (int) Math.min(outside, tally.independent());
  }

  private static String told(Tally tally, int outside) {
    int independent = tally.independent();
    String origins = independent + " independent origin" + (independent == 1 ? "" : "s");
    int parties = independent - outside;
    return parties == 0
        ? origins
        : origins + ", " + (parties == independent ? "taking part" : parties + " taking part");
  }
}
