package org.tawatur.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/**
 * How long after one event another took place: "two days after the attack". Negative where it was
 * before.
 *
 * @param days the days of it
 * @param months the months of it
 * @param yearly whether it falls on the same day of the year: "the third anniversary of"
 */
public record Step(int days, int months, boolean yearly) {
  /** The day after. */
  public static final Step NEXT_DAY = new Step(1, 0, false);

  /** The day before. */
  public static final Step DAY_BEFORE = new Step(-1, 0, false);

  private static final int OF_YEAR = 4;
  private static final int OF_MONTH = 7;
  private static final int OF_DAY = 10;
  private static final int MONTHS = 12;

  /** Of so many units. */
  static Step of(TimeUnit unit, int count) {
    return switch (unit) {
      case MINUTE, HOUR -> new Step(0, 0, false);
      case DAY, NIGHT -> new Step(count, 0, false);
      case WEEK -> new Step(7 * count, 0, false);
      case MONTH -> new Step(0, count, false);
      case YEAR -> new Step(0, MONTHS * count, false);
      case DECADE -> new Step(0, 10 * MONTHS * count, false);
      case CENTURY -> new Step(0, 100 * MONTHS * count, false);
    };
  }

  /**
   * The date from which it is counted, where it leads to {@code value}: no more exact than its unit
   * or that value.
   *
   * @param value a day, month or year
   * @return null where no date can be told
   */
  public @Nullable String before(String value) {
    try {
      if (value.length() == OF_DAY) {
        LocalDate day = LocalDate.parse(value).minusDays(days).minusMonths(months);
        return yearly || months == 0
            ? day.toString()
            : months % MONTHS == 0 ? year(day.getYear()) : YearMonth.from(day).toString();
      }
      if (value.length() == OF_MONTH && days == 0 && months != 0) {
        YearMonth month = YearMonth.parse(value).minusMonths(months);
        return yearly || months % MONTHS != 0 ? month.toString() : year(month.getYear());
      }
      return value.length() == OF_YEAR && days == 0 && months != 0 && months % MONTHS == 0
          ? year(Integer.parseInt(value) - months / MONTHS)
          : null;
    } catch (DateTimeParseException | NumberFormatException e) {
      // A decade, or a day that its month has not: nothing is counted from it.
      return null;
    }
  }

  private static String year(int year) {
    return Calendar.year(year);
  }
}
