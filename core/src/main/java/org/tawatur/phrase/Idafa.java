package org.tawatur.phrase;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.tawatur.lexicon.WordSets;
import org.tawatur.morph.NounClass;
import org.tawatur.morph.Number;
import org.tawatur.morph.PartOfSpeech;
import org.tawatur.morph.Token;
import org.tawatur.text.NormalText;

/**
 * Tells which words join a noun phrase behind its last noun: as its genitive, as the rest of a
 * name, or as what describes it. Immutable and thread-safe.
 */
final class Idafa {
  private static final String ANY = "أي";

  private final VerbObject objects;
  private final Set<String> fathers;
  private final Set<String> months;

  Idafa(WordSets sets) {
    this.objects = new VerbObject(sets);
    this.fathers = new HashSet<>();
    this.months = sets.set("month-name");
    sets.set("father-of").forEach(word -> fathers.add(NormalText.fold(word)));
  }

  /** What is rather an object of the verb before. */
  VerbObject objects() {
    return objects;
  }

  /** Whether the word at {@code next} belongs to the phrase. */
  boolean joins(GrowingPhrase phrase, int next) {
    PhraseReader reader = phrase.reader();
    Token token = reader.tokens.get(next);
    if (Words.hasClitic(token)
        || reader.isPreposition(next)
        || isPartedFromAny(phrase, next)
        || objects.isBehindManner(phrase, token)) {
      return false;
    }
    if (reader.names.end()[next] > 0) {
      return phrase.isConstructEnd() && !isSpanBefore(phrase) && !endsInMonth(phrase)
          || phrase.isApposed(next);
    }
    if (isNamePart(phrase, next)) {
      return true;
    }
    if (token.isVerb()) {
      return false;
    }
    return phrase.isModifiedBy(next) || waitsForName(phrase, next) || isGenitive(phrase, next);
  }

  /** Whether a word that is neither verb nor known name nor adjective goes on with the idafa. */
  private boolean isGenitive(GrowingPhrase phrase, int next) {
    Token token = phrase.reader().tokens.get(next);
    if (Words.isTime(token)
        ? !takesTime(phrase)
        : !token.analysis().hasArticle() && endsInMonth(phrase)) {
      return false;
    }
    if (token.pos() == PartOfSpeech.DEMONSTRATIVE) {
      return phrase.isConstructEnd();
    }
    if (token.pos() == PartOfSpeech.NUMBER || phrase.reader().comparesNumber(next)) {
      Token before = phrase.reader().tokens.get(phrase.last());
      return phrase.isConstructEnd() && phrase.mayNest() && takesNumber(before);
    }
    if (!Words.isNominal(token)) {
      boolean noun = token.analysis().hasArticle() || Words.isNounAsWell(token);
      return token.pos() == PartOfSpeech.ADJECTIVE
          && (noun
                  && phrase.isConstructEnd()
                  && !phrase.isOfOther(token)
                  && !isAdverbialAccusative(phrase, token)
              || phrase.isApposed(next));
    }
    return phrase.isConstructEnd()
            && !isAdverbialAccusative(phrase, token)
            && !isStrange(phrase, token)
            && !objects.isObject(phrase, next)
        || phrase.isApposed(next);
  }

  /** Whether the phrase ends in the name of a month, which nothing but its year follows. */
  private boolean endsInMonth(GrowingPhrase phrase) {
    Token last = phrase.reader().tokens.get(phrase.last());
    return Words.isTime(last)
        && !last.analysis().hasArticle()
        && months.contains(last.lemma().name());
  }

  /** Whether "house of" or "father of" makes the word at {@code next} a part of a name. */
  private boolean isNamePart(GrowingPhrase phrase, int next) {
    List<Token> tokens = phrase.reader().tokens;
    Token token = tokens.get(next);
    int last = phrase.last();
    return phrase.isOfHouse(next) && phrase.isPerson()
        || last > phrase.start()
            && isFatherOf(tokens.get(last - 1))
            && phrase.end() == last + 1
            && token.analysis().hasArticle()
            && token.lemma().name().endsWith("ي")
        || last == next - 1
            && isFatherOf(tokens.get(last))
            && (Words.isNominal(token)
                || token.pos() == PartOfSpeech.ADJECTIVE
                || token.pos() == PartOfSpeech.PERFECT && token.analysis().enclitic() == null);
  }

  /** Whether it is the "father of" that always goes on to the next word of a name. */
  private boolean isFatherOf(Token token) {
    return token.pos() == PartOfSpeech.PROPER && fathers.contains(token.key());
  }

  /**
   * Whether the last word is a plural that has lost its ending to the genitive that must follow,
   * and the word at {@code next} can be a name: "the opponents of Said".
   */
  boolean waitsForName(GrowingPhrase phrase, int next) {
    PhraseReader reader = phrase.reader();
    Token noun = reader.tokens.get(phrase.last());
    return phrase.end() == phrase.last() + 1
        && reader.names.end()[phrase.last()] == 0
        && noun.analysis().number() == Number.PLURAL
        && noun.analysis().enclitic() == null
        && noun.key().endsWith("و")
        && !noun.lemma().name().endsWith("و")
        && reader.tokens.get(next).pos() == PartOfSpeech.ADJECTIVE
        && Words.canBeName(reader.tokens.get(next));
  }

  /** Whether a noun with article stands behind "any X", which is indefinite to its end. */
  private static boolean isPartedFromAny(GrowingPhrase phrase, int next) {
    List<Token> tokens = phrase.reader().tokens;
    return phrase.last() == phrase.start() + 1
        && phrase.end() == phrase.last() + 1
        && tokens.get(phrase.start()).lemma().name().equals(ANY)
        && tokens.get(next).analysis().hasArticle();
  }

  /** Whether the phrase ends in a length of time, which no name owns: "for months, X". */
  private static boolean isSpanBefore(GrowingPhrase phrase) {
    Token token = phrase.reader().tokens.get(phrase.last());
    return token.lemma().sense() == NounClass.TIME
        && token.analysis().number() != null
        && token.analysis().number() != Number.SINGULAR
        && !token.analysis().hasArticle();
  }

  /**
   * Whether a counted phrase can be the genitive of a noun: "the killing of two", "the freedom of
   * two".
   */
  private static boolean takesNumber(Token noun) {
    NounClass sense = noun.lemma().sense();
    return noun.pos() == PartOfSpeech.MASDAR
        || sense == NounClass.EVENT
        || noun.pos() == PartOfSpeech.NOUN
            && (sense == NounClass.ABSTRACT || sense == NounClass.THING);
  }

  /**
   * Whether a common noun stands after a word that no rule explains, which is then most likely a
   * name by itself.
   */
  private static boolean isStrange(GrowingPhrase phrase, Token token) {
    return phrase.reader().tokens.get(phrase.last()).pos() == PartOfSpeech.UNKNOWN
        && token.pos() != PartOfSpeech.UNKNOWN
        && token.pos() != PartOfSpeech.PROPER;
  }

  private static boolean isAdverbialAccusative(GrowingPhrase phrase, Token token) {
    return Words.hasTanwin(token)
        && phrase.reader().tokens.get(phrase.end() - 1).pos() != PartOfSpeech.NUMBER;
  }

  private static boolean takesTime(GrowingPhrase phrase) {
    Token last = phrase.reader().tokens.get(phrase.last());
    NounClass sense = last.lemma().sense();
    return phrase.isConstructEnd()
        && (sense == NounClass.TIME
            || sense == NounClass.QUANTITY
            || sense == NounClass.PART
            || last.pos() == PartOfSpeech.NUMBER);
  }
}
