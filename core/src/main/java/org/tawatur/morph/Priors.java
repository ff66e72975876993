package org.tawatur.morph;

/**
 * Weights of a reading without its context: log-like, 0 for an ordinary noun without clitics,
 * higher is likelier.
 */
final class Priors {
  static final double CONJUNCTION = -0.6;
  static final double PREPOSITION = -0.7;
  static final double FUTURE = -0.3;
  static final double ENCLITIC = -0.9;
  static final double SELDOM_ENCLITIC = -2.5;
  static final double CLOSED = 4;
  static final double CLOSED_NOMINAL = 1.2;
  static final double BROKEN_PLURAL = -0.3;
  static final double OWN_TA_MARBUTA = 0.4;
  static final double WRONG_YA_CLOSED = -3.5;
  static final double NAME = -0.9;

  /** A name of one word that is known from its list, against a verb or adjective. */
  static final double KNOWN_NAME = 1.2;

  /** What is less likely than this is not held against a known name. */
  static final double SELDOM = -1.2;

  static final double ARTICLE_OR_FORM_VIII = 0.3;
  static final double MISSING_HAMZA = -2;

  /** "As if" without its hamza has the letters of "was". */
  static final double MISSING_HAMZA_CLOSED = -1.5;

  static final double WRONG_MAQSURA = -3;
  static final double NAME_PARTICLE = -0.2;
  static final double RARE = -1.5;
  static final double TIME = 1;
  static final double PART = 0.7;

  /** A part of a place is mostly said of something: أطراف المدينة, where الأطراف are parties. */
  static final double PART_WITH_ARTICLE = -1.2;

  static final double PERSON = 0.4;
  static final double QUANTITY = 0.7;
  static final double SHORT_FORM_II = -0.8;
  static final double ARTICLE = 2;
  static final double QUANTIFIER_WITH_ARTICLE = 0.3;
  static final double FREQUENT = 0.7;
  static final double PARTICIPLE = -0.3;
  static final double ADJECTIVE = -0.1;
  static final double ADVERB = -0.2;
  static final double VERB = -0.3;
  static final double FIRST_SINGULAR_PERFECT = -3;
  static final double FIRST_SINGULAR = -1.5;
  static final double FIRST_PLURAL = -0.8;
  static final double SECOND = -3.5;

  /** An imperfect that has lost the و of its root is written like others that lost nothing. */
  static final double ASSIMILATED = -0.3;

  static final double FEMININE_PLURAL = -2;
  static final double DUAL_PERFECT = -1.5;
  static final double SHORT = -1.2;
  static final double PASSIVE = -0.8;
  static final double IMPERATIVE = -5;
  static final double INTRANSITIVE_OBJECT = -2;
  static final double WRONG_HAMZA = -4;

  /** A particle with a hamza that is written is another word: إمام is no أمام. */
  static final double WRONG_HAMZA_CLOSED = -2;

  static final double WRONG_YA = -1.5;
  static final double HA_FOR_TA = -2.5;
  static final double DUAL_ENDING = -1;
  static final double DUAL_CONSTRUCT = -0.7;
  static final double CONSTRUCT_ENDING = -0.7;
  static final double ACCUSATIVE = -0.2;
  static final double GUESS = -6;
  static final double GUESS_AFTER_CONJUNCTION = -5.5;
  static final double GUESS_AFTER_PREPOSITION = -8.5;
  static final double GUESS_ENCLITIC = -5;
  static final double GUESS_VERB = -7;

  private Priors() {}

  /** What the features of a stem add to its prior. */
  static double of(int features, WordKind kind, Lemma lemma) {
    if (kind != WordKind.OPEN && Features.pos(features) != PartOfSpeech.PROPER) {
      return isNominal(kind) ? CLOSED_NOMINAL : CLOSED;
    }
    if (Features.has(features, Features.RARE)) {
      return Features.pos(features) == PartOfSpeech.IMPERATIVE ? IMPERATIVE : RARE;
    }
    double plural = Features.number(features) == Number.PLURAL ? BROKEN_PLURAL : 0;
    return switch (Features.pos(features)) {
      case PERFECT, IMPERFECT -> verb(features) + formTwo(lemma.name());
      case NOUN, MASDAR -> plural + noun(features, lemma.sense());
      case IMPERATIVE -> IMPERATIVE;
      case ACTIVE_PARTICIPLE, PASSIVE_PARTICIPLE -> PARTICIPLE;
      case ADJECTIVE -> ADJECTIVE + plural;
      case ADVERB -> ADVERB;
      case PROPER -> kind == WordKind.OPEN ? NAME : NAME_PARTICLE;
      default -> 0;
    };
  }

  private static boolean isNominal(WordKind kind) {
    return kind == WordKind.QUANT;
  }

  private static double formTwo(String verb) {
    return verb.length() == 5 && verb.endsWith("/2") ? SHORT_FORM_II : 0;
  }

  private static double noun(int features, NounClass sense) {
    double own =
        Features.has(features, Features.BOUND) && Features.has(features, Features.FEMININE)
            ? OWN_TA_MARBUTA
            : 0;
    return own
        + switch (sense) {
          case TIME -> TIME;
          case QUANTITY -> QUANTITY;
          case PERSON -> PERSON;
          case PART -> PART;
          default -> 0;
        };
  }

  private static double verb(int features) {
    double score = VERB;
    boolean plural = Features.number(features) == Number.PLURAL;
    Person person = Features.person(features);
    if (person == Person.FIRST) {
      score +=
          plural
              ? FIRST_PLURAL
              : Features.pos(features) == PartOfSpeech.PERFECT
                  ? FIRST_SINGULAR_PERFECT
                  : FIRST_SINGULAR;
    } else if (person == Person.SECOND) {
      score += SECOND;
    } else if (plural
        && Features.gender(features) == Gender.FEMININE
        && !Features.has(features, Features.SHORT)) {
      score += FEMININE_PLURAL;
    } else if (Features.number(features) == Number.DUAL) {
      score += DUAL_PERFECT;
    }
    if (Features.has(features, Features.SHORT) && !Features.has(features, Features.ENCLITIC_ONLY)) {
      score += SHORT;
    }
    return Features.voice(features) == Voice.PASSIVE ? score + PASSIVE : score;
  }
}
