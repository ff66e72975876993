package org.tawatur.place;

import java.util.List;
import java.util.Set;
import org.tawatur.morph.NameMatch;
import org.tawatur.morph.NounClass;
import org.tawatur.morph.PartOfSpeech;
import org.tawatur.morph.Proclitic;
import org.tawatur.morph.Token;
import org.tawatur.phrase.Chart;
import org.tawatur.phrase.Constituent;
import org.tawatur.text.Span;

/**
 * How many of the words before its name belong to a place: "the countryside of X", "the south and
 * centre of X", "all of the country". Immutable and thread-safe.
 */
final class Extent {
  private final Set<String> settlements;
  private final Set<String> whole;

  /**
   * Takes the lemmas that with the article alone say a place, and those for the whole or most of
   * one.
   */
  Extent(Set<String> settlements, Set<String> whole) {
    this.settlements = settlements;
    this.whole = whole;
  }

  /** Whether the side at {@code at} goes on another: "the south and centre of". */
  private static boolean isJoinedSide(List<Token> tokens, int at) {
    return at > 0
        && tokens.get(at).analysis().hasOnly(Proclitic.WA)
        && isSide(tokens.get(at))
        && isSide(tokens.get(at - 1));
  }

  private static boolean isSide(Token token) {
    return token.lemma().sense() == NounClass.PART
        && !token.analysis().hasArticle()
        && token.analysis().enclitic() == null;
  }

  /**
   * The first of the words before the noun at {@code noun} that say how much of it is meant: "most
   * of the country", "scattered parts of the country".
   */
  int opener(List<Token> tokens, int noun) {
    int first = noun;
    if (noun > 1 && tokens.get(noun - 1).lemma().name().equals("من")) {
      int of = noun - 2;
      while (of > 0
          && isIndefinite(tokens.get(of))
          && tokens.get(of).pos() == PartOfSpeech.ADJECTIVE) {
        of--;
      }
      if (tokens.get(of).lemma().sense() != NounClass.PLACEKIND || !isIndefinite(tokens.get(of))) {
        return noun;
      }
      first = of;
    }
    while (first > 0
        && !tokens.get(first).analysis().hasProclitic()
        && whole.contains(tokens.get(first - 1).lemma().name())) {
      first--;
    }
    return first;
  }

  private static boolean isIndefinite(Token token) {
    return !token.analysis().hasArticle() && token.analysis().enclitic() == null;
  }

  /**
   * The name with the nouns of place or building before it: "the countryside of X, X's airport".
   */
  Span span(Chart chart, NameMatch<List<Place>> match) {
    List<Token> tokens = chart.tokens();
    Constituent piece = chart.at(match.first());
    int start = apposed(tokens, match.first(), piece.start());
    while (start > 0) {
      boolean quoted =
          start > 1
              && isOpening(tokens.get(start - 1))
              && match.end() < tokens.size()
              && isClosing(tokens.get(match.end()));
      int noun = quoted ? start - 2 : start - 1;
      if (!isBeforeName(tokens.get(noun)) || !quoted && noun < piece.start()) {
        break;
      }
      start = noun;
    }
    while (isJoinedSide(tokens, start)) {
      start--;
    }
    boolean closed = start < match.first() && isOpening(tokens.get(match.first() - 1));
    int last = closed ? match.end() : match.end() - 1;
    return new Span(tokens.get(start).stem().start(), tokens.get(last).span().end());
  }

  /**
   * The kind of place with an adjective before the name at {@code name}: "the Yemeni capital
   * Sanaa"; or {@code name}.
   */
  private int apposed(List<Token> tokens, int name, int least) {
    int kind = name - 1;
    while (kind > least
        && tokens.get(kind).analysis().hasArticle()
        && !tokens.get(kind).analysis().hasProclitic()
        && isAdjective(tokens.get(kind))) {
      kind--;
    }
    boolean apposed =
        kind >= least
            && kind < name - 1
            && !tokens.get(name).analysis().hasProclitic()
            && tokens.get(kind).analysis().hasArticle()
            && tokens.get(kind).lemma().sense() == NounClass.PLACEKIND
            && settlements.contains(tokens.get(kind).lemma().name());
    return apposed ? kind : name;
  }

  private static boolean isAdjective(Token token) {
    return token.pos() == PartOfSpeech.ADJECTIVE
        || token.pos() == PartOfSpeech.NOUN
            && (token.lemma().name().endsWith("ي") || token.lemma().name().endsWith("ية"));
  }

  private static boolean isClosing(Token token) {
    return token.isMark('"') || token.isMark('»');
  }

  private static boolean isOpening(Token token) {
    return token.isMark('"') || token.isMark('«');
  }

  private boolean isBeforeName(Token token) {
    NounClass sense = token.lemma().sense();
    return settlements.contains(token.lemma().name())
        || sense == NounClass.PLACEKIND
        || sense == NounClass.PART
        || (sense == NounClass.FACILITY || sense == NounClass.POSITION)
            && token.pos() == PartOfSpeech.NOUN;
  }
}
