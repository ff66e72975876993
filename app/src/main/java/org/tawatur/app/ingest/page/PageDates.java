package org.tawatur.app.ingest.page;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tawatur.app.ingest.outcome.Note;
import org.tawatur.app.ingest.outcome.Reason;

/**
 * Days as pages and feeds write them: ISO, day and month in digits, month names in Arabic (of both
 * usages) and English; days of the Hijri calendar by the reckoning of Umm al-Qura, where no other
 * stands beside them. A day is never guessed from the clock.
 */
public final class PageDates {
  private static final int FIRST_YEAR = 1970;
  private static final int LONGEST = 300;

  private static final Map<String, Integer> MONTHS =
      Map.ofEntries(
          Map.entry("يناير", 1),
          Map.entry("فبراير", 2),
          Map.entry("مارس", 3),
          Map.entry("أبريل", 4),
          Map.entry("ابريل", 4),
          Map.entry("إبريل", 4),
          Map.entry("مايو", 5),
          Map.entry("يونيو", 6),
          Map.entry("يوليو", 7),
          Map.entry("أغسطس", 8),
          Map.entry("اغسطس", 8),
          Map.entry("سبتمبر", 9),
          Map.entry("أكتوبر", 10),
          Map.entry("اكتوبر", 10),
          Map.entry("نوفمبر", 11),
          Map.entry("ديسمبر", 12),
          Map.entry("شباط", 2),
          Map.entry("آذار", 3),
          Map.entry("اذار", 3),
          Map.entry("نيسان", 4),
          Map.entry("أيار", 5),
          Map.entry("ايار", 5),
          Map.entry("حزيران", 6),
          Map.entry("تموز", 7),
          Map.entry("آب", 8),
          Map.entry("اب", 8),
          Map.entry("أيلول", 9),
          Map.entry("ايلول", 9),
          Map.entry("جانفي", 1),
          Map.entry("فيفري", 2),
          Map.entry("أفريل", 4),
          Map.entry("ماي", 5),
          Map.entry("جوان", 6),
          Map.entry("جويلية", 7),
          Map.entry("أوت", 8),
          Map.entry("jan", 1),
          Map.entry("feb", 2),
          Map.entry("mar", 3),
          Map.entry("apr", 4),
          Map.entry("may", 5),
          Map.entry("jun", 6),
          Map.entry("jul", 7),
          Map.entry("aug", 8),
          Map.entry("sep", 9),
          Map.entry("oct", 10),
          Map.entry("nov", 11),
          Map.entry("dec", 12));

  private static final Set<String> TWO_WORDS =
      Set.of("كانون", "تشرين", "الأول", "الاول", "الثاني", "الآخر", "ذو", "ذي");

  /** A year with two months of it: "2022-05/06". */
  private static final Pattern STRETCH = Pattern.compile("\\d{4}-\\d{1,2}/\\d");

  private static final int LAST_MONTH = 12;

