package org.tawatur.phrase;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.tawatur.morph.Analysis;
import org.tawatur.morph.Gender;
import org.tawatur.morph.NounClass;
import org.tawatur.morph.Number;
import org.tawatur.morph.PartOfSpeech;
import org.tawatur.morph.Token;
import org.tawatur.text.NormalText;
import org.tawatur.text.WordSet;

/** Questions about single words that both the chunker and the clause grammar ask. */
final class Words {
  private static final Set<String> TWO = WordSet.of("اثنان", "اثنين", "اثنتان", "اثنتين");

  private static final String QUOTES = "\"'«»“”„‟‹›‘’";

  private static final Set<String> OFFICES =
      keys(
          "الأمين",
          "المرشد",
          "المبعوث",
          "المتحدث",
          "الناطق",
          "المفوض",
          "المفوضة",
          "المستشار",
          "الممثل",
          "القائد",
          "الرئيس",
          "وزير",
          "وزيرة",
          "رئيس",
          "رئيسة",
          "قائد",
          "زعيم",
          "أمير",
          "مدير",
          "متحدث",
          "ناطق",
          "مبعوث",
          "مستشار",
          "مستشارة",
          "أمين",
          "ملك",
          "العاهل",
          "ولي",
          "نائب",
          "مفوض",
          "مفوضة");
  private static final Set<String> KINDS =
      keys(
          "تنظيم",
          "حركة",
          "جماعة",
          "جبهة",
          "حزب",
          "قوات",
          "جيش",
          "هيئة",
          "كتائب",
          "لواء",
          "فصائل",
          "ميليشيا",
          "مليشيا",
          "ميليشيات");

  private Words() {}

  private static Set<String> keys(String... words) {
    return WordSet.of(Stream.of(words).map(NormalText::fold).toArray(String[]::new));
  }

  /**
   * Whether a participle without article tells in passing in what state somebody known does
   * something: "backed by", "using".
   */
  static boolean isStateOf(Token participle, NounPhrase who, Token head) {
    return who.isDefinite()
        && !hasClitic(participle)
        && isModifier(participle)
        && !participle.analysis().hasArticle()
        && Agreement.adjective(participle, head);
  }

  static boolean isNominal(Token token) {
    return token.pos().isNominal();
  }

  static boolean hasClitic(Token token) {
    return token.analysis().hasProclitic();
  }

  /**
   * Whether a genitive can follow: no article, no pronoun, no tanwin, no plural ending that
   * construct state drops.
   */
  static boolean isConstruct(Token token) {
    Analysis analysis = token.analysis();
    boolean noun =
        isNominal(token) && token.pos() != PartOfSpeech.FOREIGN
            || token.pos() == PartOfSpeech.ADJECTIVE;
    if (analysis.hasArticle() || analysis.enclitic() != null || !noun) {
      return false;
    }
    return !hasTanwin(token) && !hasFullEnding(token);
  }

  /** Whether the word is the number two. */
  static boolean isTwo(Token token) {
    return TWO.contains(token.key());
  }

