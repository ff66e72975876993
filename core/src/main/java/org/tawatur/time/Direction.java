package org.tawatur.time;

import java.util.List;
import org.tawatur.morph.PartOfSpeech;
import org.tawatur.morph.Proclitic;
import org.tawatur.morph.Token;
import org.tawatur.time.TimeWord.Kind;

/** Whether the words around an expression look back or ahead. */
enum Direction {
  /** A verb in the perfect governs. */
  PAST,
  /** A mark of the future governs. */
  FUTURE,
  /** Nothing tells. */
  OPEN;

  private static final int BEFORE = 12;
  private static final int BEHIND = 6;

  /** What the nearest verb or mark of the future before {@code [start, end)} says, else behind. */
  static Direction of(Line line, List<Token> tokens, int start, int end) {
    for (int i = start - 1; i >= Math.max(0, start - BEFORE); i--) {
      if (isStop(tokens.get(i))) {
        break;
      }
      Direction found = at(line, tokens, i);
      if (found != OPEN) {
        return found;
      }
    }
    for (int i = end; i < Math.min(tokens.size(), end + BEHIND); i++) {
      if (isStop(tokens.get(i))) {
        break;
      }
      Direction found = at(line, tokens, i);
      if (found != OPEN) {
        return found;
      }
    }
    return OPEN;
  }

  private static Direction at(Line line, List<Token> tokens, int i) {
    Token token = tokens.get(i);
    Hit future = line.hit(i, Kind.FUTURE);
    boolean negatedLater = i > 0 && tokens.get(i - 1).key().equals("لم");
    if (future != null || token.isVerb() && token.has(Proclitic.SA)) {
      return FUTURE;
    }
    return token.pos() == PartOfSpeech.PERFECT || negatedLater ? PAST : OPEN;
  }

  private static boolean isStop(Token token) {
    return token.isMark('.') || token.isMark('؛') || token.isMark('!') || token.isMark('؟');
  }
}