  private static final Pattern ISO = Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})");
  private static final Pattern DIGITS =
      Pattern.compile("(?<!\\d)(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{4})");
  private static final Pattern NAMED =
      Pattern.compile(
          "(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)?[\\s,،/.-]+(?:من\\s+|شهر\\s+)?([\\p{L}/ ]{2,40}?)[\\s,،/.-]+(\\d{4})");
  private static final Pattern ENGLISH =
      Pattern.compile("([A-Za-z]{3,9})\\.?\\s+(\\d{1,2}),?\\s+(\\d{4})");
  private static final Pattern COMPACT = Pattern.compile("^(\\d{4})(\\d{2})(\\d{2})(?:T|$)");
  private static final Pattern PATH =
      Pattern.compile("/(\\d{4})[/-](\\d{1,2})[/-](\\d{1,2})(?:/|-|$)");

  private PageDates() {}

  /** The day that {@code text} names; null where it names none, or none that can be. */
  public static @Nullable LocalDate day(String text) {
    String plain = plain(text);
    LocalDate day = gregorian(plain);
    return day != null ? day : HijriDays.day(plain);
  }

  /**
   * The day that {@code text} names where it can be no other: not in figures whose day and month
   * might stand either way, nor by another calendar; null else.
   */
  public static @Nullable LocalDate certain(String text) {
    String plain = plain(text);
    if (STRETCH.matcher(plain).find()) {
      return null;
    }
    Matcher digits = DIGITS.matcher(plain);
    while (digits.find()) {
      int one = Integer.parseInt(digits.group(1));
      int other = Integer.parseInt(digits.group(2));
      if (one <= LAST_MONTH && other <= LAST_MONTH && one != other) {
        return null;
      }
    }
    return gregorian(plain);
  }

  /** What is to be told of the day that {@code text} names; null where nothing is. */
  public static @Nullable Note note(String text) {
    String plain = plain(text);
    LocalDate day = gregorian(plain) == null ? HijriDays.day(plain) : null;
    String shown = "\"" + Titles.cut(text) + "\"";
    if (day != null) {
      String message = " is " + day + " by the calendar of Umm al-Qura; it may be a day off";
      return new Note(Reason.DATE_ODD, shown + message);
    }
    return day(text) != null
        ? null
        : new Note(Reason.DATE_ODD, shown + " is no day of publication");
  }

  private static @Nullable LocalDate gregorian(String plain) {
    Matcher iso = ISO.matcher(plain);
    while (iso.find()) {
      LocalDate day = day(iso.group(1), iso.group(2), iso.group(3));
      if (day != null) {
        return day;
      }
    }
    Matcher compact = COMPACT.matcher(plain);
    if (compact.find()) {
      return day(compact.group(1), compact.group(2), compact.group(3));
    }
    Matcher digits = DIGITS.matcher(plain);
    while (digits.find()) {
      LocalDate day = day(digits.group(3), digits.group(2), digits.group(1));
      if (day != null) {
        return day;
      }
    }
    Matcher named = NAMED.matcher(plain);
    while (named.find()) {
      Integer month = month(named.group(2));
      LocalDate day = month == null ? null : day(named.group(3), month.toString(), named.group(1));
      if (day != null) {
        return day;
      }
    }
    Matcher english = ENGLISH.matcher(plain);
    while (english.find()) {
      Integer month = month(english.group(1));
      if (month != null) {
        return day(english.group(3), month.toString(), english.group(2));
      }
    }
    return null;
  }

  /** Whether {@code word} is the name of a month, or a part of one. */
  static boolean isMonth(String word) {
    return month(word) != null || HijriDays.isMonth(word) || TWO_WORDS.contains(word);
  }

  /** The day that stands in the path of {@code url}, or null. */
  static @Nullable LocalDate ofUrl(String url) {
    Matcher path = PATH.matcher(url);
    return path.find() ? day(path.group(1), path.group(2), path.group(3)) : null;
  }

  private static @Nullable LocalDate day(String year, String month, String day) {
    try {
      LocalDate date =
          LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
      return date.getYear() <= FIRST_YEAR ? null : date;
    } catch (DateTimeException e) {
      return null;
    }
  }

  /** "تموز/يوليو" names one month twice; "كانون الثاني" has two words. */
  private static @Nullable Integer month(String names) {
    String text = names.strip();
    if (text.contains("كانون")) {
      return text.contains("ثاني") ? 1 : 12;
    }
    if (text.contains("تشرين")) {
      return text.contains("ثاني") ? 11 : 10;
    }
    for (String name : text.split("[/ ]+")) {
      Integer month = MONTHS.get(name);
      if (month == null && name.length() >= 3) {
        month = MONTHS.get(name.substring(0, 3).toLowerCase(java.util.Locale.ROOT));
      }
      if (month != null) {
        return month;
      }
    }
    return null;
  }

  private static String plain(String text) {
    return ascii(text.length() > LONGEST ? text.substring(0, LONGEST) : text).strip();
  }

  private static String ascii(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= '\u0660' && c <= '\u0669') {
        out.append((char) ('0' + c - '\u0660'));
      } else if (c >= '\u06F0' && c <= '\u06F9') {
        out.append((char) ('0' + c - '\u06F0'));
      } else if (c != '\u200F'
          && c != '\u200E'
          && Character.getType(c) != Character.NON_SPACING_MARK) {
        out.append(c == '\u00A0' ? ' ' : c);
      }
    }
    return out.toString();
  }
}
