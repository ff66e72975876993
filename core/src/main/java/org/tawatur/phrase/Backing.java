package org.tawatur.phrase;

import java.util.Set;
import org.tawatur.morph.Token;
import org.tawatur.phrase.Constituent.Kind;
import org.tawatur.text.WordSet;

/**
 * What says of a noun phrase by whom those it names are backed, and is nothing to the verb: "groups
 * backed by X attacked".
 */
final class Backing {
  private static final Set<String> BACKED = WordSet.of("مدعوم", "ممول", "مقرب");

  private static final Set<String> BY = WordSet.of("من", "من قبل", "من جانب", "من طرف");

  private Backing() {}

  /** Whether the piece at {@code c} stands so behind the phrase before it. */
  static boolean isOf(Chart chart, int c) {
    Constituent piece = chart.constituents().get(c);
    NounPhrase before = c == 0 ? null : chart.constituents().get(c - 1).phrase();
    if (before == null) {
      return false;
    }
    Token last = chart.tokens().get(before.end() - 1);
    return piece.kind() == Kind.PREPOSITION
        && BY.contains(piece.word())
        && piece.phrase() != null
        && BACKED.contains(last.lemma().name())
        && before.end() - 1 > before.head();
  }
}
