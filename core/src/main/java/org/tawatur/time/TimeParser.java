package org.tawatur.time;

import org.jspecify.annotations.Nullable;
import org.tawatur.time.Moment.Date;
import org.tawatur.time.Moment.Distance;
import org.tawatur.time.Moment.Length;
import org.tawatur.time.Moment.Season;
import org.tawatur.time.Moment.Units;
import org.tawatur.time.TimeMention.Precision;
import org.tawatur.time.TimeWord.Kind;

/**
 * Reads the longest expression of time at a token of a line. Not safe for use by several threads.
 */
final class TimeParser {
  private static final int MAX_DEPTH = 3;
  private final Line line;
  private final Quantities quantities;
  private final DateParser dates;
  private final DayParser days;
  private int at;
  private boolean partOfDay;
  private boolean about;

  TimeParser(Line line) {
    this.line = line;
    this.quantities = new Quantities(line);
    this.dates = new DateParser(line, quantities);
    this.days = new DayParser(line, dates);
  }

  /** The expression that starts at token {@code i}, or null. */
  @Nullable Expression expression(int i) {
    partOfDay = false;
    about = false;
    Hit vague = line.hit(i, Kind.VAGUE);
    if (vague != null && !line.has(i + vague.length(), Kind.NOT_VAGUE)) {
      Expression.Form plain = new Expression.Form(false, false, false);
      boolean now = vague.value().equals("now");
      Moment moment = now ? new Moment.Relative(0, 0) : new Moment.Vague();
      return new Expression(moment, i, i + vague.length(), plain);
    }
    Expression known = knownDay(i);
    if (known != null) {
      return known;
    }
    Hit since = line.hit(i, Kind.SINCE);
    int start = since == null ? i : i + 1;
    if (line.is(start, "يوم") && since != null && line.has(start + 1, Kind.RELATIVE_DAY)) {
      start++;
    }
    Moment moment = about(start, since != null);
    if (moment == null) {
      return null;
    }
    if (since == null
        && moment instanceof Length(TimeUnit unit, int count)
        && count == 0
        && !line.is(at, "من")) {
      return null;
    }
    if (since != null && moment instanceof Length(TimeUnit unit, int count)) {
      moment = new Distance(unit, count, -1, false);
    }
    if (line.has(at, Kind.ABOUT_BEHIND)) {
      about = true;
      at++;
    }
    return new Expression(moment, i, at, new Expression.Form(partOfDay, since != null, about));
  }

  /** The day after the word of an event that is named by it: "the attacks of 11 September". */
  private @Nullable Expression knownDay(int i) {
    Hit day = line.hit(i, Kind.KNOWN_DAY);
    if (day == null) {
      return null;
    }
    int end = i + day.length();
    Hit twin = line.hit(end, Kind.MONTH);
    end += twin == null || line.digits(end + 1) >= 0 && line.digits(end + 1) < 32 ? 0 : 1;
    if (dates.years().year(end) != null || dates.years().bareYear(end, true) != null) {
      end = dates.years().at();
    }
    Moment moment = new Moment.Fixed(day.value(), Precision.DAY);
    return new Expression(moment, i + 1, end, new Expression.Form(false, false, false));
  }

  private @Nullable Moment about(int i, boolean since) {
    Hit hit = line.hit(i, Kind.ABOUT);
    if (hit == null) {
      return moment(i, since, 0);
    }
    about = true;
    return moment(i + hit.length(), since, 0);
  }

  private @Nullable Moment moment(int i, boolean since, int depth) {
    if (i >= line.size() || depth > MAX_DEPTH) {
      return null;
    }
    Hit position = line.hit(i, Kind.POSITION);
    if (position != null) {
      int next = i + position.length();
      Moment of =
          moment(line.is(next, "من") || line.is(next, "في") ? next + 1 : next, since, depth + 1);
      if (of instanceof Length) {
        of = null;
      }
      if (of instanceof Moment.NightBetween night && line.is(i, "منتصف")) {
        return new Moment.NightBetween(night.weekday(), true);
      }
      if (of == null && line.is(next, "شهر")) {
        return null;
      }
      if (of == null && isPlainUnit(next)) {
        at = next + 1;
        Hit unit = line.hit(next, Kind.UNIT);
        of = unit == null ? null : new Units(unit.unit(), 1, Shift.THIS);
      }
      if (of != null
          && isYear(of)
          && (position.value().equals("start") || position.value().equals("end"))) {
        return new Moment.Edge(of, position.value().equals("start"));
      }
      if (of == null && position.value().equals("vague")) {
        at = next;
        return new Moment.Vague();
      }
      return of;
    }
    Moment found = day(i);
    if (found == null) {
      found = distance(i);
    }
    if (found == null) {
      found = date(i);
    }
    if (found != null) {
      return found;
    }
    UnitParser.Read read = new UnitParser(line, quantities, dates).units(i, since);
    if (read != null) {
      at = read.end();
      return read.moment();
    }
    return other(i);
  }

