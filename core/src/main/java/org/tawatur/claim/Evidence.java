package org.tawatur.claim;

import org.tawatur.text.Span;

/**
 * Words of the report.
 *
 * @param span where they stand
 * @param text the words
 */
public record Evidence(Span span, String text) {

  /** The words of {@code text} at {@code span}. */
  public static Evidence of(String text, Span span) {
    return new Evidence(span, span.in(text));
  }
}
