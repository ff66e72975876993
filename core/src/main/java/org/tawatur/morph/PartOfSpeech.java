package org.tawatur.morph;

/** The word classes the clause grammar needs. */
public enum PartOfSpeech {
  /** Finite verb, perfect: "killed". */
  PERFECT,
  /** Finite verb, imperfect in any mood: "kills, will kill". */
  IMPERFECT,
  /** Finite verb, imperative. */
  IMPERATIVE,
  /** Verbal noun: "killing". */
  MASDAR,
  /** Active participle used as noun or adjective: "attacker, attacking". */
  ACTIVE_PARTICIPLE,
  /** Passive participle used as noun or adjective: "detained". */
  PASSIVE_PARTICIPLE,
  /** Common noun. */
  NOUN,
  /** Adjective, including nationality adjectives. */
  ADJECTIVE,
  /** Adverb and adverbial accusative. */
  ADVERB,
  /** Part of a person's name, or a word of a known name. */
  PROPER,
  /** Number in digits or words. */
  NUMBER,
  /** Free preposition and prepositional noun: "in, between, against, after". */
  PREPOSITION,
  /** Coordinating conjunction: "and, or, but". */
  CONJUNCTION,
  /** Complementiser and subordinator: "that, because, when, if". */
  SUBORDINATOR,
  /** Personal pronoun. */
  PRONOUN,
  /** Relative pronoun: "who, which". */
  RELATIVE,
  /** Demonstrative: "this, those". */
  DEMONSTRATIVE,
  /** Negation: لم, لن, لا, ما, ليس, غير. */
  NEGATION,
  /** Other particle: قد, سوف, interrogatives, emphasis. */
  PARTICLE,
  /** Punctuation mark. */
  PUNCTUATION,
  /** Word not in Arabic letters. */
  FOREIGN,
  /** Word that no rule explains. */
  UNKNOWN;

  /** Whether a word of this class is a finite verb. */
  public boolean isVerb() {
    return this == PERFECT || this == IMPERFECT || this == IMPERATIVE;
  }

  /** Whether a word of this class can head a noun phrase. */
  public boolean isNominal() {
    return switch (this) {
      case MASDAR, ACTIVE_PARTICIPLE, PASSIVE_PARTICIPLE, NOUN, PROPER, UNKNOWN, FOREIGN -> true;
      case ADJECTIVE,
          NUMBER,
          PERFECT,
          IMPERFECT,
          IMPERATIVE,
          ADVERB,
          PREPOSITION,
          CONJUNCTION,
          SUBORDINATOR,
          PRONOUN,
          RELATIVE,
          DEMONSTRATIVE,
          NEGATION,
          PARTICLE,
          PUNCTUATION ->
          false;
    };
  }
}
