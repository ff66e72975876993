package org.tawatur.morph;

/** Weights of a noun or adjective after the word before it. */
final class NominalContext {
  /** What a time of the day adds before the day. */
  static final double DAYTIME = 2.5;

  private static final double PROPER_AFTER_PROPER = 1.2;
  private static final double CASELESS = -1;

  /** What "himself" adds to a verb right before it: "blew himself up" has the letters of "dawn". */
  private static final double REFLEXIVE = 2;

  private static final double OF_PEOPLE = 0.6;

  private NominalContext() {}

  /** How well a noun, name or number goes after {@code before}. */
  static double nominal(boolean opening, long before, long word) {
    if (before == Signs.NONE || Signs.pos(before) == PartOfSpeech.PUNCTUATION) {
      return 0;
    }
    if (Signs.pos(word) == PartOfSpeech.PROPER
        && Signs.pos(before) == PartOfSpeech.PROPER
        && !Signs.has(word, Traits.PREPOSITION)) {
      return PROPER_AFTER_PROPER;
    }
    if (Signs.has(word, Traits.CONJUNCTION | Traits.PREPOSITION)) {
      return Signs.has(word, Traits.PREPOSITION)
              && Signs.kind(before).isPreposition()
              && !Signs.has(before, Traits.ENCLITIC)
          ? -3
          : Signs.has(before, Traits.CONSTRUCT) && !Signs.has(before, Traits.NISBA) ? -1 : 0;
    }
    if (Signs.has(before, Traits.CLOSED) && !Signs.has(before, Traits.ENCLITIC)) {
      return afterClosed(opening, before, word);
    }
    if (isDaytime(before, word)) {
      return DAYTIME;
    }
    if (Signs.pos(before) == PartOfSpeech.NUMBER && isDualNoun(word)) {
      return Context.NEVER;
    }
    if (Signs.has(before, Traits.VERB)) {
      double reflexive = Signs.has(word, Traits.REFLEXIVE) ? REFLEXIVE : 0;
      return 0.3 + reflexive + SubjectContext.subject(opening, before, word);
    }
    return afterNominal(before, word);
  }

  /** What is counted is never two: "38 persons" has the letters of "the two persons of". */
  private static boolean isDualNoun(long word) {
    return Features.number(Signs.features(word)) == Number.DUAL
        && !Signs.has(word, Traits.MODIFIER);
  }

  /** "Dawn of Sunday", "evening of yesterday": a time within a day. */
  private static boolean isDaytime(long before, long word) {
    return Signs.has(word, Traits.TIME) && Signs.has(word, Traits.ARTICLE) && isTimeOfDay(before);
  }

  /** Whether it is a noun of time that a day may follow in the genitive, "dawn (of)". */
  static boolean isTimeOfDay(long before) {
    return Signs.has(before, Traits.TIME)
        && Signs.has(before, Traits.NOMINAL)
        && !Signs.has(before, Traits.DEFINITE | Traits.TANWIN);
  }

  private static double afterClosed(boolean opening, long before, long word) {
    return switch (Signs.kind(before)) {
      case PREP, PREP_BARE, QUANT -> 1 - ungoverned(word);
      case PREP_NOUN ->
          (opening && isSubject(word) && !Signs.has(before, Traits.PREPOSITION) ? -2.5 : 1)
              - ungoverned(word);
      case NEG_VERB, VERBAL -> Context.NEVER;
      case SUB_VERB -> -2;
      case SUB_NOUN -> 0.8;
      case DEM -> Signs.has(word, Traits.ARTICLE) ? 1 : -0.3;
      case REL -> -0.8;
      case NO_NOUN -> -4;
      default -> afterNominal(before, word);
    };
  }

  /** The price of a nominative where the word before wants a genitive. */
  private static double ungoverned(long word) {
    return Signs.has(word, Traits.NOMINATIVE) && Signs.has(word, Traits.ARTICLE) ? 3 : 0;
  }

  /** Whether it names somebody who could be the subject of a verb before it. */
  private static boolean isSubject(long word) {
    return Signs.has(word, Traits.AGENT) && Signs.has(word, Traits.ARTICLE);
  }

