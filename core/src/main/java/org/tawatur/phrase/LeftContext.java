package org.tawatur.phrase;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tawatur.morph.Proclitic;
import org.tawatur.morph.Token;
import org.tawatur.phrase.Constituent.Kind;

/**
 * What is known of the words before a verb of one sentence: where their clauses begin, which verbs
 * only help others, and which clauses describe a noun. Filled while the verbs are asked for in the
 * order of the text.
 */
final class LeftContext {
  /** How many pieces are looked at before a verb. */
  static final int REACH = 12;

  private final Chart chart;
  private final List<Constituent> pieces;
  private final ClauseWords words;
  private final Map<Integer, Integer> described = new HashMap<>();

  LeftContext(Chart chart, ClauseWords words) {
    this.chart = chart;
    this.pieces = chart.constituents();
    this.words = words;
  }

  Chart chart() {
    return chart;
  }

  ClauseWords words() {
    return words;
  }

  /** The first word of the piece at {@code c}. */
  Token first(int c) {
    return chart.tokens().get(pieces.get(c).start());
  }

  /** Notes that the clause of the verb in {@code piece} describes the phrase in {@code noun}. */
  void describes(int piece, int noun) {
    described.put(piece, noun);
  }

  /** The piece of the phrase that the clause of the verb in {@code piece} describes, or null. */
  @Nullable Integer describedBy(int piece) {
    return described.get(piece);
  }

  boolean isAuxiliary(int c) {
    return pieces.get(c).kind() == Kind.VERB
        && words.auxiliaries().contains(first(c).lemma().name());
  }

  /** Whether a piece may stand between a relative pronoun and its verb. */
  boolean isTransparent(int c) {
    Kind kind = pieces.get(c).kind();
    return kind == Kind.OTHER || kind == Kind.NEGATION || isAuxiliary(c) || complementsAuxiliary(c);
  }

  /** Whether a complementiser stands right after an auxiliary: "has before this". */
  private boolean complementsAuxiliary(int c) {
    return c > 0 && pieces.get(c).kind() == Kind.COMPLEMENTISER && isAuxiliary(c - 1);
  }

  /**
   * Whether a noun phrase stands where a clause begins, so that a verb after it is its predicate.
   */
  boolean opensClause(int c) {
    if (c == 0) {
      return true;
    }
    if (pieces.get(c).kind() != Kind.NOUN) {
      return false;
    }
    Token first = first(c);
    boolean conjunct = pieces.get(c - 1).phrase() != null && Coordination.isConjunct(chart, c);
    if (first.has(Proclitic.WA) && !conjunct || first.has(Proclitic.FA)) {
      return true;
    }
    int b = c - 1;
    while (b >= Math.max(0, c - REACH)
        && (pieces.get(b).kind() == Kind.OTHER || Coordination.isQuote(pieces.get(b)))) {
      b--;
    }
    if (b < 0) {
      return true;
    }
    return switch (pieces.get(b).kind()) {
      case COMPLEMENTISER, CONJUNCTION, MARK, NEGATION -> true;
      case VERB -> isAuxiliary(b) && !described.containsKey(b) && !Words.hasTanwin(first);
      case NOUN, PREPOSITION -> {
        NounPhrase before = pieces.get(b).phrase();
        yield before != null && before.isAdverbial() && opensClause(b);
      }
      case RELATIVE, OTHER -> false;
    };
  }
}
