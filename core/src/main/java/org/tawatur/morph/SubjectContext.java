package org.tawatur.morph;

/**
 * Weights of a noun after a finite verb: whether it may be its subject. This is what tells the verb
 * from the verbal noun written with the same letters, as in قتل and قصف.
 */
final class SubjectContext {
  /** A verb that goes on with و often keeps the subject of the one before. */
  private static final double AFTER_CONJUNCTION = 0.4;

  private SubjectContext() {}

  /**
   * How much likelier or less likely {@code word} makes the verb before it.
   *
   * @param opening whether the verb opens its clause, so that its subject has to follow
   */
  static double subject(boolean opening, Reading verb, Reading word) {
    double score = 0;
    if (word.has(Traits.ARTICLE)) {
      score += gender(verb, word);
      if (opening) {
        score += definite(verb, word);
      }
    } else if (opening && !word.has(Traits.ENCLITIC)) {
      score += indefinite(verb, word);
    }
    return score < 0 && verb.has(Traits.CONJUNCTION) ? score * AFTER_CONJUNCTION : score;
  }

  private static double definite(Reading verb, Reading word) {
    if (word.has(Traits.NOMINATIVE)) {
      return 0.8;
    }
    if (verb.has(Traits.PLAIN_PERFECT)
        && verb.has(Traits.ENCLITIC)
        && word.has(Traits.NISBA)
        && Features.number(word.features()) == Number.SINGULAR) {
      return -1.6;
    }
    if (!verb.has(Traits.PLAIN_PERFECT) || verb.has(Traits.ENCLITIC)) {
      return word.has(Traits.AGENT) ? 0.4 : 0;
    }
    if (word.has(Traits.OBLIQUE)) {
      return -1.5;
    }
    return word.has(Traits.AGENT) ? 0.4 : -0.3;
  }

  private static double indefinite(Reading verb, Reading word) {
    if (!verb.has(Traits.PLAIN_PERFECT) || verb.has(Traits.ENCLITIC)) {
      return 0;
    }
    if (word.has(Traits.TANWIN)) {
      return 0.4;
    }
    if (word.has(Traits.MODIFIER)) {
      return -0.8;
    }
    return switch (word.pos()) {
      case NOUN ->
          word.has(Traits.HUMAN) && !word.has(Traits.NISBA)
              ? 0.4
              : word.has(Traits.AGENT) ? 0 : -0.8;
      case MASDAR -> -0.8;
      default -> 0;
    };
  }

  /** A verb before its subject agrees with it in gender. */
  private static double gender(Reading verb, Reading word) {
    if (Features.person(verb.features()) != Person.THIRD
        || Features.number(verb.features()) != Number.SINGULAR) {
      return 0;
    }
    Gender said = Features.gender(verb.features());
    Gender noun = Features.gender(word.features());
    Number number = Features.number(word.features());
    if (said == null || noun == null || said == noun) {
      return said == Gender.FEMININE && word.has(Traits.NOMINATIVE) ? -1 : 0;
    }
    if (said == Gender.MASCULINE) {
      return number == Number.SINGULAR || number == Number.PLURAL ? -0.8 : 0;
    }
    boolean human = word.has(Traits.HUMAN);
    return number == Number.PLURAL && !human ? 0 : word.has(Traits.AGENT) ? -0.8 : 0;
  }
}
