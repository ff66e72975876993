package org.tawatur.count;

import org.tawatur.count.CountWord.Kind;
import org.tawatur.count.Numerals.Numeral;

/** Numbers that count nothing. */
final class Exclusions {
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2100;

  private Exclusions() {}

  /** Whether {@code numeral} is a name, a date, a share or a mere sign. */
  static boolean isExcluded(Line line, Numeral numeral) {
    int before = numeral.start() - 1;
    int after = numeral.end();
    return isArticulated(numeral)
        || line.has(before, Kind.UNIT_NAME)
        || isYear(numeral) && line.has(before, Kind.MEASURE)
        || isSign(line, before)
        || isJoined(line, after)
        || isOfDate(line, numeral);
  }

  /** Whether it is "one", which stands behind its noun, or "the two", which is Monday. */
  private static boolean isArticulated(Numeral numeral) {
    boolean words = !numeral.form().isDigits();
    return words && (numeral.value() == 1 || numeral.value() == 2 && numeral.form().hasArticle());
  }

  private static boolean isSign(Line line, int i) {
    return line.is(i, "/")
        || line.is(i, "#")
        || line.is(i, "$")
        || line.is(i, ":") && line.isNumber(i - 1)
        || isLatin(line, i)
        || line.is(i, "-") && (isLatin(line, i - 1) || line.has(i - 1, Kind.UNIT_NAME));
  }

  private static boolean isLatin(Line line, int i) {
    return line.isWord(i) && line.key(i).charAt(0) < '\u0250';
  }

  private static boolean isJoined(Line line, int i) {
    return line.is(i, "/")
        || line.is(i, "%")
        || line.is(i, "٪")
        || line.is(i, "$")
        || line.is(i, "+")
        || isLatin(line, i);
  }

  /** Whether a month or measure follows, at once or after "of". */
  private static boolean isOfDate(Line line, Numeral numeral) {
    int end = numeral.end();
    return line.has(end, Kind.MEASURE) || line.is(end, "من") && line.has(end + 1, Kind.MEASURE);
  }

  /** Whether {@code numeral} looks like a year. */
  static boolean isYear(Numeral numeral) {
    return numeral.form().isDigits()
        && numeral.value() >= FIRST_YEAR
        && numeral.value() <= LAST_YEAR;
  }
}
