package org.tawatur.app.ingest;

import org.jspecify.annotations.Nullable;

/**
 * The bytes behind a report, as they lay in their file or container.
 *
 * @param format what they were taken for: "html", "pdf", "jsonl" and so on
 * @param bytes how many they are
 * @param content the bytes themselves where {@link ReadOptions#keepsBytes()} asks for them and they
 *     were held in memory, else null
 */
@SuppressWarnings("ArrayRecordComponent")
public record Source(String format, long bytes, byte @Nullable [] content) {
  /** No bytes at all: the input could not be opened. */
  public static final Source NONE = new Source("none", 0, null);

  /** Bytes that were not held. */
  static Source of(String format, long bytes) {
    return new Source(format, bytes, null);
  }
}
