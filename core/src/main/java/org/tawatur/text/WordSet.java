package org.tawatur.text;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Constant sets of words. */
public final class WordSet {
  private WordSet() {}

  /**
   * The set of these words, which nobody may change. It is asked at every word of a text and nearly
   * always says no, and a hash set does so several times as fast as one of {@link Set#of}.
   */
  public static Set<String> of(String... words) {
    return new HashSet<>(List.of(words));
  }
}
