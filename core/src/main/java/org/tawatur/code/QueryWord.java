package org.tawatur.code;

import java.util.List;

/**
 * A word that somebody looks for.
 *
 * @param word as written, folded as in {@link Indexed#words()}
 * @param lemmas the dictionary words it may be a form of, the likeliest first
 */
public record QueryWord(String word, List<String> lemmas) {
  /** Copies the list. */
  public QueryWord {
    lemmas = List.copyOf(lemmas);
  }
}
