package org.tawatur.app.store;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which reports are wanted: those that meet all conditions.
 *
 * @param outlets published by one of these, or by anybody where it is empty
 * @param from published on this day or later, or null
 * @param to published on this day or earlier, or null
 * @param name called so where it was found, or null
 * @param group in this group of copies, or null
 */
public record ReportFilter(
    List<String> outlets,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    @Nullable String name,
    @Nullable String group) {
  /** All reports. */
  public static final ReportFilter ALL = new ReportFilter(List.of(), null, null, null, null);

  /** Copies the list. */
  public ReportFilter {
    outlets = List.copyOf(outlets);
  }
}
