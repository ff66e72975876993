package org.tawatur.phrase;

import java.util.Set;
import org.tawatur.morph.Analysis;
import org.tawatur.morph.Token;
import org.tawatur.morph.WordMemo;

/**
 * What the chunker asks of every word in turn and nearly every word denies, worked out once for
 * each written word and packed into an int. Immutable and thread-safe.
 */
final class WordMarks {
  /** May begin a preposition of several words. */
  static final int COMPOUND = 1;

  /** Is a pronoun that may open a clause which stands for a noun. */
  static final int FREE_RELATIVE = 1 << 1;

  /** Is the article written apart. */
  static final int ARTICLE = 1 << 2;

  /** Is the آل of a family's name. */
  static final int HOUSE = 1 << 3;

  /** May be a word for a group that names a body rather than how many. */
  static final int BODY = 1 << 4;

  /** May be an adjective that ties a group to another. */
  static final int RELATIONAL = 1 << 5;

  /** May be the "un-" of an adjective. */
  static final int UN = 1 << 6;

  /** May be "each" or "all". */
  static final int EACH = 1 << 7;

  /** May say behind a noun how many it is. */
  static final int COUNT = 1 << 8;

  /** May say to whom somebody belongs, or that this is believed. */
  static final int BELONGING = 1 << 9;

  private final CompoundPrepositions compounds;
  private final Set<String> relational;
  private final BelongingClause belonging;
  private final WordMemo<Integer> memo = new WordMemo<>(this::work);

  WordMarks(CompoundPrepositions compounds, Set<String> relational, BelongingClause belonging) {
    this.compounds = compounds;
    this.relational = relational;
    this.belonging = belonging;
  }

  /** The marks of the word of {@code token}. */
  int of(Token token) {
    return memo.of(token);
  }

  private int work(Token token) {
    String key = token.key();
    int marks = compounds.mayBeFirst(key) ? COMPOUND : 0;
    marks |= FreeRelative.mayOpen(key) ? FREE_RELATIVE : 0;
    marks |= key.equals("ال") ? ARTICLE : 0;
    marks |= token.form().equals("آل") ? HOUSE : 0;
    marks |= Modification.mayCount(key) ? COUNT : 0;
    for (Analysis reading : token.readings()) {
      String lemma = reading.lemma().name();
      marks |= lemma.equals(PhraseReader.GROUP) ? BODY : 0;
      marks |= lemma.equals(Continuation.UN) ? UN : 0;
      marks |= EachOf.EACH.contains(lemma) ? EACH : 0;
      marks |= relational.contains(lemma) ? RELATIONAL : 0;
      marks |= belonging.mayOpen(lemma) ? BELONGING : 0;
    }
    return marks;
  }
}
