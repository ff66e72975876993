package org.tawatur.text;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A report as it was found; its text is never changed, and every span of a coding points into it.
 *
 * @param id name by which claims refer to the report
 * @param text the report exactly as decoded
 * @param published day of publication, or null where it is not known
 * @param outlet who published it, or null where it is not known
 * @param url where it was found, or null
 */
public record Report(
    String id,
    String text,
    @Nullable LocalDate published,
    @Nullable String outlet,
    @Nullable String url) {

  /** Checks that the report has an id and a text. */
  public Report {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(text, "text");
    if (id.isEmpty()) {
      throw new IllegalArgumentException("a report needs an id");
    }
  }

  /** A report of which nothing but its text is known. */
  public static Report of(String id, String text) {
    return new Report(id, text, null, null, null);
  }
}
