package org.tawatur.code;

import java.util.List;

/**
 * A report's claims, and its words for an index of the full text. The lists of words run side by
 * side and cover the whole text, furniture included, without marks.
 *
 * @param coding the claims
 * @param words the words as written, with the spellings folded that writers confuse
 * @param lemmas the dictionary word of each, a verb and its verbal noun as one
 */
public record Indexed(Coding coding, List<String> words, List<String> lemmas) {

  /** Copies the lists and checks that they run side by side. */
  public Indexed {
    words = List.copyOf(words);
    lemmas = List.copyOf(lemmas);
    if (words.size() != lemmas.size()) {
      throw new IllegalArgumentException(words.size() + " words, " + lemmas.size() + " lemmas");
    }
  }
}
