package org.tawatur.time;

import org.jspecify.annotations.Nullable;
import org.tawatur.time.TimeWord.Kind;

/** Reads the time of a clock behind the word for hour. */
final class ClockParser {
  private static final int HOURS = 24;
  private final Line line;

  ClockParser(Line line) {
    this.line = line;
  }

  /** The index after the time of a clock at {@code i}; null where there is none. */
  @Nullable Integer end(int i) {
    int hour = line.digits(i);
    Hit ordinal = line.hit(i, Kind.ORDINAL);
    boolean digits = hour >= 0 && hour <= HOURS || line.isNumber(i) && line.key(i).indexOf(':') > 0;
    boolean words = ordinal != null && ordinal.shape().hasArticle();
    if (!digits && !words) {
      return null;
    }
    int end = i + (ordinal == null ? 1 : ordinal.length());
    end = fraction(end);
    Hit adverb = line.hit(end, Kind.PART_ADVERB);
    if (adverb != null) {
      end += adverb.length();
    }
    return end;
  }

  private int fraction(int i) {
    return switch (line.key(i)) {
      case "والنصف", "والربع", "والثلث", "ونصف", "وربع" -> i + 1;
      default -> i;
    };
  }
}
