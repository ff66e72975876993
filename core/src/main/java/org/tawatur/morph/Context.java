package org.tawatur.morph;

import org.jspecify.annotations.Nullable;

/**
 * Weights of two readings standing side by side; the constants are the whole of the disambiguator's
 * knowledge.
 */
final class Context {
  private static final double NEVER = -6;
  private static final double CERTAIN = 4;
  private static final double PROPER_AFTER_PROPER = 1.2;

  private Context() {}

  /** How well {@code word} goes after {@code before}, which is null at the start of a sentence. */
  static double pair(@Nullable Reading before, Reading word) {
    return switch (word.pos()) {
      case PERFECT, IMPERFECT, IMPERATIVE -> verb(before, word);
      case ADJECTIVE, ACTIVE_PARTICIPLE, PASSIVE_PARTICIPLE ->
          Math.max(adjective(before, word), nominal(before, word) - 0.2);
      case NOUN, MASDAR, PROPER, UNKNOWN, FOREIGN, NUMBER -> nominal(before, word);
      case ADVERB -> adverb(before);
      default -> closed(before, word);
    };
  }

  private static double verb(@Nullable Reading before, Reading word) {
    boolean perfect = word.pos() == PartOfSpeech.PERFECT;
    double score = 0;
    if (Features.has(word.features(), Features.SHORT)) {
      score += allowsShort(before, word) ? 2 : -1.2;
    }
    if (word.analysis().has(Proclitic.LI)) {
      return score - 0.3;
    }
    if (word.analysis().has(Proclitic.SA)) {
      return score + 2;
    }
    if (before == null || before.pos() == PartOfSpeech.PUNCTUATION) {
      return score + (perfect ? 0.9 : 0.5);
    }
    if (word.hasConjunction()) {
      return score + (perfect ? 0.5 : 0.3);
    }
    if (before.analysis().enclitic() != null && before.kind() != WordKind.OPEN) {
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
          case DEM -> -1;
          case PRON -> 1;
          case FREE, ADV -> 0.6;
          case COORD, VERB -> 0.2;
          case OPEN -> verbAfterOpen(before, perfect);
        };
  }

  private static double verbAfterOpen(Reading before, boolean perfect) {
    if (before.pos().isVerb()) {
      if (Features.has(before.features(), Features.AUXILIARY)) {
        return perfect ? -0.5 : 1.5;
      }
      return -2;
    }
    if (isDefinite(before)) {
      return 0;
    }
    if (before.pos() == PartOfSpeech.ADJECTIVE || before.pos() == PartOfSpeech.ADVERB) {
      return 0;
    }
    return perfect ? -1.5 : -0.5;
  }

  private static double nominal(@Nullable Reading before, Reading word) {
    if (word.pos() == PartOfSpeech.PROPER
        && before != null
        && before.pos() == PartOfSpeech.PROPER
        && !word.hasPreposition()) {
      return PROPER_AFTER_PROPER;
    }
    boolean free = !word.hasConjunction() && !word.hasPreposition();
    if (before == null || before.pos() == PartOfSpeech.PUNCTUATION || !free) {
      return before != null
              && before.kind() != WordKind.OPEN
              && !free
              && word.hasPreposition()
              && before.kind().isPreposition()
          ? -3
          : 0;
    }
    if (before.analysis().enclitic() == null || before.kind() == WordKind.OPEN) {
      switch (before.kind()) {
        case PREP, PREP_BARE, PREP_NOUN, QUANT -> {
          return 1;
        }
        case NEG_VERB, VERBAL -> {
          return NEVER;
        }
        case SUB_VERB -> {
          return -2;
        }
        case SUB_NOUN -> {
          return 0.8;
        }
        case DEM -> {
          return word.hasArticle() ? 1 : -0.3;
        }
        case REL -> {
          return -0.8;
        }
        default -> {}
      }
    }
    if (before.pos().isVerb()) {
      return 0.3;
    }
    if (before.kind() == WordKind.OPEN
        && before.hasArticle()
        && !word.hasArticle()
        && word.pos() != PartOfSpeech.PROPER) {
      return -0.5;
    }
    return isDefinite(before) ? 0 : 0.2;
  }

  private static double adjective(@Nullable Reading before, Reading word) {
    if (before == null
        || word.hasPreposition()
        || before.kind() != WordKind.OPEN
        || before.pos().isVerb()) {
      return -0.4;
    }
    if (!before.pos().isNominal() && before.pos() != PartOfSpeech.ADJECTIVE) {
      return -0.3;
    }
    double agreement =
        word.analysis().gender() != null && word.analysis().gender() == before.analysis().gender()
            ? 0.2
            : 0;
    if (before.hasArticle() == word.hasArticle()) {
      return 0.7 + agreement;
    }
    return word.hasArticle() && isDefinite(before) ? 0.5 + agreement : -0.6;
  }

  private static double adverb(@Nullable Reading before) {
    if (before == null) {
      return 0.2;
    }
    return switch (before.kind()) {
      case PREP, QUANT -> -1.5;
      case NEG_VERB, VERBAL -> NEVER;
      default -> 0.2;
    };
  }

  private static double closed(@Nullable Reading before, Reading word) {
    if (before == null) {
      return 0;
    }
    boolean open = before.analysis().enclitic() == null;
    return switch (before.kind()) {
      case NEG_VERB -> -4;
      case VERBAL -> -2;
      case PREP ->
          open && word.kind().isPreposition() && word.analysis().proclitics().isEmpty() ? -2 : 0;
      default -> 0;
    };
  }

  /** Whether a jussive may stand here, or a subjunctive where the two are written alike. */
  private static boolean allowsShort(@Nullable Reading before, Reading word) {
    Number number = word.analysis().number();
    boolean subjunctive =
        word.analysis().person() != Person.FIRST
            && (number == Number.PLURAL || number == Number.DUAL);
    if (word.analysis().has(Proclitic.LI)) {
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

  private static boolean isDefinite(Reading word) {
    return word.hasArticle()
        || word.analysis().enclitic() != null
        || word.pos() == PartOfSpeech.PROPER
        || word.pos() == PartOfSpeech.UNKNOWN;
  }
}
