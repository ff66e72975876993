package org.tawatur.link;

import java.util.List;

/**
 * The second half of an Admiralty rating: how far the other origins bear something out.
 *
 * @param digit 1 confirmed by other independent origins, 2 probably true, 3 possibly true, 4
 *     doubtful, 5 improbable, 6 cannot be judged
 * @param reasons why, in words for the reader
 */
public record Credibility(int digit, List<String> reasons) {

  /** Copies the list and checks the digit. */
  public Credibility {
    reasons = List.copyOf(reasons);
    if (digit < 1 || digit > 6) {
      throw new IllegalArgumentException("no digit of the Admiralty scale: " + digit);
    }
  }
}
