package org.tawatur.actor;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of days, open where an end is not known.
 *
 * @param from first day, or null
 * @param to last day, or null
 */
public record Period(@Nullable LocalDate from, @Nullable LocalDate to) {

  /** All time. */
  public static final Period ALWAYS = new Period(null, null);

  /** Checks the order of the ends. */
  public Period {
    if (from != null && to != null && to.isBefore(from)) {
      throw new IllegalArgumentException("ends before it begins: " + from + " to " + to);
    }
  }

  /**
   * A period from the dates of a lexicon file.
   *
   * @param from {@code YYYY}, {@code YYYY-MM}, {@code YYYY-MM-DD} or {@code -}
   * @param to the same
   * @throws java.time.DateTimeException where one is no date
   */
  public static Period of(String from, String to) {
    return new Period(first(from), last(to));
  }

  private static @Nullable LocalDate first(String date) {
    return switch (date.length()) {
      case 1 -> null;
      case 4 -> LocalDate.of(Integer.parseInt(date), 1, 1);
      case 7 -> YearMonth.parse(date).atDay(1);
      default -> LocalDate.parse(date);
    };
  }

  private static @Nullable LocalDate last(String date) {
    return switch (date.length()) {
      case 1 -> null;
      case 4 -> LocalDate.of(Integer.parseInt(date), 12, 31);
      case 7 -> YearMonth.parse(date).atEndOfMonth();
      default -> LocalDate.parse(date);
    };
  }

  /** Whether {@code day} lies inside; an unknown day lies in every period. */
  public boolean contains(@Nullable LocalDate day) {
    return day == null || (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
  }

  /** The days that lie in both, or null where none does. */
  public @Nullable Period shared(Period other) {
    LocalDate start =
        from == null || (other.from != null && other.from.isAfter(from)) ? other.from : from;
    LocalDate end = to == null || (other.to != null && other.to.isBefore(to)) ? other.to : to;
    return start != null && end != null && end.isBefore(start) ? null : new Period(start, end);
  }

  /** Whether it begins after {@code day}; never after an unknown day. */
  boolean isAfter(@Nullable LocalDate day) {
    return day != null && from != null && from.isAfter(day);
  }
}
