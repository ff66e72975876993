package org.tawatur.says;

import java.util.List;
import org.tawatur.morph.NounClass;
import org.tawatur.morph.PartOfSpeech;
import org.tawatur.morph.Token;

/**
 * Finds the event noun that a phrase before it took in, though it begins a phrase of its own: "on
 * Telegram | the killing of", "at an earlier time | the coordination", "Moscow's announcement | of
 * the seizure".
 */
final class Absorbed {
  private Absorbed() {}

  /**
   * The first token between {@code from} and {@code to} that is an event noun and cannot go with
   * the word before it; -1 where there is none.
   */
  static int event(List<Token> tokens, int from, int to) {
    for (int t = from + 1; t < to; t++) {
      Token token = tokens.get(t);
      Token before = tokens.get(t - 1);
      if (isEvent(token) && !token.analysis().hasProclitic() && isClosed(before, token)) {
        return t;
      }
    }
    return -1;
  }

  /** Whether {@code before} takes no genitive like {@code token}. */
  private static boolean isClosed(Token before, Token token) {
    boolean adjective =
        (before.pos() == PartOfSpeech.ADJECTIVE || before.pos() == PartOfSpeech.ACTIVE_PARTICIPLE)
            && !before.analysis().hasArticle()
            && token.analysis().hasArticle();
    return Tellers.isName(before)
        || before.analysis().hasArticle()
        || before.analysis().enclitic() != null
        || before.isMark('"')
        || before.isMark('»')
        || adjective;
  }

  private static boolean isEvent(Token token) {
    return token.pos() == PartOfSpeech.MASDAR || token.lemma().sense() == NounClass.EVENT;
  }
}
