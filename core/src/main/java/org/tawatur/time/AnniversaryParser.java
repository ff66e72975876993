package org.tawatur.time;

import org.jspecify.annotations.Nullable;
import org.tawatur.time.TimeWord.Kind;

/** Reads how many years something is ago to the day: "the third anniversary". */
final class AnniversaryParser {
  /** "Yearly", which may stand before the number or behind it, as folded. */
  private static final String YEARLY = "السنويه";

  private final Line line;
  private int at;

  AnniversaryParser(Line line) {
    this.line = line;
  }

  /** The index after what was read last. */
  int at() {
    return at;
  }

  /** The anniversary at {@code i}, or null where it has no number. */
  Moment.@Nullable Anniversary anniversary(int i) {
    Hit hit = line.hit(i, Kind.ANNIVERSARY);
    if (hit == null || !hit.shape().hasArticle()) {
      return null;
    }
    int next = afterYearly(i + hit.length());
    int years = number(next);
    if (years <= 0) {
      return null;
    }
    at = afterYearly(at);
    return new Moment.Anniversary(years);
  }

  private int afterYearly(int i) {
    return line.is(i, YEARLY) ? i + 1 : i;
  }

  /** "The third", "the twenty-third", "the 23rd"; or -1. */
  private int number(int i) {
    Hit ordinal = line.hit(i, Kind.ORDINAL);
    if (ordinal == null) {
      int number = line.key(i).startsWith("ال") ? new Quantities(line).number(i) : -1;
      at = line.is(i, "ال") ? i + 2 : i + 1;
      return number;
    }
    at = i + ordinal.length();
    Hit tens = line.hit(at, Kind.NUMBER);
    boolean joined = tens != null && line.key(at).startsWith("وال") && tens.number() % 10 == 0;
    if (joined && tens != null && ordinal.number() < 10) {
      at++;
      return ordinal.number() + tens.number();
    }
    return ordinal.number();
  }
}
