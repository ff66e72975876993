package org.tawatur.event;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tawatur.actor.Actor;
import org.tawatur.actor.ActorMention;
import org.tawatur.actor.Registry;
import org.tawatur.actor.Scene;
import org.tawatur.actor.Sector;
import org.tawatur.lexicon.WordSets;
import org.tawatur.morph.NounClass;
import org.tawatur.morph.Token;
import org.tawatur.phrase.Filler;
import org.tawatur.phrase.NounPhrase;

/**
 * Which noun phrases mean those who attack and arrest rather than suffer it, and what they shoot
 * with. Immutable and thread-safe.
 */
final class Forces {
  private final Registry registry;
  private final People people;
  private final Set<String> gunmen;
  private final Set<String> shot;

  Forces(Registry registry, People people, WordSets sets) {
    this.registry = registry;
    this.people = people;
    this.gunmen = sets.set("gunman");
    this.shot = sets.set("shot-noun");
  }

  /**
   * Whether a filler is a body under arms or a named group, which arrests rather than is arrested.
   */
  boolean isForce(Scene scene, Filler filler) {
    NounPhrase phrase = first(filler);
    if (phrase == null) {
      return false;
    }
    NounClass sense = scene.sense(phrase);
    return sense == NounClass.FORCE
        || sense == NounClass.ORGAN
        || scene.isNamed(phrase.head()) && !people.isOnePerson(scene, phrase);
  }

  /**
   * Whether a filler is one that attacks rather than is attacked: forces, aircraft, armed groups,
   * states.
   */
  boolean isAttacker(Scene scene, Filler filler) {
    NounPhrase phrase = first(filler);
    if (phrase == null) {
      return false;
    }
    NounClass sense = scene.sense(phrase);
    return sense == NounClass.FORCE
        || sense == NounClass.VEHICLE
        || sense == NounClass.WEAPON
        || scene.isNamed(phrase.head());
  }

  /** Whether a filler is an armed or unknown person, who attacks as well as he is attacked. */
  boolean isGunman(Scene scene, Filler filler) {
    return !filler.phrases().isEmpty()
        && gunmen.contains(scene.chart().tokens().get(filler.at()).lemma().name());
  }

  /** Whether a phrase says of which known side those are whom it names: "fighters of X". */
  boolean isOfNamed(Scene scene, NounPhrase phrase) {
    for (int genitive : phrase.genitives()) {
      if (scene.isNamed(genitive)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a phrase names what is fired: "bullets", "fire", "a missile". */
  boolean isShot(Scene scene, NounPhrase phrase) {
    Token head = scene.head(phrase);
    return head.lemma().sense() == NounClass.WEAPON || shot.contains(head.lemma().name());
  }

  /** Whether a mention is a newspaper, agency or station, which only asks and tells. */
  boolean isMedium(ActorMention mention) {
    Actor actor = mention.id() == null ? null : registry.actor(mention.id());
    return actor != null && actor.sector() == Sector.JRN;
  }

  private static @Nullable NounPhrase first(Filler filler) {
    return filler.phrases().isEmpty() ? null : filler.phrases().getFirst();
  }
}
