package org.tawatur.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tawatur.time.Moment.Distance;
import org.tawatur.time.Moment.Length;
import org.tawatur.time.Moment.Relative;
import org.tawatur.time.Moment.Season;
import org.tawatur.time.Moment.Units;
import org.tawatur.time.Moment.Weekday;
import org.tawatur.time.TimeMention.Precision;

/** From what an expression says to an EDTF value, against the date the report was made. */
final class Resolver {
  private static final int HOURS = 24;

  /** How long a value is that is a month. */
  private static final int MONTH = 7;

  /** How long a value is that is a day. */
  private static final int DAY = 10;

  private static final Pattern PLAIN = Pattern.compile("\\d{4}(-\\d\\d){0,2}");

  private final @Nullable LocalDate anchor;
  private final Direction direction;

  Resolver(@Nullable LocalDate anchor, Direction direction) {
    this.anchor = anchor;
    this.direction = direction;
  }

  /** How exact {@code expression} is. */
  static Precision precision(Expression expression) {
    if (expression.form().partOfDay()) {
      return Precision.HOUR;
    }
    return switch (expression.moment()) {
      case Relative r -> Precision.DAY;
      case Weekday w -> Precision.DAY;
      case Moment.WeekdayOf w -> Precision.DAY;
      case Moment.DayOfMonth d -> Precision.DAY;
      case Moment.Date d ->
          d.lastDay() > 0
              ? Precision.DURATION
              : d.day() > 0 ? Precision.DAY : d.month() > 0 ? Precision.MONTH : Precision.YEAR;
      case Moment.Years y -> Precision.DURATION;
      case Moment.Stretch s -> Precision.DURATION;
      case Moment.NightBetween n -> Precision.DAY;
      case Units u ->
          u.count() == 0
              ? Precision.VAGUE
              : u.count() == 1 ? u.unit().precision() : Precision.DURATION;
      case Moment.BeforeLast b -> b.unit().precision();
      case Distance d -> d.count() == 0 ? Precision.VAGUE : d.unit().precision();
      case Length l -> Precision.DURATION;
      case Moment.Anniversary a -> Precision.YEAR;
      case Moment.Edge e -> Precision.MONTH;
      case Season s -> Precision.SEASON;
      case Moment.Fixed f -> f.precision();
      case Moment.Vague v -> Precision.VAGUE;
      case Moment.PartOnly p -> Precision.HOUR;
    };
  }

  /** The EDTF value of {@code expression}, or null. */
  @Nullable String value(Expression expression) {
    String value = value(expression.moment());
    if (value == null) {
      return null;
    }
    int slash = value.indexOf('/');
    boolean isStretch = slash >= 0;
    // "About five in the morning of 7 March" leaves the day exact.
    boolean isInexact = expression.form().about() && !expression.form().partOfDay();
    if (expression.form().since()) {
      if (isWithin(expression.moment())) {
        return expression.moment() instanceof Moment.Edge edge ? value(edge.year()) : value;
      }
      value = isStretch ? value.substring(0, slash) : value;
      return (isInexact ? value + "~" : value) + "/..";
    }
    return isInexact && !isStretch ? value + "~" : value;
  }

  /**
   * Whether what goes on since then has had little more than it to go on in: since this morning,
   * since yesterday, since the start of this year.
   */
  private boolean isWithin(Moment moment) {
    return switch (moment) {
      case Relative day -> day.days() >= -1;
      case Moment.Edge(Moment year, boolean isStart) ->
          isStart && anchor != null && Calendar.year(anchor.getYear()).equals(value(year));
      default -> false;
    };
  }

  private @Nullable String value(Moment moment) {
    return switch (moment) {
      case Relative r -> anchor == null ? null : relative(r, anchor).toString();
      case Weekday w -> anchor == null ? null : weekday(w, anchor);
      case Moment.WeekdayOf w ->
          anchor == null
              ? null
              : monday(anchor.plusWeeks(w.week() == Shift.BACK ? -1 : 1))
                  .plusDays(w.weekday() - 1L)
                  .toString();
      case Moment.Date d -> new Calendar(anchor, direction).value(d);
      case Moment.DayOfMonth d -> anchor == null ? null : dayOfMonth(d, anchor);
      case Moment.Years y -> Calendar.year(y.first()) + "/" + Calendar.year(y.last());
      case Moment.Stretch s -> stretch(s);
      case Moment.NightBetween n -> anchor == null ? null : night(n, anchor);
      case Units u -> anchor == null || u.count() == 0 ? null : units(u, anchor);
      case Moment.BeforeLast b -> anchor == null ? null : unit(b.unit(), -2, anchor);
      case Distance d -> anchor == null ? null : distance(d, anchor);
      case Season s -> season(s);
      case Moment.Edge e -> edge(e);
      case Moment.Fixed f -> f.value();
      case Length l -> null;
      case Moment.Anniversary a -> null;
      case Moment.Vague v -> null;
      case Moment.PartOnly p -> null;
    };
  }

