package org.tawatur.event;

import java.util.Set;
import org.tawatur.lexicon.WordSets;
import org.tawatur.morph.Token;
import org.tawatur.morph.Voice;

/**
 * What of the lexicon the way from an event to another word of its sentence is measured by.
 * Immutable and thread-safe.
 *
 * @param harmed lemmas of verbs of harm, whose subject suffers it: "was wounded", "met his death"
 * @param that words that open what is said or thought
 * @param what relatives of all that is told before: "which left ten dead"
 * @param when words that open what was at one time with the other clause: "when"
 * @param whilst words that open what took place elsewhere: "while"
 * @param apart prepositions whose event noun makes a clause of its own: "after the fall of"
 * @param aims prepositions of what an event is for or upon
 * @param happening verbs whose subject is an event: "broke out", "took place"
 */
record DistanceWords(
    Set<String> harmed,
    Set<String> that,
    Set<String> what,
    Set<String> when,
    Set<String> whilst,
    Set<String> apart,
    Set<String> aims,
    Set<String> happening) {

  /** The words that the lexicon gives. */
  static DistanceWords of(WordSets sets) {
    return new DistanceWords(
        sets.set("victim-verb"),
        sets.set("that"),
        sets.set("sentence-relative"),
        sets.set("when"),
        sets.set("while"),
        sets.set("apart-preposition"),
        sets.set("aim-preposition"),
        sets.set("happening-verb"));
  }

  /** Whether a verb tells of harm done to its subject. */
  boolean isHarm(Token token) {
    return harmed.contains(token.lemma().name()) && token.analysis().voice() != Voice.ACTIVE;
  }
}
