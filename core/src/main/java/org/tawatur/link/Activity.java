package org.tawatur.link;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.NavigableSet;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * When each outlet of a ledger published anything. A rise in claims that is one of outlets is no
 * rise in events. Safe for use by several threads.
 */
public final class Activity {
  private final Map<String, NavigableSet<LocalDate>> days = new TreeMap<>();

  /** What was asked before: all relations ask for the same weeks and months. */
  private final Map<Stretch, SortedSet<String>> known = new ConcurrentHashMap<>();

  /**
   * The activity of {@code reports}; those without outlet or day tell nothing. One report an outlet
   * and week is enough for weeks and months.
   */
  public Activity(Collection<KeptReport> reports) {
    for (KeptReport report : reports) {
      if (report.outlet() != null && report.published() != null) {
        days.computeIfAbsent(report.outlet(), outlet -> new TreeSet<>()).add(report.published());
      }
    }
  }

  private record Stretch(LocalDate from, LocalDate to) {}

  /** The outlets that published on one of the days from {@code from} to {@code to}. */
  SortedSet<String> outlets(LocalDate from, LocalDate to) {
    return known.computeIfAbsent(new Stretch(from, to), this::active);
  }

  private SortedSet<String> active(Stretch stretch) {
    SortedSet<String> outlets = new TreeSet<>();
    days.forEach((outlet, own) -> {
      @Nullable LocalDate next = own.ceiling(stretch.from());
      if (next != null && !next.isAfter(stretch.to())) {
        outlets.add(outlet);
      }
    });
    return Collections.unmodifiableSortedSet(outlets);
  }
}
