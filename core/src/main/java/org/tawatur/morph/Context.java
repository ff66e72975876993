package org.tawatur.morph;

import org.jspecify.annotations.Nullable;

/**
 * Weights of two readings standing side by side; with {@link NominalContext} and {@link
 * SubjectContext} the whole of the disambiguator's knowledge.
 */
final class Context {
  static final double NEVER = -6;
  private static final double CERTAIN = 4;

  private Context() {}

  /**
   * How well {@code word} goes after {@code before}.
   *
   * @param opening whether {@code before} opens its clause: nothing, or a mark, stands before it
   * @param before null at the start of a sentence
   */
  static double pair(boolean opening, @Nullable Reading before, Reading word) {
    return switch (word.pos()) {
      case PERFECT, IMPERFECT, IMPERATIVE -> verb(before, word);
      case ADJECTIVE, ACTIVE_PARTICIPLE, PASSIVE_PARTICIPLE ->
          NominalContext.modifier(opening, before, word);
      case NOUN, MASDAR, PROPER, UNKNOWN, FOREIGN, NUMBER ->
          NominalContext.nominal(opening, before, word);
      case ADVERB -> adverb(before);
      default -> closed(opening, before, word);
    };
  }

  private static double verb(@Nullable Reading before, Reading word) {
    boolean perfect = word.pos() == PartOfSpeech.PERFECT;
    double score = 0;
    if (Features.has(word.features(), Features.SHORT)) {
      score += allowsShort(before, word) ? 2 : -1.2;
    }
    if (word.has(Traits.LI)) {
      return score - 0.3;
    }
    if (word.has(Traits.SA)) {
      return score + 2;
    }
    if (before == null || before.pos() == PartOfSpeech.PUNCTUATION) {
      return score + (perfect ? 0.9 : 0.5);
    }
    if (word.has(Traits.CONJUNCTION)) {
      return score + (perfect ? 0.5 : 0.3);
    }
    if (before.has(Traits.ENCLITIC) && before.has(Traits.CLOSED)) {
      return score + 0.8;
    }
    return score
        + switch (before.kind()) {
          case PREP, PREP_NOUN -> NEVER;
          case PREP_BARE -> -1.5;
          case QUANT -> -4;
          case NUM -> -2;
          case NEG_VERB -> perfect ? NEVER : CERTAIN;
          case VERBAL -> CERTAIN;
          case SUB_VERB -> perfect ? 0 : 3;
          case THAT -> perfect ? 0.3 : 2.5;
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

  private static double verbAfterOpen(Reading before, Reading word, boolean perfect) {
    if (before.has(Traits.VERB)) {
      if (Features.has(before.features(), Features.AUXILIARY)) {
        return perfect ? -0.5 : 1.5;
      }
      return -2;
    }
    if (isDual(word.features()) && isDual(before.features())) {
      return 2.5;
    }
    if (before.has(Traits.DEFINITE)
        || before.pos() == PartOfSpeech.ADJECTIVE
        || before.pos() == PartOfSpeech.ADVERB) {
      return 0;
    }
    if (before.has(Traits.TANWIN | Traits.OBLIQUE | Traits.NOMINATIVE)
        && !before.has(Traits.CONSTRUCT)) {
      return perfect ? -0.5 : 0;
    }
    if (before.has(Traits.NOMINAL) && word.has(Traits.ENCLITIC)) {
      return perfect ? -0.5 : 0.3;
    }
    return perfect ? -1.5 : -0.5;
  }

  private static boolean isDual(int features) {
    return Features.number(features) == Number.DUAL;
  }

  private static double adverb(@Nullable Reading before) {
    if (before == null) {
      return 0.2;
    }
    return switch (before.kind()) {
      case PREP, QUANT -> -1.5;
      case NEG_VERB, VERBAL -> NEVER;
      case NO_NOUN -> -1;
      default -> 0.2;
    };
  }

  private static double closed(boolean opening, @Nullable Reading before, Reading word) {
    double seldom = word.kind() == WordKind.NO_NOUN ? -0.6 : 0;
    if (before == null) {
      return seldom;
    }
    return seldom + closedAfter(opening, before, word);
  }

  private static double closedAfter(boolean opening, Reading before, Reading word) {
    if (opening && word.has(Traits.BETWEEN) && before.has(Traits.VERB)) {
      return -2.5;
    }
    return switch (before.kind()) {
      case NEG_VERB -> -4;
      case VERBAL -> -2;
      case NO_NOUN -> word.kind() == WordKind.NEG_VERB || word.kind() == WordKind.VERBAL ? 0.5 : -2;
      case PREP ->
          !before.has(Traits.ENCLITIC)
                  && word.kind().isPreposition()
                  && !word.has(Traits.PREPOSITION | Traits.CONJUNCTION)
              ? -2
              : 0;
      default -> 0;
    };
  }

  /** Whether a jussive may stand here, or a subjunctive where the two are written alike. */
  private static boolean allowsShort(@Nullable Reading before, Reading word) {
    Number number = Features.number(word.features());
    boolean subjunctive =
        Features.person(word.features()) != Person.FIRST
            && (number == Number.PLURAL || number == Number.DUAL);
    if (word.has(Traits.LI)) {
      return subjunctive;
    }
    if (before == null) {
      return false;
    }
    return switch (before.kind()) {
      case NEG_VERB, NEG -> true;
      case THAT, SUB_VERB, PREP_BARE -> subjunctive;
      default -> false;
    };
  }
}
