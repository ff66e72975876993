package org.tawatur.phrase;

import java.util.List;
import org.tawatur.morph.NounClass;
import org.tawatur.morph.Token;

/** Quotation marks and brackets inside a noun phrase, and the names that stand in them. */
final class Quotation {
  private static final int LENGTH = 8;

  private Quotation() {}

  /**
   * Whether a quotation that begins before {@code inner} ends within a few words, all of them
   * nominal.
   */
  static boolean closes(GrowingPhrase phrase, int inner) {
    List<Token> tokens = phrase.reader().tokens;
    int named = phrase.reader().names.end()[inner];
    int from = named > 0 ? named : inner;
    for (int j = from; j < Math.min(tokens.size(), inner + LENGTH); j++) {
      if (Words.isQuote(tokens.get(j))) {
        return true;
      }
      if (tokens.get(j).isVerb()) {
        return false;
      }
    }
    return false;
  }

  /** Whether a quotation that begins inside the phrase is still open before {@code mark}. */
  static boolean isOpen(GrowingPhrase phrase, int mark) {
    List<Token> tokens = phrase.reader().tokens;
    boolean open = false;
    for (int j = phrase.start(); j < mark; j++) {
      open ^= Words.isQuote(tokens.get(j));
    }
    return open;
  }

  /**
   * The known name of a medium or group that stands in brackets after its noun, "the agency (X)",
   * or -1.
   */
  static int nameInBrackets(GrowingPhrase phrase) {
    List<Token> tokens = phrase.reader().tokens;
    Names names = phrase.reader().names;
    int end = phrase.end();
    NounClass sense = tokens.get(phrase.head()).lemma().sense();
    boolean bare = end == phrase.head() + 1 && names.end()[phrase.head()] == 0;
    if (!bare
        || sense != NounClass.MEDIA && sense != NounClass.GROUP
        || end + 2 >= tokens.size()
        || !tokens.get(end).isMark('(')) {
      return -1;
    }
    int after = names.end()[end + 1];
    return after > 0 && after < tokens.size() && tokens.get(after).isMark(')') ? end + 1 : -1;
  }
}
