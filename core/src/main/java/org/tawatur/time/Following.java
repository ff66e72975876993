package org.tawatur.time;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tawatur.text.NormalText;
import org.tawatur.text.WordSet;

/** Dates "the next day" and "the same day" by the day that the text has told last. */
public final class Following {
  /** What the day after another is called, as folded. */
  private static final Set<String> NEXT =
      WordSet.of("اليوم التالي", "اليوم الموالي", "الليله التاليه");

  /** What a day told before is called, as folded. */
  private static final Set<String> SAME =
      WordSet.of("نفس اليوم", "اليوم نفسه", "ذات اليوم", "اليوم ذاته", "ذلك اليوم");

  private Following() {}

  /** Whether one of {@code times} is the day after another, or the same again. */
  public static boolean isAmong(List<TimeMention> times) {
    return times.stream().anyMatch(time -> isOf(NEXT, time) || isOf(SAME, time));
  }

  private static boolean isOf(Set<String> names, TimeMention time) {
    return time.value() == null && names.contains(NormalText.fold(time.text()));
  }

  /**
   * The expressions of a sentence, of which "the next day" has the day after that told before it,
   * and "the same day" that day.
   *
   * @param times in the order of the text
   * @param last the day that the text before has told last, or null
   */
  public static List<TimeMention> dated(List<TimeMention> times, @Nullable LocalDate last) {
    List<TimeMention> all = new ArrayList<>(times.size());
    @Nullable LocalDate day = last;
    for (TimeMention time : times) {
      TimeMention dated = time;
      boolean next = isOf(NEXT, time);
      if ((next || isOf(SAME, time)) && day != null) {
        String value = (next ? day.plusDays(1) : day).toString();
        dated = new TimeMention(time.span(), time.text(), value, time.precision());
      }
      LocalDate told = day(dated);
      day = told == null ? day : told;
      all.add(dated);
    }
    return all;
  }

  /** The last day that {@code times} tell, or null. */
  public static @Nullable LocalDate last(List<TimeMention> times) {
    @Nullable LocalDate last = null;
    for (TimeMention time : times) {
      LocalDate told = day(time);
      last = told == null ? last : told;
    }
    return last;
  }

  private static @Nullable LocalDate day(TimeMention time) {
    String value = time.value();
    try {
      return value == null ? null : LocalDate.parse(value);
    } catch (DateTimeParseException e) {
      // A month, a stretch or an inexact day.
      return null;
    }
  }
}
