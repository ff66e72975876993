package org.tawatur.morph;

/**
 * Weights of a noun after a finite verb: whether it may be its subject. This is what tells the verb
 * from the verbal noun written with the same letters, as in قتل and قصف.
 */
final class SubjectContext {
  /** A verb that goes on with و often keeps the subject of the one before. */
  private static final double AFTER_CONJUNCTION = 0.4;

  /**
   * What a subject that shows its case or is a name adds to a verb with its object at it: "a bomb
   * that gunmen planted", whose verb has the letters of "its planting".
   */
  private static final double AFTER_OBJECT = 1;

  private SubjectContext() {}

  /**
   * How much likelier or less likely {@code word} makes the verb before it.
   *
   * @param opening whether the verb opens its clause, so that its subject has to follow
   */
  static double subject(boolean opening, long verb, long word) {
    double score = 0;
    if (!opening && Signs.has(verb, Traits.ENCLITIC)) {
      score +=
          Signs.has(word, Traits.NOMINATIVE)
              ? AFTER_OBJECT
              : Signs.pos(word) == PartOfSpeech.PROPER ? AFTER_OBJECT / 2 : 0;
    }
    if (Signs.has(word, Traits.ARTICLE)) {
      score += gender(verb, word);
      if (opening) {
        score += definite(verb, word);
      }
    } else if (opening && !Signs.has(word, Traits.ENCLITIC)) {
      score += indefinite(verb, word);
      score += Signs.has(word, Traits.AGENT) ? ofBodies(verb, word) : 0;
    }
    return score < 0 && Signs.has(verb, Traits.CONJUNCTION) ? score * AFTER_CONJUNCTION : score;
  }

  private static double definite(long verb, long word) {
    if (Signs.has(word, Traits.NOMINATIVE)) {
      return 0.8;
    }
    if (Signs.has(verb, Traits.PLAIN_PERFECT)
        && Signs.has(verb, Traits.ENCLITIC)
        && Signs.has(word, Traits.NISBA)
        && Features.number(Signs.features(word)) == Number.SINGULAR) {
      return -1.6;
    }
    if (!Signs.has(verb, Traits.PLAIN_PERFECT) || Signs.has(verb, Traits.ENCLITIC)) {
      return Signs.has(word, Traits.AGENT) ? 0.4 : 0;
    }
    if (Signs.has(word, Traits.OBLIQUE)) {
      return -1.5;
    }
    return Signs.has(word, Traits.AGENT) ? 0.4 : -0.3;
  }

  private static double indefinite(long verb, long word) {
    if (!Signs.has(verb, Traits.PLAIN_PERFECT) || Signs.has(verb, Traits.ENCLITIC)) {
      return 0;
    }
    if (Signs.has(word, Traits.TANWIN)) {
      return 0.4;
    }
    if (Signs.has(word, Traits.MODIFIER)) {
      return -0.8;
    }
    return switch (Signs.pos(word)) {
      case NOUN ->
          Signs.has(word, Traits.HUMAN) && !Signs.has(word, Traits.NISBA)
              ? 0.4
              : Signs.has(word, Traits.AGENT) ? 0 : -0.8;
      case MASDAR -> -0.8;
      default -> 0;
    };
  }

  /** A verb before units or groups stands in the feminine. */
  private static double ofBodies(long verb, long word) {
    int features = Signs.features(word);
    boolean bodies =
        Signs.pos(word) == PartOfSpeech.NOUN
            && !Signs.has(word, Traits.HUMAN)
            && Features.gender(features) == Gender.FEMININE;
    return bodies && Features.gender(Signs.features(verb)) == Gender.MASCULINE
        ? gender(verb, word)
        : 0;
  }

  /** A verb before its subject agrees with it in gender. */
  private static double gender(long verb, long word) {
    if (Features.person(Signs.features(verb)) != Person.THIRD
        || Features.number(Signs.features(verb)) != Number.SINGULAR) {
      return 0;
    }
    Gender said = Features.gender(Signs.features(verb));
    Gender noun = Features.gender(Signs.features(word));
    Number number = Features.number(Signs.features(word));
    if (said == null || noun == null || said == noun) {
      return said == Gender.FEMININE && Signs.has(word, Traits.NOMINATIVE) ? -1 : 0;
    }
    if (said == Gender.MASCULINE) {
      return number == Number.SINGULAR || number == Number.PLURAL ? -0.8 : 0;
    }
    boolean human = Signs.has(word, Traits.HUMAN);
    return number == Number.PLURAL && !human ? 0 : Signs.has(word, Traits.AGENT) ? -0.8 : 0;
  }
}
