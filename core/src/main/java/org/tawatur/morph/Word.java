package org.tawatur.morph;

import java.util.List;

/**
 * A written word and all its readings, the likeliest without context first. Safe to share.
 *
 * @param form normalised letters
 * @param key folded letters
 * @param readings at least one
 * @param analyses the analyses of the readings, in the same order
 */
record Word(String form, String key, List<Reading> readings, List<Analysis> analyses) {
  Word {
    readings = List.copyOf(readings);
    analyses = List.copyOf(analyses);
  }

  static Word of(String form, String key, List<Reading> readings) {
    return new Word(form, key, readings, readings.stream().map(Reading::analysis).toList());
  }

  /** A word of a single reading that covers all its letters. */
  static Word plain(String form, String key, Analysis analysis) {
    Reading reading =
        new Reading(analysis, Features.of(analysis.pos()), WordKind.OPEN, 0, form.length(), 0);
    return new Word(form, key, List.of(reading), List.of(analysis));
  }

  /** An analysis of nothing but a word class. */
  static Analysis bare(String name, PartOfSpeech pos) {
    return new Analysis(List.of(), false, Lemma.of(name), pos, null, null, null, null, null);
  }
}
