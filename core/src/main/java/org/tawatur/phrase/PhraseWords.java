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
 * @param officeAdjectives lemmas of adjectives that are part of an office's name: "(the) special
 *     (rapporteur)", "(the) military (spokesman)"
 * @param belonging clauses that say to whom somebody belongs
 * @param idafa which words join a phrase
 */
record PhraseWords(
    CompoundPrepositions compounds,
    WordMarks marks,
    Set<String> offices,
    Set<String> officeAdjectives,
    BelongingClause belonging,
    Idafa idafa) {

  /** The words that the lexicon gives. */
  static PhraseWords of(CompoundPrepositions compounds, WordSets sets) {
    BelongingClause belonging = new BelongingClause(sets);
    return new PhraseWords(
        compounds,
        new WordMarks(compounds, sets.set("relational-adjective"), belonging),
        sets.set("office"),
        sets.set("office-adjective"),
        belonging,
        new Idafa(sets));
  }
}
