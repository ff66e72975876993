package org.tawatur.link;

import java.time.LocalDate;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * A report of the ledger, without its text.
 *
 * @param id its id, which no other report of the ledger has; made from content, so that it is the
 *     same in every ledger
 * @param sha256 SHA-256 of its bytes, in hexadecimal
 * @param outlet who published it, or null where it is not known
 * @param published day of publication, or null where it is not known
 */
public record KeptReport(
    String id, String sha256, @Nullable String outlet, @Nullable LocalDate published) {

  /** Earliest first, those without a day last; then by id. */
  public static final Comparator<KeptReport> BY_DAY =
      Comparator.comparing((KeptReport report) -> Days.orLast(report.published()))
          .thenComparing(KeptReport::id);

  /** Checks that there is an id. */
  public KeptReport {
    if (id.isEmpty()) {
      throw new IllegalArgumentException("a kept report needs an id");
    }
  }
}
