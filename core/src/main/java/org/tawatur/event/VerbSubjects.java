package org.tawatur.event;

import java.util.List;
import org.tawatur.actor.Scene;
import org.tawatur.morph.Analysis;
import org.tawatur.morph.Enclitic;
import org.tawatur.morph.Gender;
import org.tawatur.morph.NounClass;
import org.tawatur.morph.Number;
import org.tawatur.morph.PartOfSpeech;
import org.tawatur.morph.Person;
import org.tawatur.morph.Token;
import org.tawatur.phrase.Agreement;
import org.tawatur.phrase.Filler;
import org.tawatur.phrase.NounPhrase;

/** Whether the words around a finite verb can be its subject by their form. Holds nothing. */
final class VerbSubjects {
  private VerbSubjects() {}

  /** Whether a verb agrees with a noun phrase behind it as with its subject. */
  static boolean agreesAfter(Scene scene, Analysis verb, Filler filler) {
    NounPhrase phrase = filler.phrases().getFirst();
    Token head = scene.head(phrase);
    Token first = scene.chart().tokens().get(phrase.start());
    boolean number = first.pos() == PartOfSpeech.NUMBER;
    if (Agreement.isAccusative(first)
        || number && verb.gender() == Gender.FEMININE && isMen(head)) {
      return false;
    }
    boolean counted = number || first.lemma().sense() == NounClass.QUANTITY;
    return counted
        ? verb.person() != Person.FIRST && verb.number() != Number.PLURAL
        : Agreement.subjectAfter(verb, head) && !Agreement.isObjectOfMen(verb, first);
  }

  /**
   * Whether a counted noun is masculine, so that a feminine verb before it has another subject:
   * "(she) arrested 13 men".
   */
  private static boolean isMen(Token head) {
    return head.lemma().sense() == NounClass.PERSON && head.analysis().gender() == Gender.MASCULINE;
  }

  /** Whether the subject of a verb is a pronoun before it: "that they", "that it has". */
  static boolean isLedByPronoun(Scene scene, int verb) {
    List<Token> tokens = scene.chart().tokens();
    int before = verb - 1;
    while (before >= 0 && tokens.get(before).pos() == PartOfSpeech.PARTICLE) {
      before--;
    }
    return before >= 0
        && tokens.get(before).pos() == PartOfSpeech.SUBORDINATOR
        && tokens.get(before).analysis().enclitic() != null;
  }

  /**
   * Whether a verb that nobody undergoes, for it takes its object with a preposition, begins the
   * sentence, but for "and", "as also" and the like.
   */
  static boolean opensSentence(Scene scene, int verb) {
    List<Token> tokens = scene.chart().tokens();
    if (tokens.get(verb).analysis().person() != Person.THIRD
        || PassiveForm.isPassive(scene, verb)) {
      return false;
    }
    for (int t = verb - 1; t >= 0; t--) {
      Token token = tokens.get(t);
      boolean light =
          token.pos() == PartOfSpeech.PARTICLE
              || token.pos() == PartOfSpeech.ADVERB
              || token.pos() == PartOfSpeech.CONJUNCTION
              || token.pos() == PartOfSpeech.SUBORDINATOR && token.analysis().enclitic() == null
              || token.pos() == PartOfSpeech.PUNCTUATION;
      if (!light) {
        return false;
      }
    }
    return true;
  }

  /** Whether a relative clause has a subject of its own: "the brigade whose leaders joined". */
  static boolean isTakenUp(Scene scene, Filler described, Filler subject) {
    List<Token> tokens = scene.chart().tokens();
    Enclitic pronoun = tokens.get(subject.at()).analysis().enclitic();
    return described.kind() == Filler.Kind.ANTECEDENT
        && pronoun != null
        && Agreement.pronoun(pronoun, tokens.get(described.at()));
  }
}
