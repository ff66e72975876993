package org.tawatur.event;

import java.util.Set;
import org.tawatur.actor.Registry;
import org.tawatur.actor.Scene;
import org.tawatur.event.Slot.FillerClass;
import org.tawatur.lexicon.WordSets;
import org.tawatur.morph.NounClass;
import org.tawatur.morph.Number;
import org.tawatur.phrase.Filler;
import org.tawatur.phrase.NounPhrase;

/**
 * Whether a noun phrase is of the kind that a slot of a frame asks for. Holds what the kinds are
 * told by, for the steps that ask of them without a slot. Immutable and thread-safe.
 */
final class Fits {
  private static final String STRENGTH = "قوة";

  private final HarmVerbs harm;
  private final People people;
  private final Terrain terrain;
  private final Participants participants;
  private final Forces forces;
  private final Set<String> rigged;

  /** Made of the known actors and the lexicon. */
  Fits(Registry registry, WordSets sets) {
    this.harm = HarmVerbs.of(sets);
    this.people = new People(registry, sets);
    this.terrain = new Terrain(registry, sets);
    this.participants = new Participants(registry, people, terrain, sets);
    this.forces = new Forces(registry, people, sets);
    this.rigged = sets.set("rigged");
  }

  /** Which verbs tell of harm. */
  HarmVerbs harm() {
    return harm;
  }

  /** Who is a person. */
  People people() {
    return people;
  }

  /** What says where. */
  Terrain terrain() {
    return terrain;
  }

  /** Who can take part. */
  Participants participants() {
    return participants;
  }

  /** Who attacks. */
  Forces forces() {
    return forces;
  }

  /** Whether {@code filler} is of the kind {@code wanted}; a pronoun is of any. */
  boolean fits(Scene scene, Filler filler, FillerClass wanted) {
    if (wanted == FillerClass.ANY || filler.phrases().isEmpty()) {
      return true;
    }
    NounPhrase phrase = filler.phrases().getFirst();
    return switch (wanted) {
      case ANY -> true;
      case PERSON -> people.isPerson(scene, phrase);
      case GROUP ->
          participants.isActor(scene, phrase)
              && !people.isPerson(scene, phrase)
              && !scene.isPlaceFirst(phrase.head());
      case FORCE ->
          participants.isActor(scene, phrase)
              && !people.isOnePerson(scene, phrase)
              && !people.isCivilian(scene, filler);
      case ACTOR ->
          participants.isActor(scene, phrase)
              || people.isPerson(scene, phrase)
              || scene.sense(phrase) == NounClass.VEHICLE;
      case OFFICIAL -> people.isOfficial(scene, phrase);
      case PLACE -> Terrain.isPlace(scene, phrase);
      case PROTESTER -> people.isProtester(scene, phrase);
      case WEAPON ->
          scene.sense(phrase) == NounClass.WEAPON || scene.sense(phrase) == NounClass.VEHICLE;
      case TARGET -> isTarget(scene, phrase);
      case THING ->
          !participants.isActor(scene, phrase)
              && !people.isPerson(scene, phrase)
              && !Terrain.isPlace(scene, phrase);
    };
  }

  /** What is fired at and no name tells whose it is, but not what explodes itself. */
  private boolean isTarget(Scene scene, NounPhrase phrase) {
    NounClass sense = scene.sense(phrase);
    boolean target =
        switch (sense) {
          case VEHICLE, ORGAN, GROUP, FORCE, POSITION -> true;
          default -> false;
        };
    return target
        && !scene.isNamed(phrase.head())
        && !isRigged(scene, phrase)
        && !isStrength(scene, phrase);
  }

  /** "(With) force", which is no unit where nothing more is said of it. */
  private static boolean isStrength(Scene scene, NounPhrase phrase) {
    return phrase.end() == phrase.head() + 1
        && scene.head(phrase).lemma().name().equals(STRENGTH)
        && scene.head(phrase).analysis().number() == Number.SINGULAR;
  }

  private boolean isRigged(Scene scene, NounPhrase phrase) {
    for (int modifier : phrase.modifiers()) {
      if (rigged.contains(scene.chart().tokens().get(modifier).lemma().name())) {
        return true;
      }
    }
    return false;
  }
}
