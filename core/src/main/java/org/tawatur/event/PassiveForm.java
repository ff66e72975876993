package org.tawatur.event;

import org.tawatur.actor.Scene;
import org.tawatur.morph.PartOfSpeech;
import org.tawatur.morph.Token;
import org.tawatur.morph.Voice;

/** Which verbs their letters show to be passives. Holds nothing. */
final class PassiveForm {
  private static final char DAMMA = '\u064f';
  private static final int DAMMA_REACH = 4;

  private PassiveForm() {}

  /**
   * Whether a verb is a passive by its form or by the vowel that is written on it, as writers do
   * with a past tense where nobody is to take it for active.
   */
  static boolean isPassive(Scene scene, int verb) {
    Token token = scene.chart().tokens().get(verb);
    if (token.analysis().voice() == Voice.PASSIVE) {
      return true;
    }
    if (token.pos() != PartOfSpeech.PERFECT) {
      return false;
    }
    String word = token.stem().in(scene.text().original());
    int damma = word.indexOf(DAMMA);
    return damma > 0 && damma <= DAMMA_REACH && damma + 2 < word.length();
  }
}
