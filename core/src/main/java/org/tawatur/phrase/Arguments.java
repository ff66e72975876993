package org.tawatur.phrase;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands around one verb or verbal noun. Which of it is subject and which object is decided
 * with the word's valency in hand, by the one who knows it.
 *
 * @param word the verb's or noun's token
 * @param before who stands before the verb as its subject: a noun phrase, the antecedent of a
 *     relative clause, or the subject of the verb it is joined to; null where there is none
 * @param after bare noun phrases after the word, in order: for a noun its genitive first
 * @param clitic what the pronoun on the word stands for, or null
 * @param obliques prepositions with what they govern, in order
 * @param modifiers adjectives of a noun, as token indices
 * @param start first token of the stretch searched
 * @param end token after the last of the stretch searched
 */
public record Arguments(
    int word,
    @Nullable Filler before,
    List<Filler> after,
    @Nullable Filler clitic,
    List<Oblique> obliques,
    List<Integer> modifiers,
    int start,
    int end) {

  /** Copies the lists. */
  public Arguments {
    after = List.copyOf(after);
    obliques = List.copyOf(obliques);
    modifiers = List.copyOf(modifiers);
  }

  /** What the first {@code preposition} governs, or null. */
  public @Nullable Filler governed(String preposition) {
    for (Oblique oblique : obliques) {
      if (oblique.preposition().equals(preposition)) {
        return oblique.filler();
      }
    }
    return null;
  }

  /**
   * A preposition and what it governs.
   *
   * @param preposition its plain form
   * @param filler what it governs
   * @param constituent where it stands in the chart
   */
  public record Oblique(String preposition, Filler filler, int constituent) {}
}
