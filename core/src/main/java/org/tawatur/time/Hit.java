package org.tawatur.time;

import org.tawatur.time.TimeWord.Kind;

/**
 * A time word found in a line.
 *
 * @param kind what it does
 * @param value what it stands for
 * @param length how many tokens it covers
 * @param shape how its first token is written
 */
record Hit(Kind kind, String value, int length, Shape shape) {

  /**
   * Clitics and article of the first token.
   *
   * @param skipped chars of the clitics before it
   * @param hasArticle whether the article was taken off to find the word
   */
  record Shape(int skipped, boolean hasArticle) {}

  /** The value as a number. */
  int number() {
    return Integer.parseInt(value);
  }

  /** The value as a unit. */
  TimeUnit unit() {
    return TimeUnit.of(value);
  }
}
