package org.tawatur.place;

import java.util.List;
import java.util.Set;
import org.tawatur.lexicon.WordSets;
import org.tawatur.morph.Gender;
import org.tawatur.morph.NounClass;
import org.tawatur.morph.Number;
import org.tawatur.morph.PartOfSpeech;
import org.tawatur.morph.Proclitic;
import org.tawatur.morph.Token;

/**
 * Reads names of settlements that are written like other words: "the district of the Sons of Saad"
 * like "by me", "the quarter of Kamil" like "as a mile". Immutable and thread-safe.
 */
final class OddName {
  /** "The sons of", written like "by me". */
  private static final String SONS = "بني";

  /** "The mother of", written like "or". */
  private static final String MOTHER = "أم";

  private final PlaceNouns nouns;
  private final Set<String> named;
  private final Set<String> areas;
  private final Set<String> held;

  OddName(PlaceNouns nouns, WordSets sets) {
    this.nouns = nouns;
    this.named = sets.set("named-settlement");
    this.areas = sets.set("named-area");
    this.held = sets.set("held-area");
  }

  /** The token after such a name of the kind at {@code kind}, or {@code kind}. */
  int end(List<Token> tokens, int kind) {
    Token noun = tokens.get(kind);
    int at = kind + 1;
    if (at >= tokens.size() || noun.analysis().hasArticle() || noun.analysis().enclitic() != null) {
      return kind;
    }
    Token token = tokens.get(at);
    if (held.contains(token.lemma().name()) && isBare(token)) {
      return endOfHolder(tokens, at, kind);
    }
    if (noun.analysis().isSeveral()) {
      return kind;
    }
    if (areas.contains(noun.lemma().name())) {
      return isIn(tokens, kind) && isAreaName(token) ? at + 1 : kind;
    }
    if (!named.contains(noun.lemma().name())) {
      return kind;
    }
    if (isOfKin(tokens, at)) {
      return at + 2;
    }
    return isKindInName(tokens, at)
        ? at + 2
        : isCut(tokens, at) || isNoRelative(tokens, at) ? at + 1 : kind;
  }

  /** The token after who holds the areas: "the areas of control of the opposition". */
  private static int endOfHolder(List<Token> tokens, int control, int kind) {
    int end = control + 1;
    boolean definite = false;
    while (end < tokens.size()
        && !tokens.get(end).analysis().hasProclitic()
        && (tokens.get(end).pos().isNominal() || tokens.get(end).pos() == PartOfSpeech.ADJECTIVE)
        && tokens.get(end).lemma().sense() != NounClass.PART
        && tokens.get(end).lemma().sense() != NounClass.TIME
        && (!definite || isDefinite(tokens.get(end)))) {
      definite |= isDefinite(tokens.get(end));
      end++;
    }
    return definite ? end : kind;
  }

  private static boolean isDefinite(Token token) {
    return token.analysis().hasArticle() || PlaceNouns.isName(token);
  }

  private boolean isIn(List<Token> tokens, int kind) {
    return nouns.isIn(tokens, kind)
        || kind > 0
            && !tokens.get(kind).analysis().hasProclitic()
            && tokens.get(kind - 1).lemma().name().equals("على");
  }

  /** Whether the definite noun behind "area" tells which one: "the area of Farming". */
  private static boolean isAreaName(Token token) {
    return token.analysis().hasArticle()
        && !token.analysis().hasProclitic()
        && token.analysis().enclitic() == null
        && (token.pos() == PartOfSpeech.NOUN || token.pos() == PartOfSpeech.MASDAR)
        && PlaceNouns.isNameable(token.lemma().sense());
  }

  /** Whether "the sons of" or "the mother of" stands at {@code at}, with a name behind it. */
  private static boolean isOfKin(List<Token> tokens, int at) {
    Token token = tokens.get(at);
    boolean kin =
        token.span().length() == SONS.length() && token.key().equals(SONS)
            || token.pos() == PartOfSpeech.CONJUNCTION && token.lemma().name().equals(MOTHER);
    return kin && at + 1 < tokens.size() && isBare(tokens.get(at + 1));
  }

  /**
   * Whether a name made of a kind and a noun stands behind another kind: "the village of Hill X".
   */
  private boolean isKindInName(List<Token> tokens, int at) {
    Token kind = tokens.get(at);
    if (at + 1 >= tokens.size()
        || !named.contains(kind.lemma().name())
        || kind.analysis().hasArticle()
        || !isBare(kind)) {
      return false;
    }
    Token name = tokens.get(at + 1);
    return name.pos() == PartOfSpeech.NOUN && isBare(name) && !nouns.isPlaceNoun(name);
  }

  /** Whether the word was cut where its name begins like "as" or "on". */
  private static boolean isCut(List<Token> tokens, int at) {
    Token token = tokens.get(at);
    if (token.analysis().hasArticle()
        || token.analysis().enclitic() != null
        || token.pos() == PartOfSpeech.PROPER
        || token.analysis().isSeveral()) {
      return false;
    }
    if (token.analysis().hasOnly(Proclitic.KA)) {
      return isEnd(tokens, at + 1);
    }
    boolean on = token.analysis().hasOnly(Proclitic.BI) && at + 1 < tokens.size();
    return on
        && token.lemma().sense() == NounClass.TIME
        && tokens.get(at + 1).has(Proclitic.BI)
        && tokens.get(at + 1).lemma().sense() == NounClass.PLACEKIND;
  }

  /**
   * Whether the word that looks like a verb does not agree with the kind before it, and no clause
   * goes on behind it: "in the town of Bada in".
   */
  private static boolean isNoRelative(List<Token> tokens, int at) {
    Token token = tokens.get(at);
    return token.pos() == PartOfSpeech.PERFECT
        && isBare(token)
        && token.analysis().gender() == Gender.MASCULINE
        && token.analysis().number() == Number.SINGULAR
        && tokens.get(at - 1).analysis().gender() == Gender.FEMININE
        && isEnd(tokens, at + 1);
  }

  /** Whether a name of a place may end before {@code at}. */
  private static boolean isEnd(List<Token> tokens, int at) {
    if (at >= tokens.size()) {
      return true;
    }
    Token token = tokens.get(at);
    return token.pos() == PartOfSpeech.PUNCTUATION
        || token.pos() == PartOfSpeech.ADVERB
        || token.lemma().sense() == NounClass.PART
        || token.lemma().sense() == NounClass.PLACEKIND && token.has(Proclitic.BI)
        || token.lemma().sense() == NounClass.TIME
        || token.lemma().name().equals("في") && token.analysis().enclitic() == null;
  }

  private static boolean isBare(Token token) {
    return !token.analysis().hasProclitic() && token.analysis().enclitic() == null;
  }
}
