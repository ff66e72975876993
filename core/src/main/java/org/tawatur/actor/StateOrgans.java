package org.tawatur.actor;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tawatur.lexicon.WordSets;
import org.tawatur.morph.NounClass;
import org.tawatur.morph.Number;
import org.tawatur.morph.Token;
import org.tawatur.phrase.NounPhrase;

/**
 * Whose organ a body or an office without a name is: in a report about one country alone "the
 * ministry of the interior", "the public prosecution", "the men of the police" are those of its
 * state. Immutable and thread-safe.
 */
final class StateOrgans {
  private final Registry registry;
  private final Set<String> bodies;
  private final Set<String> holders;
  private final Set<String> services;
  private final Set<String> adjectives;

  /**
   * Takes the words to look for.
   *
   * @param sets of them {@code state-body}: bodies of a state by themselves, with the article, "the
   *     police"; {@code state-holder}: those who are of a state by what follows, "the men of", "the
   *     ministry of"; {@code state-service}: what follows in the genitive, "the police", "the
   *     interior"; {@code state-adjective}: what says the same, "(the) security (bodies)"
   */
  StateOrgans(Registry registry, WordSets sets) {
    this.registry = registry;
    this.bodies = sets.set("state-body");
    this.holders = sets.set("state-holder");
    this.services = sets.set("state-service");
    this.adjectives = sets.set("state-adjective");
  }

  /** The state of the report's country where the phrase means an organ of it, or null. */
  @Nullable String state(Scene scene, NounPhrase phrase) {
    return scene.country().isEmpty() || !scene.isHome() || !isOrgan(scene, phrase)
        ? null
        : registry.stateOf(scene.country());
  }

  private boolean isOrgan(Scene scene, NounPhrase phrase) {
    Token head = scene.chart().tokens().get(phrase.head());
    String lemma = head.lemma().name();
    if (bodies.contains(lemma) && head.analysis().hasArticle() && phrase.modifiers().isEmpty()) {
      return true;
    }
    boolean several = head.analysis().number() != Number.SINGULAR;
    if (!holders.contains(lemma) || several && head.lemma().sense() == NounClass.TITLE) {
      return false;
    }
    for (int genitive : phrase.genitives()) {
      if (services.contains(scene.chart().tokens().get(genitive).lemma().name())) {
        return true;
      }
    }
    for (int modifier : phrase.modifiers()) {
      if (adjectives.contains(scene.chart().tokens().get(modifier).lemma().name())) {
        return head.analysis().hasArticle();
      }
    }
    return false;
  }
}
