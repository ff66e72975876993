package org.tawatur.phrase;

import java.util.Set;
import org.tawatur.text.WordSet;

/** Whether a denied clause tells of nobody: "no side claimed it". */
public final class NoOne {
  private static final Set<String> ANYBODY = WordSet.of("أي", "أحد");

  /** How many pieces may part the subject from its verb. */
  private static final int REACH = 3;

  private NoOne() {}

  /**
   * Whether "not" stands before the verb at token {@code verb}, and "any" or "one" opens its
   * subject.
   */
  public static boolean isSubject(Chart chart, int verb) {
    int c = chart.pieceOf()[verb];
    if (c == 0 || chart.constituents().get(c - 1).kind() != Constituent.Kind.NEGATION) {
      return false;
    }
    for (int k = c + 1; k < Math.min(c + 1 + REACH, chart.constituents().size()); k++) {
      Constituent piece = chart.constituents().get(k);
      switch (piece.kind()) {
        case NOUN -> {
          return ANYBODY.contains(chart.tokens().get(piece.start()).lemma().name());
        }
        case PREPOSITION, OTHER -> {}
        case VERB, COMPLEMENTISER, RELATIVE, CONJUNCTION, NEGATION, MARK -> {
          return false;
        }
      }
    }
    return false;
  }
}
