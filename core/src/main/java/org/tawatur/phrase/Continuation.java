package org.tawatur.phrase;

import java.util.List;
import org.tawatur.morph.Analysis;
import org.tawatur.morph.NounClass;
import org.tawatur.morph.PartOfSpeech;
import org.tawatur.morph.Proclitic;
import org.tawatur.morph.Token;

/**
 * Tells where a noun phrase goes on behind "and" or "un-", which part other phrases: a second
 * adjective, a second genitive, an adjective that is denied.
 */
final class Continuation {
  static final String UN = "غير";

  private Continuation() {}

  /** Whether "and" joins a second field of a body: "the committee of security and defence". */
  static boolean isSecondField(GrowingPhrase phrase, int next) {
    PhraseReader reader = phrase.reader();
    Token token = reader.tokens.get(next);
    int last = phrase.last();
    return last > phrase.head()
        && phrase.end() == last + 1
        && reader.names.end()[next] == 0
        && reader.names.end()[last] == 0
        && token.analysis().hasOnly(Proclitic.WA)
        && isField(token)
        && isField(reader.tokens.get(last))
        && isOfBody(phrase)
        && !reader.nextIs(next + 1, "على");
  }

  /**
   * Whether the last word stands in the genitive of a body: "ministry of", "head of the council".
   */
  private static boolean isOfBody(GrowingPhrase phrase) {
    List<Integer> genitives = phrase.genitives();
    for (int i = genitives.size() - 1; i >= 0; i--) {
      if (genitives.get(i) == phrase.last()) {
        int owner = i == 0 ? phrase.head() : genitives.get(i - 1);
        NounClass sense = phrase.reader().tokens.get(owner).lemma().sense();
        return sense == NounClass.ORGAN || sense == NounClass.GROUP;
      }
    }
    return false;
  }

  /** Whether a word with article names what a body cares for: "the health", "the planning". */
  private static boolean isField(Token token) {
    boolean noun = token.pos() == PartOfSpeech.NOUN || token.pos() == PartOfSpeech.MASDAR;
    if (!noun || !token.analysis().hasArticle()) {
      return false;
    }
    for (Analysis reading : token.readings()) {
      if (reading.hasArticle() && reading.lemma().sense() == NounClass.ABSTRACT) {
        return true;
      }
    }
    return false;
  }

  /** Whether "un-" with an adjective describes the noun: "indirect talks", "unknown gunmen". */
  static boolean isNegated(GrowingPhrase phrase, int next) {
    PhraseReader reader = phrase.reader();
    List<Token> tokens = reader.tokens;
    return next + 1 < tokens.size()
        && reader.is(WordMarks.UN, next)
        && tokens.get(next).lemma().name().equals(UN)
        && !Words.hasClitic(tokens.get(next))
        && tokens.get(next).analysis().enclitic() == null
        && reader.names.end()[next + 1] == 0
        && phrase.isDefinite() == tokens.get(next + 1).analysis().hasArticle()
        && Words.isModifierAsWell(tokens.get(next + 1))
        && !Words.hasClitic(tokens.get(next + 1));
  }

  /**
   * Whether "and" joins another adjective of belonging to one that ends the phrase: "American and
   * British soldiers", "artillery and rocket fire".
   */
  static boolean isSecondOrigin(GrowingPhrase phrase, int next) {
    PhraseReader reader = phrase.reader();
    Token token = reader.tokens.get(next);
    int head = phrase.head();
    boolean named = reader.names.end()[head] == next && next - 1 > head;
    int adjective = named ? next - 1 : phrase.lastModifier();
    if (adjective < 0 || reader.names.end()[next] > 0 || !token.analysis().hasOnly(Proclitic.WA)) {
      return false;
    }
    Token first = reader.tokens.get(adjective);
    return isSecondQuality(phrase, next)
        || isOfOrigin(first)
            && isOfOrigin(token)
            && first.analysis().hasArticle() == token.analysis().hasArticle()
            && first.analysis().number() == token.analysis().number()
            && Words.hasTanwin(first) == Words.hasTanwin(token)
            && Words.canModify(token);
  }

  /** "The heavy and continuous shelling": an adjective with its article like the one before it. */
  private static boolean isSecondQuality(GrowingPhrase phrase, int next) {
    List<Token> tokens = phrase.reader().tokens;
    Token token = tokens.get(next);
    Token head = tokens.get(phrase.last());
    return phrase.lastModifier() == next - 1
        && head.lemma().sense() == NounClass.EVENT
        && token.analysis().hasArticle()
        && Words.isModifier(token)
        && !Words.isNounAsWell(token)
        && Agreement.adjective(tokens.get(next - 1), head)
        && Agreement.adjective(token, head);
  }

  private static boolean isOfOrigin(Token token) {
    String lemma = token.lemma().name();
    return lemma.length() > 2
        && (lemma.endsWith("ي") || lemma.endsWith("ية"))
        && token.analysis().enclitic() == null;
  }
}
