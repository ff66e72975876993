package org.tawatur.time;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tawatur.text.NormalText;

/** Dates "the next day" by the day that the text has told last. */
public final class Following {
  /** What the day after another is called, as folded. */
  private static final Set<String> NEXT = Set.of("اليوم التالي", "اليوم الموالي", "الليله التاليه");

  private Following() {}

  /** Whether one of {@code times} is the day after another. */
  public static boolean isAmong(List<TimeMention> times) {
    return times.stream().anyMatch(Following::isNext);
  }

  private static boolean isNext(TimeMention time) {
    return time.value() == null && NEXT.contains(NormalText.fold(time.text()));
  }

  /**
   * The expressions of a sentence, of which "the next day" has the day after that told before it.
   *
   * @param times in the order of the text
   * @param last the day that the text before has told last, or null
   */
  public static List<TimeMention> dated(List<TimeMention> times, @Nullable LocalDate last) {
    List<TimeMention> all = new ArrayList<>(times.size());
    @Nullable LocalDate day = last;
    for (TimeMention time : times) {
      TimeMention dated = time;
      if (isNext(time) && day != null) {
        String value = day.plusDays(1).toString();
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
