package org.tawatur.phrase;

import java.util.Set;
import org.tawatur.morph.Analysis;
import org.tawatur.morph.Enclitic;
import org.tawatur.morph.NounClass;
import org.tawatur.morph.Number;
import org.tawatur.morph.PartOfSpeech;
import org.tawatur.morph.Proclitic;
import org.tawatur.morph.Token;
import org.tawatur.text.WordSet;

/**
 * Reads an adjective that turns out to head a phrase as the noun for people that it can be: "the
 * armed" are armed men.
 */
final class Nominalisation {
  /** Verbs that another verb may follow without a word between. */
  private static final Set<String> OPEN =
      WordSet.of(
          "كان/1", "ليس/1", "ظل/1", "بات/1", "أصبح/4", "أضحى/4", "عاد/1", "كاد/1", "قال/1", "زال/1",
          "أخذ/1", "جاء/1");

  /** Verbs that say what somebody, behind "on", must do. */
  private static final Set<String> DUTY = WordSet.of("تعين/5", "توجب/5", "وجب/1", "انبغى/7");

  private Nominalisation() {}

  /** Whether a verb says what somebody, behind "on", must do. */
  static boolean isDuty(Token verb) {
    return DUTY.contains(verb.lemma().name());
  }

  /** Whether what follows the subject of {@code verb} is its object and no verb of its own. */
  static boolean takesObject(Token verb) {
    return !OPEN.contains(verb.lemma().name());
  }

  /**
   * {@code token} as the verbal noun that is spelled like it, where there is one: "the minister
   * condemned the shelling of", "announced its refusal".
   */
  static Token ofVerb(Token token) {
    if (token.pos() != PartOfSpeech.PERFECT || token.analysis().hasProclitic()) {
      return token;
    }
    Enclitic pronoun = token.analysis().enclitic();
    for (Analysis reading : token.readings()) {
      boolean noun =
          reading.pos() == PartOfSpeech.MASDAR
              || reading.pos() == PartOfSpeech.NOUN && pronoun != null;
      if (noun && !reading.hasProclitic() && reading.enclitic() == pronoun) {
        return token.as(reading);
      }
    }
    return token;
  }

  /**
   * {@code token}, which heads a phrase or is a genitive, as a noun for people where it can be one.
   *
   * @param governs whether it has a definite genitive itself
   */
  static Token of(Token token, boolean governs) {
    if (!Words.isModifier(token) || !governs && !isNominal(token)) {
      return token;
    }
    Token person = asPerson(token);
    return person.equals(token) && Words.hasTanwin(token) ? asPost(token) : person;
  }

  /** {@code token} as the noun for a post that is spelled like it, where there is one. */
  private static Token asPost(Token token) {
    for (Analysis reading : token.readings()) {
      if (reading.pos() == PartOfSpeech.NOUN
          && reading.lemma().sense() == NounClass.POSITION
          && isSame(reading, token.analysis())) {
        return token.as(reading);
      }
    }
    return token;
  }

  /** {@code token} as the noun for a person that is spelled like it, where there is one. */
  static Token asPerson(Token token) {
    for (Analysis reading : token.readings()) {
      if (reading.pos() == PartOfSpeech.NOUN
          && Words.isPersonLike(reading.lemma().sense())
          && isSame(reading, token.analysis())) {
        return token.as(reading);
      }
    }
    return token;
  }

  /** {@code token} as the participle that is spelled like it, where there is one. */
  static Token asParticiple(Token token) {
    for (Analysis reading : token.readings()) {
      if (reading.pos() == PartOfSpeech.ACTIVE_PARTICIPLE && isSame(reading, token.analysis())) {
        return token.as(reading);
      }
    }
    return token;
  }

  /** {@code token} as the name that is spelled like it, where there is one. */
  static Token asName(Token token) {
    for (Analysis reading : token.readings()) {
      if (reading.pos() == PartOfSpeech.PROPER && !reading.hasProclitic()) {
        return token.as(reading);
      }
    }
    return token;
  }

  /** Whether the word stands as a noun does, rather than as a predicate. */
  private static boolean isNominal(Token token) {
    return token.analysis().hasArticle()
        || token.analysis().number() == Number.PLURAL
        || Words.hasTanwin(token)
        || token.has(Proclitic.WA)
        || token.has(Proclitic.LI)
        || token.has(Proclitic.BI);
  }

  private static boolean isSame(Analysis reading, Analysis chosen) {
    return reading.hasArticle() == chosen.hasArticle()
        && reading.enclitic() == chosen.enclitic()
        && reading.hasProcliticsOf(chosen)
        && reading.number() == chosen.number();
  }
}
