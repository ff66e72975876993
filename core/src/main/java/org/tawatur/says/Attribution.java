package org.tawatur.says;

import java.util.List;

/**
 * Who says a part of a sentence.
 *
 * @param word token of the verb or preposition, or -1 for a quotation that goes on from the
 *     sentence before
 * @param from first token of what is said
 * @param to token after its last
 * @param chain who says so, the origin last
 * @param isDenying whether it is said not to be so
 * @param isGuessing whether it is only thought possible
 */
public record Attribution(
    int word, int from, int to, List<Source> chain, boolean isDenying, boolean isGuessing) {

  /** Copies the list. */
  public Attribution {
    chain = List.copyOf(chain);
  }

  /** Whether token {@code token} belongs to what is said. */
  public boolean covers(int token) {
    return from <= token && token < to;
  }

  Attribution until(int end) {
    return new Attribution(
        word, from, Math.max(from, Math.min(to, end)), chain, isDenying, isGuessing);
  }
}
