package org.tawatur.phrase;

import java.util.List;

/**
 * A noun with what belongs to it. All numbers are token indices of one sentence.
 *
 * @param start first token, numbers and quantifiers included, quotation marks left out
 * @param head the noun that says what the phrase is about: the counted noun, not the number
 * @param end token after the last one
 * @param isDefinite whether it has the article, a possessor or is a name
 * @param genitives the nouns that follow the head in idafa, in order
 * @param modifiers adjectives and participles that agree with the head or a genitive
 * @param complements phrases joined to it by a preposition or in apposition: "a commander <em>in
 *     the movement</em>"
 * @param isAdverbial whether it says when or where and so is no subject or object
 */
public record NounPhrase(
    int start,
    int head,
    int end,
    boolean isDefinite,
    List<Integer> genitives,
    List<Integer> modifiers,
    List<NounPhrase> complements,
    boolean isAdverbial) {

  /** What of it belongs to {@code genitive}, one of its genitives. */
  public NounPhrase from(int genitive) {
    return new NounPhrase(
        genitive,
        genitive,
        end,
        true,
        genitives.stream().filter(g -> g > genitive).toList(),
        modifiers.stream().filter(m -> m > genitive).toList(),
        complements,
        false);
  }

  /** Copies the lists. */
  public NounPhrase {
    if (start > head || head >= end) {
      throw new IllegalArgumentException("not a phrase: " + start + ", " + head + ", " + end);
    }
    genitives = List.copyOf(genitives);
    modifiers = List.copyOf(modifiers);
    complements = List.copyOf(complements);
  }
}
