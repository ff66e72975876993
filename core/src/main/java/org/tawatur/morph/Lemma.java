package org.tawatur.morph;

/**
 * The dictionary word behind a written form.
 *
 * @param name how the lexicon names it: {@code قتل/1} for a verb, the unvocalised singular for a
 *     noun or adjective, the word itself for a closed-class or unknown word
 * @param verb for a verbal noun or participle the name of its verb, for a verb its own name, else
 *     the empty string
 * @param sense coarse meaning of a noun, {@link NounClass#NONE} for other words
 */
public record Lemma(String name, String verb, NounClass sense) {

  /** A word that is no noun and comes from no verb. */
  public static Lemma of(String name) {
    return new Lemma(name, "", NounClass.NONE);
  }
}
