package org.tawatur.morph;

/**
 * Weights of two readings standing side by side; with {@link NominalContext} and {@link
 * SubjectContext} the whole of the disambiguator's knowledge.
 */
final class Context {
  static final double NEVER = -6;
  private static final double CERTAIN = 4;

  /** What a feminine noun before it adds to "she attacks" against "he was attacked by". */
  private static final double AFTER_SUBJECT = 0.5;

  private Context() {}

  /**
   * How well {@code word} goes after {@code before}.
   *
   * @param opening whether {@code before} opens its clause: nothing, or a mark, stands before it
   * @param before {@link Signs#NONE} at the start of a sentence
   */
  static double pair(boolean opening, long before, long word) {
    return switch (Signs.pos(word)) {
      case PERFECT, IMPERFECT, IMPERATIVE -> verb(before, word);
      case ADJECTIVE, ACTIVE_PARTICIPLE, PASSIVE_PARTICIPLE ->
          NominalContext.modifier(opening, before, word);
      case NOUN, MASDAR, PROPER, UNKNOWN, FOREIGN, NUMBER ->
          NominalContext.nominal(opening, before, word);
      case ADVERB -> adverb(opening, before, word);
      default -> closed(opening, before, word);
    };
  }

  private static double verb(long before, long word) {
    boolean perfect = Signs.pos(word) == PartOfSpeech.PERFECT;
    double score = 0;
    if (Features.has(Signs.features(word), Features.SHORT)) {
      score += allowsShort(before, word) ? 2 : -1.2;
    }
    if (Signs.has(word, Traits.LI)) {
      return score - 0.3;
    }
    if (Signs.has(word, Traits.SA)) {
      return score + 2;
    }
    if (before == Signs.NONE || Signs.pos(before) == PartOfSpeech.PUNCTUATION) {
      return score + (perfect ? 0.9 : 0.5);
    }
    if (Signs.has(word, Traits.CONJUNCTION)) {
      return score + (perfect ? 0.5 : 0.3);
    }
    if (Signs.has(before, Traits.ENCLITIC) && Signs.has(before, Traits.CLOSED)) {
      return score + 0.8;
    }
    return score
        + switch (Signs.kind(before)) {
          case PREP, PREP_NOUN -> NEVER;
          case PREP_BARE -> perfect ? -1.5 : 0;
          case QUANT -> -4;
          case NUM -> -2;
          case NEG_VERB -> perfect ? NEVER : CERTAIN;
          case VERBAL -> CERTAIN;
          case SUB_VERB -> perfect ? 0 : isOfSpeaker(word) ? 0.5 : 3;
          case THAT -> perfect ? 0.3 : isOfSpeaker(word) ? 0.5 : 2.5;
          case NEG -> perfect ? 0.5 : 2.5;
          case NEG_NOUN -> -2.5;
          case SUB_NOUN -> -1.5;
          case SUB_CLAUSE -> 2;
          case REL -> 2.5;
          case NO_NOUN -> 0.3;
          case DEM -> -1;
          case PRON -> 1;
          case FREE, ADV -> 0.6;
          case COORD, VERB -> 0.2;
          case OPEN -> verbAfterOpen(before, word, perfect);
        };
  }

  private static double verbAfterOpen(long before, long word, boolean perfect) {
    if (Signs.has(before, Traits.VERB)) {
      if (Features.has(Signs.features(before), Features.AUXILIARY)) {
        return perfect ? -0.5 : isOfSpeaker(word) && !isFirst(before) ? -2 : 1.5;
      }
      return -2;
    }
    if (isDual(Signs.features(word)) && isDual(Signs.features(before))) {
      return 2.5;
    }
    if (!perfect && isFeminine(Signs.features(word)) && isFeminine(Signs.features(before))) {
      return AFTER_SUBJECT;
    }
    if (Signs.has(before, Traits.DEFINITE)
        || Signs.pos(before) == PartOfSpeech.ADJECTIVE
        || Signs.pos(before) == PartOfSpeech.ADVERB) {
      return 0;
    }
    if (Signs.has(before, Traits.TANWIN | Traits.OBLIQUE | Traits.NOMINATIVE)
        && !Signs.has(before, Traits.CONSTRUCT)) {
      return perfect ? -0.5 : 0;
    }
    if (Signs.has(before, Traits.NOMINAL) && Signs.has(word, Traits.ENCLITIC)) {
      return perfect ? -0.5 : 0.3;
    }
    return perfect ? -1.5 : -0.5;
  }

  /**
   * "That I": in the letters of a perfect of form VIII, "after (they) gathered", which news has far
   * oftener.
   */
  private static boolean isOfSpeaker(long word) {
    int features = Signs.features(word);
    return Features.person(features) == Person.FIRST
        && Features.number(features) == Number.SINGULAR;
  }

  private static boolean isFirst(long verb) {
    return Features.person(Signs.features(verb)) == Person.FIRST;
  }

  private static boolean isFeminine(int features) {
    return Features.gender(features) == Gender.FEMININE && Features.number(features) != Number.DUAL;
  }

  private static boolean isDual(int features) {
    return Features.number(features) == Number.DUAL;
  }

  private static double adverb(boolean opening, long before, long word) {
    if (before == Signs.NONE) {
      return 0.2;
    }
    if (!opening && Signs.has(word, Traits.TIME) && NominalContext.isTimeOfDay(before)) {
      return NominalContext.DAYTIME;
    }
    return switch (Signs.kind(before)) {
      case PREP, QUANT -> -1.5;
      case NEG_VERB, VERBAL -> NEVER;
      case NO_NOUN -> -1;
      default -> 0.2;
    };
  }

  private static double closed(boolean opening, long before, long word) {
    double seldom = Signs.kind(word) == WordKind.NO_NOUN ? -0.6 : 0;
    if (before == Signs.NONE) {
      return seldom;
    }
    return seldom + closedAfter(opening, before, word);
  }

  private static double closedAfter(boolean opening, long before, long word) {
    if (opening && Signs.has(word, Traits.BETWEEN) && Signs.has(before, Traits.VERB)) {
      return -2.5;
    }
    return switch (Signs.kind(before)) {
      case NEG_VERB -> -4;
      case VERBAL -> -2;
      case NO_NOUN ->
          Signs.kind(word) == WordKind.NEG_VERB || Signs.kind(word) == WordKind.VERBAL ? 0.5 : -2;
      case PREP ->
          !Signs.has(before, Traits.ENCLITIC)
                  && Signs.kind(word).isPreposition()
                  && !Signs.has(word, Traits.PREPOSITION | Traits.CONJUNCTION)
              ? -2
              : 0;
      default -> 0;
    };
  }

  /** Whether a jussive may stand here, or a subjunctive where the two are written alike. */
  private static boolean allowsShort(long before, long word) {
    Number number = Features.number(Signs.features(word));
    boolean subjunctive =
        Features.person(Signs.features(word)) != Person.FIRST
            && (number == Number.PLURAL || number == Number.DUAL);
    if (Signs.has(word, Traits.LI)) {
      return subjunctive;
    }
    if (before == Signs.NONE) {
      return false;
    }
    return switch (Signs.kind(before)) {
      case NEG_VERB -> true;
      case NEG, THAT, SUB_VERB, PREP_BARE -> subjunctive;
      default -> false;
    };
  }
}
