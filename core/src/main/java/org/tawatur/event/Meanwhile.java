package org.tawatur.event;

import java.util.List;
import org.tawatur.morph.Proclitic;
import org.tawatur.morph.Token;
import org.tawatur.phrase.Chart;
import org.tawatur.phrase.Constituent;
import org.tawatur.phrase.Constituent.Kind;

/**
 * What the clauses around an event that say what was at its time tell of it: that it happened then,
 * "when", elsewhere, "while", or to somebody who "was driving", or before, "had been". Immutable;
 * made for one event.
 */
final class Meanwhile {
  /** What opens a clause of what took place where that before it did. */
  private static final String WHERE = "حيث";

  private final DistanceWords words;
  private final Chart chart;
  private final List<Token> tokens;
  private final Match match;
  private final TimedWords timed;

  Meanwhile(DistanceWords words, Chart chart, Match match, TimedWords timed) {
    this.words = words;
    this.chart = chart;
    this.tokens = chart.tokens();
    this.match = match;
    this.timed = timed;
  }

  /** Whether piece {@code c} opens what takes place elsewhere: "while", "at a time when". */
  boolean isElsewhere(int c) {
    Constituent piece = chart.constituents().get(c);
    if (piece.kind() == Kind.COMPLEMENTISER) {
      return words.whilst().contains(piece.word())
          || piece.word().equals("حين")
              && piece.start() > 0
              && tokens.get(piece.start() - 1).lemma().name().equals("في");
    }
    return piece.word().equals("في")
        && piece.phrase() != null
        && tokens.get(piece.phrase().head()).lemma().name().equals("وقت")
        && !timed.isTimed(piece.phrase().head());
  }

  /**
   * Whether piece {@code c} opens what somebody named before was doing: "while he was driving", but
   * not "while the army was".
   */
  boolean isWhileBeing(int c) {
    List<Constituent> pieces = chart.constituents();
    return c >= 0
        && c + 3 < pieces.size()
        && words.whilst().contains(pieces.get(c).word())
        && pieces.get(c + 1).kind() == Kind.VERB
        && isWas(pieces.get(c + 1).start())
        && pieces.get(c + 2).kind() == Kind.VERB
        && pieces.get(c + 3).kind() == Kind.PREPOSITION;
  }

  /** Whether the clause that piece {@code c} opens says what was at the time told before it. */
  boolean isThen(int c) {
    int before = c > 0 && chart.constituents().get(c - 1).isMark("،") ? c - 2 : c - 1;
    return words.when().contains(chart.constituents().get(c).word())
        && before >= 0
        && timed.endsTimed(before);
  }

  /** Whether "when" opens the blow that did the harm told before it: "was killed when". */
  boolean isUpon(int c) {
    return words.when().contains(chart.constituents().get(c).word())
        && words.isHarm(tokens.get(match.trigger()))
        && c > 0
        && !timed.endsTimed(c - 1);
  }

  /** Whether it opens what was done where that before it was. */
  boolean isWhere(Constituent piece) {
    return piece.word().equals(WHERE) && !match.frame().event().isSpeech();
  }

  /** Whether the verb of piece {@code c} tells a state of what is told before: "his eyes bound". */
  boolean isState(int c) {
    int first = chart.constituents().get(c).start();
    return first > 1
        && tokens.get(first - 1).lemma().name().equals("قد")
        && tokens.get(first - 1).has(Proclitic.WA);
  }

  /** Whether it is "was", which puts another verb into the past. */
  boolean isWas(int token) {
    return tokens.get(token).lemma().name().equals("كان/1");
  }

  /**
   * Whether the event had taken place before what another verb tells, which stands before {@code
   * at} or behind: "released yesterday a man who had been held".
   */
  boolean isBeforeAnother(int at) {
    boolean had = false;
    int was = match.start() - 1;
    while (was > at && !isWas(was)) {
      had |= tokens.get(was).lemma().name().equals("قد");
      was--;
    }
    if (was <= at || !had) {
      return false;
    }
    for (int c = chart.pieceOf()[was] - 1; c >= 0; c--) {
      Constituent piece = chart.constituents().get(c);
      if (timed.isStop(piece)) {
        return false;
      }
      if (timed.isVerb(piece)) {
        return true;
      }
    }
    return false;
  }
}
