package org.tawatur.event;

import java.util.List;
import java.util.Set;
import org.tawatur.morph.PartOfSpeech;
import org.tawatur.morph.Token;
import org.tawatur.phrase.Chart;
import org.tawatur.phrase.Constituent;
import org.tawatur.phrase.Constituent.Kind;
import org.tawatur.text.Span;
import org.tawatur.text.WordSet;
import org.tawatur.time.TimeMention;

/**
 * Which words of a sentence say when, and so tell no event and open no clause of their own.
 * Immutable and thread-safe.
 */
final class TimedWords {
  private static final Set<String> STOPS = WordSet.of(".", "؛", ";", ":", "؟", "!", "…");

  private final Chart chart;
  private final List<Token> tokens;
  private final boolean[] timed;

  /** The words of {@code times} in the sentence of {@code chart}. */
  TimedWords(Chart chart, List<TimeMention> times) {
    this.chart = chart;
    this.tokens = chart.tokens();
    this.timed = new boolean[tokens.size()];
    for (TimeMention time : times) {
      mark(time.span());
    }
  }

  private void mark(Span span) {
    for (int i = token(span.start()); i < tokens.size(); i++) {
      if (tokens.get(i).span().start() >= span.end()) {
        return;
      }
      timed[i] = true;
    }
  }

  /** Whether token {@code at} says when. */
  boolean isTimed(int at) {
    return timed[at];
  }

  /** The token that holds the character {@code at}. */
  int token(int at) {
    int low = 0;
    int high = tokens.size() - 1;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (tokens.get(middle).span().end() > at) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  /** Whether a piece is a verb that says more than when. */
  boolean isVerb(Constituent piece) {
    return piece.kind() == Kind.VERB && !timed[piece.start()];
  }

  /** Whether a piece is a mark that ends what is said. */
  boolean isStop(Constituent piece) {
    return piece.kind() == Kind.MARK && STOPS.contains(piece.word()) && !isOfHeading(piece);
  }

  /** Whether it is a colon before which nothing but when is said: "On Monday: ...". */
  private boolean isOfHeading(Constituent mark) {
    return mark.isMark(":") && mark.start() > 0 && isAllTimed(mark.start());
  }

  /** Whether the sentence up to token {@code end} says nothing but when. */
  private boolean isAllTimed(int end) {
    for (int i = 0; i < end; i++) {
      if (!timed[i] && tokens.get(i).pos() != PartOfSpeech.PREPOSITION) {
        return false;
      }
    }
    return true;
  }

  /** Whether the last word of piece {@code c} says when. */
  boolean endsTimed(int c) {
    return timed[chart.constituents().get(c).end() - 1];
  }
}
