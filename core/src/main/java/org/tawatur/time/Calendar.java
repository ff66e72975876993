package org.tawatur.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.chrono.HijrahChronology;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.tawatur.time.Moment.Date;

/** Dates of both calendars as EDTF; a missing year is chosen by the anchor and the direction. */
final class Calendar {
  /** How many days ahead a date without year may lie when nothing says that it is to come. */
  private static final int NEAR = 60;

  private static final int YEARS_TRIED = 6;

  private final @Nullable LocalDate anchor;
  private final Direction direction;

  Calendar(@Nullable LocalDate anchor, Direction direction) {
    this.anchor = anchor;
    this.direction = direction;
  }

  private record Stretch(LocalDate start, LocalDate end) {}

  /** The year in four digits. */
  static String year(int year) {
    String digits = String.valueOf(Math.max(0, year));
    return "0".repeat(Math.max(0, 4 - digits.length())) + digits;
  }

  /** EDTF of {@code date}, or null. */
  @Nullable String value(Date date) {
    int year = date.year() > 0 ? date.year() : date.month() == 0 ? 0 : year(date);
    if (year <= 0) {
      return null;
    }
    if (!date.hijri() && date.day() == 0) {
      return date.month() == 0 ? year(year) : YearMonth.of(year, date.month()).toString();
    }
    Stretch stretch = stretch(date, year);
    if (stretch == null) {
      return null;
    }
    boolean oneDay = stretch.start.equals(stretch.end);
    return oneDay ? stretch.start.toString() : stretch.start + "/" + stretch.end;
  }

  /** The year of a date without one, or 0. */
  private int year(Date date) {
    if (anchor == null || date.shift() == Shift.OTHER || date.yearShift() == Shift.OTHER) {
      return 0;
    }
    int now = date.hijri() ? hijriYear(anchor) : anchor.getYear();
    if (date.yearShift() != Shift.NONE) {
      int step = date.yearShift() == Shift.BACK ? -1 : date.yearShift() == Shift.AHEAD ? 1 : 0;
      return now + step;
    }
    int onWeekday = date.weekday() > 0 ? yearOfWeekday(date, now, anchor) : 0;
    return onWeekday > 0 ? onWeekday : chosen(date, now, anchor);
  }

  private int chosen(Date date, int now, LocalDate today) {
    int past = 0;
    int next = 0;
    long nextDistance = Long.MAX_VALUE;
    for (int year = now - 2; year <= now + 2; year++) {
      Stretch stretch = stretch(date, year);
      if (stretch == null) {
        continue;
      }
      boolean strict = date.shift() == Shift.BACK;
      if (strict ? stretch.end.isBefore(today) : !stretch.start.isAfter(today)) {
        past = year;
      }
      boolean ahead = date.shift() == Shift.AHEAD || date.shift() == Shift.THIS;
      LocalDate edge = ahead ? stretch.start : stretch.end;
      if (next == 0 && (ahead ? edge.isAfter(today) : !edge.isBefore(today))) {
        next = year;
        nextDistance = ChronoUnit.DAYS.between(today, stretch.start);
      }
    }
    boolean soon = nextDistance <= NEAR;
    return switch (date.shift()) {
      case BACK -> past;
      case AHEAD -> next;
      case THIS -> nearest(date, now, today);
      case NONE, OTHER ->
          switch (direction) {
            case PAST -> past;
            case FUTURE -> next;
            case OPEN -> soon ? next : past;
          };
    };
  }

  private static int nearest(Date date, int now, LocalDate today) {
    int best = 0;
    long least = Long.MAX_VALUE;
    for (int year = now - 1; year <= now + 1; year++) {
      Stretch stretch = stretch(date, year);
      if (stretch != null && Math.abs(ChronoUnit.DAYS.between(stretch.start, today)) < least) {
        least = Math.abs(ChronoUnit.DAYS.between(stretch.start, today));
        best = year;
      }
    }
    return best;
  }

  private static int yearOfWeekday(Date date, int now, LocalDate today) {
    int best = 0;
    long least = Long.MAX_VALUE;
    for (int year = now - YEARS_TRIED; year <= now + 1; year++) {
      Stretch stretch = stretch(date, year);
      if (stretch != null && stretch.start.getDayOfWeek().getValue() == date.weekday()) {
        long distance = Math.abs(ChronoUnit.DAYS.between(stretch.start, today));
        if (distance < least) {
          least = distance;
          best = year;
        }
      }
    }
    return best;
  }

  private static @Nullable Stretch stretch(Date date, int year) {
    return date.hijri() ? hijri(date, year) : gregorian(date, year);
  }

  private static @Nullable Stretch gregorian(Date date, int year) {
    YearMonth month = YearMonth.of(year, date.month());
    int last = date.lastDay() > 0 ? date.lastDay() : date.day();
    if (!month.isValidDay(Math.max(1, date.day())) || !month.isValidDay(Math.max(1, last))) {
      return null;
    }
    return date.day() == 0
        ? new Stretch(month.atDay(1), month.atEndOfMonth())
        : new Stretch(month.atDay(date.day()), month.atDay(last));
  }

  private static @Nullable Stretch hijri(Date date, int year) {
    try {
      HijrahDate first =
          HijrahChronology.INSTANCE.date(year, Math.max(1, date.month()), Math.max(1, date.day()));
      LocalDate start = LocalDate.from(first);
      if (date.month() == 0) {
        return new Stretch(start, start.plusDays(first.lengthOfYear() - 1L));
      }
      int last =
          date.lastDay() > 0 ? date.lastDay() : date.day() > 0 ? date.day() : first.lengthOfMonth();
      return new Stretch(start, start.plusDays(last - Math.max(1, date.day())));
    } catch (DateTimeException e) {
      // The calendar of the Hijri years is known for some centuries only, and a month may lack its
      // 30th.
      return null;
    }
  }

  private static int hijriYear(LocalDate day) {
    try {
      return HijrahDate.from(day).get(ChronoField.YEAR);
    } catch (DateTimeException e) {
      return 0;
    }
  }
}
