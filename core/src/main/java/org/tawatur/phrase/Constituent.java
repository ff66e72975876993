package org.tawatur.phrase;

import org.jspecify.annotations.Nullable;

/**
 * One piece of a sentence as the clause grammar sees it.
 *
 * @param kind what it is
 * @param start first token
 * @param end token after the last one
 * @param phrase the noun phrase of a {@link Kind#NOUN} or {@link Kind#PREPOSITION}; null for other
 *     kinds and where a preposition carries a pronoun instead
 * @param word the preposition in its plain form, or the complementiser, conjunction or mark; empty
 *     for noun phrases and verbs
 */
public record Constituent(Kind kind, int start, int end, @Nullable NounPhrase phrase, String word) {

  /** The kinds of pieces. */
  public enum Kind {
    /** A noun phrase that no preposition governs. */
    NOUN,
    /** A preposition with its noun phrase or pronoun. */
    PREPOSITION,
    /** A finite verb. */
    VERB,
    /** A word that opens a clause: أن, إن, لأن, عندما, إذا. */
    COMPLEMENTISER,
    /** A relative pronoun. */
    RELATIVE,
    /** A free conjunction: أو, لكن, بل. */
    CONJUNCTION,
    /** A negation. */
    NEGATION,
    /** A punctuation mark. */
    MARK,
    /** An adjective, adverb, particle or pronoun on its own. */
    OTHER
  }

  /** Whether it is a noun phrase that can be subject or object. */
  public boolean isArgument() {
    return kind == Kind.NOUN && phrase != null && !phrase.isAdverbial();
  }

  /**
   * The first token of the clause that a complementiser opens: the complementiser itself where its
   * subject is written together with it, so that what is found there belongs to the clause.
   */
  public int tokenAfter(java.util.List<org.tawatur.morph.Token> tokens) {
    return tokens.get(start).analysis().enclitic() != null ? start : end;
  }

  /** Whether it is the mark {@code mark}. */
  public boolean isMark(String mark) {
    return kind == Kind.MARK && word.equals(mark);
  }
}
