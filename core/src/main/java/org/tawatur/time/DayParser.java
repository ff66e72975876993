package org.tawatur.time;

import org.jspecify.annotations.Nullable;
import org.tawatur.time.Moment.Date;
import org.tawatur.time.Moment.Relative;
import org.tawatur.time.Moment.Weekday;
import org.tawatur.time.TimeWord.Kind;

/** Reads days by their name, distance or date, with the part of the day before or after. */
final class DayParser {
  private final Line line;
  private final DateParser dates;
  private int at;
  private boolean partOfDay;

  DayParser(Line line, DateParser dates) {
    this.line = line;
    this.dates = dates;
  }

  /** The index after what was read last. */
  int at() {
    return at;
  }

  /** Whether the day read last had a part of it named. */
  boolean isPartOfDay() {
    return partOfDay;
  }

  /** A date, month or year at {@code i}, with its name in another calendar, or null. */
  @Nullable Moment date(int i) {
    Moment date = dates.date(i);
    at = dates.at();
    if (date == null) {
      date = year(i);
      at = dates.years().at();
    }
    if (date == null) {
      return null;
    }
    Hit equals = line.hit(at, Kind.EQUALS);
    if (equals != null && date instanceof Date first) {
      int next = at + equals.length();
      Moment second = dates.date(line.is(next, "ل") ? next + 1 : next);
      if (second instanceof Date other) {
        at = dates.at();
        return first.hijri() ? other : first;
      }
    }
    return date;
  }

  private @Nullable Moment year(int i) {
    Moment between = dates.years().between(i);
    if (between != null) {
      return between;
    }
    Moment year = dates.years().year(i);
    boolean listed = i == 0 && (line.is(1, '-') || line.is(1, ':') || line.is(1, '–'));
    boolean introduced =
        listed
            || line.isNamed(i - 1)
            || line.is(i - 1, "في")
            || line.is(i - 1, "وفي")
            || line.has(i - 1, Kind.SINCE)
            || line.has(i - 1, Kind.POSITION);
    return year == null ? dates.years().bareYear(i, introduced) : year;
  }

  /** A day by its name or distance, with part of the day before or after and date behind. */
  @Nullable Moment day(int i) {
    partOfDay = false;
    Hit part = line.hit(i, Kind.PART);
    Hit night = line.hit(i, Kind.RELATIVE_NIGHT);
    if (night != null) {
      at = i + night.length();
      partOfDay = true;
      boolean late = night.number() < 0 && line.is(i - 1, "منتصف") && line.is(i - 2, "بعد");
      return new Relative(late ? night.number() + 1 : night.number(), weekdayAfter());
    }
    if (part != null) {
      int next = i + part.length();
      Moment of = dayProper(line.is(next, "من") ? next + 1 : next);
      if (of != null) {
        partOfDay = true;
        return of;
      }
    }
    Moment plain = dayProper(i);
    if (plain != null && line.has(at, Kind.PART_ADVERB)) {
      Hit adverb = line.hit(at, Kind.PART_ADVERB);
      at += adverb == null ? 0 : adverb.length();
      partOfDay = true;
    }
    return plain;
  }

  private @Nullable Moment dayProper(int i) {
    Hit unit = line.hit(i, Kind.UNIT);
    boolean led = unit != null && unit.unit() == TimeUnit.DAY && !unit.shape().hasArticle();
    int next = led ? i + 1 : i;
    if (led && line.has(next, Kind.MONTH)) {
      return null;
    }
    Hit relative = line.hit(next, Kind.RELATIVE_DAY);
    if (relative != null) {
      boolean today = relative.number() == 0 && relative.length() == 1;
      if (today && (line.has(next + 1, Kind.NOT_TODAY) || line.has(next - 1, Kind.THAT_LEAD))) {
        return null;
      }
      at = next + relative.length();
      return dated(new Relative(relative.number(), weekdayAfter()));
    }
    Hit weekday = line.hit(next, Kind.WEEKDAY);
    if (weekday != null) {
      return isNumberTwo(next, weekday, led) ? null : weekday(next, weekday);
    }
    Moment date = date(next);
    return date instanceof Date dated && dated.day() > 0 || date instanceof Moment.DayOfMonth
        ? date
        : null;
  }

