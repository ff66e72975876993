package org.tawatur.morph;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A noun, adjective or adverb as the lexicon lists it.
 *
 * @param lemma unvocalised singular, masculine for adjectives
 * @param pos {@code NOUN}, {@code ADJECTIVE} or {@code ADVERB}
 * @param gender its gender, or null where both
 * @param plurals broken plurals, and {@code ون}, {@code ات} for the sound ones
 * @param sense what kind of thing it names
 */
public record Noun(
    String lemma,
    PartOfSpeech pos,
    @Nullable Gender gender,
    List<String> plurals,
    NounClass sense) {

  /** The mark of a sound masculine plural. */
  public static final String MASCULINE_PLURAL = "ون";

  /** The mark of a sound feminine plural. */
  public static final String FEMININE_PLURAL = "ات";

  /** Copies the list. */
  public Noun {
    plurals = List.copyOf(plurals);
  }
}
