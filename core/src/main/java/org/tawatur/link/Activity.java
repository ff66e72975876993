package org.tawatur.link;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.NavigableSet;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * When each outlet of a ledger published anything. A rise in claims that is one of outlets is no
 * rise in events.
 */
public final class Activity {
  private final Map<String, NavigableSet<LocalDate>> days = new TreeMap<>();

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

  /** The outlets that published on one of the days from {@code from} to {@code to}. */
  SortedSet<String> outlets(LocalDate from, LocalDate to) {
    SortedSet<String> outlets = new TreeSet<>();
    days.forEach((outlet, own) -> {
      @Nullable LocalDate next = own.ceiling(from);
      if (next != null && !next.isAfter(to)) {
        outlets.add(outlet);
      }
    });
    return outlets;
  }
}
