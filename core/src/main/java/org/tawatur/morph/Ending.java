package org.tawatur.morph;

import org.jspecify.annotations.Nullable;

/** Endings of nouns and adjectives, and the stems they may follow. */
enum Ending {
  ACCUSATIVE("ا", Features.ACCUSATIVE, null, null, -1, false),
  DUAL_NOMINATIVE("ان", Features.DUAL, null, Number.DUAL, -1, true),
  PLURAL_NOMINATIVE("ون", Features.SOUND_MASCULINE, Gender.MASCULINE, Number.PLURAL, -1, true),
  PLURAL_OBLIQUE("ين", Features.SOUND_MASCULINE, Gender.MASCULINE, Number.PLURAL, -1, true),
  DUAL_OBLIQUE("ين", Features.DUAL, null, Number.DUAL, -1, true),
  PLURAL_CONSTRUCT("و", Features.SOUND_MASCULINE, Gender.MASCULINE, Number.PLURAL, 0, false),
  OBLIQUE_CONSTRUCT("ي", Features.SOUND_MASCULINE, Gender.MASCULINE, Number.PLURAL, 0, false),
  DUAL_CONSTRUCT("ا", Features.DUAL, null, Number.DUAL, 0, false),
  DUAL_OBLIQUE_CONSTRUCT("ي", Features.DUAL, null, Number.DUAL, 0, false),
  TA_MARBUTA("ه", Features.FEMININE, Gender.FEMININE, Number.SINGULAR, -1, true),
  TA("ت", Features.FEMININE, Gender.FEMININE, Number.SINGULAR, 1, false),
  FEMININE_PLURAL("ات", Features.SOUND_FEMININE, Gender.FEMININE, Number.PLURAL, 0, true),
  FEMININE_DUAL("تان", Features.FEMININE, Gender.FEMININE, Number.DUAL, -1, true),
  FEMININE_DUAL_OBLIQUE("تين", Features.FEMININE, Gender.FEMININE, Number.DUAL, -1, true),
  FEMININE_DUAL_CONSTRUCT("تا", Features.FEMININE, Gender.FEMININE, Number.DUAL, 0, false),
  FEMININE_DUAL_OBLIQUE_CONSTRUCT("تي", Features.FEMININE, Gender.FEMININE, Number.DUAL, 0, false);

  final String letters;
  final int requires;
  final @Nullable Gender gender;
  final @Nullable Number number;

  /** 1 where an enclitic has to follow, 0 where it may, -1 where it may not. */
  final int enclitic;

  final boolean takesArticle;

  Ending(
      String letters,
      int requires,
      @Nullable Gender gender,
      @Nullable Number number,
      int enclitic,
      boolean takesArticle) {
    this.letters = letters;
    this.requires = requires;
    this.gender = gender;
    this.number = number;
    this.enclitic = enclitic;
    this.takesArticle = takesArticle;
  }

  /** Whether the word is in the construct state or lacks its article by rule. */
  boolean isConstruct() {
    return !takesArticle && this != ACCUSATIVE && this != TA;
  }

  boolean isDual() {
    return number == Number.DUAL;
  }
}
