package org.tawatur.event;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tawatur.actor.Scene;
import org.tawatur.morph.NounClass;
import org.tawatur.morph.Token;
import org.tawatur.phrase.Agreement;
import org.tawatur.phrase.Arguments;
import org.tawatur.phrase.Filler;
import org.tawatur.phrase.NounPhrase;

/**
 * Finds the noun of a light verb, "launch an attack", and what the verb has besides it.
 * Thread-safe.
 */
final class LightVerbs {
  /** How far into a noun phrase the noun of a light verb is looked for, from its head. */
  private static final int NEAR_HEAD = 3;

  private final WordMarks marks;

  LightVerbs(WordMarks marks) {
    this.marks = marks;
  }

  /** Where the noun of a light verb may stand without a preposition. */
  static List<Filler> places(Arguments arguments) {
    List<Filler> places = new ArrayList<>(arguments.after().size() + 2);
    places.addAll(arguments.after());
    Filler clitic = arguments.clitic();
    if (clitic != null && clitic.kind() == Filler.Kind.ANTECEDENT) {
      places.add(clitic);
    }
    Filler before = arguments.before();
    if (before != null && before.kind() != Filler.Kind.DROPPED) {
      places.add(before);
    }
    return places;
  }

  /**
   * The words that stand where the noun of a light verb may and are such nouns, by lemma and as
   * written.
   */
  List<String> words(Scene scene, Arguments arguments, List<Filler> places) {
    List<String> words = new ArrayList<>();
    for (Filler filler : places) {
      addWords(scene, filler, words);
    }
    for (Arguments.Oblique oblique : arguments.obliques()) {
      addWords(scene, oblique.filler(), words);
    }
    return words;
  }

  /** Where the first noun that the light verb may stand with does, or -1. */
  int noun(Scene scene, Arguments arguments, List<Filler> places, Frames.Light light) {
    int first = -1;
    for (Frames.Light.Option option : light.options()) {
      int at = noun(scene, arguments, places, option);
      first = at >= 0 && (first < 0 || at < first) ? at : first;
    }
    return first;
  }

  private int noun(
      Scene scene, Arguments arguments, List<Filler> places, Frames.Light.Option option) {
    if (option.preposition().isEmpty()) {
      for (Filler filler : places) {
        int at = at(scene, filler, option);
        if (at >= 0 && !isDropping(scene, arguments, filler)) {
          return at;
        }
      }
    }
    for (Arguments.Oblique oblique : arguments.obliques()) {
      if (oblique.preposition().equals(option.preposition())) {
        int at = at(scene, oblique.filler(), option);
        if (at >= 0) {
          return at;
        }
      }
    }
    return -1;
  }

  /**
   * "Aircraft dropped bombs": what comes down from an aircraft, which is not itself brought down.
   */
  private static boolean isDropping(Scene scene, Arguments arguments, Filler filler) {
    List<Filler> after = arguments.after();
    List<Token> tokens = scene.chart().tokens();
    return after.size() > 1
        && after.getFirst().equals(filler)
        && tokens.get(filler.at()).lemma().sense() == NounClass.VEHICLE
        && tokens.get(after.get(1).at()).lemma().sense() == NounClass.WEAPON
        && VerbSubjects.agreesAfter(scene, tokens.get(arguments.word()).analysis(), filler);
  }

  /**
   * Whether a light verb may be a passive whose subject is its noun, "demonstrations (were) held":
   * the noun follows it, agrees with it and is no accusative, and nobody stands before them.
   */
  static boolean isPassive(Scene scene, Arguments arguments, int noun) {
    List<Filler> after = arguments.after();
    Token word = scene.chart().tokens().get(noun);
    return arguments.before() == null
        && arguments.clitic() == null
        && !after.isEmpty()
        && scene.chart().pieceOf()[after.getFirst().at()] == scene.chart().pieceOf()[noun]
        && !Agreement.isAccusative(word)
        && !VerbSubjects.isLedByPronoun(scene, arguments.word())
        && Agreement.subjectAfter(scene.chart().tokens().get(arguments.word()).analysis(), word);
  }

  /** The arguments of a light verb without the noun that belongs to the trigger. */
  static Arguments without(Scene scene, Arguments arguments, int noun) {
    int piece = scene.chart().pieceOf()[noun];
    List<Filler> after = new ArrayList<>(arguments.after());
    after.removeIf(filler -> scene.chart().pieceOf()[filler.at()] == piece);
    List<Arguments.Oblique> obliques = new ArrayList<>(arguments.obliques());
    obliques.removeIf(oblique -> oblique.constituent() == piece);
    return new Arguments(
        arguments.word(),
        outside(scene, arguments.before(), piece),
        after,
        outside(scene, arguments.clitic(), piece),
        obliques,
        arguments.modifiers(),
        arguments.start(),
        arguments.end());
  }

  private void addWords(Scene scene, Filler filler, List<String> words) {
    for (NounPhrase phrase : filler.phrases()) {
      for (int k = phrase.start(); k < Math.min(phrase.end(), phrase.head() + NEAR_HEAD); k++) {
        Token token = scene.chart().tokens().get(k);
        if (marks.has(WordMarks.LIGHT_NOUN, token)) {
          TriggerWords.add(token, words);
        }
      }
    }
  }

  private int at(Scene scene, Filler filler, Frames.Light.Option option) {
    for (var phrase : filler.phrases()) {
      for (int k = phrase.start(); k < Math.min(phrase.end(), phrase.head() + NEAR_HEAD); k++) {
        Token token = scene.chart().tokens().get(k);
        if (marks.has(WordMarks.LIGHT_NOUN, token)
            && TriggerWords.sameWord(token, option.words().getFirst())
            && TriggerWords.follow(scene, k, phrase.end(), option.words())) {
          return k;
        }
      }
    }
    return -1;
  }

  /** The filler unless one of its phrases stands in {@code piece}; then null. */
  private static @Nullable Filler outside(Scene scene, @Nullable Filler filler, int piece) {
    if (filler != null) {
      for (NounPhrase phrase : filler.phrases()) {
        if (scene.chart().pieceOf()[phrase.head()] == piece) {
          return null;
        }
      }
    }
    return filler;
  }
}
