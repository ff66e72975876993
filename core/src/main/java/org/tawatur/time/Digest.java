package org.tawatur.time;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tawatur.lexicon.WordSets;
import org.tawatur.morph.Token;
import org.tawatur.text.NormalText;
import org.tawatur.time.TimeMention.Precision;

/**
 * Finds the day of which a report tells all that happened: "round-up of the events of Friday".
 * Immutable and thread-safe.
 */
public final class Digest {
  /** How many sentences from the start may be the title of such a report. */
  public static final int WITHIN = 3;

  /** What it is told of. */
  private static final String EVENT = "حدث";

  /** Length of a value that is a day. */
  private static final int OF_DAY = 10;

  private final Set<String> heads;
  private final Set<String> events;

  /**
   * Made of the lexicon.
   *
   * @param sets of them {@code digest}: what such a report calls itself; {@code digest-of}: the
   *     events of which it calls itself one
   */
  public Digest(WordSets sets) {
    this.heads = folded(sets.set("digest"));
    this.events = folded(sets.set("digest-of"));
  }

  private static Set<String> folded(Set<String> words) {
    Set<String> folded = new HashSet<>();
    for (String word : words) {
      folded.add(NormalText.fold(word));
    }
    return folded;
  }

  /** Whether the line is the title of a digest of events. */
  boolean isTitle(Line line) {
    boolean told = false;
    for (int i = 1; i < line.size() && !told; i++) {
      told = events.contains(line.key(i));
    }
    return told && heads.contains(line.key(0));
  }

  /** Whether the sentence is the title of a digest of events. */
  public boolean isTitle(List<Token> tokens) {
    return !tokens.isEmpty() && heads.contains(tokens.getFirst().key()) && isOfEvents(tokens);
  }

  /** The day that a title names, of whose expressions of time {@code times} are; or null. */
  public static @Nullable TimeMention day(List<TimeMention> times) {
    for (TimeMention time : times) {
      String value = time.value();
      if (value != null && time.precision() == Precision.DAY && value.length() == OF_DAY) {
        return time;
      }
    }
    return null;
  }

  private static boolean isOfEvents(List<Token> tokens) {
    for (Token token : tokens) {
      if (token.lemma().name().equals(EVENT)) {
        return true;
      }
    }
    return false;
  }
}
