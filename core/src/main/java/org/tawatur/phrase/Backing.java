package org.tawatur.phrase;

import java.util.Set;
import org.tawatur.lexicon.WordSets;
import org.tawatur.morph.Token;
import org.tawatur.phrase.Constituent.Kind;

/**
 * What says of a noun phrase by whom those it names are backed, and is nothing to the verb: "groups
 * backed by X attacked". Immutable and thread-safe.
 */
final class Backing {
  private final Set<String> backed;
  private final Set<String> by;

  Backing(WordSets sets) {
    this.backed = sets.set("backed");
    this.by = sets.set("backed-by");
  }

  /** Whether the piece at {@code c} stands so behind the phrase before it. */
  boolean isOf(Chart chart, int c) {
    Constituent piece = chart.constituents().get(c);
    NounPhrase before = c == 0 ? null : chart.constituents().get(c - 1).phrase();
    if (before == null) {
      return false;
    }
    Token last = chart.tokens().get(before.end() - 1);
    return piece.kind() == Kind.PREPOSITION
        && by.contains(piece.word())
        && piece.phrase() != null
        && backed.contains(last.lemma().name())
        && before.end() - 1 > before.head();
  }
}