  private @Nullable String stretch(Moment.Stretch stretch) {
    String first = value(stretch.first());
    String last = value(stretch.last());
    if (first == null || last == null) {
      return null;
    }
    int slash = last.indexOf('/');
    String end = slash < 0 ? last : last.substring(slash + 1);
    String begin = first.indexOf('/') < 0 ? first : first.substring(0, first.indexOf('/'));
    if (stretch.first() instanceof Weekday && end.compareTo(begin) < 0) {
      begin = LocalDate.parse(begin).minusWeeks(1).toString();
    }
    boolean isPlain = PLAIN.matcher(begin).matches() && PLAIN.matcher(end).matches();
    return isPlain
        ? firstOf(begin, end.length()) + "/" + lastOf(end, begin.length())
        : begin + "/" + end;
  }

  /** The first day or month of {@code value}, as exact as a value of {@code length} chars. */
  private static String firstOf(String value, int length) {
    String exact = value;
    while (exact.length() < length) {
      exact += "-01";
    }
    return exact;
  }

  /** The last day of the month {@code value} where it is to be as exact as a day. */
  private static String lastOf(String value, int length) {
    return length == DAY && value.length() == MONTH
        ? YearMonth.parse(value).atEndOfMonth().toString()
        : value;
  }

  private @Nullable String edge(Moment.Edge edge) {
    String year = value(edge.year());
    return year == null || year.length() != 4 ? year : year + (edge.isStart() ? "-01" : "-12");
  }

  /** The night that ended last before the anchor's day was over. */
  private static String night(Moment.NightBetween night, LocalDate anchor) {
    int back = Math.floorMod(anchor.getDayOfWeek().getValue() - night.weekday() - 1, 7);
    // A report that is dated by the first day was written in that very night.
    LocalDate morning = back == 6 ? anchor.plusDays(1) : anchor.minusDays(back);
    return night.middle() ? morning.toString() : morning.minusDays(1) + "/" + morning;
  }

  private static LocalDate relative(Relative relative, LocalDate anchor) {
    LocalDate day = anchor.plusDays(relative.days());
    // The weekday is what the writer saw on the calendar; the page may be dated a day later.
    return relative.weekday() > 0 ? day.plusDays(off(relative, anchor)) : day;
  }

  /** How many days {@code anchor} has to move for the weekday to be right, in [-3, 3]. */
  static int off(Relative relative, LocalDate anchor) {
    int weekday = anchor.plusDays(relative.days()).getDayOfWeek().getValue();
    return Math.floorMod(relative.weekday() - weekday + 3, 7) - 3;
  }

  private @Nullable String weekday(Weekday weekday, LocalDate anchor) {
    int back = Math.floorMod(anchor.getDayOfWeek().getValue() - weekday.weekday(), 7);
    int ahead = Math.floorMod(-back, 7);
    return switch (weekday.shift()) {
      case BACK -> anchor.minusDays(back == 0 ? 7 : back).toString();
      case AHEAD -> anchor.plusDays(ahead == 0 ? 7 : ahead).toString();
      case OTHER -> null;
      case THIS, NONE ->
          (direction == Direction.FUTURE ? anchor.plusDays(ahead) : anchor.minusDays(back))
              .toString();
    };
  }

  private static @Nullable String dayOfMonth(Moment.DayOfMonth day, LocalDate anchor) {
    YearMonth month = YearMonth.from(anchor);
    YearMonth meant =
        switch (day.shift()) {
          case BACK -> month.minusMonths(1);
          case AHEAD -> month.plusMonths(1);
          case THIS -> month;
          case NONE, OTHER -> null;
        };
    return meant == null || !meant.isValidDay(day.day()) ? null : meant.atDay(day.day()).toString();
  }

  private static @Nullable String units(Units units, LocalDate anchor) {
    int step = units.shift() == Shift.BACK ? -1 : units.shift() == Shift.AHEAD ? 1 : 0;
    if (units.count() > 1) {
      return stretch(units, step, anchor);
    }
    return unit(units.unit(), step, anchor);
  }

