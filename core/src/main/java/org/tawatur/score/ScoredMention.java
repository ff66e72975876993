package org.tawatur.score;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;

/**
 * Words of a report, and whom or what they mean.
 *
 * @param text the words as they stand
 * @param ids every id that is right for them in a gold claim, or that was found for them in a coded
 *     one, the best first; empty where nothing is known
 * @param words the words as they are compared
 */
public record ScoredMention(String text, List<String> ids, List<String> words) {

  /** Copies the lists. */
  public ScoredMention {
    ids = List.copyOf(ids);
    words = List.copyOf(words);
  }

  /** The mention of {@code text}. */
  public static ScoredMention of(String text, Collection<String> ids) {
    return new ScoredMention(text, List.copyOf(new LinkedHashSet<>(ids)), MentionWords.of(text));
  }

  /**
   * Whether {@code coded} means the same as this gold mention: by an id in common where both have
   * ids, and else by half of their words.
   */
  public boolean isSame(ScoredMention coded) {
    if (!ids.isEmpty() && !coded.ids.isEmpty()) {
      return !Collections.disjoint(ids, coded.ids);
    }
    List<String> left = new ArrayList<>(coded.words);
    int shared = 0;
    for (String word : words) {
      shared += left.remove(word) ? 1 : 0;
    }
    return !words.isEmpty() && 4 * shared >= words.size() + coded.words.size();
  }

  /** How many of {@code gold} have one of their own in {@code coded}, first come, first served. */
  public static int hits(List<ScoredMention> gold, List<ScoredMention> coded) {
    List<ScoredMention> left = new ArrayList<>(coded);
    int hits = 0;
    for (ScoredMention mention : gold) {
      for (int i = 0; i < left.size(); i++) {
        if (mention.isSame(left.get(i))) {
          left.remove(i);
          hits++;
          break;
        }
      }
    }
    return hits;
  }

  /** Whether the two lists mean the same, in any order. */
  public static boolean areSame(List<ScoredMention> gold, List<ScoredMention> coded) {
    return gold.size() == coded.size() && hits(gold, coded) == gold.size();
  }
}
