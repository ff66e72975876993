package org.tawatur.time;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.tawatur.time.Moment.Date;
import org.tawatur.time.Moment.DayOfMonth;
import org.tawatur.time.TimeWord.Kind;

/**
 * Reads dates with a month or year in a line. Each reading method starts at an index and leaves the
 * index after what it read in {@link #at}; where it finds nothing, {@code at} means nothing.
 */
final class DateParser {
  private static final int LEAP_YEAR = 2000;
  private static final int MONTHS = 12;

  private final Line line;
  private final Quantities quantities;
  private final YearParser years;
  private int at;

  DateParser(Line line, Quantities quantities) {
    this.line = line;
    this.quantities = quantities;
    this.years = new YearParser(line);
  }

  /** The index after what was read last. */
  int at() {
    return at;
  }

  /** A date, month or numeric date at {@code i}, or null. */
  @Nullable Moment date(int i) {
    Moment numeric = NumericDate.at(line, i);
    if (numeric != null) {
      at = NumericDate.end(line, i);
      return numeric;
    }
    Moment figures = dayAndMonth(i);
    if (figures != null) {
      return figures;
    }
    int day = day(i);
    if (day > 0) {
      int last = lastDay(at, day);
      Moment dated = ofMonth(at, day, last);
      if (dated != null) {
        return dated;
      }
    }
    return month(i);
  }

  /** Reads the years of the same line. */
  YearParser years() {
    return years;
  }

  private int day(int i) {
    Hit ordinal = line.hit(i, Kind.ORDINAL);
    if (ordinal != null) {
      at = i + ordinal.length();
      Hit tens = line.hit(at, Kind.NUMBER);
      int day = ordinal.number();
      if (tens != null
          && tens.shape().skipped() == 1
          && (tens.number() == 20 || tens.number() == 30)) {
        at += tens.length();
        day += tens.number();
      }
      boolean first = day == 1 && !ordinal.shape().hasArticle();
      return line.is(at, "من") || first || isAnother(at) ? day : 0;
    }
    int day = quantities.number(i);
    at = quantities.at();
    return day <= 31 ? day : 0;
  }

  /** Whether a second day of the same month stands at {@code i}: "the third and fifth of". */
  private boolean isAnother(int i) {
    Hit second = line.hit(i, Kind.ORDINAL);
    return second != null
        && second.shape().skipped() == 1
        && second.shape().hasArticle()
        && line.is(i + second.length(), "من");
  }

  private int lastDay(int i, int day) {
    if (isAnother(i)) {
      Hit second = line.hit(i, Kind.ORDINAL);
      if (second != null && second.number() > day && second.number() <= 31) {
        at = i + second.length();
        return second.number();
      }
    }
    int next = i;
    if (line.is(i, '-') || line.is(i, "و") || line.is(i, "الي") || line.is(i, "حتي")) {
      next++;
    } else if (!(line.has(i, Kind.NUMBER) && line.key(i).startsWith("و"))) {
      return 0;
    }
    int last = quantities.number(next);
    if (last > day && last <= 31) {
      at = quantities.at();
      return last;
    }
    return 0;
  }

  private @Nullable Moment ofMonth(int i, int day, int last) {
    int next = i;
    boolean from = line.is(next, "من");
    if (from || line.is(next, '/') || line.is(next, '-')) {
      next++;
    }
    Shift alone = from || isOnDay(i - 1) ? shiftOfMonth(next) : Shift.NONE;
    if (last == 0 && (alone == Shift.THIS || alone == Shift.BACK)) {
      at = next + 1;
      return new DayOfMonth(day, alone);
    }
    Hit unit = years.unit(next, TimeUnit.MONTH);
    boolean demonstrative =
        line.has(next, Kind.THIS_LEAD) && years.unit(next + 1, TimeUnit.MONTH) != null;
    if (from && demonstrative) {
      at = next + 2;
      return new DayOfMonth(day, Shift.THIS);
    }
    if (unit != null) {
      Shift shift = years.shift(next + 1);
      if (from && unit.shape().hasArticle() && shift != Shift.NONE) {
        at = next + 2;
        return new DayOfMonth(day, shift);
      }
      next++;
    }
    Hit month = line.hit(next, Kind.MONTH);
    if (month == null) {
      month = line.hit(next, Kind.MONTH_WEAK);
    }
    if (month == null || month.shape().skipped() > 0 && unit == null && !from) {
      return null;
    }
    Date dated = tail(afterMonth(next, month), month, day, last);
    return isPossible(dated) ? dated : null;
  }

  /** "Current" or "past" at {@code i}, said of a month that is left out: "on the 25th". */
  private Shift shiftOfMonth(int i) {
    String key = line.key(i);
    return key.endsWith("ه") || key.endsWith("ن") ? Shift.NONE : years.shift(i);
  }

  /** Whether the number that ends at {@code last} stands where the number of a day does. */
  private boolean isOnDay(int last) {
    int before = line.is(last - 1, "ال") ? last - 2 : last - 1;
    return line.has(before, Kind.WEEKDAY)
        || switch (line.key(before)) {
          case "في", "وفي", "يوم", "بتاريخ", "منذ", "حتي", "ليله", "صباح", "مساء", "فجر" -> true;
          default -> false;
        };
  }

