package org.tawatur.event;

import java.util.Set;
import org.tawatur.actor.Scene;
import org.tawatur.lexicon.WordSets;
import org.tawatur.morph.Analysis;
import org.tawatur.morph.NounClass;
import org.tawatur.morph.PartOfSpeech;
import org.tawatur.morph.Token;
import org.tawatur.phrase.NounPhrase;

/**
 * Which numbers and amounts stand for people: "five others", "dozens", but not "a quantity of
 * weapons". Immutable and thread-safe.
 */
final class CountedPeople {
  /** Beside those named before. */
  private static final String OTHER = "آخر";

  private final Set<String> degrees;

  CountedPeople(WordSets sets) {
    this.degrees = sets.set("degree");
  }

  /** Whether a phrase is a bare number or amount: "five others", "dozens". */
  boolean isCounted(Scene scene, NounPhrase phrase) {
    Token head = scene.head(phrase);
    return head.pos() == PartOfSpeech.NUMBER
        || head.lemma().sense() == NounClass.QUANTITY
            && !isDegree(head)
            && !isOfThings(scene, phrase);
  }

  /** "Five others": counted beside those named before. */
  boolean isOthers(Scene scene, NounPhrase phrase) {
    if (scene.head(phrase).pos() == PartOfSpeech.NUMBER) {
      for (int modifier : phrase.modifiers()) {
        if (scene.chart().tokens().get(modifier).lemma().name().equals(OTHER)) {
          return true;
        }
      }
    }
    return false;
  }

  /** "The least", "the most": how much, not how many people. */
  private boolean isDegree(Token head) {
    return head.analysis().hasArticle() && degrees.contains(head.lemma().name());
  }

  /** An amount of what is nobody: "a quantity of weapons", "a number of houses", "six months". */
  private static boolean isOfThings(Scene scene, NounPhrase phrase) {
    int next = phrase.head() + 1;
    if (next < phrase.end() && isTime(scene.chart().tokens().get(next))) {
      return true;
    }
    if (!phrase.complements().isEmpty()) {
      return isThing(scene, phrase.complements().getFirst().head());
    }
    return !phrase.genitives().isEmpty() && isThing(scene, phrase.genitives().getFirst());
  }

  private static boolean isTime(Token token) {
    for (Analysis reading : token.readings()) {
      if (reading.lemma().sense() == NounClass.TIME) {
        return true;
      }
    }
    return false;
  }

  private static boolean isThing(Scene scene, int noun) {
    NounClass sense = scene.chart().tokens().get(noun).lemma().sense();
    return sense == NounClass.WEAPON || sense == NounClass.FACILITY || sense == NounClass.PLACEKIND;
  }
}
