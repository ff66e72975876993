package org.tawatur.event;

import java.util.Set;
import org.tawatur.lexicon.WordSets;
import org.tawatur.phrase.Arguments;
import org.tawatur.phrase.Arguments.Oblique;

/**
 * Which prepositions name who did what a passive or verbal noun tells, whatever the frame: "by X".
 * Immutable and thread-safe.
 */
final class ByPhrase {
  private final Set<String> prepositions;

  ByPhrase(WordSets sets) {
    this.prepositions = sets.set("by-whom");
  }

  /** Whether a preposition says by whom. */
  boolean isOpenedBy(String preposition) {
    return prepositions.contains(preposition);
  }

  /** Whether one of the prepositions that stand with a verb says by whom. */
  boolean isAmong(Arguments arguments) {
    for (Oblique oblique : arguments.obliques()) {
      if (prepositions.contains(oblique.preposition())) {
        return true;
      }
    }
    return false;
  }
}
