package org.tawatur.phrase;

import java.util.List;
import org.tawatur.morph.Token;
import org.tawatur.phrase.Constituent.Kind;

/**
 * Tells which adjectives stand apart from the noun that they describe, behind its complement or a
 * bracket, and so are no side of the verb: "the forces for air defence stationed (there)".
 */
final class DetachedAdjective {
  private static final int TO_NOUN = 4;

  private DetachedAdjective() {}

  /** Whether the piece at {@code c} is one. */
  static boolean isAt(Chart chart, int c) {
    Constituent piece = chart.constituents().get(c);
    NounPhrase phrase = piece.phrase();
    if (c < 2 || phrase == null || piece.kind() != Kind.NOUN || phrase.head() != piece.start()) {
      return false;
    }
    Token adjective = chart.tokens().get(phrase.head());
    return Words.isModifier(adjective)
        && adjective.analysis().hasArticle()
        && !Words.hasClitic(adjective)
        && (!Words.isNounAsWell(adjective) || isChargedWith(chart, c + 1))
        && phrase.modifiers().isEmpty()
        && chart.names().end()[phrase.head()] == 0
        && (isApart(chart, c - 1) || isBehindName(chart, c - 1))
        && describes(chart, c, adjective);
  }

  /** Whether "of" stands at {@code c}, behind which is what somebody is responsible for. */
  private static boolean isChargedWith(Chart chart, int c) {
    return c < chart.constituents().size() && chart.constituents().get(c).word().equals("عن");
  }

  /** Whether a piece can stand between a noun and its adjective. */
  private static boolean isApart(Chart chart, int c) {
    Constituent piece = chart.constituents().get(c);
    return piece.kind() == Kind.PREPOSITION || piece.kind() == Kind.OTHER;
  }

  /**
   * Whether a piece ends in a name, a quotation or an adjective, which keep another adjective out
   * of its phrase, and a complement of that one follows: "the cell of X responsible for".
   */
  private static boolean isBehindName(Chart chart, int c) {
    List<Constituent> pieces = chart.constituents();
    NounPhrase phrase = pieces.get(c).phrase();
    if (phrase == null
        || c + 2 >= pieces.size()
        || pieces.get(c + 2).kind() != Constituent.Kind.PREPOSITION) {
      return false;
    }
    Token last = chart.tokens().get(phrase.end() - 1);
    return chart.names().end()[phrase.head()] > 0 || Words.isQuote(last) || Words.isModifier(last);
  }

  /** Whether the adjective agrees with a definite noun before it that no verb parts from it. */
  private static boolean describes(Chart chart, int from, Token adjective) {
    List<Constituent> pieces = chart.constituents();
    for (int c = from - 1; c >= Math.max(0, from - TO_NOUN); c--) {
      NounPhrase phrase = pieces.get(c).phrase();
      if (phrase != null && agrees(chart, phrase, adjective)) {
        return true;
      }
      if (phrase != null && pieces.get(c).kind() == Kind.NOUN
          || phrase == null && !isApart(chart, c)) {
        return false;
      }
    }
    return false;
  }

  private static boolean agrees(Chart chart, NounPhrase phrase, Token adjective) {
    if (!phrase.isDefinite() || phrase.isAdverbial()) {
      return false;
    }
    if (Agreement.adjective(adjective, chart.tokens().get(phrase.head()))) {
      return true;
    }
    for (int genitive : phrase.genitives()) {
      if (Agreement.adjective(adjective, chart.tokens().get(genitive))) {
        return true;
      }
    }
    return false;
  }
}
