package org.tawatur.event;

import java.util.Set;
import org.tawatur.lexicon.WordSets;
import org.tawatur.morph.Proclitic;
import org.tawatur.phrase.Chart;
import org.tawatur.phrase.Clauses;
import org.tawatur.phrase.Constituent;
import org.tawatur.phrase.Constituent.Kind;
import org.tawatur.phrase.Coordination;

/**
 * How the clauses of a sentence tie two of its matches to each other: one governs the other, is its
 * means, stands near it. Immutable and thread-safe.
 */
final class MatchTies {
  /** Most pieces between an event and the means in its clause. */
  static final int MEANS = 5;

  /** The same with those listed of more. */
  private static final int LISTED = 16;

  /** Most pieces between two that nobody else tells. */
  private static final int NEAR = 25;

  /** Most pieces between two whoever tells them. */
  private static final int NEARER = 12;

  private final Set<String> means;
  private final Set<String> among;

  MatchTies(WordSets sets) {
    this.means = sets.set("means-preposition");
    this.among = sets.set("listing-preposition");
  }

  /**
   * Whether the verb of {@code main} governs the event noun of {@code other} as its subject, object
   * or means.
   */
  boolean governs(Match main, Match other, Clauses clauses) {
    Clauses.Governor governor = clauses.governor(other.trigger());
    if (governor == null || governor.verb() != main.trigger() && governor.verb() != main.start()) {
      return false;
    }
    return governor.place().equals("before")
        || governor.place().equals("after")
        || means.contains(governor.place());
  }

  /**
   * Whether the event of {@code other} stands in the clause of {@code main} with a preposition that
   * says how: "were killed in an attack that X carried out".
   */
  boolean isMeans(Match main, Match other, Clauses clauses) {
    Chart chart = clauses.chart();
    int from = chart.pieceOf()[main.end() - 1];
    int to = chart.pieceOf()[other.trigger()];
    boolean within = isMeans(chart, from, to) && to - from <= MEANS;
    for (int c = from + 1; within && c < to; c++) {
      Kind kind = chart.constituents().get(c).kind();
      within = kind == Kind.NOUN || kind == Kind.PREPOSITION || kind == Kind.OTHER;
    }
    return within;
  }

  /** The same where those listed of more, or a comma, stand between them as well. */
  boolean isFarMeans(Match main, Match other, Clauses clauses) {
    Chart chart = clauses.chart();
    int from = chart.pieceOf()[main.end() - 1];
    int to = chart.pieceOf()[other.trigger()];
    return isMeans(chart, from, to) && to - from <= LISTED && passes(chart, from, to);
  }

  private boolean isMeans(Chart chart, int from, int to) {
    return from < to
        && chart.constituents().get(to).kind() == Kind.PREPOSITION
        && means.contains(chart.constituents().get(to).word());
  }

  /**
   * Whether nothing but noun phrases and complements stands between two pieces, those listed of
   * more aside: "eleven, among them two children and their mother, in".
   */
  private boolean passes(Chart chart, int from, int to) {
    int far = 0;
    boolean listed = false;
    for (int c = from + 1; c < to; c++) {
      Constituent piece = chart.constituents().get(c);
      listed |= piece.kind() == Kind.PREPOSITION && piece.phrase() == null && lists(piece.word());
      boolean plain =
          piece.kind() == Kind.NOUN
              || piece.kind() == Kind.PREPOSITION
              || piece.kind() == Kind.OTHER;
      boolean comma = piece.isMark("،") || piece.isMark("؛");
      boolean mark = comma && (listed || c + 1 == to) || Coordination.isQuote(piece);
      if (!plain && !(piece.kind() == Kind.MARK && mark)) {
        return false;
      }
      far += listed || !plain ? 0 : 1;
    }
    return far < MEANS;
  }

  private boolean lists(String preposition) {
    return among.contains(preposition);
  }

  /** Whether the attack of {@code main} is told in a clause of its own after the victims. */
  boolean isParted(Match main, Match other, Clauses clauses) {
    if (main.standing() != Standing.VERB || other.trigger() > main.start()) {
      return false;
    }
    Chart chart = clauses.chart();
    for (int c = chart.pieceOf()[main.start()]; c > chart.pieceOf()[other.trigger()]; c--) {
      if (chart.constituents().get(c - 1).kind() == Kind.MARK
          && chart.tokens().get(chart.constituents().get(c).start()).has(Proclitic.WA)) {
        return true;
      }
    }
    return false;
  }

  /** Whether no full stop or other speaker parts the two. */
  boolean areNear(Match main, Match other, Clauses clauses) {
    int distance =
        Math.abs(
            clauses.chart().pieceOf()[main.trigger()] - clauses.chart().pieceOf()[other.trigger()]);
    return distance <= NEAR
        && (main.from() <= other.to() && other.from() <= main.to() + 1 || distance <= NEARER);
  }
}
