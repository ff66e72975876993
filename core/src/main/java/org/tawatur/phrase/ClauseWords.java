package org.tawatur.phrase;

import java.util.HashSet;
import java.util.Set;
import org.tawatur.lexicon.WordSets;

/**
 * What of the lexicon the order of a clause is read by. Immutable and thread-safe.
 *
 * @param auxiliaries lemmas of verbs that share their subject with the verb after it: كان, بدأ,
 *     واصل
 * @param owned participles and adjectives of belonging, after which "of X" names the owner
 * @param impersonals lemmas of verbs that have nobody for a subject: "suspected of"
 * @param reaching lemmas of verbs whose subject is an attack or a weapon: "struck"
 * @param leading lemmas of verbs whose subject is an attack that led to something: "left (dead)"
 * @param befell lemmas of verbs that say of whom "for" names what he did before: "had before"
 * @param harmed lemmas of nouns for the dead and the hurt
 * @param among prepositions before those who are named of more
 * @param causes prepositions before what or who did it: "because of", "by"
 * @param beliefs verbs of what is held to be so, "is thought"
 * @param agreement whether a verb agrees with a phrase
 * @param insertions what commas and dashes insert into a clause
 * @param commas which commas part nothing
 * @param backing what says of a phrase by whom those it names are backed
 */
record ClauseWords(
    Set<String> auxiliaries,
    Set<String> owned,
    Set<String> impersonals,
    Set<String> reaching,
    Set<String> leading,
    Set<String> befell,
    Set<String> harmed,
    Set<String> among,
    Set<String> causes,
    Set<String> beliefs,
    PhraseAgreement agreement,
    Insertions insertions,
    LooseComma commas,
    Backing backing) {

  /** The words that the lexicon gives. */
  static ClauseWords of(WordSets sets) {
    return new ClauseWords(
        sets.set("auxiliary"),
        sets.set("belonging"),
        sets.set("impersonal"),
        sets.set("reaching-verb"),
        sets.set("leading-verb"),
        sets.set("befalling"),
        sets.set("harmed-noun"),
        sets.set("among"),
        both(sets.set("cause-preposition"), sets.set("by-whom")),
        sets.set("believing"),
        new PhraseAgreement(sets),
        new Insertions(sets),
        new LooseComma(sets),
        new Backing(sets));
  }

  private static Set<String> both(Set<String> some, Set<String> others) {
    Set<String> all = new HashSet<>(some);
    all.addAll(others);
    return Set.copyOf(all);
  }
}
