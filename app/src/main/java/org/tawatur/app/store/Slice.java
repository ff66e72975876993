package org.tawatur.app.store;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A quarter of a year, within which events and conflicts are worked out. What begins in it belongs
 * to it; claims of some weeks before and after are looked at too, as what begins in it may have
 * begun before or go on. So what follows from the claims is a function of the claims alone, and
 * what a new claim changes lies in one or two slices.
 *
 * @param name {@code YYYY-Q}, or the empty string for claims without a day
 */
record Slice(String name) implements Comparable<Slice> {
  /** More than the gaps within which claims are taken for one matter. */
  private static final int MARGIN = 45;

  /** Chars of a day of our time, {@code YYYY-MM-DD}. */
  private static final int PLAIN = 10;

  /** The slices to which a claim of {@code day} matters. */
  static Set<Slice> around(String day) {
    if (day.isEmpty()) {
      return Set.of(new Slice(""));
    }
    LocalDate date = LocalDate.parse(day);
    Set<Slice> slices = new TreeSet<>();
    slices.add(of(date.minusDays(MARGIN)));
    slices.add(of(date));
    slices.add(of(date.plusDays(MARGIN)));
    return slices;
  }

  /** The slice of a day. */
  static Slice of(@Nullable LocalDate day) {
    return day == null
        ? new Slice("")
        : new Slice(day.getYear() + "-" + day.get(IsoFields.QUARTER_OF_YEAR));
  }

  /** The slice of a day in text; the empty one is of no day. */
  static Slice of(String day) {
    if (day.length() == PLAIN && day.charAt(0) != '-') {
      // Asked for every event and every conflict: the quarter stands in the text.
      int month = Integer.parseInt(day, 5, 7, 10);
      return new Slice(Integer.parseInt(day, 0, 4, 10) + "-" + (month + 2) / 3);
    }
    return day.isEmpty() ? new Slice("") : of(LocalDate.parse(day));
  }

  @Override
  public int compareTo(Slice other) {
    return name.isEmpty() || other.name.isEmpty()
        ? name.compareTo(other.name)
        : start().compareTo(other.start());
  }

  private LocalDate start() {
    int dash = name.lastIndexOf('-');
    int year = Integer.parseInt(name.substring(0, dash));
    return LocalDate.of(year, Integer.parseInt(name.substring(dash + 1)) * 3 - 2, 1);
  }

  /** Whether {@code day} is in it. */
  boolean holds(String day) {
    return of(day).equals(this);
  }

  /** The first day that is looked at. */
  String first() {
    return name.isEmpty() ? "" : start().minusDays(MARGIN).toString();
  }

  /** The last day that is looked at. */
  String last() {
    return name.isEmpty() ? "" : start().plusMonths(3).plusDays(MARGIN - 1).toString();
  }
}
