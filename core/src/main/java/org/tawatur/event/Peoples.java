package org.tawatur.event;

import java.util.ArrayList;
import java.util.List;
import org.tawatur.actor.Actor;
import org.tawatur.actor.ActorMention;
import org.tawatur.actor.Demonym;
import org.tawatur.actor.Registry;
import org.tawatur.actor.Scene;
import org.tawatur.actor.Sector;
import org.tawatur.claim.EventType;
import org.tawatur.event.Match.Party;
import org.tawatur.morph.Number;
import org.tawatur.morph.PartOfSpeech;
import org.tawatur.morph.Token;

/**
 * Who is meant by the name of a whole people: their state where it deals with others, "the Russians
 * negotiate", but people where force befalls them or aid reaches them, "the killing of Iraqis".
 * Journalists are civilians there as well. Thread-safe.
 */
final class Peoples {
  private static final String CIVILIANS = "civilians";

  private final Registry registry;

  Peoples(Registry registry) {
    this.registry = registry;
  }

  /** The match with peoples among its recipients as the civilians of their state. */
  Match told(Scene scene, Match match) {
    EventType event = match.frame().event();
    if (event != EventType.ASSAULT && event != EventType.COERCE && event != EventType.AID) {
      return match;
    }
    List<Party> parties = new ArrayList<>(match.parties());
    parties.replaceAll(party ->
        party.role() == Role.RECIPIENT && (isPeople(scene, party) || isJournalist(scene, party))
            ? new Party(party.role(), people(party.mention()), party.at())
            : party);
    return match.withParties(parties);
  }

  private boolean isPeople(Scene scene, Party party) {
    if (party.at() < 0 || party.mention().id() != null || party.mention().affiliation() == null) {
      return false;
    }
    Token head = scene.chart().tokens().get(party.at());
    Demonym demonym = registry.demonym(head.lemma().name());
    Actor state = demonym == null ? null : registry.actor(demonym.id());
    return state != null
        && state.sector() == Sector.GOV
        && head.analysis().number() == Number.PLURAL
        && head.analysis().hasArticle();
  }

  /** One who works for a newspaper or station, by whatever name: no fighter and no organ. */
  private boolean isJournalist(Scene scene, Party party) {
    String works = party.mention().id() == null ? party.mention().affiliation() : null;
    Actor employer = works == null ? null : registry.actor(works);
    if (employer == null || employer.sector() != Sector.JRN || party.at() < 0) {
      return false;
    }
    Token head = scene.chart().tokens().get(party.at());
    return head.lemma().sense().isHuman() || head.pos() == PartOfSpeech.PROPER;
  }

  private static ActorMention people(ActorMention mention) {
    return new ActorMention(
        mention.span(),
        mention.text(),
        CIVILIANS,
        mention.affiliation(),
        mention.candidates(),
        mention.within());
  }
}
