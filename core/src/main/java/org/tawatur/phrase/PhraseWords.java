package org.tawatur.phrase;

import java.util.Set;
import org.tawatur.lexicon.WordSets;

/**
 * What of the lexicon noun phrases are read by. Immutable and thread-safe.
 *
 * @param compounds prepositions of more than one word
 * @param marks what every word is asked
 * @param offices lemmas of nouns for somebody with a place in an organisation: "official",
 *     "member", "commander"
 * @param idafa which words join a phrase
 */
record PhraseWords(
    CompoundPrepositions compounds, WordMarks marks, Set<String> offices, Idafa idafa) {

  /** The words that the lexicon gives. */
  static PhraseWords of(CompoundPrepositions compounds, WordSets sets) {
    return new PhraseWords(
        compounds,
        new WordMarks(compounds, sets.set("relational-adjective")),
        sets.set("office"),
        new Idafa(sets));
  }
}
