package org.tawatur.time;

import org.jspecify.annotations.Nullable;
import org.tawatur.time.Moment.Length;
import org.tawatur.time.Moment.Units;
import org.tawatur.time.TimeWord.Kind;

/** Reads units of time with their numbers and modifiers. */
final class UnitParser {

  /** What was read, and the index after it. */
  record Read(Moment moment, int end) {}

  private final Line line;
  private final Quantities quantities;
  private final DateParser dates;

  UnitParser(Line line, Quantities quantities, DateParser dates) {
    this.line = line;
    this.quantities = quantities;
    this.dates = dates;
  }

  /** Units at {@code i}: "last week, the past 48 hours, two days". */
  @Nullable Read units(int i, boolean since) {
    boolean that = line.has(i, Kind.THAT_LEAD);
    Hit led = line.hit(i + 1, Kind.UNIT);
    if ((that || line.has(i, Kind.THIS_LEAD)) && led != null && led.shape().hasArticle()) {
      return new Read(that ? new Moment.Vague() : new Units(led.unit(), 1, Shift.THIS), i + 2);
    }
    Hit last = line.hit(i, Kind.LAST);
    if (last != null) {
      Read read = length(i + 1, false);
      return read != null && read.moment() instanceof Length(TimeUnit unit, int n) && n > 0
          ? new Read(new Units(unit, n, Shift.BACK), read.end())
          : null;
    }
    Read definite = definite(i);
    if (definite != null) {
      return definite;
    }
    Read read = length(i, since);
    if (read != null && read.moment() instanceof Length(TimeUnit unit, int count)) {
      Shift shift = dates.years().shift(read.end());
      if (shift == Shift.BACK || shift == Shift.AHEAD) {
        return new Read(new Units(unit, count, shift), read.end() + 1);
      }
    }
    return read;
  }

  /** Units with the article: "the past year, the coming three days". */
  private @Nullable Read definite(int i) {
    Hit single = line.hit(i, Kind.UNIT);
    if (single != null && single.shape().hasArticle()) {
      if (line.is(i + 1, "قبل") && dates.years().shift(i + 2) == Shift.BACK) {
        return new Read(new Moment.BeforeLast(single.unit()), i + 3);
      }
      Shift shift = dates.years().shift(i + 1);
      return shift == Shift.NONE ? null : shifted(i, single.unit(), shift);
    }
    Hit dual = line.hit(i, Kind.UNIT_DUAL);
    Hit many = dual == null ? line.hit(i, Kind.UNIT_PLURAL) : dual;
    if (many == null || !many.shape().hasArticle()) {
      return null;
    }
    int count = dual == null ? quantities.number(i + 1) : 2;
    int next = dual != null || count < 0 ? i + 1 : quantities.at();
    Shift shift = dates.years().shift(next);
    if (count < 0 && shift != Shift.NONE && line.has(next + 1, Kind.FEW)) {
      return new Read(new Units(many.unit(), 0, shift), next + 2);
    }
    return switch (shift) {
      case BACK, AHEAD -> new Read(new Units(many.unit(), Math.max(0, count), shift), next + 1);
      case OTHER -> new Read(new Moment.Vague(), next + 1);
      case NONE, THIS -> null;
    };
  }

  private Read shifted(int i, TimeUnit unit, Shift shift) {
    if (shift == Shift.OTHER) {
      return new Read(new Moment.Vague(), i + 2);
    }
    int year = unit == TimeUnit.YEAR ? line.digits(i + 2) : -1;
    if (isYear(year)) {
      return new Read(Moment.Date.ofYear(year, false), i + 3);
    }
    return new Read(new Units(unit, 1, shift), i + 2);
  }

  private static boolean isYear(int number) {
    return number >= 1900 && number <= 2100;
  }

  /**
   * A length at {@code i}: "two days, 48 hours, several months".
   *
   * @param bare whether a unit alone is one, and several alone are several; "years of" are several
   *     in any case
   */
  @Nullable Read length(int i, boolean bare) {
    Hit dual = line.hit(i, Kind.UNIT_DUAL);
    if (dual != null && !dual.shape().hasArticle() && !line.key(i).endsWith("ي")) {
      return new Read(new Length(dual.unit(), 2), i + 1);
    }
    Hit alone = indefinite(i);
    if (alone != null) {
      boolean isMeasure = alone.kind() == Kind.UNIT_PLURAL && line.is(i + 1, "من");
      boolean dated = alone.unit() == TimeUnit.YEAR && isYear(line.digits(i + 1));
      if (!bare && !isMeasure
          || dated
          || line.has(i + 1, Kind.WEEKDAY)
          || line.has(i + 1, Kind.MONTH)) {
        return null;
      }
      boolean few = line.has(i + 1, Kind.FEW);
      int count = alone.kind() == Kind.UNIT ? 1 : 0;
      return new Read(new Length(alone.unit(), count), few ? i + 2 : i + 1);
    }
    int count = quantities.number(i);
    if (count < 0) {
      return null;
    }
    Hit unit = indefinite(quantities.at());
    return unit != null && unit.shape().skipped() == 0
        ? new Read(new Length(unit.unit(), count), quantities.at() + 1)
        : null;
  }

  private @Nullable Hit indefinite(int i) {
    Hit unit = line.hit(i, Kind.UNIT);
    if (unit == null || unit.shape().hasArticle()) {
      unit = line.hit(i, Kind.UNIT_PLURAL);
    }
    return unit == null || unit.shape().hasArticle() ? null : unit;
  }
}
