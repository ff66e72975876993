package org.tawatur.count;

import org.jspecify.annotations.Nullable;
import org.tawatur.count.CountWord.Kind;

/** Reads numbers in digits and words. */
final class Numerals {
  private static final int MAX_DIGITS = 9;
  private static final long MAX_VALUE = 100_000_000_000L;

  private Numerals() {}

  /**
   * A number in a line.
   *
   * @param value its value
   * @param start its first token
   * @param end the token after its last
   * @param form how it is written
   */
  record Numeral(long value, int start, int end, Form form) {}

  /**
   * How a number is written.
   *
   * @param skipped chars of the clitics before it
   * @param hasArticle whether it carries the article
   * @param isDigits whether it is in digits alone
   */
  record Form(int skipped, boolean hasArticle, boolean isDigits) {}

  /** The number at {@code i}, or null. */
  static @Nullable Numeral at(Line line, int i) {
    boolean article = isArticle(line, i);
    int first = article ? i + 1 : i;
    return line.isNumber(first) ? digits(line, i, first) : article ? null : words(line, i);
  }

  /** Whether the article stands at {@code i}, written apart from digits. */
  static boolean isArticle(Line line, int i) {
    return switch (line.key(i)) {
      case "ال", "لل", "بال", "وال" -> true;
      default -> false;
    };
  }

  private static @Nullable Numeral digits(Line line, int i, int first) {
    double value = value(line.key(first));
    Mark scale = line.mark(first + 1, Kind.SCALE);
    boolean scaled = scale != null && scale.form().skipped() == 0 && !scale.form().hasArticle();
    int end = first + 1;
    if (scaled && scale != null && value >= 0) {
      value *= scale.number();
      end += scale.length();
      if (line.is(end, "ونصف")) {
        value += scale.number() / 2.0;
        end++;
      }
    }
    boolean whole = value >= 1 && value <= MAX_VALUE && value == Math.rint(value);
    Form form = new Form(0, first > i, !scaled);
    return whole ? new Numeral((long) value, i, end, form) : null;
  }

  /** The value of digits with separators, or -1. */
  private static double value(String key) {
    StringBuilder digits = new StringBuilder();
    int group = -1;
    boolean decimal = false;
    for (int k = 0; k < key.length(); k++) {
      char c = key.charAt(k);
      if (c >= '0' && c <= '9') {
        digits.append(c);
        group = group < 0 ? -1 : group + 1;
      } else if (c == ',' || c == '٬' || c == '.') {
        if (group >= 0 && group != 3) {
          return -1;
        }
        decimal |= c == '.';
        group = 0;
      } else {
        return -1;
      }
    }
    if (digits.length() > MAX_DIGITS || digits.isEmpty()) {
      return -1;
    }
    double all = Long.parseLong(digits.toString());
    if (group < 0 || group == 3) {
      return all;
    }
    if (!decimal || group == 0 || group > 2) {
      return -1;
    }
    return all / Math.pow(10, group);
  }

  private static @Nullable Numeral words(Line line, int i) {
    Mark first = first(line, i);
    if (first == null) {
      return null;
    }
    boolean scaled = first.kind() != Kind.NUMBER;
    long total = scaled ? first.number() : 0;
    long current = scaled ? 0 : first.number();
    long lastScale = scaled ? first.number() : Long.MAX_VALUE;
    int end = i + first.length();
    while (end < line.size()) {
      Mark number = line.mark(end, Kind.NUMBER);
      Mark scale = line.mark(end, Kind.SCALE);
      boolean joined = line.key(end).startsWith("و");
      if (number != null
          && (joined
              ? number.form().skipped() == 1 && mayJoin(total, current, number.number())
              : isHundreds(current, number))) {
        current = joined ? current + number.number() : current * number.number();
        end += number.length();
      } else if (scale != null
          && !joined
          && scale.form().skipped() == 0
          && current > 0
          && scale.number() < lastScale
          && !scale.form().hasArticle()) {
        total += current * scale.number();
        lastScale = scale.number();
        current = 0;
        end += scale.length();
      } else if (scale != null
          && joined
          && current == 0
          && scale.number() < lastScale
          && total > 0) {
        total += scale.number();
        lastScale = scale.number();
        end += scale.length();
      } else {
        break;
      }
    }
    Form form = new Form(first.form().skipped(), first.form().hasArticle(), false);
    return new Numeral(total + current, i, end, form);
  }

  private static @Nullable Mark first(Line line, int i) {
    Mark number = line.mark(i, Kind.NUMBER);
    Mark scale = number == null ? line.mark(i, Kind.SCALE) : number;
    Mark first = scale == null ? line.mark(i, Kind.SCALE_DUAL) : scale;
    // A plural scale without a number before it is "thousands of".
    boolean plural =
        first != null
            && first.kind() == Kind.SCALE
            && isPlural(line.key(i).substring(first.form().skipped()));
    return plural ? null : first;
  }

  private static boolean isPlural(String key) {
    return key.endsWith("لاف") || key.endsWith("يين") || key.endsWith("ات");
  }

  private static boolean isHundreds(long current, Mark number) {
    return number.form().skipped() == 0 && number.number() == 100 && current >= 3 && current <= 9;
  }

  private static boolean mayJoin(long total, long current, long next) {
    long units = current % 100;
    boolean tens = units >= 1 && units <= 9 && next >= 20 && next < 100;
    boolean afterHundreds = current >= 100 && units == 0 && next < 100;
    return tens || afterHundreds || current == 0 && total > 0 && next < 1000;
  }
}
