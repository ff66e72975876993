package org.tawatur.count;

import org.tawatur.count.CountWord.Kind;
import org.tawatur.count.Numerals.Numeral;

/** Ranges of numbers: "between 10 and 15, from 5 to 7". */
final class Ranges {
  private Ranges() {}

  /** The index after the upper end of the range that {@code low} begins; else after it. */
  static int end(Line line, Numeral low) {
    int end = low.end();
    boolean between = line.has(low.start() - 1, Kind.BETWEEN);
    boolean joined = line.key(end).startsWith("و");
    Numeral high;
    if (line.is(end, "-")
        || line.is(end, "الي")
        || line.is(end, "حتي")
        || between && line.is(end, "و")) {
      high = Numerals.at(line, end + 1);
    } else if (between && joined) {
      high = Numerals.at(line, end);
    } else {
      return end;
    }
    return high != null && high.value() > low.value() ? high.end() : end;
  }
}
