package org.tawatur.phrase;

import java.util.List;
import java.util.Set;
import org.tawatur.lexicon.WordSets;
import org.tawatur.morph.Analysis;
import org.tawatur.morph.Gender;
import org.tawatur.morph.NounClass;
import org.tawatur.morph.Number;
import org.tawatur.morph.PartOfSpeech;
import org.tawatur.morph.Person;
import org.tawatur.morph.Token;

/**
 * Whether a verb or relative pronoun agrees with a whole noun phrase, where not the head alone
 * decides: with those that are counted, one of several, or a body of which some are told. Immutable
 * and thread-safe.
 */
final class PhraseAgreement {
  private final Set<String> oneOf;

  PhraseAgreement(WordSets sets) {
    this.oneOf = sets.set("one-of");
  }

  /** Whether any reading of the verb agrees with a phrase before it. */
  boolean ofVerb(List<Token> tokens, Token verb, NounPhrase phrase) {
    for (Analysis reading : verb.readings()) {
      if (reading.pos().isVerb() && ofVerb(tokens, reading, phrase)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether a verb agrees with a phrase before it; with one that is counted it may agree in the
   * plural.
   */
  boolean ofVerb(List<Token> tokens, Analysis verb, NounPhrase phrase) {
    Token first = tokens.get(phrase.start());
    boolean counted =
        first.pos() == PartOfSpeech.NUMBER || first.lemma().sense() == NounClass.QUANTITY;
    boolean third = verb.person() == Person.THIRD;
    boolean many =
        counted
            && third
            && (verb.number() == Number.PLURAL
                || verb.number() == Number.DUAL && Words.isTwo(first));
    boolean one = third && verb.number() == Number.SINGULAR && oneOf.contains(first.lemma().name());
    boolean men =
        first.pos() == PartOfSpeech.NUMBER
            && verb.gender() == Gender.FEMININE
            && verb.number() == Number.SINGULAR
            && isOfMen(tokens.get(phrase.head()));
    return many || one || !men && Agreement.subjectBefore(verb, tokens.get(phrase.head()));
  }

  /** Whether a counted noun names men, with whom no feminine singular goes: "three men". */
  private static boolean isOfMen(Token noun) {
    return noun.lemma().sense() == NounClass.PERSON
        && noun.analysis().number() == Number.PLURAL
        && noun.analysis().gender() == Gender.MASCULINE;
  }

  /** Whether a relative pronoun agrees with the phrase in {@code piece}, or with its list. */
  boolean ofRelative(Chart chart, Token relative, int piece, NounPhrase phrase) {
    boolean list =
        Coordination.isConjunct(chart, piece)
            && Agreement.relativeNumber(relative) == Number.PLURAL;
    boolean one =
        Agreement.relativeNumber(relative) == Number.SINGULAR
            && oneOf.contains(chart.tokens().get(phrase.start()).lemma().name());
    return list || one || Agreement.relative(relative, chart.tokens().get(phrase.head()));
  }

  /**
   * The last genitive of an indefinite phrase with its number, where the verb agrees with it but
   * not with the head: "the arrest of men who", "the killing of a woman who"; else the phrase.
   */
  NounPhrase agreeing(List<Token> tokens, Token verb, NounPhrase phrase) {
    Token head = tokens.get(phrase.head());
    boolean deed = head.pos() == PartOfSpeech.MASDAR || head.lemma().sense() == NounClass.EVENT;
    if (phrase.genitives().isEmpty()
        || verb.analysis().number() != Number.PLURAL && !deed
        || ofVerb(tokens, verb, phrase)) {
      return phrase;
    }
    int noun = phrase.genitives().getLast();
    boolean one = verb.analysis().number() != Number.PLURAL;
    if (one && (isNumber(tokens.get(noun)) || isNumber(tokens.get(noun - 1)))) {
      return phrase;
    }
    int start = noun;
    while (start > phrase.head() + 1 && tokens.get(start - 1).pos() == PartOfSpeech.NUMBER) {
      start--;
    }
    NounPhrase inner =
        new NounPhrase(
            start,
            noun,
            phrase.end(),
            false,
            List.of(),
            phrase.modifiers().stream().filter(m -> m > noun).toList(),
            List.of(),
            false);
    return ofVerb(tokens, verb, inner) ? inner : phrase;
  }

  private static boolean isNumber(Token token) {
    return token.pos() == PartOfSpeech.NUMBER || token.lemma().sense() == NounClass.QUANTITY;
  }

  /**
   * The phrase without the number of those taken from it, where a relative pronoun agrees with the
   * body rather than with them: "a hundred of the band that (f.)".
   */
  static NounPhrase uncounted(List<Token> tokens, Token relative, NounPhrase phrase) {
    Token of = tokens.get(Math.max(phrase.start(), phrase.head() - 1));
    Token head = tokens.get(phrase.head());
    boolean body =
        phrase.head() > phrase.start() + 1
            && of.pos() == PartOfSpeech.PREPOSITION
            && Agreement.relativeNumber(relative) == Number.SINGULAR
            && head.analysis().number() != Number.PLURAL;
    return body
        ? new NounPhrase(
            phrase.head(),
            phrase.head(),
            phrase.end(),
            true,
            phrase.genitives(),
            phrase.modifiers(),
            phrase.complements(),
            false)
        : phrase;
  }
}
