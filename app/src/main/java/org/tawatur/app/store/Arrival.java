package org.tawatur.app.store;

import org.jspecify.annotations.Nullable;
import org.tawatur.code.Indexed;
import org.tawatur.text.Report;

/**
 * Something on its way into the ledger.
 *
 * @param entry what the intake book says of it
 * @param original bytes to keep, or null; those of quarantined things, or pages that a report was
 *     taken from
 * @param coded the report and what was found in it, or null where there is none
 */
public record Arrival(IntakeEntry entry, byte @Nullable [] original, @Nullable Coded coded) {

  /** Checks that there is a report where the book says so. */
  public Arrival {
    if (entry.outcome().isKept() != (coded != null)) {
      throw new IllegalArgumentException(
          entry.outcome() + (coded == null ? " without a report" : " with a report"));
    }
  }

  /**
   * A report and what was found in it.
   *
   * @param report the report
   * @param indexed its claims and words
   */
  public record Coded(Report report, Indexed indexed) {}
}
