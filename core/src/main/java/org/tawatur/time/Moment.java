package org.tawatur.time;

import org.tawatur.time.TimeMention.Precision;

/**
 * What an expression says about when, before it is resolved against a date. Absent numbers are 0.
 */
sealed interface Moment {

  /** A day counted from the anchor, with the weekday named beside it. */
  record Relative(int days, int weekday) implements Moment {}

  /** A day of the week. */
  record Weekday(int weekday, Shift shift) implements Moment {}

  /** A day of the week before or after the anchor's: "on Friday of last week". */
  record WeekdayOf(int weekday, Shift week) implements Moment {}

  /**
   * A date, month or year.
   *
   * @param year the year, or 0
   * @param month the month, or 0
   * @param day the day, or 0
   * @param lastDay the last day of a stretch within the month, or 0
   * @param hijri whether the parts are Hijri
   * @param shift which of the months of this name
   * @param yearShift which year, where it is said in words
   * @param weekday the weekday named beside it, or 0
   */
  record Date(
      int year,
      int month,
      int day,
      int lastDay,
      boolean hijri,
      Shift shift,
      Shift yearShift,
      int weekday)
      implements Moment {

    /** A year alone. */
    static Date ofYear(int year, boolean hijri) {
      return new Date(year, 0, 0, 0, hijri, Shift.NONE, Shift.NONE, 0);
    }

    /** This date with a weekday beside it. */
    Date on(int other) {
      return new Date(year, month, day, lastDay, hijri, shift, yearShift, other);
    }

    /** Whether day, month and year are said. */
    boolean isFull() {
      return year > 0 && month > 0 && day > 0 && lastDay == 0;
    }
  }

  /** A day of a month that is named by its distance: "the tenth of last month". */
  record DayOfMonth(int day, Shift shift) implements Moment {}

  /** Years between two. */
  record Years(int first, int last) implements Moment {}

  /** From the start of one to the end of another. */
  record Stretch(Moment first, Moment last) implements Moment {}

  /**
   * The night from a day of the week to the next.
   *
   * @param middle whether it is midnight, which is of the day that begins
   */
  record NightBetween(int weekday, boolean middle) implements Moment {}

  /** A unit or several beside the anchor; a count of 0 is "several". */
  record Units(TimeUnit unit, int count, Shift shift) implements Moment {}

  /** The unit before the last: "the year before last". */
  record BeforeLast(TimeUnit unit) implements Moment {}

  /** A distance from the anchor, or from another time of the text where it leans on one. */
  record Distance(TimeUnit unit, int count, int sign, boolean leans) implements Moment {}

  /** So many years after the event behind it: "the second anniversary of". */
  record Anniversary(int years) implements Moment {}

  /** The first or last month of a year: "at the end of last year". */
  record Edge(Moment year, boolean isStart) implements Moment {}

  /** A length. */
  record Length(TimeUnit unit, int count) implements Moment {}

  /** A season or quarter of a year: code 21 to 24, or 1 to 4. */
  record Season(int code, int year, Shift shift) implements Moment {}

  /** A value that needs no anchor. */
  record Fixed(String value, Precision precision) implements Moment {}

  /** No more than "at some time". */
  record Vague() implements Moment {}

  /** A part of a day that is not said. */
  record PartOnly() implements Moment {}
}
