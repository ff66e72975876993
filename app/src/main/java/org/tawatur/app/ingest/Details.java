package org.tawatur.app.ingest;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a report besides its words.
 *
 * @param published day of publication, or null
 * @param outlet who published it, or null
 * @param url where it was found, or null
 */
public record Details(
    @Nullable LocalDate published, @Nullable String outlet, @Nullable String url) {
  /** Nothing is known. */
  public static final Details NONE = new Details(null, null, null);

  /** These details, completed by {@code other} where they are silent. */
  public Details or(Details other) {
    return new Details(
        published != null ? published : other.published,
        outlet != null ? outlet : other.outlet,
        url != null ? url : other.url);
  }
}
