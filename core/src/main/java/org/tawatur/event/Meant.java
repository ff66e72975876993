package org.tawatur.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.tawatur.actor.ActorMention;
import org.tawatur.actor.References;
import org.tawatur.actor.Scene;
import org.tawatur.event.Match.Party;
import org.tawatur.morph.NounClass;
import org.tawatur.morph.PartOfSpeech;
import org.tawatur.morph.Token;
import org.tawatur.phrase.Filler;
import org.tawatur.phrase.NounPhrase;
import org.tawatur.text.Span;
import org.tawatur.text.WordSet;

/** Whom what stands in a place of a frame means, as parties of the event. Thread-safe. */
final class Meant {
  /** What is hit without being a thing itself: "Iranian targets", "American interests". */
  private static final Set<String> TARGETS = WordSet.of("هدف", "مصلحة");

  private final References references;
  private final Terrain terrain;
  private final Participants participants;

  Meant(References references, Fits fits) {
    this.references = references;
    this.terrain = fits.terrain();
    this.participants = fits.participants();
  }

  void add(Scene scene, Filled filled, Role role, Filler filler) {
    if (role == Role.ACTOR && filler.kind() == Filler.Kind.OVERT) {
      references.topic(scene, filler);
    }
    for (Party party : parties(scene, role, filler)) {
      if (!filled.has(party.mention())) {
        filled.parties.add(party);
      }
    }
  }

  /** Makes one mention of people without a name who are listed: "four children and a woman". */
  private static void merge(Scene scene, List<Party> parties) {
    for (int i = parties.size() - 1; i > 0; i--) {
      ActorMention first = parties.get(i - 1).mention();
      ActorMention second = parties.get(i).mention();
      if ("civilians".equals(first.id())
          && "civilians".equals(second.id())
          && Objects.equals(first.affiliation(), second.affiliation())
          && first.span().end() <= second.span().start()) {
        Span span = first.span().cover(second.span());
        ActorMention both = first.at(span, span.in(scene.text().original()));
        parties.set(i - 1, new Party(parties.get(i - 1).role(), both, parties.get(i - 1).at()));
        parties.remove(i);
      }
    }
  }

  private static boolean isAnyKnown(List<Party> parties) {
    for (Party party : parties) {
      if (party.mention().anyId() != null) {
        return true;
      }
    }
    return false;
  }

  static void add(List<ActorMention> mentions, Role role, int at, List<Party> parties) {
    for (ActorMention mention : mentions) {
      parties.add(new Party(role, mention, at));
    }
  }

  /** Those mentioned, as whom it befell. */
  static List<Party> of(List<ActorMention> mentions, int at) {
    List<Party> parties = new ArrayList<>();
    add(mentions, Role.RECIPIENT, at, parties);
    return parties;
  }

