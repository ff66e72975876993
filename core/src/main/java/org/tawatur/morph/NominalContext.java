package org.tawatur.morph;

import org.jspecify.annotations.Nullable;

/** Weights of a noun or adjective after the word before it. */
final class NominalContext {
  private static final double DAYTIME = 2.5;
  private static final double PROPER_AFTER_PROPER = 1.2;

  private NominalContext() {}

  /** How well a noun, name or number goes after {@code before}. */
  static double nominal(boolean opening, @Nullable Reading before, Reading word) {
    if (before == null || before.pos() == PartOfSpeech.PUNCTUATION) {
      return 0;
    }
    if (word.pos() == PartOfSpeech.PROPER
        && before.pos() == PartOfSpeech.PROPER
        && !word.has(Traits.PREPOSITION)) {
      return PROPER_AFTER_PROPER;
    }
    if (word.has(Traits.CONJUNCTION | Traits.PREPOSITION)) {
      return word.has(Traits.PREPOSITION)
              && before.kind().isPreposition()
              && !before.has(Traits.ENCLITIC)
          ? -3
          : before.has(Traits.CONSTRUCT) && !before.has(Traits.NISBA) ? -1 : 0;
    }
    if (before.has(Traits.CLOSED) && !before.has(Traits.ENCLITIC)) {
      return afterClosed(opening, before, word);
    }
    if (isDaytime(before, word)) {
      return DAYTIME;
    }
    return before.has(Traits.VERB)
        ? 0.3 + SubjectContext.subject(opening, before, word)
        : afterNominal(before, word);
  }

  /** "Dawn of Sunday", "evening of yesterday": a time within a day. */
  private static boolean isDaytime(Reading before, Reading word) {
    return before.has(Traits.TIME)
        && word.has(Traits.TIME)
        && before.has(Traits.NOMINAL)
        && !before.has(Traits.DEFINITE | Traits.TANWIN)
        && word.has(Traits.ARTICLE);
  }

  private static double afterClosed(boolean opening, Reading before, Reading word) {
    return switch (before.kind()) {
      case PREP, PREP_BARE, QUANT -> 1 - ungoverned(word);
      case PREP_NOUN -> (opening && isSubject(word) ? -2.5 : 1) - ungoverned(word);
      case NEG_VERB, VERBAL -> Context.NEVER;
      case SUB_VERB -> -2;
      case SUB_NOUN -> 0.8;
      case DEM -> word.has(Traits.ARTICLE) ? 1 : -0.3;
      case REL -> -0.8;
      case NO_NOUN -> -4;
      default -> afterNominal(before, word);
    };
  }

  /** The price of a nominative where the word before wants a genitive. */
  private static double ungoverned(Reading word) {
    return word.has(Traits.NOMINATIVE) && word.has(Traits.ARTICLE) ? 3 : 0;
  }

  /** Whether it names somebody who could be the subject of a verb before it. */
  private static boolean isSubject(Reading word) {
    return word.has(Traits.AGENT) && word.has(Traits.ARTICLE);
  }

  private static double afterNominal(Reading before, Reading word) {
    boolean open = !before.has(Traits.CLOSED);
    if (before.has(Traits.CONSTRUCT)) {
      return construct(before, word);
    }
    if (open && before.has(Traits.NOMINAL) && !before.has(Traits.DEFINITE)) {
      double price = ungoverned(word);
      if (before.has(Traits.TANWIN) && !word.has(Traits.TANWIN)) {
        price += word.has(Traits.DEFINITE) ? 0.3 : 0.8;
      }
      return 0.2 - price;
    }
    if (open && before.has(Traits.ARTICLE) && !word.has(Traits.ARTICLE)) {
      return word.pos() == PartOfSpeech.PROPER ? 0 : -0.5;
    }
    if (open
        && before.has(Traits.NOMINAL)
        && before.has(Traits.ENCLITIC)
        && !before.has(Traits.HUMAN)) {
      return isSubject(word) ? -0.8 : word.pos() == PartOfSpeech.PROPER ? -0.4 : 0;
    }
    if (before.has(Traits.MODIFIER)
        && !before.has(Traits.DEFINITE | Traits.ELATIVE)
        && word.has(Traits.ARTICLE)) {
      return -0.6;
    }
    return before.has(Traits.DEFINITE) ? 0 : 0.2;
  }

  /** After an ending that only a word before a genitive has. */
  private static double construct(Reading before, Reading word) {
    if (!word.has(Traits.DEFINITE)) {
      return 0.2;
    }
    boolean dual = Features.number(before.features()) == Number.DUAL;
    boolean pair = before.has(Traits.PAIRED) && !before.has(Traits.NISBA);
    return (dual ? pair ? 2.8 : 0 : 0.6) - ungoverned(word);
  }

  /** How well an adjective or participle goes after {@code before}, whatever it is there. */
  static double modifier(boolean opening, @Nullable Reading before, Reading word) {
    double noun = nominal(opening, before, word) - 0.2;
    if (before == null
        || word.has(Traits.PREPOSITION)
        || before.has(Traits.CLOSED)
        || before.has(Traits.VERB)) {
      return noun;
    }
    return Math.max(noun, adjective(before, word));
  }

  private static double adjective(Reading before, Reading word) {
    if (!before.has(Traits.NOMINAL | Traits.MODIFIER)) {
      return -0.3;
    }
    if (word.has(Traits.CONJUNCTION) && !before.has(Traits.MODIFIER)) {
      return -0.3;
    }
    double agreement = agreement(before, word);
    if (before.has(Traits.ARTICLE) == word.has(Traits.ARTICLE)) {
      return 0.7 + agreement;
    }
    return word.has(Traits.ARTICLE) && before.has(Traits.DEFINITE) ? 0.5 + agreement : -0.6;
  }

  private static double agreement(Reading before, Reading word) {
    Number number = Features.number(word.features());
    Number noun = Features.number(before.features());
    if (noun != null && number != null && number != Number.SINGULAR && number != noun) {
      return -1;
    }
    if (before.has(Traits.NOMINATIVE) && word.has(Traits.OBLIQUE)
        || before.has(Traits.OBLIQUE) && word.has(Traits.NOMINATIVE)) {
      return -2;
    }
    Gender gender = Features.gender(word.features());
    return gender != null && gender == Features.gender(before.features()) ? 0.2 : 0;
  }
}
