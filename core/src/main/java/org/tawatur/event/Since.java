package org.tawatur.event;

import org.tawatur.morph.NounClass;
import org.tawatur.morph.PartOfSpeech;
import org.tawatur.morph.Token;
import org.tawatur.phrase.Chart;
import org.tawatur.phrase.Constituent;
import org.tawatur.phrase.Constituent.Kind;
import org.tawatur.time.TimeMention;

/**
 * Which dates are of an event since which or before which another goes on: "has fought since the
 * fall of the city in May". Immutable; made for one event.
 */
final class Since {
  private static final String SINCE = "منذ";
  private static final String OPEN = "/..";

  /** What it costs to go into what another event is told beside, which such a date is not. */
  private static final double COST = 2;

  private static final int OF_DAY = 10;

  private final Chart chart;
  private final Match match;
  private final TimedWords timed;

  Since(Chart chart, Match match, TimedWords timed) {
    this.chart = chart;
    this.match = match;
    this.timed = timed;
  }

  /** Whether the time at token {@code at} dates an event since which this one goes on. */
  boolean isOf(TimeMention time, int at) {
    return word(time, at) >= 0;
  }

  /** What of the way from this event to the time at {@code at} it costs to go into the other. */
  double cost(TimeMention time, int at) {
    return at > match.start() && isOf(time, at) ? COST : 0;
  }

  /** The token "since" of the event since which this one goes on, which the time dates, or -1. */
  int word(TimeMention time, int at) {
    String value = time.value();
    boolean plain =
        value != null
            && value.indexOf('/') < 0
            && value.indexOf('X') < 0
            && value.length() <= OF_DAY;
    if (!plain) {
      return -1;
    }
    for (int c = chart.pieceOf()[at]; c >= 0; c--) {
      Constituent piece = chart.constituents().get(c);
      if (piece.start() <= match.trigger() && match.trigger() < piece.end()) {
        return -1;
      }
      if (piece.kind() == Kind.PREPOSITION && piece.word().equals(SINCE)) {
        return isEvent(piece) && !isWithin(piece.start(), at) && !isBehind(at) ? piece.start() : -1;
      }
      boolean goesOn = piece.kind() == Kind.PREPOSITION || piece.kind() == Kind.NOUN;
      if (!goesOn && c < chart.pieceOf()[at] || timed.isVerb(piece)) {
        return -1;
      }
    }
    return -1;
  }

  /** Whether this event is told in a clause that goes on with the other. */
  private boolean isBehind(int at) {
    for (int c = chart.pieceOf()[at] + 1; c <= chart.pieceOf()[match.start()]; c++) {
      Constituent piece = chart.constituents().get(c);
      if (piece.kind() == Kind.RELATIVE
          || piece.kind() == Kind.COMPLEMENTISER
          || piece.kind() == Kind.PREPOSITION && c == chart.pieceOf()[match.start()]) {
        return true;
      }
      if (timed.isVerb(piece)) {
        return false;
      }
    }
    return false;
  }

  private boolean isWithin(int from, int to) {
    return from <= match.trigger() && match.trigger() < to;
  }

  private boolean isEvent(Constituent piece) {
    if (piece.phrase() == null) {
      return false;
    }
    Token head = chart.tokens().get(piece.phrase().head());
    return head.pos() == PartOfSpeech.MASDAR || head.lemma().sense() == NounClass.EVENT;
  }

  /** The time as the start of what goes on since then. */
  static TimeMention open(TimeMention time) {
    return new TimeMention(time.span(), time.text(), time.value() + OPEN, time.precision());
  }
}