  /** The day, week, month or year that is {@code step} of them after that of the anchor. */
  private static @Nullable String unit(TimeUnit unit, int step, LocalDate anchor) {
    return switch (unit) {
      case DAY, NIGHT -> anchor.plusDays(step).toString();
      case WEEK -> week(anchor.plusWeeks(step));
      case MONTH -> YearMonth.from(anchor).plusMonths(step).toString();
      case YEAR -> Calendar.year(anchor.getYear() + step);
      case DECADE -> Calendar.year(anchor.getYear() + 10 * step).substring(0, 3) + "X";
      case CENTURY -> Calendar.year(anchor.getYear() + 100 * step).substring(0, 2) + "XX";
      case HOUR, MINUTE -> null;
    };
  }

  /** The stretch of several units up to or from the anchor, its ends one unit finer than they. */
  private static @Nullable String stretch(Units units, int step, LocalDate anchor) {
    String far = end(units.unit(), units.count() * step, anchor);
    String near = end(units.unit(), 0, anchor);
    return far == null ? null : step < 0 ? far + "/" + near : near + "/" + far;
  }

  private static @Nullable String end(TimeUnit unit, int count, LocalDate anchor) {
    return switch (unit) {
      case WEEK -> anchor.plusWeeks(count).toString();
      case MONTH -> anchor.plusMonths(count).toString();
      case YEAR -> YearMonth.from(anchor).plusYears(count).toString();
      case MINUTE, HOUR, DAY, NIGHT, DECADE, CENTURY -> shifted(unit, count, anchor);
    };
  }

  private static @Nullable String shifted(TimeUnit unit, int count, LocalDate anchor) {
    return switch (unit) {
      case HOUR ->
          anchor
              .plusDays((long) Math.ceilDiv(Math.abs(count), HOURS) * Integer.signum(count))
              .toString();
      case DAY, NIGHT -> anchor.plusDays(count).toString();
      case WEEK -> anchor.plusWeeks(count).toString();
      case MONTH -> YearMonth.from(anchor).plusMonths(count).toString();
      case YEAR -> Calendar.year(anchor.getYear() + count);
      case DECADE -> Calendar.year(anchor.getYear() + 10 * count);
      case CENTURY -> Calendar.year(anchor.getYear() + 100 * count);
      case MINUTE -> null;
    };
  }

  private @Nullable String distance(Distance distance, LocalDate anchor) {
    boolean unsure = distance.sign() > 0 && direction != Direction.FUTURE;
    if (distance.leans() || unsure || distance.count() == 0) {
      return null;
    }
    int count = distance.count() * distance.sign();
    if (distance.unit() == TimeUnit.HOUR && distance.count() % HOURS != 0) {
      return null;
    }
    return distance.unit() == TimeUnit.WEEK
        ? anchor.plusWeeks(count).toString()
        : shifted(distance.unit(), count, anchor);
  }

  private @Nullable String season(Season season) {
    int year = season.year();
    if (year <= 0 && anchor == null) {
      return null;
    }
    if (season.year() < 0 && anchor != null) {
      year = anchor.getYear() - (season.year() + 2) * -1;
    } else if (year == 0 && anchor != null) {
      year = seasonYear(season, anchor);
    }
    if (season.code() > 4) {
      return Calendar.year(year) + "-" + season.code();
    }
    YearMonth first = YearMonth.of(year, season.code() * 3 - 2);
    return first + "/" + first.plusMonths(2);
  }

  private static int seasonYear(Season season, LocalDate anchor) {
    int code = season.code() > 4 ? season.code() - 20 : season.code();
    int first = season.code() > 4 ? code * 3 : code * 3 - 2;
    LocalDate begin = LocalDate.of(anchor.getYear(), first, 1);
    long days = ChronoUnit.DAYS.between(begin, anchor);
    return switch (season.shift()) {
      case BACK -> days < 90 ? anchor.getYear() - 1 : anchor.getYear();
      case AHEAD -> days >= 0 ? anchor.getYear() + 1 : anchor.getYear();
      case THIS, NONE, OTHER -> anchor.getYear();
    };
  }

  private static String week(LocalDate day) {
    LocalDate monday = monday(day);
    return monday + "/" + monday.plusDays(6);
  }

  private static LocalDate monday(LocalDate day) {
    return day.minusDays(day.getDayOfWeek().getValue() - 1L);
  }
}
