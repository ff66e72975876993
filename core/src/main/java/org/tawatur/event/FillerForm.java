package org.tawatur.event;

import org.tawatur.actor.Scene;
import org.tawatur.morph.NounClass;
import org.tawatur.morph.PartOfSpeech;
import org.tawatur.morph.Proclitic;
import org.tawatur.morph.Token;
import org.tawatur.phrase.Arguments.Oblique;
import org.tawatur.phrase.Constituent.Kind;
import org.tawatur.phrase.Filler;
import org.tawatur.phrase.NounPhrase;

/**
 * What the words of a filler are, and how they stand to those of another, whatever the verb. Holds
 * nothing.
 */
final class FillerForm {
  private FillerForm() {}

  /** Whether a filler is the name of a place. */
  static boolean isPlace(Scene scene, Filler filler) {
    return !filler.phrases().isEmpty() && scene.isPlace(filler.phrases().getFirst().head());
  }

  /** Whether a filler is joined by "and" to the one before it. */
  static boolean isJoined(Scene scene, Filler filler) {
    return !filler.phrases().isEmpty()
        && scene.chart().tokens().get(filler.phrases().getFirst().start()).has(Proclitic.WA);
  }

  /** Whether a filler is a number alone, as whom a gunman "killed two and wounded 7". */
  static boolean isBareNumber(Scene scene, Filler filler) {
    return !filler.phrases().isEmpty()
        && scene.head(filler.phrases().getFirst()).pos() == PartOfSpeech.NUMBER;
  }

  /** "Dozens of fighters", "27 smugglers": people by their number. */
  static boolean isCounted(Scene scene, Filler filler) {
    Token first = scene.chart().tokens().get(filler.phrases().getFirst().start());
    return first.pos() == PartOfSpeech.NUMBER || first.lemma().sense() == NounClass.QUANTITY;
  }

  /** Whether a filler is a verbal noun, which names what is done and not who does it. */
  static boolean isDeed(Scene scene, Filler filler) {
    return scene.chart().tokens().get(filler.at()).pos() == PartOfSpeech.MASDAR;
  }

  /** Whether two fillers stand at one place, so that one is not the other's subject. */
  static boolean isSame(Scene scene, Filler one, Filler two) {
    return scene.chart().pieceOf()[one.at()] == scene.chart().pieceOf()[two.at()];
  }

  /** Whether a preposition stands between two noun phrases. */
  static boolean isParted(Scene scene, Filler one, Filler two) {
    int[] pieceOf = scene.chart().pieceOf();
    for (int c = pieceOf[one.at()] + 1; c < pieceOf[two.at()]; c++) {
      if (scene.chart().constituents().get(c).kind() == Kind.PREPOSITION) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word of a phrase has a pronoun at its end. */
  static boolean hasPronoun(Scene scene, NounPhrase phrase) {
    for (int t = phrase.start(); t < phrase.end(); t++) {
      if (scene.chart().tokens().get(t).analysis().enclitic() != null) {
        return true;
      }
    }
    return false;
  }

  /** Whether a preposition stands right behind another deed, whose it then is. */
  static boolean isBehindDeed(Scene scene, Oblique oblique, int noun) {
    NounPhrase before =
        oblique.constituent() == 0
            ? null
            : scene.chart().constituents().get(oblique.constituent() - 1).phrase();
    Token head = before == null ? null : scene.chart().tokens().get(before.head());
    return before != null
        && head != null
        && before.head() != noun
        && (head.lemma().sense() == NounClass.EVENT || head.pos() == PartOfSpeech.MASDAR);
  }
}
