package org.tawatur.app.ingest.page;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.chrono.HijrahChronology;
import java.time.chrono.HijrahDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Days of the Hijri calendar, by the reckoning of Umm al-Qura that the JDK has. Where the new moon
 * was waited for, the day may have been the one before or after.
 */
final class HijriDays {
  private static final int FIRST_YEAR = 1390;
  private static final int LAST_YEAR = 1500;

  /** How each month begins, in the order of the year; the longer names of two words first. */
  private static final List<Pattern> MONTHS =
      List.of(
          Pattern.compile("محرم|المحرم"),
          Pattern.compile("صفر"),
          Pattern.compile("ربيع ال(?:أول|اول)"),
          Pattern.compile("ربيع (?:الآخر|الاخر|الثاني|الثانى)"),
          Pattern.compile("جماد[ىي] ال(?:أولى|اولى|أول|اول)"),
          Pattern.compile("جماد[ىي] (?:الآخرة|الاخرة|الثانية|الثاني|الآخر|الاخر)"),
          Pattern.compile("رجب"),
          Pattern.compile("شعبان"),
          Pattern.compile("رمضان"),
          Pattern.compile("شوال"),
          Pattern.compile("ذ[وي] ?القعدة"),
          Pattern.compile("ذ[وي] ?الحجة"));

  private static final Pattern NAMED =
      Pattern.compile("(?<!\\d)(\\d{1,2})[\\s,،]+(?:من\\s+)?([\\p{L} ]{3,20}?)[\\s,،]+(\\d{4})");
  private static final Pattern DIGITS =
      Pattern.compile("(?<!\\d)(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{4})(?!\\d)");
  private static final Pattern YEAR_FIRST =
      Pattern.compile("(?<!\\d)(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})(?!\\d)");

  private HijriDays() {}

  /** The day that {@code text} names, whose digits are those of ASCII; null where it names none. */
  static @Nullable LocalDate day(String text) {
    Matcher named = NAMED.matcher(text);
    while (named.find()) {
      int month = month(named.group(2).strip());
      if (month > 0) {
        return day(named.group(3), Integer.toString(month), named.group(1));
      }
    }
    Matcher first = YEAR_FIRST.matcher(text);
    if (first.find()) {
      return day(first.group(1), first.group(2), first.group(3));
    }
    Matcher digits = DIGITS.matcher(text);
    return digits.find() ? day(digits.group(3), digits.group(2), digits.group(1)) : null;
  }

  static boolean isMonth(String word) {
    return month(word) > 0 || List.of("ربيع", "جمادى", "جمادي", "القعدة", "الحجة").contains(word);
  }

  /** The number of the month that {@code name} is, or 0. */
  private static int month(String name) {
    for (int i = 0; i < MONTHS.size(); i++) {
      if (MONTHS.get(i).matcher(name).matches()) {
        return i + 1;
      }
    }
    return 0;
  }

  private static @Nullable LocalDate day(String year, String month, String day) {
    int y = Integer.parseInt(year);
    if (y < FIRST_YEAR || y > LAST_YEAR) {
      return null;
    }
    try {
      HijrahDate date =
          HijrahChronology.INSTANCE.date(y, Integer.parseInt(month), Integer.parseInt(day));
      return LocalDate.ofEpochDay(date.toEpochDay());
    } catch (DateTimeException e) {
      return null;
    }
  }
}