  private static double afterNominal(long before, long word) {
    boolean open = !Signs.has(before, Traits.CLOSED);
    if (Signs.has(before, Traits.CONSTRUCT)) {
      return construct(before, word);
    }
    if (open && Signs.has(before, Traits.NOMINAL) && !Signs.has(before, Traits.DEFINITE)) {
      double price = ungoverned(word);
      if (Signs.has(before, Traits.TANWIN) && !Signs.has(word, Traits.TANWIN)) {
        price += Signs.has(word, Traits.DEFINITE) ? 0.3 : 0.8;
      }
      return 0.2 - price;
    }
    if (open && Signs.has(before, Traits.ARTICLE) && !Signs.has(word, Traits.ARTICLE)) {
      return Signs.pos(word) == PartOfSpeech.PROPER ? 0 : -0.5;
    }
    if (open
        && Signs.has(before, Traits.NOMINAL)
        && Signs.has(before, Traits.ENCLITIC)
        && !Signs.has(before, Traits.HUMAN)) {
      return isSubject(word) ? -0.8 : Signs.pos(word) == PartOfSpeech.PROPER ? -0.4 : 0;
    }
    if (Signs.has(before, Traits.MODIFIER)
        && !Signs.has(before, Traits.DEFINITE | Traits.ELATIVE)
        && Signs.has(word, Traits.ARTICLE)) {
      return -0.6;
    }
    return Signs.has(before, Traits.DEFINITE) ? 0 : 0.2;
  }

  /** After an ending that only a word before a genitive has. */
  private static double construct(long before, long word) {
    if (!Signs.has(word, Traits.DEFINITE)) {
      return 0.2;
    }
    boolean dual = Features.number(Signs.features(before)) == Number.DUAL;
    boolean pair = Signs.has(before, Traits.PAIRED) && !Signs.has(before, Traits.NISBA);
    return (dual ? pair ? 2.8 : 0 : 0.6) - ungoverned(word);
  }

  /** How well an adjective or participle goes after {@code before}, whatever it is there. */
  static double modifier(boolean opening, long before, long word) {
    double noun = nominal(opening, before, word) - (isSubjectOfThat(before, word) ? 1.2 : 0.2);
    if (before == Signs.NONE
        || Signs.has(word, Traits.PREPOSITION)
        || Signs.has(before, Traits.CLOSED)
        || Signs.has(before, Traits.VERB)) {
      return noun;
    }
    return Math.max(noun, adjective(before, word));
  }

  /** "That an attacker": what stands there is somebody, and says of nobody what he does. */
  private static boolean isSubjectOfThat(long before, long word) {
    return before != Signs.NONE
        && (Signs.kind(before) == WordKind.THAT || Signs.kind(before) == WordKind.SUB_NOUN)
        && Signs.pos(word) == PartOfSpeech.ACTIVE_PARTICIPLE
        && Signs.has(word, Traits.TANWIN);
  }

  private static double adjective(long before, long word) {
    if (!Signs.has(before, Traits.NOMINAL | Traits.MODIFIER)) {
      return -0.3;
    }
    if (Signs.has(word, Traits.CONJUNCTION) && !Signs.has(before, Traits.MODIFIER)) {
      return -0.3;
    }
    double agreement = agreement(before, word);
    if (Signs.has(before, Traits.ARTICLE) == Signs.has(word, Traits.ARTICLE)) {
      return 0.7 + agreement;
    }
    return Signs.has(word, Traits.ARTICLE) && Signs.has(before, Traits.DEFINITE)
        ? 0.5 + agreement
        : -0.6;
  }

  private static double agreement(long before, long word) {
    Number number = Features.number(Signs.features(word));
    Number noun = Features.number(Signs.features(before));
    // The oblique dual of an adjective is written as its plural.
    boolean two = noun == Number.DUAL && number == Number.PLURAL && Signs.has(word, Traits.OBLIQUE);
    if (noun != null && number != null && number != Number.SINGULAR && number != noun && !two) {
      return -1;
    }
    if (Signs.has(before, Traits.NOMINATIVE) && Signs.has(word, Traits.OBLIQUE)
        || Signs.has(before, Traits.OBLIQUE) && Signs.has(word, Traits.NOMINATIVE)) {
      return -2;
    }
    Gender gender = Features.gender(Signs.features(word));
    boolean caseless =
        Signs.has(before, Traits.TANWIN)
            && (Signs.has(before, Traits.MODIFIER) || !Signs.has(before, Traits.HUMAN))
            && Signs.pos(word) == PartOfSpeech.ACTIVE_PARTICIPLE
            && !Signs.has(word, Traits.TANWIN | Traits.DEFINITE)
            && gender == Gender.MASCULINE
            && number == Number.SINGULAR;
    if (caseless) {
      // The participle of an accusative shows it as well: "a youth (who) attacked".
      return CASELESS;
    }
    boolean several = noun == Number.PLURAL && number == Number.PLURAL;
    if (several
        && Signs.has(before, Traits.HUMAN)
        && Signs.has(word, Traits.NISBA)
        && !Signs.has(word, Traits.ARTICLE)) {
      // Of two words for people the second says who they are: "Shia gunmen".
      return OF_PEOPLE;
    }
    return gender != null && gender == Features.gender(Signs.features(before)) ? 0.2 : 0;
  }
}
