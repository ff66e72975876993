package org.tawatur.morph;

import org.jspecify.annotations.Nullable;

/**
 * What a closed-class word lets one expect of the word after it; the column {@code kind} of the
 * lexicon file.
 */
enum WordKind {
  /** No closed-class word. */
  OPEN("-"),
  /** Preposition that takes enclitics. */
  PREP("prep"),
  /** Preposition that takes none. */
  PREP_BARE("prep-bare"),
  /** Prepositional noun or adverb that governs a genitive. */
  PREP_NOUN("prep-noun"),
  /** Coordinates words or clauses. */
  COORD("coord"),
  /** أن: a verb, or a noun where it stands for أنّ. */
  THAT("that"),
  /** إن, لأن, لكن: a noun or an enclitic follows. */
  SUB_NOUN("sub-noun"),
  /** كي, لكي, ريثما: an imperfect follows. */
  SUB_VERB("sub-verb"),
  /** عندما, إذا, حيث, كما: a clause follows, mostly with its verb first. */
  SUB_CLAUSE("sub-clause"),
  /** لم, لن: an imperfect follows. */
  NEG_VERB("neg-verb"),
  /** لا, ما: verb or noun. */
  NEG("neg"),
  /** ليس, غير: a noun or adjective follows. */
  NEG_NOUN("neg-noun"),
  /** قد, سوف, لقد: a verb follows. */
  VERBAL("verbal"),
  /** هل, إنما, ربما and others that say nothing about what follows. */
  FREE("free"),
  /** Relative pronoun. */
  REL("rel"),
  /** من "whoever", بيد before أن: no noun follows, where what else is written so takes one. */
  NO_NOUN("no-noun"),
  /** Demonstrative. */
  DEM("dem"),
  /** Personal pronoun. */
  PRON("pron"),
  /** كل, بعض, جميع: a genitive or an enclitic follows. */
  QUANT("quant"),
  /** Numeral word. */
  NUM("num"),
  /** Adverb. */
  ADV("adv"),
  /** Verb without a paradigm of its own, such as ليس or نعم. */
  VERB("verb");

  private final String label;

  WordKind(String label) {
    this.label = label;
  }

  /** The kind that the lexicon calls {@code label}, or null. */
  static @Nullable WordKind of(String label) {
    for (WordKind kind : values()) {
      if (kind.label.equals(label)) {
        return kind;
      }
    }
    return null;
  }

  /** Whether a genitive follows. */
  boolean isPreposition() {
    return this == PREP || this == PREP_BARE || this == PREP_NOUN;
  }

  /** Whether such a word may carry an enclitic. */
  boolean takesEnclitic() {
    return switch (this) {
      case OPEN, PREP, PREP_NOUN, SUB_NOUN, THAT, QUANT, NUM, NEG_NOUN -> true;
      case PREP_BARE,
          COORD,
          SUB_VERB,
          SUB_CLAUSE,
          NEG_VERB,
          NEG,
          VERBAL,
          FREE,
          REL,
          NO_NOUN,
          DEM,
          PRON,
          ADV,
          VERB ->
          false;
    };
  }
}
