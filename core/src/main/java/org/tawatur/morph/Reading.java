package org.tawatur.morph;

import org.jspecify.annotations.Nullable;

/**
 * A possible analysis of a word with what the choice between readings needs.
 *
 * @param analysis the analysis
 * @param pos its word class
 * @param features packed features of the stem
 * @param traits packed {@link Traits} of the whole
 * @param kind what it lets one expect of the next word
 * @param stemStart first char after the proclitics, the article included
 * @param stemEnd char after the stem, the enclitic excluded
 * @param prior how likely it is without context, as a log-like weight; 0 for an ordinary noun
 */
record Reading(
    Analysis analysis,
    PartOfSpeech pos,
    int features,
    int traits,
    WordKind kind,
    int stemStart,
    int stemEnd,
    double prior) {

  /** A reading of an open-class word as a whole. */
  static Reading open(Analysis analysis, int features, int stemEnd, double prior) {
    return of(analysis, features, WordKind.OPEN, stemEnd, prior, null);
  }

  /** A reading that begins after its proclitics, with the ending that was taken off the stem. */
  static Reading of(
      Analysis analysis,
      int features,
      WordKind kind,
      int stemEnd,
      double prior,
      @Nullable Ending ending) {
    int traits = Traits.of(analysis, features, kind, ending);
    return new Reading(
        analysis,
        analysis.pos(),
        features,
        traits,
        kind,
        analysis.proclitics().size(),
        stemEnd,
        prior);
  }

  /** Whether it has one of the {@link Traits}. */
  boolean has(int trait) {
    return (traits & trait) != 0;
  }
}
