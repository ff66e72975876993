package org.tawatur.morph;

import java.util.List;

/**
 * The tokens of a sentence and the known names among them.
 *
 * @param tokens words, numbers and marks in the order of the text
 * @param names matches in the order of the text; those that cover the same tokens in the order they
 *     were added to the trie
 * @param <T> what names stand for
 */
public record Tokens<T>(List<Token> tokens, List<NameMatch<T>> names) {

  /** Copies the lists. */
  public Tokens {
    tokens = List.copyOf(tokens);
    names = List.copyOf(names);
  }
}