  /** Day and month in figures where words say that they are: "on the date of 10/6, 10/6 last". */
  private @Nullable Moment dayAndMonth(int i) {
    int[] figures = line.figures(i);
    if (figures.length != 2 || figures[0] < 1 || figures[1] < 1 || figures[1] > MONTHS) {
      return null;
    }
    Shift shift = shiftOfMonth(i + 1);
    boolean shifted = shift == Shift.BACK || shift == Shift.AHEAD || shift == Shift.THIS;
    boolean dated = line.is(i - 1, "بتاريخ") || line.is(i - 1, "يوم");
    Date date = new Date(0, figures[1], figures[0], 0, false, shift, Shift.NONE, 0);
    if (!shifted && !dated && !line.has(i - 1, Kind.WEEKDAY) || !isPossible(date)) {
      return null;
    }
    at = shifted ? i + 2 : i + 1;
    return date;
  }

  private @Nullable Moment month(int i) {
    Hit unit = years.unit(i, TimeUnit.MONTH);
    int next = unit == null || unit.shape().hasArticle() ? i : i + 1;
    Hit strong = line.hit(next, Kind.MONTH);
    Hit month = strong == null ? line.hit(next, Kind.MONTH_WEAK) : strong;
    if (month == null) {
      return null;
    }
    int after = afterMonth(next, month);
    boolean doubled = after > next + month.length();
    int day = line.digits(after);
    int year = line.is(after + 1, '،') || line.is(after + 1, ',') ? years.number(after + 2) : 0;
    if (day > 0 && day <= 31 && year > 0) {
      at = years.at();
      Date american = new Date(year, number(month), day, 0, false, Shift.NONE, Shift.NONE, 0);
      return isPossible(american) ? american : null;
    }
    Date dated = tail(after, month, 0, 0);
    boolean certain =
        dated.year() > 0 || dated.shift() != Shift.NONE || dated.yearShift() != Shift.NONE;
    // Two letters may spell a town or a father.
    boolean introduced =
        next > i
            || line.has(i - 1, Kind.POSITION)
            || i > 0 && line.key(i).length() > 2 && isIntroduction(line.key(i - 1));
    return strong != null || doubled || certain || introduced ? dated : null;
  }

  private static boolean isIntroduction(String key) {
    return switch (key) {
      case "في",
          "وفي",
          "خلال",
          "منذ",
          "حتي",
          "بحلول",
          "مطلع",
          "منتصف",
          "نهايه",
          "اواخر",
          "اوائل",
          "بدايه" ->
          true;
      default -> false;
    };
  }

  /** The index after a month and its name in another system. */
  private int afterMonth(int i, Hit month) {
    int after = i + month.length();
    Hit strong = line.hit(after, Kind.MONTH);
    Hit twin = strong == null ? line.hit(after, Kind.MONTH_WEAK) : strong;
    if (twin != null && twin.value().equals(month.value()) && twin.shape().skipped() == 0) {
      return after + twin.length();
    }
    if (line.is(after, '/') || line.is(after, '-') || line.is(after, '(')) {
      Hit other = line.hit(after + 1, Kind.MONTH);
      if (other == null) {
        other = line.hit(after + 1, Kind.MONTH_WEAK);
      }
      if (other != null && other.value().equals(month.value())) {
        int end = after + 1 + other.length();
        return line.is(after, '(') && line.is(end, ')') ? end + 1 : end;
      }
    }
    return after;
  }

  /** The date with the year or modifier at {@code i}. */
  private Date tail(int i, Hit month, int day, int last) {
    boolean hijri = month.value().startsWith("h");
    int number = number(month);
    Shift shift = years.shift(i);
    int next = shift == Shift.NONE ? i : i + 1;
    int year = years.number(isParted(next, day) ? next + 1 : next);
    if (year > 0) {
      years.isHijri(year);
      at = years.at();
      return new Date(year, number, day, last, hijri, Shift.NONE, Shift.NONE, 0);
    }
    int of = line.is(next, "من") || line.is(next, "في") ? next + 1 : next;
    boolean demonstrative = line.has(of, Kind.THIS_LEAD);
    int unit = demonstrative ? of + 1 : of;
    Hit unitHit = years.unit(unit, TimeUnit.YEAR);
    if (unitHit != null) {
      year = years.number(unit + 1);
      Shift yearShift = demonstrative ? Shift.THIS : years.shift(unit + 1);
      if (year > 0) {
        years.isHijri(year);
        at = years.at();
        return new Date(year, number, day, last, hijri, Shift.NONE, Shift.NONE, 0);
      }
      if (yearShift != Shift.NONE && unitHit.shape().hasArticle()) {
        at = demonstrative ? unit + 1 : unit + 2;
        return new Date(0, number, day, last, hijri, shift, yearShift, 0);
      }
    }
    at = next;
    return new Date(0, number, day, last, hijri, shift, Shift.NONE, 0);
  }

  /** Whether a mark alone parts the year from its month at {@code i}: "26 / May / 2023". */
  private boolean isParted(int i, int day) {
    boolean mark = line.is(i, '،') || line.is(i, '/') || day > 0 && line.is(i, '-');
    return mark && line.digits(i + 1) > YearParser.FIRST_YEAR;
  }

  private static int number(Hit month) {
    return Integer.parseInt(
        month.value().startsWith("h") ? month.value().substring(1) : month.value());
  }

  private static boolean isPossible(Date date) {
    int days =
        date.hijri()
            ? 30
            : YearMonth.of(date.year() > 0 && !date.hijri() ? date.year() : LEAP_YEAR, date.month())
                .lengthOfMonth();
    return date.day() <= days && date.lastDay() <= days;
  }
}
