package org.tawatur.event;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tawatur.actor.Scene;
import org.tawatur.claim.EventType;
import org.tawatur.lexicon.WordSets;
import org.tawatur.morph.NounClass;
import org.tawatur.morph.PartOfSpeech;
import org.tawatur.morph.Token;
import org.tawatur.phrase.Arguments;
import org.tawatur.phrase.Arguments.Oblique;
import org.tawatur.phrase.Clauses;
import org.tawatur.phrase.Filler;
import org.tawatur.phrase.NounPhrase;
import org.tawatur.text.WordSet;

/**
 * Whom those fought off who beat back an attack: who made it, "repelled an attempt of X to
 * advance", "confronted a Russian attack", "foiled an attack that X launched". Thread-safe.
 */
final class Repulse {
  private static final int DEPTH = 3;
  private static final Set<String> BY = WordSet.of("ل", "من قبل", "من جانب", "من طرف");

  private final Participants participants;
  private final Forces forces;
  private final Meant meant;
  private final Culprits culprits;
  private final Set<String> repelling;
  private final Set<String> advances;

  /**
   * Makes the rule.
   *
   * @param sets of them {@code repelling}: verbs whose object is an attack that is beaten back;
   *     {@code advance}: nouns of deeds whose genitive is who does them, "attack", "infiltration"
   */
  Repulse(Fits fits, Meant meant, Culprits culprits, WordSets sets) {
    this.participants = fits.participants();
    this.forces = fits.forces();
    this.meant = meant;
    this.culprits = culprits;
    this.repelling = sets.set("repelling");
    this.advances = sets.set("advance");
  }

  /** Adds who made the attack that a verb has for its object. */
  void ofVerb(
      Scene scene,
      Clauses clauses,
      Filled filled,
      Frame frame,
      Arguments verb,
      @Nullable Filler object) {
    Filler what = verb.governed("ل");
    what = what == null ? object : what;
    if (what != null && !what.phrases().isEmpty() && isOpen(frame, filled)) {
      attacker(scene, clauses, filled, what.at());
    }
  }

  /** Adds who made the attack that a verbal noun, or the noun of a light verb, is about. */
  void ofNoun(Scene scene, Clauses clauses, Filled filled, Frame frame, Arguments noun) {
    if (!isOpen(frame, filled)) {
      return;
    }
    if (frame.kind() == Frame.Kind.LIGHT) {
      attacker(scene, clauses, filled, noun.word());
      return;
    }
    Filler what = noun.governed("ل");
    if (what == null && !noun.after().isEmpty()) {
      what = noun.after().getLast();
    }
    if (what != null && !what.phrases().isEmpty()) {
      attacker(scene, clauses, filled, what.at());
    }
  }

  private boolean isOpen(Frame frame, Filled filled) {
    if (frame.event() != EventType.ASSAULT || filled.has(Role.RECIPIENT)) {
      return false;
    }
    String trigger = frame.trigger();
    int space = trigger.indexOf(' ');
    return repelling.contains(space < 0 ? trigger : trigger.substring(0, space));
  }

  /** Goes down from the attempt to the deed and adds who does it. */
  private void attacker(Scene scene, Clauses clauses, Filled filled, int deed) {
    int at = deed;
    for (int depth = 0; depth < DEPTH; depth++) {
      Token noun = scene.chart().tokens().get(at);
      boolean event = noun.pos() == PartOfSpeech.MASDAR || noun.lemma().sense() == NounClass.EVENT;
      if (!event) {
        return;
      }
      Arguments around = clauses.noun(at);
      Filler of = around.after().isEmpty() ? around.clitic() : around.after().getFirst();
      boolean own = advances.contains(noun.lemma().name());
      boolean party =
          of != null && participants.isParty(scene, of) && !FillerForm.isPlace(scene, of);
      if (of != null && own && party) {
        add(scene, filled, of);
        return;
      }
      if (meant.belonging(scene, filled, Role.RECIPIENT, around.modifiers())) {
        return;
      }
      Filler by = by(scene, clauses, around);
      if (by != null) {
        add(scene, filled, by);
        return;
      }
      if (of == null || of.phrases().isEmpty() || party) {
        return;
      }
      at = of.at();
    }
  }

  /** Who did it by a preposition right behind the deed, or by the clause that tells of it. */
  private @Nullable Filler by(Scene scene, Clauses clauses, Arguments deed) {
    for (Oblique oblique : deed.obliques()) {
      if (BY.contains(oblique.preposition())
          && forces.isForce(scene, oblique.filler())
          && !FillerForm.isPlace(scene, oblique.filler())) {
        return oblique.filler();
      }
    }
    NounPhrase phrase = scene.chart().at(deed.word()).phrase();
    return phrase == null ? null : culprits.doer(scene, clauses, phrase);
  }

  /** Adds who attacked, unless that is who beats the attack back. */
  private void add(Scene scene, Filled filled, Filler who) {
    for (Match.Party party : meant.parties(scene, Role.RECIPIENT, who)) {
      if (filled.parties.stream().noneMatch(p -> p.mention().isSameAs(party.mention()))) {
        filled.parties.add(party);
      }
    }
  }
}
