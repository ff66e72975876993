package org.tawatur.says;

import java.util.Set;
import org.tawatur.actor.Actor;
import org.tawatur.actor.ActorMention;
import org.tawatur.actor.Registry;
import org.tawatur.actor.Scene;
import org.tawatur.actor.Sector;
import org.tawatur.morph.NounClass;
import org.tawatur.morph.PartOfSpeech;
import org.tawatur.morph.Token;
import org.tawatur.phrase.NounPhrase;

/** Who can say something, and what kind of teller it is. Immutable and thread-safe. */
public final class Tellers {
  private final Registry registry;
  private final Set<String> unnamed;
  private final Set<String> hearsay;

  /**
   * Makes the tests.
   *
   * @param registry the known actors
   * @param unnamed lemmas of tellers without a name: "source", "witness"
   * @param hearsay lemmas of what is told without a teller: "report", "news"
   */
  public Tellers(Registry registry, Set<String> unnamed, Set<String> hearsay) {
    this.registry = registry;
    this.unnamed = Set.copyOf(unnamed);
    this.hearsay = Set.copyOf(hearsay);
  }

  boolean canSpeak(Scene scene, NounPhrase phrase) {
    Token head = scene.chart().tokens().get(phrase.head());
    if (scene.names().containsKey(phrase.head())) {
      return true;
    }
    if (scene.places().contains(phrase.head())) {
      return false;
    }
    if (unnamed.contains(head.lemma().name()) || hearsay.contains(head.lemma().name())) {
      return true;
    }
    NounClass sense = head.lemma().sense();
    if (head.analysis().enclitic() != null && (sense == NounClass.SPEECH || sense == NounClass.ABSTRACT)) {
      return false;
    }
    return sense == NounClass.PERSON || sense == NounClass.TITLE || sense == NounClass.RANK || sense == NounClass.GROUP
        || sense == NounClass.ORGAN || sense == NounClass.FORCE || sense == NounClass.MEDIA || sense == NounClass.SPEECH
        || head.pos() == PartOfSpeech.PROPER || head.pos() == PartOfSpeech.UNKNOWN || head.pos() == PartOfSpeech.FOREIGN
        || head.lemma().sense() == NounClass.QUANTITY
        || head.pos() == PartOfSpeech.ACTIVE_PARTICIPLE && head.analysis().number() == org.tawatur.morph.Number.PLURAL
        || registry.demonym(head.lemma().name()) != null;
  }

  boolean isUnnamed(Scene scene, NounPhrase phrase) {
    return unnamed.contains(scene.chart().tokens().get(phrase.head()).lemma().name());
  }

  /** Whether somebody told is a medium or monitor that passes it on. */
  boolean passesOn(Scene scene, NounPhrase phrase) {
    Token head = scene.chart().tokens().get(phrase.head());
    if (head.lemma().sense() == NounClass.MEDIA) {
      return true;
    }
    return scene.names().getOrDefault(phrase.head(), java.util.List.of()).stream()
        .map(name -> registry.actor(name.id()))
        .anyMatch(actor -> actor != null && (actor.sector() == Sector.JRN || actor.sector() == Sector.NGO));
  }

  Source.Kind kind(Scene scene, NounPhrase phrase, ActorMention mention) {
    Token head = scene.chart().tokens().get(phrase.head());
    if (unnamed.contains(head.lemma().name())) {
      return Source.Kind.ANONYMOUS;
    }
    if (hearsay.contains(head.lemma().name())) {
      return Source.Kind.HEARSAY;
    }
    String id = mention.id() != null ? mention.id() : mention.affiliation();
    Actor actor = id == null ? null : registry.actor(id);
    if (actor == null) {
      return head.lemma().sense() == NounClass.MEDIA ? Source.Kind.MEDIA : Source.Kind.PERSON;
    }
    return switch (actor.sector()) {
      case JRN -> Source.Kind.MEDIA;
      case NGO -> Source.Kind.MONITOR;
      case GOV, MIL, COP, JUD, LEG, SPY, IGO, UNO, EUR -> Source.Kind.OFFICIAL;
      case PRM, PTY, REB, UAF, UNK, AGR, BUS, CRM, CVL, EDU, ELI, LAB, MED, REF, OPP, PRE, REL, SOC, ISM, IMG, MNC, COA -> Source.Kind.GROUP;
    };
  }
}