  /** Whether a noun has an ending of the dual, and a reading that is one. */
  static boolean mayBeDual(Token token) {
    boolean ending =
        token.key().endsWith("ين")
            || token.key().endsWith("ان")
            || !token.analysis().hasArticle() && token.key().endsWith("ي");
    if (!ending) {
      return false;
    }
    for (Analysis reading : token.readings()) {
      if (reading.number() == Number.DUAL && !reading.pos().isVerb()) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether the word carries the alef of the indefinite accusative, which is not that of "victims",
   * "cells".
   */
  static boolean hasTanwin(Token token) {
    String key = token.key();
    if (key.length() <= 3 || key.charAt(key.length() - 1) != 'ا') {
      return false;
    }
    Analysis analysis = token.analysis();
    return !analysis.hasArticle()
        && analysis.enclitic() == null
        && analysis.pos() != PartOfSpeech.PROPER
        && analysis.number() != Number.DUAL
        && !(analysis.number() == Number.PLURAL && key.endsWith("ايا"))
        && !analysis.lemma().name().endsWith("ا")
        && !analysis.lemma().name().endsWith("اء")
        && !analysis.lemma().name().endsWith("ى");
  }

  private static boolean hasFullEnding(Token token) {
    Number number = token.analysis().number();
    if (number == null || number == Number.SINGULAR) {
      return false;
    }
    String key = token.key();
    String lemma = token.lemma().name();
    if (!key.endsWith("ون") && !key.endsWith("ين") && !key.endsWith("ان")) {
      return false;
    }
    return !lemma.endsWith("ن") || key.charAt(Math.max(0, key.length() - 3)) == 'ن';
  }

  static boolean isTime(Token token) {
    return token.lemma().sense() == NounClass.TIME;
  }

  static boolean isPersonLike(Token token) {
    return isPersonLike(token.lemma().sense());
  }

  static boolean isPersonLike(NounClass sense) {
    return sense == NounClass.PERSON || sense == NounClass.TITLE || sense == NounClass.RANK;
  }

  static boolean isModifier(Token token) {
    return isModifier(token.pos());
  }

  /** Whether it can describe the noun before it; many adjectives are listed as nouns as well. */
  static boolean canModify(Token token) {
    if (isModifier(token)) {
      return true;
    }
    NounClass sense = token.lemma().sense();
    boolean vague =
        sense == NounClass.PERSON
            || sense == NounClass.ABSTRACT
            || sense == NounClass.NONE
            || sense == NounClass.QUANTITY && hasTanwin(token);
    return token.pos() == PartOfSpeech.NOUN
        && vague
        && (token.analysis().hasArticle() || hasTanwin(token) || isOfBelonging(token))
        && isModifierAsWell(token);
  }

  /** Whether the feminine of an adjective of belonging can be meant: "military", "of the media". */
  private static boolean isOfBelonging(Token token) {
    for (Analysis reading : token.readings()) {
      if (reading.pos() == PartOfSpeech.ADJECTIVE
          && reading.gender() == Gender.FEMININE
          && reading.lemma().name().endsWith("ي")
          && hasSameClitics(reading, token.analysis())) {
        return true;
      }
    }
    return false;
  }

  static boolean isModifierAsWell(Token token) {
    for (Analysis reading : token.readings()) {
      if (isModifier(reading.pos()) && hasSameClitics(reading, token.analysis())) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasSameClitics(Analysis reading, Analysis chosen) {
    return reading.hasArticle() == chosen.hasArticle()
        && reading.enclitic() == chosen.enclitic()
        && reading.hasProcliticsOf(chosen);
  }

  private static boolean isModifier(PartOfSpeech pos) {
    return pos == PartOfSpeech.ADJECTIVE
        || pos == PartOfSpeech.ACTIVE_PARTICIPLE
        || pos == PartOfSpeech.PASSIVE_PARTICIPLE;
  }

  static boolean isQuote(Token token) {
    return token.pos() == PartOfSpeech.PUNCTUATION && isQuote(token.key());
  }

  /** Whether a mark opens or closes a quotation. */
  static boolean isQuote(String mark) {
    return mark.length() == 1 && QUOTES.indexOf(mark.charAt(0)) >= 0;
  }

  /** Whether the word is a name that no common noun is written like. */
  static boolean isOnlyName(Token token) {
    if (token.pos() != PartOfSpeech.PROPER) {
      return false;
    }
    for (Analysis reading : token.readings()) {
      if (isNoun(reading, token.analysis()) && isCommon(reading)) {
        return false;
      }
    }
    return true;
  }

  /** Whether a common noun can be meant, with the clitics of the chosen reading. */
  static boolean isNounAsWell(Token token) {
    List<Analysis> readings = token.readings();
    for (int i = 0; i < readings.size(); i++) {
      if (isNoun(readings.get(i), token.analysis())) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether a known name begins with the word for an office, so that a person's name may follow it.
   */
  static boolean isOfficeName(Token first) {
    return OFFICES.contains(first.key());
  }

  /**
   * Whether a known name begins with the word for a kind of group, so that it stands for itself.
   */
  static boolean isKindOfGroup(Token first) {
    return KINDS.contains(first.key());
  }

  /**
   * Whether a noun for a person or a place can be meant, with the clitics of the chosen reading.
   */
  static boolean isPersonOrPlaceAsWell(Token token) {
    for (Analysis reading : token.readings()) {
      NounClass sense = reading.lemma().sense();
      boolean wanted =
          sense == NounClass.PERSON
              || sense == NounClass.TITLE
              || sense == NounClass.PLACEKIND
              || sense == NounClass.FACILITY;
      if (wanted && isNoun(reading, token.analysis())) {
        return true;
      }
    }
    return false;
  }

  /** Whether a noun names a body of people. */
  static boolean isBody(NounClass sense) {
    return sense == NounClass.GROUP || sense == NounClass.ORGAN || sense == NounClass.FORCE;
  }

  /** Whether a noun for a person can be meant, with the clitics of the chosen reading. */
  static boolean isPersonAsWell(Token token) {
    for (Analysis reading : token.readings()) {
      if (reading.lemma().sense() == NounClass.PERSON && isNoun(reading, token.analysis())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isNoun(Analysis reading, Analysis chosen) {
    return reading.pos() == PartOfSpeech.NOUN && hasSameClitics(reading, chosen);
  }

  /**
   * Whether a noun that is written like a name is likelier meant: a plural, or a word for people.
   */
  private static boolean isCommon(Analysis noun) {
    NounClass sense = noun.lemma().sense();
    return noun.number() == Number.PLURAL
        || sense == NounClass.GROUP
        || sense == NounClass.TITLE
        || sense == NounClass.ORGAN
        || sense == NounClass.PERSON;
  }

  /** Whether the word can be a person's name, whatever reading was chosen. */
  static boolean canBeName(Token token) {
    if (isNameLike(token)) {
      return true;
    }
    for (Analysis reading : token.readings()) {
      if (reading.pos() == PartOfSpeech.PROPER && !reading.hasProclitic()) {
        return true;
      }
    }
    return false;
  }

  /** Whether the ending can be nothing but a nominative: the plural in ون or the dual in ان. */
  static boolean isNominative(Token token) {
    Number number = token.analysis().number();
    return number == Number.PLURAL
            && token.key().endsWith("ون")
            && !token.lemma().name().endsWith("ون")
        || number == Number.DUAL && token.key().endsWith("ان");
  }

  /** Whether the word is part of a name or one that no rule explains. */
  static boolean isNameLike(Token token) {
    return token.pos() == PartOfSpeech.PROPER
        || token.pos() == PartOfSpeech.UNKNOWN && token.analysis().enclitic() == null;
  }
}
