package org.tawatur.count;

import org.tawatur.count.CountWord.Kind;

/**
 * A count word found at a token.
 *
 * @param kind what it does, without the shape of its row
 * @param value the number, what is counted, or what happened
 * @param length how many tokens it covers
 * @param form how it is written there
 */
record Mark(Kind kind, String value, int length, Form form) {

  /**
   * How a word is written.
   *
   * @param number 1 for a singular, 2 for a dual, 0 for any other form
   * @param skipped chars of the clitics before it
   * @param hasArticle whether it carries the article
   */
  record Form(int number, int skipped, boolean hasArticle) {}

  /** Whether the word names people or things. */
  boolean isNoun() {
    return switch (kind) {
      case PERSON, THING, STATE, OTHERS -> true;
      default -> false;
    };
  }

  boolean isDual() {
    return form.number == 2;
  }

  boolean isSingular() {
    return form.number == 1;
  }

  /** The value as a number. */
  long number() {
    return Long.parseLong(value);
  }
}