  /** "The two" after a noun in the dual, not Monday. */
  private boolean isNumberTwo(int i, Hit weekday, boolean led) {
    String before = line.key(i - 1);
    boolean dual = before.endsWith("ين") || before.endsWith("ان");
    return weekday.number() == 1
        && !led
        && before.startsWith("ال")
        && dual
        && !line.has(i - 1, Kind.BACK);
  }

  private Moment weekday(int i, Hit weekday) {
    at = i + weekday.length();
    if (line.is(at, "قبل") && dates.years().shift(at + 1) == Shift.BACK) {
      // "Sunday before last" may be eight days ago or fourteen.
      at += 2;
      return new Weekday(weekday.number(), Shift.OTHER);
    }
    Shift shift = dates.years().shift(at);
    if (shift != Shift.NONE) {
      at++;
      return new Weekday(weekday.number(), shift);
    }
    int end = at;
    int nextDay = line.is(end, '-') || line.is(end, '/') || line.is(end, '–') ? end + 1 : end;
    boolean night = isNextDay(nextDay, weekday.number(), nextDay == end);
    Hit adverb = line.hit(end, Kind.PART_ADVERB);
    int open = adverb == null ? end : end + adverb.length();
    Hit equals = line.hit(open, Kind.EQUALS);
    boolean bracket = line.is(open, '(') || line.is(open, '،') || line.is(open, '-');
    Moment date = date(equals != null ? open + equals.length() : bracket ? open + 1 : open);
    if (date instanceof Date dated && dated.day() > 0) {
      partOfDay |= adverb != null;
      if (line.is(open, '(') && line.is(at, ')')) {
        at++;
      }
      return dated.on(weekday.number());
    }
    if (date instanceof Moment.DayOfMonth) {
      return date;
    }
    Hit relative = line.hit(end, Kind.RELATIVE_DAY);
    if (relative != null && !line.has(end + relative.length(), Kind.NOT_TODAY)) {
      at = end + relative.length();
      return new Relative(relative.number(), weekday.number());
    }
    int week = line.is(end, "من") ? end + 1 : end;
    Hit unit = dates.years().unit(week, TimeUnit.WEEK);
    if (unit != null && unit.shape().hasArticle()) {
      Shift of = dates.years().shift(week + 1);
      if (of == Shift.BACK || of == Shift.AHEAD) {
        at = week + 2;
        return new Moment.WeekdayOf(weekday.number(), of);
      }
    }
    if (night) {
      at = nextDay + 1;
      return new Moment.NightBetween(weekday.number(), false);
    }
    at = end;
    return new Weekday(weekday.number(), Shift.NONE);
  }

  /** Whether the weekday after {@code weekday} stands at {@code i}, without "and". */
  private boolean isNextDay(int i, int weekday, boolean bare) {
    Hit next = line.hit(i, Kind.WEEKDAY);
    return next != null
        && next.shape().skipped() == 0
        && (!bare || next.number() == weekday % 7 + 1);
  }

  private int weekdayAfter() {
    int next = line.is(at, '،') || line.is(at, '(') ? at + 1 : at;
    Hit weekday = line.hit(next, Kind.WEEKDAY);
    if (weekday == null || weekday.shape().skipped() > 0) {
      return 0;
    }
    at = line.is(at, '(') && line.is(next + 1, ')') ? next + 2 : next + 1;
    return weekday.number();
  }

  /** The date behind a day that is also named by its distance; the day itself where none is. */
  private Moment dated(Relative day) {
    int end = at;
    boolean bracket = line.is(end, '(') || line.is(end, '،');
    Moment date = date(bracket ? end + 1 : end);
    if (date instanceof Date exact && exact.day() > 0) {
      at = line.is(end, '(') && line.is(at, ')') ? at + 1 : at;
      return exact.on(day.weekday());
    }
    at = end;
    return day;
  }
}
