package org.tawatur.link;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Days that may be missing, in order. */
final class Days {
  private Days() {}

  /** The day itself, or one after all others. */
  static LocalDate orLast(@Nullable LocalDate day) {
    return day == null ? LocalDate.MAX : day;
  }

  /** The earlier of the two; a missing one gives way. */
  static @Nullable LocalDate earlier(@Nullable LocalDate one, @Nullable LocalDate other) {
    return orLast(one).isAfter(orLast(other)) ? other : one;
  }
}
