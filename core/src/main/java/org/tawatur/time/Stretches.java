package org.tawatur.time;

import org.jspecify.annotations.Nullable;
import org.tawatur.time.Moment.Date;

/**
 * Joins two expressions that say from when to when, "between 3 March and 5 April 2007", or together
 * one day: "in 2007 on 3 March".
 */
final class Stretches {
  private static final int WEEK = 7;

  private Stretches() {}

  /** The stretch from {@code first} to {@code second}, or null where they do not make one. */
  static @Nullable Expression joined(Line line, Expression first, Expression second) {
    if (second.start() - first.end() > 2 || first.moment() instanceof Moment.Stretch) {
      return null;
    }
    Expression dated = ofYearBefore(line, first, second);
    if (dated != null) {
      return dated;
    }
    boolean between = line.is(first.start() - 1, "بين");
    boolean from = line.is(first.start() - 1, "من") || first.form().since();
    Hit two = line.hit(first.start() - 1, TimeWord.Kind.UNIT_DUAL);
    boolean pair = two != null && line.key(first.start() - 1).endsWith("ي");
    boolean and = (between || pair) && isAnd(line, first.end(), second.start());
    if (!and && line.key(second.start()).startsWith("و") && first.end() == second.start()) {
      Expression days = ofNeighbours(first, second);
      if (days != null) {
        return days;
      }
    }
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

  /** Two days of which one follows the other: "Tuesday and Wednesday"; or null. */
  private static @Nullable Expression ofNeighbours(Expression first, Expression second) {
    int step = 0;
    if (first.moment() instanceof Moment.Relative one
        && second.moment() instanceof Moment.Relative other) {
      step = other.days() - one.days();
    } else if (first.moment() instanceof Moment.Weekday one
        && second.moment() instanceof Moment.Weekday other) {
      step = other.weekday() == one.weekday() % WEEK + 1 ? 1 : 0;
    }
    if (Math.abs(step) != 1 || first.form().since() || second.form().since()) {
      return null;
    }
    Moment.Stretch days =
        step > 0
            ? new Moment.Stretch(first.moment(), second.moment())
            : new Moment.Stretch(second.moment(), first.moment());
    Expression.Form form = new Expression.Form(false, false, false);
    return new Expression(days, first.start(), second.end(), form);
  }

  /** A day of a month that follows its year: "in 2007, on 3 March"; or null. */
  private static @Nullable Expression ofYearBefore(Line line, Expression first, Expression second) {
    boolean year =
        first.moment() instanceof Date before
            && before.year() > 0
            && before.month() == 0
            && !before.hijri()
            && !first.form().since();
    boolean day =
        second.moment() instanceof Date after
            && after.day() > 0
            && after.year() == 0
            && !after.hijri()
            && after.shift() == Shift.NONE
            && after.yearShift() == Shift.NONE;
    for (int i = first.end(); i < second.start(); i++) {
      year &= line.is(i, '،') || line.is(i, "بتاريخ") || line.is(i, "في") || line.is(i, "يوم");
    }
    return year && day && !line.key(second.start()).startsWith("و")
        ? new Expression(
            withYear((Date) second.moment(), ((Date) first.moment()).year()),
            first.start(),
            second.end(),
            second.form())
        : null;
  }

  private static Date ofYear(Date date, Date last) {
    int year = last.year() > 0 && date.month() > last.month() ? last.year() - 1 : last.year();
    return withYear(date, year);
  }

  private static Date withYear(Date date, int year) {
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
      case Moment.WeekdayOf day -> true;
      case Date date -> true;
      case Moment.DayOfMonth day -> true;
      case Moment.Units units -> units.count() == 1;
      case Moment.BeforeLast unit -> true;
      case Moment.Years years -> false;
      case Moment.Distance distance -> false;
      case Moment.Length length -> false;
      case Moment.Anniversary anniversary -> false;
      case Moment.Edge edge -> true;
      case Moment.Season season -> false;
      case Moment.Fixed fixed -> false;
      case Moment.Vague vague -> false;
      case Moment.PartOnly part -> false;
      case Moment.Stretch stretch -> false;
      case Moment.NightBetween night -> false;
    };
  }
}
