package org.tawatur.phrase;

import java.util.List;
import org.tawatur.morph.Analysis;
import org.tawatur.morph.NounClass;
import org.tawatur.morph.PartOfSpeech;
import org.tawatur.morph.Token;

/**
 * Tells which noun phrases say when, how long or how, and so are neither subject nor object of
 * their verb.
 */
final class Adverbial {
  private static final String MONDAY = "الاثنين";
  private static final String ALL = "جميع";
  private static final String ONE = "واحد";
  private static final String FIRST = "أول";
  private static final String YESTERDAY = "أمس";

  private Adverbial() {}

  /** Whether {@code phrase}, which has come to its end, is one. */
  static boolean isAdverbial(GrowingPhrase phrase) {
    PhraseReader reader = phrase.reader();
    int head = phrase.head();
    return isYear(phrase) && !phrase.isPartitive()
        || isDay(phrase)
        || isSpan(phrase)
        || PhraseReader.isClock(reader.tokens.get(phrase.start()))
        || reader.names.end()[head] == 0 && isTime(reader.tokens.get(head))
        || phrase.start() == head && isManner(phrase);
  }

  /** Whether it is a number of a year rather than of things that are counted. */
  private static boolean isYear(GrowingPhrase phrase) {
    Token token = phrase.reader().tokens.get(phrase.head());
    return token.pos() == PartOfSpeech.NUMBER
        && token.key().length() > 3
        && (PhraseReader.isDigits(token) || !token.analysis().hasArticle() && !opensClause(phrase));
  }

  private static boolean isTime(Token head) {
    NounClass sense = head.lemma().sense();
    return (sense == NounClass.TIME || sense == NounClass.PART)
        && head.analysis().enclitic() == null;
  }

  /**
   * Whether a bare adjective, participle or "all" in the accusative says how: "quickly",
   * "affirming", "all together".
   */
  private static boolean isManner(GrowingPhrase phrase) {
    Token token = phrase.reader().tokens.get(phrase.head());
    return token.pos() == PartOfSpeech.ADJECTIVE && Words.hasTanwin(token) && !isAfterThat(phrase)
        || token.pos() == PartOfSpeech.ACTIVE_PARTICIPLE
            && phrase.reader().isPredicate(phrase.head())
        || phrase.end() == phrase.head() + 1
            && token.lemma().name().equals(ALL)
            && Words.hasTanwin(token);
  }

  /** Whether the phrase is a bare "(the) two", which is Monday, or begins "the day before". */
  private static boolean isDay(GrowingPhrase phrase) {
    PhraseReader reader = phrase.reader();
    List<Token> tokens = reader.tokens;
    int head = phrase.head();
    if (phrase.start() < head || !phrase.genitives().isEmpty() || !phrase.complements().isEmpty()) {
      return false;
    }
    if (tokens.get(head).lemma().name().equals(FIRST)) {
      int next = reader.nextIs(head + 1, "من") ? head + 2 : head + 1;
      return next < tokens.size() && tokens.get(next).lemma().name().equals(YESTERDAY);
    }
    return phrase.modifiers().isEmpty() && MONDAY.equals(tokens.get(head).key());
  }

  /** Whether the phrase counts a time whose word is an adjective as well: "six months". */
  private static boolean isSpan(GrowingPhrase phrase) {
    List<Token> tokens = phrase.reader().tokens;
    int head = phrase.head();
    if (head + 1 >= phrase.end() || tokens.get(head).lemma().sense() != NounClass.QUANTITY) {
      return false;
    }
    for (Analysis reading : tokens.get(head + 1).readings()) {
      if (reading.lemma().sense() == NounClass.TIME) {
        return true;
      }
    }
    return false;
  }

  /** Whether the phrase stands right behind a verb or "that": "(there were) killed three". */
  private static boolean opensClause(GrowingPhrase phrase) {
    List<Token> tokens = phrase.reader().tokens;
    Token before = phrase.start() == 0 ? null : tokens.get(phrase.start() - 1);
    return before != null
        && (before.isVerb() || before.pos() == PartOfSpeech.SUBORDINATOR)
        && !ONE.equals(tokens.get(phrase.head()).lemma().name());
  }

  /** Whether "that" stands right before, whose subject is in the accusative: "a Palestinian". */
  private static boolean isAfterThat(GrowingPhrase phrase) {
    List<Token> tokens = phrase.reader().tokens;
    Token before = phrase.start() == 0 ? null : tokens.get(phrase.start() - 1);
    return before != null
        && before.pos() == PartOfSpeech.SUBORDINATOR
        && before.analysis().enclitic() == null;
  }
}
