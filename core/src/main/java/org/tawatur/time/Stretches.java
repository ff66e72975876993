package org.tawatur.time;

import org.jspecify.annotations.Nullable;
import org.tawatur.time.Moment.Date;

/** Joins two expressions that say from when to when: "between 3 March and 5 April 2007". */
final class Stretches {
  private Stretches() {}

  /** The stretch from {@code first} to {@code second}, or null where they do not make one. */
  static @Nullable Expression joined(Line line, Expression first, Expression second) {
    if (second.start() - first.end() > 2 || first.moment() instanceof Moment.Stretch) {
      return null;
    }
    boolean between = line.is(first.start() - 1, "بين");
    boolean from = line.is(first.start() - 1, "من") || first.form().since();
    boolean and = between && isAnd(line, first.end(), second.start());
    boolean until = (from || between) && isUntil(line, first.end(), second.start());
    if (!and && !until || !isDay(first.moment()) || !isDay(second.moment())) {
      return null;
    }
    Moment begin = first.moment();
    if (begin instanceof Date date && date.year() == 0 && second.moment() instanceof Date last) {
      begin = ofYear(date, last);
    }
    Expression.Form form = new Expression.Form(false, false, false);
    return new Expression(
        new Moment.Stretch(begin, second.moment()), first.start(), second.end(), form);
  }

  private static Date ofYear(Date date, Date last) {
    int year = last.year() > 0 && date.month() > last.month() ? last.year() - 1 : last.year();
    return new Date(
        year,
        date.month(),
        date.day(),
        date.lastDay(),
        date.hijri(),
        date.shift(),
        date.yearShift(),
        date.weekday());
  }

  /** Whether nothing but a comma and "and" stand between. */
  private static boolean isAnd(Line line, int from, int to) {
    int at = line.is(from, '،') ? from + 1 : from;
    return at == to && line.key(to).startsWith("و") || at == to - 1 && line.is(at, "و");
  }

  private static boolean isUntil(Line line, int from, int to) {
    int at = line.is(from, '،') ? from + 1 : from;
    return at == to - 1
        && switch (line.key(at)) {
          case "حتي", "وحتي", "الي", "والي", "لغايه", "ولغايه" -> true;
          default -> false;
        };
  }

  private static boolean isDay(Moment moment) {
    return switch (moment) {
      case Moment.Relative day -> true;
      case Moment.Weekday day -> true;
      case Date date -> true;
      case Moment.DayOfMonth day -> true;
      case Moment.Units units -> units.count() == 1;
      case Moment.Years years -> false;
      case Moment.Distance distance -> false;
      case Moment.Length length -> false;
      case Moment.Season season -> false;
      case Moment.Fixed fixed -> false;
      case Moment.Vague vague -> false;
      case Moment.PartOnly part -> false;
      case Moment.Stretch stretch -> false;
      case Moment.NightBetween night -> false;
    };
  }
}
