package org.tawatur.time;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tawatur.morph.Token;
import org.tawatur.text.WordSet;
import org.tawatur.time.TimeMention.Precision;

/** Finds the day of which a report tells all that happened: "round-up of the events of Friday". */
public final class Digest {
  /** How many sentences from the start may be the title of such a report. */
  public static final int WITHIN = 3;

  /** What such a report calls itself, as folded. */
  private static final Set<String> HEADS = WordSet.of("حصاد", "حصيله", "ملخص", "موجز");

  /** The events of which it calls itself one, as folded. */
  private static final Set<String> EVENTS = WordSet.of("احداث", "الاحداث", "لاحداث", "للاحداث");

  /** What it is told of. */
  private static final String EVENT = "حدث";

  /** Length of a value that is a day. */
  private static final int OF_DAY = 10;

  private Digest() {}

  /** Whether the line is the title of a digest of events. */
  static boolean isTitle(Line line) {
    boolean events = false;
    for (int i = 1; i < line.size() && !events; i++) {
      events = EVENTS.contains(line.key(i));
    }
    return events && HEADS.contains(line.key(0));
  }

  /** Whether the sentence is the title of a digest of events. */
  public static boolean isTitle(List<Token> tokens) {
    return !tokens.isEmpty() && HEADS.contains(tokens.getFirst().key()) && isOfEvents(tokens);
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
