package org.tawatur.time;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tawatur.text.NormalText;
import org.tawatur.text.WordSet;
import org.tawatur.time.TimeMention.Precision;

/**
 * Dates "the next day", "the same month" and "at that time" by the day, month or year that the text
 * has told last.
 */
public final class Following {
  /** How much of its value a time takes from the one told before. */
  private enum Part {
    /** The day after it. */
    NEXT,
    DAY,
    MONTH,
    YEAR,
    /** All of it. */
    WHOLE
  }

  /** What a day after another is called, as folded. */
  private static final Set<String> NEXT =
      WordSet.of("اليوم التالي", "اليوم الموالي", "الليله التاليه");

  /** What a day told before is called, as folded. */
  private static final Set<String> DAY =
      WordSet.of("نفس اليوم", "اليوم نفسه", "ذات اليوم", "اليوم ذاته", "ذلك اليوم", "يومها");

  private static final Set<String> MONTH =
      WordSet.of("نفس الشهر", "الشهر نفسه", "ذات الشهر", "الشهر ذاته", "ذلك الشهر");

  private static final Set<String> YEAR =
      WordSet.of(
          "نفس العام",
          "العام نفسه",
          "ذات العام",
          "العام ذاته",
          "ذلك العام",
          "نفس السنه",
          "السنه نفسها",
          "السنه ذاتها",
          "تلك السنه");

  /** What some time told before is called. */
  private static final Set<String> THEN =
      WordSet.of(
          "حينها", "حينذاك", "حينئذ", "انذاك", "وقتها", "وقتذاك", "وقتئذ", "يومذاك", "يومئذ");

  /** A part of a day alone, as folded. */
  private static final Set<String> HOURS =
      WordSet.of("صباحا", "ظهرا", "عصرا", "مساء", "ليلا", "بعد الظهر", "قبل الظهر");

  /** "At dawn", which without its vowel is also "they blew up". */
  private static final Set<String> DAWN = WordSet.of("فجراً", "فجرًا");

  /** What names the day of an hour, as folded. */
  private static final Set<String> DAYS =
      WordSet.of(
          "الاثنين",
          "الثلاثاء",
          "الاربعاء",
          "الخميس",
          "الجمعه",
          "السبت",
          "الاحد",
          "امس",
          "اليوم",
          "الغد",
          "غد");

  /** A day, month or year, and no stretch of them. */
  private static final Pattern PLAIN = Pattern.compile("\\d{4}(-\\d{2}){0,2}");

  private static final int OF_YEAR = 4;
  private static final int OF_MONTH = 7;
  private static final int OF_DAY = 10;

  private Following() {}

  /** Whether one of {@code times} leans on a time told before it. */
  public static boolean isAmong(List<TimeMention> times) {
    return times.stream().anyMatch(time -> part(time) != null);
  }

  private static @Nullable Part part(TimeMention time) {
    if (time.value() != null) {
      return null;
    }
    String name = NormalText.fold(time.text());
    if (time.precision() == Precision.HOUR) {
      return isOfSomeDay(name, time.text()) ? Part.DAY : null;
    }
    if (NEXT.contains(name)) {
      return Part.NEXT;
    }
    if (DAY.contains(name)) {
      return Part.DAY;
    }
    if (MONTH.contains(name)) {
      return Part.MONTH;
    }
    if (YEAR.contains(name)) {
      return Part.YEAR;
    }
    return THEN.contains(name) ? Part.WHOLE : null;
  }

  /** Whether it says at what hour of a day that it does not name: "at six, in the evening". */
  private static boolean isOfSomeDay(String name, String text) {
    String[] words = name.split(" ");
    boolean hour = words[0].equals("الساعه") || HOURS.contains(name) || DAWN.contains(text);
    for (int i = 1; hour && i < words.length; i++) {
      hour = !DAYS.contains(words[i]);
    }
    return hour;
  }

  /**
   * The expressions of a sentence, of which "the next day" has the day after that told before it,
   * and "the same day", "the same year", "then" and "at six" that day or year.
   *
   * @param times in the order of the text
   * @param before the days, months and years that the text before has told, the last at the end
   */
  public static List<TimeMention> dated(List<TimeMention> times, List<String> before) {
    List<TimeMention> all = new ArrayList<>(times.size());
    List<String> told = new ArrayList<>(before);
    for (TimeMention time : times) {
      Part part = part(time);
      boolean behind = time.precision() == Precision.HOUR && isDayBehind(times, time);
      String value = part == null || behind ? null : taken(part, told);
      TimeMention dated = value == null ? time : dated(time, value);
      if (isPlain(dated)) {
        told.add(String.valueOf(dated.value()));
      }
      all.add(dated);
    }
    return all;
  }

  /** Whether the sentence tells a day behind {@code time}: "met at night, on 2 November". */
  private static boolean isDayBehind(List<TimeMention> times, TimeMention time) {
    return times.stream()
        .anyMatch(other ->
            other.span().start() > time.span().start()
                && isPlain(other)
                && String.valueOf(other.value()).length() == OF_DAY);
  }

  private static TimeMention dated(TimeMention time, String value) {
    Precision precision =
        switch (value.length()) {
          case OF_YEAR -> Precision.YEAR;
          case OF_MONTH -> Precision.MONTH;
          default -> Precision.DAY;
        };
    return new TimeMention(time.span(), time.text(), value, precision);
  }

  private static @Nullable String taken(Part part, List<String> told) {
    int least =
        switch (part) {
          case NEXT, DAY -> OF_DAY;
          case MONTH -> OF_MONTH;
          case YEAR, WHOLE -> OF_YEAR;
        };
    for (String value : told.reversed()) {
      if (value.length() >= least) {
        return switch (part) {
          case NEXT -> next(value);
          case DAY, WHOLE -> value;
          case MONTH -> value.substring(0, OF_MONTH);
          case YEAR -> value.substring(0, OF_YEAR);
        };
      }
    }
    return null;
  }

  private static @Nullable String next(String day) {
    try {
      return LocalDate.parse(day).plusDays(1).toString();
    } catch (DateTimeParseException e) {
      // A day that its month has not: a slip of the pen, which has no next.
      return null;
    }
  }

  /** The values of the days, months and years that {@code times} tell, in the order of the text. */
  public static List<String> told(List<TimeMention> times) {
    List<String> told = new ArrayList<>(times.size());
    for (TimeMention time : times) {
      if (isPlain(time)) {
        told.add(String.valueOf(time.value()));
      }
    }
    return told;
  }

  private static boolean isPlain(TimeMention time) {
    return time.value() != null && PLAIN.matcher(time.value()).matches();
  }
}
