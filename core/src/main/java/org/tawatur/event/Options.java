package org.tawatur.event;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tawatur.claim.Outcome.Reason;

/**
 * What the frames of one trigger gave so far, and the triggers of the sentence that do not hold.
 * Grows while a sentence is read; belongs to one thread.
 */
final class Options {
  private final List<Match> matches = new ArrayList<>();
  private final List<Miss> misses = new ArrayList<>();

  /** A trigger whose frame does not hold. */
  record Miss(Frame frame, int trigger, Reason reason) {}

  void add(Match match) {
    matches.add(match);
  }

  void miss(Frame frame, int trigger, Reason reason) {
    misses.add(new Miss(frame, trigger, reason));
  }

  /** Those of the whole sentence. */
  List<Miss> misses() {
    return misses;
  }

  /** Whether with the verb before it the noun at {@code t} was found to mean something else. */
  boolean hasOtherMeaning(int t) {
    for (Miss miss : misses) {
      if (miss.trigger() == t && miss.reason() == Reason.OTHER_MEANING) {
        return true;
      }
    }
    return false;
  }

  /** The best reading of the trigger, or null; the others are misses, and the next one begins. */
  @Nullable Match takeBest() {
    Match best = null;
    for (Match option : matches) {
      if (best == null || option.score() > best.score()) {
        best = option;
      }
    }
    for (Match option : matches) {
      if (!option.equals(best)) {
        miss(option.frame(), option.trigger(), Reason.WEAKER_READING);
      }
    }
    matches.clear();
    return best;
  }
}