  /** Whom a filler means. */
  List<Party> parties(Scene scene, Role role, Filler filler) {
    List<Party> parties = new ArrayList<>();
    if (filler.kind() == Filler.Kind.PRONOUN && filler.agreement() != null) {
      add(references.pronouns(scene, filler.agreement(), filler.at()), role, -1, parties);
      return parties;
    }
    boolean places = isListOfPlaces(scene, filler);
    for (NounPhrase phrase : filler.phrases()) {
      if (places && !scene.isNamed(phrase.head())) {
        continue;
      }
      boolean other = role == Role.ACTORS && participants.isAnother(scene, phrase);
      if (!other && !participants.isParty(scene, phrase)) {
        NounPhrase owner = participants.owner(scene, phrase);
        Token head = scene.chart().tokens().get(phrase.head());
        if (owner == null && role == Role.ACTOR && head.lemma().sense() == NounClass.EVENT) {
          // "A Russian raid destroyed": whose deed it is says the adjective.
          Filled deed = new Filled();
          belonging(scene, deed, role, phrase.modifiers());
          parties.addAll(deed.parties());
        } else if (owner != null && role != Role.ACTORS) {
          add(references.mentions(scene, owner), role, owner.head(), parties);
        } else if (role == Role.RECIPIENT && terrain.isPartOfState(scene, phrase)) {
          int state = phrase.genitives().getFirst();
          NounPhrase whole =
              new NounPhrase(
                  state, state, phrase.end(), true, List.of(), List.of(), List.of(), false);
          add(references.mentions(scene, whole), role, state, parties);
        } else if (role == Role.RECIPIENT && isCivilian(scene, phrase)) {
          parties.add(new Party(role, civilian(scene, phrase), phrase.head()));
        } else if (role == Role.RECIPIENT && TARGETS.contains(head.lemma().name())) {
          Filled target = new Filled();
          belonging(scene, target, role, phrase.modifiers());
          parties.addAll(target.parties());
          for (NounPhrase of : phrase.complements()) {
            if (target.parties().isEmpty() && participants.isParty(scene, of)) {
              add(references.mentions(scene, of), role, of.head(), parties);
            }
          }
        } else if (role == Role.RECIPIENT && participants.isBelonging(scene, phrase.head())) {
          ActorMention mention =
              references.pronoun(
                  scene, scene.chart().tokens().get(phrase.head()).analysis(), phrase.head());
          if (mention != null) {
            parties.add(new Party(role, mention, -1));
          }
        }
        continue;
      }
      for (ActorMention mention : references.mentions(scene, phrase)) {
        parties.add(new Party(role, mention, phrase.head()));
      }
    }
    merge(scene, parties);
    if (parties.size() > 1 && isAnyKnown(parties)) {
      parties.removeIf(p ->
          p.mention().anyId() == null && p.at() >= 0 && participants.isBelonging(scene, p.at()));
    }
    return parties;
  }

  /** "A civilian car", "the civilian buildings": a thing of people who do not fight. */
  private boolean isCivilian(Scene scene, NounPhrase phrase) {
    NounClass sense = scene.chart().tokens().get(phrase.head()).lemma().sense();
    boolean thing =
        sense == NounClass.VEHICLE
            || sense == NounClass.FACILITY
            || sense == NounClass.THING
            || TARGETS.contains(scene.chart().tokens().get(phrase.head()).lemma().name());
    for (int modifier : phrase.modifiers()) {
      if (thing && scene.chart().tokens().get(modifier).lemma().name().equals("مدني")) {
        return true;
      }
    }
    return false;
  }

  private static ActorMention civilian(Scene scene, NounPhrase phrase) {
    List<Token> tokens = scene.chart().tokens();
    Span span = tokens.get(phrase.start()).stem().cover(tokens.get(phrase.end() - 1).span());
    return new ActorMention(span, span.in(scene.text().original()), "civilians", null, List.of());
  }

  /** "The two villages of X and Y", of which Y may have no other sign that it is a place. */
  private boolean isListOfPlaces(Scene scene, Filler filler) {
    if (filler.phrases().size() < 2) {
      return false;
    }
    Token first = scene.chart().tokens().get(filler.phrases().getFirst().head());
    return first.lemma().sense() == NounClass.PLACEKIND
        && participants.owner(scene, filler.phrases().getFirst()) == null
        && filler.phrases().subList(1, filler.phrases().size()).stream()
            .allMatch(p -> isName(scene.chart().tokens().get(p.head())));
  }

  private static boolean isName(Token token) {
    return token.pos() == PartOfSpeech.PROPER || token.pos() == PartOfSpeech.UNKNOWN;
  }

  /** Adds the actors that the first adjectives of belonging name: "Russian", "American British". */
  boolean belonging(Scene scene, Filled filled, Role role, List<Integer> modifiers) {
    boolean found = false;
    for (int modifier : modifiers) {
      Token adjective = scene.chart().tokens().get(modifier);
      String id = participants.belonging(adjective.lemma().name());
      if (id != null) {
        ActorMention mention =
            new ActorMention(
                adjective.span(),
                adjective.span().in(scene.text().original()),
                id,
                null,
                List.of());
        filled.parties.add(new Party(role, mention, modifier));
        found = true;
      } else if (found) {
        return true;
      }
    }
    return found;
  }
}
