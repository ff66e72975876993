package org.tawatur.event;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tawatur.actor.Actor;
import org.tawatur.actor.ActorName;
import org.tawatur.actor.Registry;
import org.tawatur.actor.Scene;
import org.tawatur.lexicon.WordSets;
import org.tawatur.morph.Analysis;
import org.tawatur.morph.Gender;
import org.tawatur.morph.NounClass;
import org.tawatur.morph.Number;
import org.tawatur.morph.PartOfSpeech;
import org.tawatur.morph.Token;
import org.tawatur.phrase.Filler;
import org.tawatur.phrase.NounPhrase;

/**
 * Which noun phrases mean people, and what people: one by name or office, officials, protesters,
 * civilians, everybody concerned. Immutable and thread-safe.
 */
final class People {
  private static final String CIVILIANS = "civilians";

  /** The sides of a conflict where they are many. */
  private static final String SIDE = "طرف";

  private final Registry registry;
  private final CountedPeople counted;
  private final Set<String> partyNouns;
  private final Set<String> protesters;
  private final Set<String> delegates;

  /**
   * Made of the lexicon.
   *
   * @param sets of them {@code party-noun}: nouns that stand for whoever takes part, "side",
   *     "people"; {@code person-participle}: participles for people; {@code protester}; {@code
   *     delegate}
   */
  People(Registry registry, WordSets sets) {
    this.registry = registry;
    this.counted = new CountedPeople(sets);
    this.partyNouns = sets.union("party-noun", "person-participle");
    this.protesters = sets.set("protester");
    this.delegates = sets.set("delegate");
  }

  /** Whether a phrase means people, by name, as a noun or by their number. */
  boolean isPerson(Scene scene, NounPhrase phrase) {
    Token head = scene.head(phrase);
    NounClass sense = head.lemma().sense();
    return sense.isHuman()
        || head.pos() == PartOfSpeech.PROPER && !Terrain.isPlace(scene, phrase)
        || head.pos() == PartOfSpeech.ACTIVE_PARTICIPLE && head.analysis().number() == Number.PLURAL
        || isSubstantive(head, phrase)
        || counted.isCounted(scene, phrase)
        || partyNouns.contains(head.lemma().name())
        || registry.generic(head.lemma().name()) != null;
  }

  /** An adjective in the plural of men that governs a noun: "the organisers of the strike". */
  private static boolean isSubstantive(Token head, NounPhrase phrase) {
    return (head.pos() == PartOfSpeech.ADJECTIVE || head.pos() == PartOfSpeech.PASSIVE_PARTICIPLE)
        && head.analysis().number() == Number.PLURAL
        && head.analysis().gender() == Gender.MASCULINE
        && !phrase.genitives().isEmpty();
  }

  /** "The demonstrators", "hundreds of demonstrators". */
  boolean isProtester(Scene scene, NounPhrase phrase) {
    if (protesters.contains(scene.head(phrase).lemma().name())) {
      return true;
    }
    if (!counted.isCounted(scene, phrase)) {
      return false;
    }
    for (NounPhrase complement : phrase.complements()) {
      if (isProtester(scene, complement)) {
        return true;
      }
    }
    for (int genitive : phrase.genitives()) {
      if (protesters.contains(scene.chart().tokens().get(genitive).lemma().name())) {
        return true;
      }
    }
    return false;
  }

  /** Whether a phrase means somebody in office, or one person by name. */
  boolean isOfficial(Scene scene, NounPhrase phrase) {
    Token head = scene.head(phrase);
    NounClass sense = head.lemma().sense();
    boolean known = scene.isNamed(phrase.head()) && isOnePerson(scene, phrase);
    return sense == NounClass.TITLE
        || sense == NounClass.RANK
        || known
        || delegates.contains(head.lemma().name());
  }

  /** One person by name or office, who is no force. */
  boolean isOnePerson(Scene scene, NounPhrase phrase) {
    Token head = scene.head(phrase);
    NounClass sense = head.lemma().sense();
    boolean person = sense.isHuman();
    boolean several = head.analysis().number() != Number.SINGULAR || phrase.start() < phrase.head();
    if (scene.isNamed(phrase.head())) {
      return arePersons(scene.names(phrase.head()));
    }
    return person && !several || head.pos() == PartOfSpeech.PROPER;
  }

  private boolean arePersons(List<ActorName> names) {
    for (ActorName name : names) {
      Actor actor = registry.actor(name.id());
      if (actor == null || !actor.isPerson()) {
        return false;
      }
    }
    return true;
  }

  /** Whether an adjective may also be a noun for a person: "activist", "young (man)". */
  boolean mayBePerson(Token token) {
    return !token.analysis().hasArticle()
        && (registry.generic(token.lemma().name()) != null || hasPersonReading(token));
  }

  /**
   * Whether any reading but a verb names a person, whatever its clitics: with the narrower rule of
   * the phrase reader, some whom it took for an adjective would be lost. A name has to be spelt as
   * the word is: هائل "huge" is no هايل.
   */
  boolean hasPersonReading(Token token) {
    String word = token.lemma().name();
    for (Analysis reading : token.readings()) {
      if (reading.lemma().sense() == NounClass.PERSON
          && !reading.pos().isVerb()
          && (reading.pos() != PartOfSpeech.PROPER || reading.lemma().name().equals(word))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a filler is people without a name who do not fight: "two persons", "a woman". */
  boolean isCivilian(Scene scene, Filler filler) {
    NounPhrase phrase = first(filler);
    return phrase != null && CIVILIANS.equals(registry.generic(scene.head(phrase).lemma().name()));
  }

  /**
   * Whether a filler is the public or everybody concerned, who are spoken to: "the residents", "all
   * parties".
   */
  boolean isPublic(Scene scene, Filler filler) {
    NounPhrase phrase = first(filler);
    if (phrase == null) {
      return false;
    }
    Token head = scene.head(phrase);
    Token first = scene.chart().tokens().get(phrase.start());
    boolean sides = head.lemma().name().equals(SIDE) && head.analysis().number() == Number.PLURAL;
    return head.analysis().hasArticle()
        && (first.lemma().sense() == NounClass.QUANTITY
            || sides
            || registry.generic(head.lemma().name()) != null);
  }

  private static @Nullable NounPhrase first(Filler filler) {
    return filler.phrases().isEmpty() ? null : filler.phrases().getFirst();
  }
}
