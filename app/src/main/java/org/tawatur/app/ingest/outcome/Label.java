package org.tawatur.app.ingest.outcome;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is known of bytes besides themselves.
 *
 * @param name the name of the file or entry
 * @param url where they were fetched, or null
 * @param charset what the protocol says of their encoding, or null
 * @param fetched the day on which they were fetched, or null
 */
public record Label(
    String name, @Nullable String url, @Nullable String charset, @Nullable LocalDate fetched) {
  /** A label of which only the name is known. */
  public static Label of(String name) {
    return new Label(name, null, null, null);
  }
}
