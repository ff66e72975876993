package org.tawatur.morph;

/**
 * A possible analysis of a word with what the choice between readings needs.
 *
 * @param analysis the analysis
 * @param features packed features of the stem
 * @param kind what it lets one expect of the next word
 * @param stemStart first char after the proclitics, the article included
 * @param stemEnd char after the stem, the enclitic excluded
 * @param prior how likely it is without context, as a log-like weight; 0 for an ordinary noun
 */
record Reading(
    Analysis analysis, int features, WordKind kind, int stemStart, int stemEnd, double prior) {
  PartOfSpeech pos() {
    return analysis.pos();
  }

  boolean hasArticle() {
    return analysis.hasArticle();
  }

  /** Whether a preposition is written before it. */
  boolean hasPreposition() {
    for (Proclitic proclitic : analysis.proclitics()) {
      if (proclitic.isPreposition()) {
        return true;
      }
    }
    return false;
  }

  /** Whether و or ف is written before it. */
  boolean hasConjunction() {
    return !analysis.proclitics().isEmpty()
        && (analysis.proclitics().getFirst() == Proclitic.WA
            || analysis.proclitics().getFirst() == Proclitic.FA);
  }
}
