package org.tawatur.event;

import java.util.Set;
import org.tawatur.lexicon.WordSets;

/**
 * Which verbs tell of harm without who did it. Immutable and thread-safe.
 *
 * @param victims lemmas of verbs whose only noun phrase is whom it happened to: "killed",
 *     "arrested"
 * @param outcomes lemmas of verbs that say what an attack led to: "left five dead"
 * @param strikes lemmas of verbs of what hits somebody, which a blast or raid does as well, so that
 *     one who is named alone is hit
 */
record HarmVerbs(Set<String> victims, Set<String> outcomes, Set<String> strikes) {

  /** The verbs that the lexicon gives. */
  static HarmVerbs of(WordSets sets) {
    return new HarmVerbs(
        sets.set("victim-verb"), sets.set("outcome-verb"), sets.set("striking-verb"));
  }

  /** Whether the only noun phrase of a verb is whom it befell. */
  boolean isVictim(String verb) {
    return victims.contains(verb);
  }

  /** Whether a verb only says what an attack led to. */
  boolean isOutcome(String verb) {
    return outcomes.contains(verb);
  }

  /** Whether a verb tells what somebody or a blast hit. */
  boolean isStrike(String verb) {
    return strikes.contains(verb);
  }
}
