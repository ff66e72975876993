package org.tawatur.time;

import java.util.Locale;
import org.tawatur.time.TimeMention.Precision;

/** What time is counted in. */
enum TimeUnit {
  MINUTE(Precision.HOUR),
  HOUR(Precision.HOUR),
  DAY(Precision.DAY),
  NIGHT(Precision.DAY),
  WEEK(Precision.WEEK),
  MONTH(Precision.MONTH),
  YEAR(Precision.YEAR),
  DECADE(Precision.YEAR),
  CENTURY(Precision.YEAR);

  private final Precision precision;

  TimeUnit(Precision precision) {
    this.precision = precision;
  }

  /** How exact an expression of this unit is. */
  Precision precision() {
    return precision;
  }

  static TimeUnit of(String value) {
    return valueOf(value.toUpperCase(Locale.ROOT));
  }
}
