package org.tawatur.event;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tawatur.actor.Demonym;
import org.tawatur.actor.Registry;
import org.tawatur.actor.Scene;
import org.tawatur.lexicon.WordSets;
import org.tawatur.morph.NounClass;
import org.tawatur.morph.PartOfSpeech;
import org.tawatur.morph.Proclitic;
import org.tawatur.morph.Token;
import org.tawatur.phrase.Filler;
import org.tawatur.phrase.NounPhrase;

/**
 * Which noun phrases can take part in an event, and to whom those belong that cannot. Immutable and
 * thread-safe.
 */
final class Participants {
  /** "His country", which refuses or supports as its minister says. */
  private static final String COUNTRY = "بلاد";

  private final Registry registry;
  private final CountedPeople counted;
  private final People people;
  private final Terrain terrain;
  private final Set<String> notParties;
  private final Set<String> others;

  /**
   * Made of the lexicon.
   *
   * @param sets of them {@code no-party}: nouns that look like persons or groups and take no part
   *     in events; {@code other}: "others"
   */
  Participants(Registry registry, People people, Terrain terrain, WordSets sets) {
    this.registry = registry;
    this.counted = new CountedPeople(sets);
    this.people = people;
    this.terrain = terrain;
    this.notParties = sets.set("no-party");
    this.others = sets.set("other");
  }

  /** Whether a filler can take part in an event. */
  boolean isParty(Scene scene, Filler filler) {
    return filler.phrases().isEmpty() || isParty(scene, filler.phrases().getFirst());
  }

  /** Whether a phrase can take part in an event. */
  boolean isParty(Scene scene, NounPhrase phrase) {
    Token head = scene.head(phrase);
    if (notParties.contains(head.lemma().name())
        || counted.isOthers(scene, phrase)
        || terrain.isEdge(scene, phrase)) {
      return false;
    }
    if (scene.isPlace(phrase.head()) && !scene.isNamed(phrase.head())
        || terrain.isFront(scene, phrase)) {
      return false;
    }
    return isActor(scene, phrase)
        || people.isPerson(scene, phrase)
        || head.lemma().sense() == NounClass.VEHICLE
        || head.pos() == PartOfSpeech.UNKNOWN
        || head.pos() == PartOfSpeech.FOREIGN
            && phrase.end() - phrase.start() > 1
            && scene.chart().tokens().get(phrase.start()).pos() == PartOfSpeech.FOREIGN;
  }

  /** Whether a filler can do something on its own. */
  boolean isAgent(Scene scene, Filler filler) {
    if (filler.phrases().isEmpty()) {
      return true;
    }
    NounPhrase phrase = filler.phrases().getFirst();
    return scene.sense(phrase) != NounClass.POSITION && isParty(scene, phrase);
  }

  /** "And others who ...", the second side of a clash whose first is told. */
  boolean isAnother(Scene scene, NounPhrase phrase) {
    Token head = scene.head(phrase);
    return head.has(Proclitic.WA) && others.contains(head.lemma().name());
  }

  /** Whether a phrase means people, a body or a state, or what a named one owns. */
  boolean isActor(Scene scene, NounPhrase phrase) {
    Token head = scene.head(phrase);
    NounClass sense = head.lemma().sense();
    if (scene.isEnding(phrase.head())) {
      return false;
    }
    return scene.isNamed(phrase.head())
        || head.lemma().name().equals(COUNTRY) && head.analysis().enclitic() != null
        || sense == NounClass.GROUP
        || sense == NounClass.ORGAN
        || sense == NounClass.FORCE
        || sense == NounClass.MEDIA
        || people.isPerson(scene, phrase)
        || registry.demonym(head.lemma().name()) != null
            && head.pos() != PartOfSpeech.PROPER
            && !terrain.isDirection(head, phrase)
        || isOwnedThing(scene, phrase, sense);
  }

  /** A building, vehicle or weapon of a named actor. */
  private boolean isOwnedThing(Scene scene, NounPhrase phrase, NounClass sense) {
    if (!isBelonging(sense)) {
      return false;
    }
    for (int genitive : phrase.genitives()) {
      if (scene.isNamed(genitive)) {
        return true;
      }
    }
    for (NounPhrase complement : phrase.complements()) {
      if (scene.isNamed(complement.head())) {
        return true;
      }
    }
    for (int modifier : phrase.modifiers()) {
      if (belonging(scene.chart().tokens().get(modifier).lemma().name()) != null) {
        return true;
      }
    }
    return false;
  }

  /** The id of the actor to whom an adjective says that something belongs, or null. */
  @Nullable String belonging(String adjective) {
    Demonym demonym = registry.demonym(adjective);
    return demonym == null || demonym.id().isEmpty() ? null : demonym.id();
  }

  /** Whether a noun names what belongs to somebody rather than somebody: a base, a vehicle. */
  boolean isBelonging(Scene scene, int token) {
    return isBelonging(scene.chart().tokens().get(token).lemma().sense());
  }

  /** Whether a noun of this kind names what belongs to somebody rather than somebody. */
  static boolean isBelonging(NounClass sense) {
    return switch (sense) {
      case POSITION, VEHICLE, WEAPON, FACILITY, THING -> true;
      case PERSON,
          GROUP,
          ORGAN,
          FORCE,
          RANK,
          TITLE,
          PLACEKIND,
          TIME,
          PART,
          EVENT,
          SPEECH,
          MEDIA,
          QUANTITY,
          ABSTRACT,
          NONE ->
          false;
    };
  }

  /**
   * Who owns a thing that takes no part itself: "the house of an activist", "the position of the
   * government"; null where nobody does.
   */
  @Nullable NounPhrase owner(Scene scene, NounPhrase phrase) {
    Token head = scene.head(phrase);
    NounClass sense = head.lemma().sense();
    if (sense == NounClass.EVENT
        || head.pos() == PartOfSpeech.MASDAR && sense != NounClass.ABSTRACT
        || scene.isNamed(phrase.head())
        || scene.isPlace(phrase.head())) {
      return null;
    }
    for (int genitive : phrase.genitives()) {
      NounPhrase rest = phrase.from(genitive);
      if (terrain.isNameOfPlace(scene, head, genitive)) {
        break;
      }
      if (!scene.isPlace(genitive) && isParty(scene, rest)) {
        return rest;
      }
    }
    for (NounPhrase complement : phrase.complements()) {
      if (isParty(scene, complement)) {
        return complement;
      }
    }
    return null;
  }
}
