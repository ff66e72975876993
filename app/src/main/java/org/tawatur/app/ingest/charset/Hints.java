package org.tawatur.app.ingest.charset;

import org.jspecify.annotations.Nullable;

/**
 * What was said about the encoding of bytes, the strongest word first.
 *
 * @param forced what a person decided, or null
 * @param http what the protocol says, or null
 * @param declared what the document itself says, or null
 */
public record Hints(@Nullable String forced, @Nullable String http, @Nullable String declared) {
  /** Nothing was said. */
  public static final Hints NONE = new Hints(null, null, null);

  /** Only the protocol spoke. */
  public static Hints http(@Nullable String charset) {
    return charset == null ? NONE : new Hints(null, charset, null);
  }
}
