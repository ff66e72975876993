package org.tawatur.link;

import java.util.List;

/** Stands where a body is still to be written; nothing that a command reaches may call it. */
final class Unfinished {
  private Unfinished() {}

  /**
   * Always throws.
   *
   * @throws java.util.NoSuchElementException always
   */
  @SuppressWarnings("TypeParameterUnusedInFormals")
  static <T> T body(Object... used) {
    return List.<T>of().get(used.length);
  }
}
