package org.tawatur.link;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.tawatur.claim.Claim;

/**
 * The words of a claim's clause, ready to be compared with others. Papers that take a story from
 * one agency tell it in its words, so that two clauses with most of their words in the same order
 * tell one happening, whoever they take the parties to be.
 *
 * @param trigger the folded words that name the event
 * @param pairs hashes of its different pairs of neighbouring words, in order
 * @param keys hashes of some runs of three words, which clauses much alike are likely to share
 * @param numbers the numbers in it that are written in digits
 */
record Wording(String trigger, long[] pairs, long[] keys, Set<String> numbers) {
  /** Fewer pairs of words than this are common speech, unless they are all there is. */
  private static final int LEAST = 5;

  /** From so many pairs of words a part of them is enough. */
  private static final int LONG = 9;

  /** Share of the shorter clause's words in order from which it is retold. */
  private static final double ALIKE = 0.6;

  /** The same of a short one, which others may have in common by chance. */
  private static final double ALIKE_SHORT = 0.8;

  /** Least share of the longer clause's. */
  private static final double ALIKE_LONGER = 0.4;

  /** How many keys a clause has at most. */
  static final int KEYS = 4;

  /** The wording of {@code claim}. Costs time linear in its clause. */
  static Wording of(Claim claim) {
    List<String> words = WordRuns.words(claim.evidence().text());
    long[] keys = WordRuns.hashes(words, 3);
    return new Wording(
        String.join(" ", WordRuns.words(claim.trigger().text())),
        WordRuns.hashes(words, 2),
        keys.length <= KEYS ? keys : Arrays.copyOf(keys, KEYS),
        words.stream().filter(Wording::isNumber).collect(Collectors.toUnmodifiableSet()));
  }

  private static boolean isNumber(String word) {
    return Character.isDigit(word.charAt(0));
  }

  /**
   * Share of the shorter one's pairs of words that both have; 0 where those are too few, too small
   * a part of the longer one, or where each gives a number that the other does not.
   */
  double likeness(Wording other) {
    if (!numbers.containsAll(other.numbers) && !other.numbers.containsAll(numbers)) {
      return 0;
    }
    int least = Math.min(pairs.length, other.pairs.length);
    int most = Math.max(pairs.length, other.pairs.length);
    int shared = 0;
    int i = 0;
    int j = 0;
    while (i < pairs.length && j < other.pairs.length) {
      int order = Long.compare(pairs[i], other.pairs[j]);
      shared += order == 0 ? 1 : 0;
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    if (shared == most) {
      return isTelling() ? 1 : 0;
    }
    double share = (double) shared / least;
    boolean isAlike = share >= (least >= LONG ? ALIKE : ALIKE_SHORT);
    return isAlike && shared >= LEAST && shared >= ALIKE_LONGER * most ? share : 0;
  }

  /** Whether both name the event by the same words, but for what is written together with them. */
  boolean hasTriggerOf(Wording other) {
    return trigger.endsWith(other.trigger) || other.trigger.endsWith(trigger);
  }

  /** Whether it is long enough to be compared. */
  boolean isTelling() {
    return pairs.length >= LEAST - 2 && !trigger.isEmpty();
  }
}
