package org.tawatur.event;

import java.util.List;
import java.util.Set;
import org.tawatur.claim.Modality;
import org.tawatur.claim.Polarity;
import org.tawatur.morph.PartOfSpeech;
import org.tawatur.morph.Token;
import org.tawatur.text.WordSet;

/**
 * What a frame asks of how its verb is said: {@code need:not} that it is negated, {@code need:لن}
 * that it is denied for the time to come, {@code need:سوف} that it is announced. "Will not accept"
 * is then a refusal that took place, and "will answer" a threat.
 */
final class Tone {
  private static final String NOT = "not";
  private static final String NEVER = "لن";
  private static final String WILL = "سوف";
  private static final String LACK = "عدم";

  private static final Set<String> ALL = WordSet.of(NOT, NEVER, WILL);

  private Tone() {}

  /** Whether a need is one of how the verb is said, and not of a complement. */
  static boolean isTone(String need) {
    return ALL.contains(need);
  }

  /** Whether the frame asks for nothing of the kind, or what it asks for is there. */
  static boolean holds(Frame frame, Cues.Stance stance, List<Token> tokens) {
    for (String need : frame.needs()) {
      boolean there =
          switch (need) {
            case NOT -> isNegated(stance, tokens);
            case NEVER -> isNegated(stance, tokens) && denier(stance, tokens).equals(NEVER);
            case WILL ->
                stance.polarity() == Polarity.AFFIRMED && stance.modality() == Modality.PLANNED;
            default -> true;
          };
      if (!there) {
        return false;
      }
    }
    return true;
  }

  /** How the event of the frame is held to be, once it is said as the frame asks. */
  static Cues.Stance meant(Frame frame, Cues.Stance stance) {
    if (frame.needs().contains(WILL)) {
      return new Cues.Stance(stance.polarity(), stance.denier(), Modality.ACTUAL);
    }
    return frame.needs().contains(NOT) || frame.needs().contains(NEVER)
        ? new Cues.Stance(stance.polarity().negated(), -1, stance.modality())
        : stance;
  }

  private static boolean isNegated(Cues.Stance stance, List<Token> tokens) {
    return stance.polarity() == Polarity.DENIED
        && (tokens.get(stance.denier()).pos() == PartOfSpeech.NEGATION
            || denier(stance, tokens).equals(LACK));
  }

  private static String denier(Cues.Stance stance, List<Token> tokens) {
    return tokens.get(stance.denier()).lemma().name();
  }
}
