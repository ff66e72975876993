package org.tawatur.time;

import org.jspecify.annotations.Nullable;
import org.tawatur.time.Moment.Date;
import org.tawatur.time.TimeWord.Kind;

/** Reads years, their eras, and the modifiers that stand for a year. */
final class YearParser {
  static final int FIRST_YEAR = 1900;
  static final int LAST_YEAR = 2100;
  private static final int FIRST_HIJRI = 1300;
  private static final int LAST_HIJRI = 1599;

  private final Line line;
  private int at;

  YearParser(Line line) {
    this.line = line;
  }

  /** The index after what was read last. */
  int at() {
    return at;
  }

  /** A year introduced by its unit at {@code i}: "the year 2011", "years 2011 and 2012". */
  @Nullable Moment year(int i) {
    Hit unit = unit(i, TimeUnit.YEAR);
    if (unit != null) {
      Moment range = range(i + 1);
      if (range != null) {
        return range;
      }
      int year = number(i + 1);
      if (year > 0) {
        return Date.ofYear(year, isHijri(year));
      }
    }
    Hit dual = line.hit(i, Kind.UNIT_DUAL);
    if (dual != null && dual.unit() == TimeUnit.YEAR) {
      int first = number(i + 1);
      int next = line.is(i + 2, "و") || line.is(i + 2, "الي") ? i + 3 : i + 2;
      int second = first > 0 && next == i + 3 ? number(next) : 0;
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
    Moment range = introduced ? range(i) : null;
    if (range != null) {
      return range;
    }
    if (signed && year >= FIRST_HIJRI && year <= LAST_YEAR || introduced && common && !counted) {
      at = i + 1;
      return Date.ofYear(year, isHijri(year));
    }
    return null;
  }

  /** Two years in figures parted by a mark at {@code i}, "2011-2013"; or null. */
  private @Nullable Moment range(int i) {
    int[] figures = line.figures(i);
    boolean slash = figures.length == 2;
    int first = slash ? figures[0] : line.digits(i);
    int last = slash ? figures[1] : line.is(i + 1, '-') ? line.digits(i + 2) : 0;
    int end = slash ? i + 1 : i + 3;
    if (first < FIRST_YEAR || last <= first || last > LAST_YEAR || line.is(end, '-')) {
      return null;
    }
    at = end;
    return new Moment.Years(first, last);
  }

  /** Two years with words for from when to when around them: "between 2011 and 2013"; or null. */
  @Nullable Moment between(int i) {
    boolean between = line.is(i - 1, "بين");
    boolean from = line.is(i - 1, "من") || line.has(i - 1, Kind.SINCE);
    boolean until = line.is(i + 1, "الي") || line.is(i + 1, "حتي");
    int first = line.digits(i);
    int next = i + 2;
    int last = (from || between) && until || between && line.is(i + 1, "و") ? line.digits(next) : 0;
    if (first < FIRST_YEAR || last <= first || last > LAST_YEAR) {
      return null;
    }
    at = next + 1;
    return new Moment.Years(first, last);
  }

  /** The year in digits at {@code i}, or 0. */
  int number(int i) {
    int year = line.digits(i);
    at = i + 1;
    boolean common = year >= FIRST_YEAR && year <= LAST_YEAR;
    return common || year >= FIRST_HIJRI && year <= LAST_HIJRI ? year : 0;
  }

  /** Reads the sign of an era; whether {@code year} is Hijri. */
  boolean isHijri(int year) {
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
    return hit != null && hit.shape().skipped() == 0 && hit.shape().hasArticle()
        ? shift
        : Shift.NONE;
  }

  /** The singular of {@code unit} at {@code i}, or null. */
  @Nullable Hit unit(int i, TimeUnit unit) {
    Hit hit = line.hit(i, Kind.UNIT);
    return hit != null && hit.unit() == unit ? hit : null;
  }
}