  private static boolean isYear(Moment moment) {
    return moment instanceof Date date && date.month() == 0 && date.year() > 0 && !date.hijri()
        || moment instanceof Units(TimeUnit unit, int count, Shift shift)
            && unit == TimeUnit.YEAR
            && count == 1;
  }

  private boolean isPlainUnit(int i) {
    Hit unit = line.hit(i, Kind.UNIT);
    return unit != null
        && unit.shape().hasArticle()
        && (unit.unit() == TimeUnit.MONTH
            || unit.unit() == TimeUnit.YEAR
            || unit.unit() == TimeUnit.WEEK);
  }

  private @Nullable Moment day(int i) {
    Moment day = days.day(i);
    if (day != null) {
      at = days.at();
      partOfDay |= days.isPartOfDay();
    }
    return day;
  }

  private @Nullable Moment date(int i) {
    Moment date = days.date(i);
    at = days.at();
    return date;
  }

  /** "Two weeks ago, in three days". */
  private @Nullable Moment distance(int i) {
    Hit ago = line.hit(i, Kind.AGO);
    Hit after = line.hit(i, Kind.AFTER);
    if (ago == null && after == null) {
      return null;
    }
    Hit vaguely = line.hit(i + 1, Kind.ABOUT);
    int next = vaguely == null ? i + 1 : i + 1 + vaguely.length();
    UnitParser.Read read = new UnitParser(line, quantities, dates).length(next, true);
    if (read == null || !(read.moment() instanceof Length(TimeUnit unit, int count))) {
      return null;
    }
    about |= vaguely != null;
    at = read.end();
    if (count == 1 && (line.is(at, "واحد") || line.is(at, "واحده"))) {
      at++;
    }
    boolean leans = line.is(at, "من") || line.is(at, "علي");
    return new Distance(unit, count, ago == null ? 1 : -1, leans);
  }

  private @Nullable Moment other(int i) {
    AnniversaryParser yearly = new AnniversaryParser(line);
    Moment anniversary = yearly.anniversary(i);
    if (anniversary != null) {
      at = yearly.at();
      return anniversary;
    }
    Hit season = line.hit(i, Kind.SEASON);
    Hit quarter = line.hit(i, Kind.QUARTER);
    Hit clock = line.hit(i, Kind.CLOCK);
    Hit decade = line.hit(i, Kind.DECADE);
    Hit adverb = line.hit(i, Kind.PART_ADVERB);
    if (season != null || quarter != null) {
      Hit hit = season == null ? quarter : season;
      return hit == null ? null : season(i + hit.length(), hit);
    }
    if (decade != null) {
      at = i + decade.length();
      return new Moment.Fixed(decade.value(), Precision.YEAR);
    }
    if (clock != null) {
      Integer end = new ClockParser(line).end(i + 1);
      return end == null ? null : atClock(end);
    }
    if (adverb != null && (adverb.length() > 1 || line.key(i).endsWith("ا"))) {
      at = i + adverb.length();
      partOfDay = true;
      return new Moment.PartOnly();
    }
    return null;
  }

  private Moment atClock(int end) {
    partOfDay = true;
    int next = line.is(end, "من") || line.is(end, '،') ? end + 1 : end;
    Moment of = day(next);
    if (of != null) {
      return of;
    }
    at = end;
    return new Moment.PartOnly();
  }

  private @Nullable Moment season(int i, Hit hit) {
    int next = line.is(i, "من") ? i + 1 : i;
    Shift shift = dates.years().shift(i);
    if (shift != Shift.NONE && hit.shape().hasArticle()) {
      at = i + 1;
      return new Season(hit.number(), 0, shift);
    }
    Moment year = dates.years().year(next);
    if (year == null) {
      year = dates.years().bareYear(next, true);
    }
    if (year instanceof Date date && !date.hijri()) {
      at = dates.years().at();
      return new Season(hit.number(), date.year(), Shift.NONE);
    }
    UnitParser.Read read = new UnitParser(line, quantities, dates).units(next, false);
    if (read != null
        && read.moment() instanceof Units(TimeUnit unit, int count, Shift of)
        && unit == TimeUnit.YEAR
        && count == 1) {
      at = read.end();
      return new Season(
          hit.number(), of == Shift.BACK ? -3 : of == Shift.AHEAD ? -1 : -2, Shift.NONE);
    }
    return null;
  }
}
