package org.tawatur.time;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.tawatur.time.Moment.Date;

/** Dates in digits alone: 2016/5/3, 3-5-2016, 03.05.2016, 5/2016. */
final class NumericDate {
  private static final int MAX_TOKENS = 5;
  private static final int CENTURY = 2000;
  private static final int LATEST_SHORT = 49;

  private NumericDate() {}

  /** The date in digits at {@code i}, or null. */
  static @Nullable Date at(Line line, int i) {
    if (!line.isNumber(i) || isJoint(line, i - 1) && line.isNumber(i - 2)) {
      return null;
    }
    StringBuilder all = new StringBuilder();
    int end = end(line, i);
    for (int k = i; k < end; k++) {
      all.append(line.key(k));
    }
    return date(all);
  }

  /** The index after the digits and joints at {@code i}. */
  static int end(Line line, int i) {
    int end = i + 1;
    while (end + 1 < i + MAX_TOKENS && isJoint(line, end) && line.isNumber(end + 1)) {
      end += 2;
    }
    return end;
  }

  private static boolean isJoint(Line line, int i) {
    return line.is(i, '/') || line.is(i, '-') || line.is(i, '.');
  }

  private static @Nullable Date date(CharSequence all) {
    int[] parts = new int[3];
    int part = 0;
    char joint = 0;
    int digits = 0;
    for (int k = 0; k < all.length(); k++) {
      char c = all.charAt(k);
      if (c >= '0' && c <= '9') {
        parts[part] = parts[part] * 10 + c - '0';
        if (++digits > 4) {
          return null;
        }
      } else if (c != '/' && c != '-' && c != '.' || joint != 0 && c != joint || ++part > 2) {
        return null;
      } else {
        joint = c;
        digits = 0;
      }
    }
    return part == 2 ? ofThree(parts, joint) : part == 1 && joint == '/' ? ofTwo(parts) : null;
  }

  private static @Nullable Date ofTwo(int[] parts) {
    boolean valid = parts[0] >= 1 && parts[0] <= 12 && isYear(parts[1]);
    return valid ? new Date(parts[1], parts[0], 0, 0, false, Shift.NONE, Shift.NONE, 0) : null;
  }

  private static @Nullable Date ofThree(int[] parts, char joint) {
    boolean yearFirst = isYear(parts[0]);
    int year = yearFirst ? parts[0] : parts[2];
    if (joint == '/' && !yearFirst && year > 0 && year <= LATEST_SHORT) {
      year += CENTURY;
    }
    int month = parts[1];
    int day = yearFirst ? parts[2] : parts[0];
    if (month > 12) {
      int swapped = month;
      month = day;
      day = swapped;
    }
    if (!isYear(year)
        || month < 1
        || month > 12
        || day < 1
        || day > YearMonth.of(year, month).lengthOfMonth()) {
      return null;
    }
    return new Date(year, month, day, 0, false, Shift.NONE, Shift.NONE, 0);
  }

  private static boolean isYear(int number) {
    return number >= 1900 && number <= 2100;
  }
}
