package org.tawatur.phrase;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tawatur.morph.Analysis;

/**
 * What stands in one place of a verb or verbal noun.
 *
 * @param kind how it stands there
 * @param phrases the noun phrase and those coordinated with it; empty for pronouns and left-out
 *     subjects
 * @param at token that stands for it: the head of the first phrase, the word that carries the
 *     pronoun, or the verb
 * @param agreement the reading whose person, gender and number a pronoun or a left-out subject must
 *     agree with, else null
 */
public record Filler(Kind kind, List<NounPhrase> phrases, int at, @Nullable Analysis agreement) {

  /** The ways of filling a place. */
  public enum Kind {
    /** A noun phrase of the clause. */
    OVERT,
    /** The noun phrase before a relative clause. */
    ANTECEDENT,
    /** A pronoun suffix. */
    PRONOUN,
    /** Nothing: the verb alone says it. */
    DROPPED
  }

  /** Copies the list. */
  public Filler {
    phrases = List.copyOf(phrases);
  }
}
