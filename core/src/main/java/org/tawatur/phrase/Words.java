package org.tawatur.phrase;

import org.tawatur.morph.Analysis;
import org.tawatur.morph.NounClass;
import org.tawatur.morph.Number;
import org.tawatur.morph.PartOfSpeech;
import org.tawatur.morph.Token;

/** Questions about single words that both the chunker and the clause grammar ask. */
final class Words {
  private Words() {}

  static boolean isNominal(Token token) {
    return token.pos().isNominal();
  }

  static boolean hasClitic(Token token) {
    return !token.analysis().proclitics().isEmpty();
  }

  /** Whether a genitive can follow: no article, no pronoun, no tanwin, no plural ending that construct state drops. */
  static boolean isConstruct(Token token) {
    Analysis analysis = token.analysis();
    boolean noun = isNominal(token) && token.pos() != PartOfSpeech.FOREIGN || token.pos() == PartOfSpeech.ADJECTIVE;
    if (analysis.hasArticle() || analysis.enclitic() != null || !noun) {
      return false;
    }
    return !hasTanwin(token) && !hasFullEnding(token);
  }

  /** Whether the word carries the alef of the indefinite accusative. */
  static boolean hasTanwin(Token token) {
    Analysis analysis = token.analysis();
    return !analysis.hasArticle()
        && analysis.enclitic() == null
        && token.key().endsWith("ا")
        && token.key().length() > 3
        && analysis.pos() != PartOfSpeech.PROPER
        && analysis.number() != Number.DUAL
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
    return (key.endsWith("ون") || key.endsWith("ين") || key.endsWith("ان"))
        && !lemma.endsWith("ن");
  }

  static boolean isTime(Token token) {
    return token.lemma().sense() == NounClass.TIME;
  }

  static boolean isPersonLike(Token token) {
    NounClass sense = token.lemma().sense();
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
    return token.pos() == PartOfSpeech.NOUN
        && (token.analysis().hasArticle() || hasTanwin(token))
        && token.readings().stream()
            .anyMatch(r -> isModifier(r.pos()) && r.hasArticle() == token.analysis().hasArticle() && r.proclitics().equals(token.analysis().proclitics()) && r.enclitic() == token.analysis().enclitic());
  }

  private static boolean isModifier(PartOfSpeech pos) {
    return pos == PartOfSpeech.ADJECTIVE || pos == PartOfSpeech.ACTIVE_PARTICIPLE || pos == PartOfSpeech.PASSIVE_PARTICIPLE;
  }

  static boolean isQuote(Token token) {
    return token.isMark('"') || token.isMark('«') || token.isMark('»') || token.isMark('\'');
  }
}
