package org.tawatur.score;

import java.util.List;

/**
 * A report with two annotations of it.
 *
 * @param name its id
 * @param text its text, which all ranges point into
 * @param gold the claims that should be found
 * @param coded the claims to be scored
 */
public record ScoredReport(
    String name, String text, List<ScoredClaim> gold, List<ScoredClaim> coded) {
  /** Copies the lists. */
  public ScoredReport {
    gold = List.copyOf(gold);
    coded = List.copyOf(coded);
  }
}
