package org.tawatur.phrase;

import java.util.Set;
import org.tawatur.morph.Analysis;
import org.tawatur.morph.Number;
import org.tawatur.morph.PartOfSpeech;
import org.tawatur.morph.Proclitic;
import org.tawatur.morph.Token;

/** Reads an adjective that turns out to head a phrase as the noun for people that it can be: "the armed" are armed men. */
final class Nominalisation {
  private static final Set<PartOfSpeech> DESCRIPTIVE =
      Set.of(PartOfSpeech.ADJECTIVE, PartOfSpeech.ACTIVE_PARTICIPLE, PartOfSpeech.PASSIVE_PARTICIPLE);

  private Nominalisation() {}

  /**
   * {@code token}, which heads a phrase or is a genitive, as a noun for people where it can be one.
   *
   * @param governs whether it has a definite genitive itself
   */
  static Token of(Token token, boolean governs) {
    if (!DESCRIPTIVE.contains(token.pos()) || !governs && !isNominal(token)) {
      return token;
    }
    return token.readings().stream()
        .filter(r -> r.pos() == PartOfSpeech.NOUN && Words.isPersonLike(r.lemma().sense()) && isSame(r, token.analysis()))
        .findFirst()
        .map(r -> new Token(token.span(), token.stem(), token.form(), token.key(), r, token.readings()))
        .orElse(token);
  }

  /** Whether the word stands as a noun does, rather than as a predicate. */
  private static boolean isNominal(Token token) {
    return token.analysis().hasArticle() || token.analysis().number() == Number.PLURAL || Words.hasTanwin(token) || token.has(Proclitic.WA) || token.has(Proclitic.LI) || token.has(Proclitic.BI);
  }

  private static boolean isSame(Analysis reading, Analysis chosen) {
    return reading.hasArticle() == chosen.hasArticle()
        && reading.enclitic() == chosen.enclitic()
        && reading.proclitics().equals(chosen.proclitics())
        && reading.number() == chosen.number();
  }
}
