package org.tawatur.link;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of days that an EDTF value stands for.
 *
 * @param from first day, or null where it is open
 * @param to last day, or null where it is open
 * @param isApproximate whether the value says so
 */
public record Extent(@Nullable LocalDate from, @Nullable LocalDate to, boolean isApproximate) {

  /** Checks the order of the ends. */
  public Extent {
    if (from != null && to != null && to.isBefore(from)) {
      throw new IllegalArgumentException("ends before it begins: " + from + " to " + to);
    }
  }

  /** One day. */
  public static Extent day(LocalDate day) {
    return new Extent(day, day, false);
  }

  /**
   * The days of {@code edtf}: a date, month, year, season, quarter, decade, century or an interval
   * of those, with open ends and qualifiers. A winter is taken so widely that it holds the winters
   * at both ends of its year.
   *
   * @return null where it is no such value
   */
  public static @Nullable Extent of(String edtf) {
    boolean isApproximate =
        edtf.indexOf('~') >= 0 || edtf.indexOf('?') >= 0 || edtf.indexOf('%') >= 0;
    String plain = isApproximate ? edtf.replaceAll("[~?%]", "") : edtf;
    int slash = plain.indexOf('/');
    try {
      if (slash < 0) {
        LocalDate first = first(plain);
        boolean isDay = plain.length() != 4 && plain.length() != 7;
        return new Extent(first, isDay ? first : last(plain), isApproximate);
      }
      String from = plain.substring(0, slash);
      String to = plain.substring(slash + 1);
      return new Extent(
          isOpen(from) ? null : first(from), isOpen(to) ? null : last(to), isApproximate);
    } catch (DateTimeException | IllegalArgumentException e) {
      return null;
    }
  }

  private static boolean isOpen(String end) {
    return end.isEmpty() || end.equals("..");
  }

  private static LocalDate first(String date) {
    return switch (date.length()) {
      case 4 -> LocalDate.of(Integer.parseInt(date.replace('X', '0')), 1, 1);
      case 7 -> firstOfPart(year(date), Integer.parseInt(date.substring(5)));
      default -> parsed(date.substring(0, Math.min(10, date.length())));
    };
  }

  /** The day; one of our time is read from its digits, as nearly all are. */
  private static LocalDate parsed(String date) {
    boolean isPlain = date.length() == 10 && date.charAt(4) == '-' && date.charAt(7) == '-';
    for (int i = 0; isPlain && i < 10; i++) {
      isPlain = i == 4 || i == 7 || date.charAt(i) >= '0' && date.charAt(i) <= '9';
    }
    return isPlain
        ? LocalDate.of(
            year(date), Integer.parseInt(date, 5, 7, 10), Integer.parseInt(date, 8, 10, 10))
        : LocalDate.parse(date);
  }

  private static LocalDate last(String date) {
    return switch (date.length()) {
      case 4 -> LocalDate.of(Integer.parseInt(date.replace('X', '9')), 12, 31);
      case 7 -> lastOfPart(year(date), Integer.parseInt(date.substring(5)));
      default -> first(date);
    };
  }

  private static int year(String date) {
    return Integer.parseInt(date.substring(0, 4));
  }

  private static LocalDate firstOfPart(int year, int part) {
    return switch (part) {
      case 21, 22, 23 -> LocalDate.of(year, 3 * (part - 20), 1);
      case 24 -> LocalDate.of(year - 1, 12, 1);
      case 33, 34, 35, 36 -> LocalDate.of(year, 3 * (part - 33) + 1, 1);
      default -> LocalDate.of(year, part, 1);
    };
  }

  private static LocalDate lastOfPart(int year, int part) {
    return switch (part) {
      case 21, 22, 23 -> YearMonth.of(year, 3 * (part - 20) + 2).atEndOfMonth();
      case 24 -> YearMonth.of(year + 1, 2).atEndOfMonth();
      case 33, 34, 35, 36 -> YearMonth.of(year, 3 * (part - 33) + 3).atEndOfMonth();
      default -> YearMonth.of(year, part).atEndOfMonth();
    };
  }

  /** Whether both have a day in common. */
  public boolean overlaps(Extent other) {
    return (from == null || other.to == null || !from.isAfter(other.to))
        && (other.from == null || to == null || !other.from.isAfter(to));
  }

  /** Whether it is no longer than {@code days} days. */
  boolean isWithin(long days) {
    return from != null && to != null && to.toEpochDay() - from.toEpochDay() < days;
  }
}
