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
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2100;
  private static final int FIRST_HIJRI = 1300;
  private static final int LAST_HIJRI = 1599;
  private static final int LEAP_YEAR = 2000;

  private final Line line;
  private final Quantities quantities;
  private int at;

  DateParser(Line line, Quantities quantities) {
    this.line = line;
    this.quantities = quantities;
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

  /** A year introduced by its unit at {@code i}: "the year 2011", "years 2011 and 2012". */
  @Nullable Moment year(int i) {
    Hit unit = unit(i, TimeUnit.YEAR);
    if (unit != null) {
      int year = yearNumber(i + 1);
      if (year > 0) {
        return Date.ofYear(year, hijriEra(year));
      }
    }
    Hit dual = line.hit(i, Kind.UNIT_DUAL);
    if (dual != null && dual.unit() == TimeUnit.YEAR) {
      int first = yearNumber(i + 1);
      int next = line.is(i + 2, "و") || line.is(i + 2, "الي") ? i + 3 : i + 2;
      int second = first > 0 && next == i + 3 ? yearNumber(next) : 0;
      if (second > first && second < FIRST_YEAR + LAST_YEAR) {
        at = next + 1;
        return new Moment.Years(first, second);
      }
    }
    return null;
  }

  /** A year in plain digits with the sign of its era at {@code i}, or after a preposition. */
  @Nullable Moment bareYear(int i, boolean introduced) {
    int year = line.digits(i);
    boolean signed = line.has(i + 1, Kind.ERA) || line.has(i + 1, Kind.ERA_HIJRI);
    boolean counted = line.key(i + 1).endsWith("ا") && line.key(i + 1).length() > 2;
    boolean common = year >= FIRST_YEAR && year <= LAST_YEAR;
    if (signed && year >= FIRST_HIJRI && year <= LAST_YEAR || introduced && common && !counted) {
      at = i + 1;
      return Date.ofYear(year, hijriEra(year));
    }
    return null;
  }

  private int day(int i) {
    Hit ordinal = line.hit(i, Kind.ORDINAL);
    if (ordinal != null) {
      at = i + ordinal.length();
      Hit tens = line.hit(at, Kind.NUMBER);
      int day = ordinal.number();
      if (tens != null && tens.shape().skipped() == 1 && (tens.number() == 20 || tens.number() == 30)) {
        at += tens.length();
        day += tens.number();
      }
      boolean first = day == 1 && !ordinal.shape().hasArticle();
      return line.is(at, "من") || first ? day : 0;
    }
    int day = quantities.number(i);
    at = quantities.at();
    return day <= 31 ? day : 0;
  }

  private int lastDay(int i, int day) {
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
    Hit unit = unit(next, TimeUnit.MONTH);
    boolean demonstrative = line.has(next, Kind.THIS_LEAD) && unit(next + 1, TimeUnit.MONTH) != null;
    if (from && demonstrative) {
      at = next + 2;
      return new DayOfMonth(day, Shift.THIS);
    }
    if (unit != null) {
      Shift shift = shift(next + 1);
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

  private @Nullable Moment month(int i) {
    Hit unit = unit(i, TimeUnit.MONTH);
    int next = unit == null || unit.shape().hasArticle() ? i : i + 1;
    Hit strong = line.hit(next, Kind.MONTH);
    Hit month = strong == null ? line.hit(next, Kind.MONTH_WEAK) : strong;
    if (month == null) {
      return null;
    }
    int after = afterMonth(next, month);
    boolean doubled = after > next + month.length();
    int day = line.digits(after);
    int year = line.is(after + 1, '،') || line.is(after + 1, ',') ? yearNumber(after + 2) : 0;
    if (day > 0 && day <= 31 && year > 0) {
      Date american = new Date(year, number(month), day, 0, false, Shift.NONE, Shift.NONE, 0);
      return isPossible(american) ? american : null;
    }
    Date dated = tail(after, month, 0, 0);
    boolean certain = dated.year() > 0 || dated.shift() != Shift.NONE || dated.yearShift() != Shift.NONE;
    boolean introduced = next > i || i > 0 && isIntroduction(line.key(i - 1));
    return strong != null || doubled || certain || introduced ? dated : null;
  }

  private static boolean isIntroduction(String key) {
    return switch (key) {
      case "في", "وفي", "خلال", "منذ", "حتي", "بحلول", "مطلع", "منتصف", "نهايه", "اواخر", "اوائل", "بدايه" -> true;
      default -> false;
    };
  }

  /** The index after a month and its name in another system. */
  private int afterMonth(int i, Hit month) {
    int after = i + month.length();
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
    Shift shift = shift(i);
    int next = shift == Shift.NONE ? i : i + 1;
    int year = yearNumber(line.is(next, '،') && line.digits(next + 1) > FIRST_YEAR ? next + 1 : next);
    if (year > 0) {
      hijriEra(year);
      return new Date(year, number, day, last, hijri, Shift.NONE, Shift.NONE, 0);
    }
    int of = line.is(next, "من") || line.is(next, "في") ? next + 1 : next;
    boolean demonstrative = line.has(of, Kind.THIS_LEAD);
    int unit = demonstrative ? of + 1 : of;
    Hit unitHit = unit(unit, TimeUnit.YEAR);
    if (unitHit != null) {
      year = yearNumber(unit + 1);
      Shift yearShift = demonstrative ? Shift.THIS : shift(unit + 1);
      if (year > 0) {
        hijriEra(year);
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

  private static int number(Hit month) {
    return Integer.parseInt(month.value().startsWith("h") ? month.value().substring(1) : month.value());
  }

  /** The year in digits at {@code i}, or 0. */
  private int yearNumber(int i) {
    int year = line.digits(i);
    at = i + 1;
    boolean common = year >= FIRST_YEAR && year <= LAST_YEAR;
    return common || year >= FIRST_HIJRI && year <= LAST_HIJRI ? year : 0;
  }

  /** Reads the sign of an era; whether {@code year} is Hijri. */
  private boolean hijriEra(int year) {
    if (line.has(at, Kind.ERA_HIJRI)) {
      at++;
      return year <= LAST_HIJRI;
    }
    if (line.has(at, Kind.ERA)) {
      at++;
      return false;
    }
    return year <= LAST_HIJRI;
  }

  /** The modifier at {@code i}. */
  Shift shift(int i) {
    Hit hit = line.hit(i, Kind.BACK);
    Shift shift = hit == null ? Shift.NONE : Shift.BACK;
    if (hit == null && (hit = line.hit(i, Kind.AHEAD)) != null) {
      shift = Shift.AHEAD;
    }
    if (hit == null && (hit = line.hit(i, Kind.THIS)) != null) {
      shift = Shift.THIS;
    }
    if (hit == null && (hit = line.hit(i, Kind.OTHER)) != null) {
      return hit.shape().skipped() == 0 ? Shift.OTHER : Shift.NONE;
    }
    return hit != null && hit.shape().skipped() == 0 && hit.shape().hasArticle() ? shift : Shift.NONE;
  }

  private @Nullable Hit unit(int i, TimeUnit unit) {
    Hit hit = line.hit(i, Kind.UNIT);
    return hit != null && hit.unit() == unit ? hit : null;
  }

  private static boolean isPossible(Date date) {
    int days = date.hijri() ? 30 : YearMonth.of(date.year() > 0 && !date.hijri() ? date.year() : LEAP_YEAR, date.month()).lengthOfMonth();
    return date.day() <= days && date.lastDay() <= days;
  }
}
