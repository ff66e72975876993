package org.tawatur.event;

import java.util.Set;
import org.tawatur.lexicon.WordSets;
import org.tawatur.morph.Token;

/**
 * Which words can tell the same attack: "the raid" is the firing of missiles told before, but no
 * bomb by the road; "the attack" may be either. Thread-safe.
 */
final class AttackKinds {
  private final Set<String> raids;
  private final Set<String> blasts;

  /**
   * Makes the step.
   *
   * @param sets of them {@code raid-word}: lemmas of what is done from afar or by a force; {@code
   *     blast-word}: lemmas of bombs; what may be either stands in both
   */
  AttackKinds(WordSets sets) {
    this.raids = sets.set("raid-word");
    this.blasts = sets.set("blast-word");
  }

  /** What the word at a trigger can mean, as bits that another word of the same attack shares. */
  int of(Token token) {
    return bits(token.lemma().name()) | bits(token.lemma().verb());
  }

  private int bits(String lemma) {
    return (raids.contains(lemma) ? 1 : 0) | (blasts.contains(lemma) ? 2 : 0);
  }
}
