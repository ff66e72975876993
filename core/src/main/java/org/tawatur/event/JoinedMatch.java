package org.tawatur.event;

import java.util.ArrayList;
import java.util.List;
import org.tawatur.event.Match.Party;
import org.tawatur.phrase.Clauses;

/**
 * Makes one match of two that tell one event: who of both takes part in it. Immutable and
 * thread-safe.
 */
final class JoinedMatch {
  private final MatchTies ties;
  private final ToldVictims told;
  private final HarmVerbs harm;
  private final Terrain terrain;

  JoinedMatch(MatchTies ties, ToldVictims told, Fits fits) {
    this.ties = ties;
    this.told = told;
    this.harm = fits.harm();
    this.terrain = fits.terrain();
  }

  /** The match {@code main} with who takes part in it by {@code other} as well. */
  Match joined(Match main, Match other, Clauses clauses) {
    List<Party> parties = parties(main, other, clauses);
    boolean sides = Clash.isFight(other) && !main.hasActor() && !other.hasActor();
    return new Match(
        main.frame(),
        main.trigger(),
        main.start(),
        main.end(),
        sides ? Clash.fallen(parties) : parties,
        main.polarity(),
        main.denier(),
        main.modality(),
        Math.min(main.from(), other.from()),
        Math.max(main.to(), other.to()),
        main.content(),
        main.accused(),
        main.standing().compareTo(other.standing()) <= 0 ? main.standing() : other.standing(),
        Math.min(0.99, Math.max(main.score(), other.score()) + 0.04));
  }

  private List<Party> parties(Match main, Match other, Clauses clauses) {
    List<Party> parties = new ArrayList<>();
    for (Party party : (main.hasActor() ? main : other).parties()) {
      if (party.role() != Role.RECIPIENT) {
        parties.add(party);
      }
    }
    for (Party recipient : recipients(main, other, clauses)) {
      if (!isAmong(recipient, parties)) {
        parties.add(recipient);
      }
    }
    Party side = main.parties().size() == 1 ? main.parties().getFirst() : null;
    if (side != null && side.role() == Role.ACTORS && told.isCasualty(other, clauses)) {
      // Who fell in clashes with somebody is the other side of them.
      parties.replaceAll(p ->
          p.role() == Role.RECIPIENT && Company.isFighter(p)
              ? new Party(Role.ACTORS, p.mention(), p.at())
              : p);
    }
    return parties;
  }

  /** Whom it befell: those of the victims that {@code other} tells, or of {@code main}, or both. */
  private List<Party> recipients(Match main, Match other, Clauses clauses) {
    boolean unnamed = areUnnamed(main, clauses);
    boolean linked =
        told.isResult(main, other, clauses)
            || ties.governs(/* main= */ other, /* other= */ main, clauses)
            || other.trigger() < main.trigger();
    boolean victims = harm.isVictim(other.frame().trigger()) || unnamed && linked;
    boolean casualties =
        !main.hasRecipient()
            || victims && told.isVictims(other, clauses) && !told.isVictims(main, clauses);
    List<Party> recipients = recipients(casualties && other.hasRecipient() ? other : main);
    if (Clash.isMutual(main) && main.actors().size() > 1) {
      // The fighters who fell in a fight of two sides are of one of them.
      recipients.removeIf(Company::isFighter);
    }
    if (told.areCasualties(main, other, clauses)) {
      boolean counted = !Casualties.areAlike(main, other, clauses);
      for (Party more : recipients(other)) {
        if (Casualties.isTold(more, clauses.chart(), counted) && !isAmong(more, recipients)) {
          recipients.add(more);
        }
      }
    }
    return recipients;
  }

  private static boolean isAmong(Party party, List<Party> parties) {
    for (Party other : parties) {
      if (other.mention().equals(party.mention())) {
        return true;
      }
    }
    return false;
  }

  /** Whether nobody is known of those whom it befell, but perhaps whose vehicle or post was hit. */
  private boolean areUnnamed(Match match, Clauses clauses) {
    for (Party party : recipients(match)) {
      boolean thing =
          party.at() >= 0
              && Participants.isBelonging(clauses.chart().tokens().get(party.at()).lemma().sense());
      if (party.mention().anyId() != null && !thing && !terrain.isState(party.mention())) {
        return false;
      }
    }
    return true;
  }

  private static List<Party> recipients(Match match) {
    List<Party> recipients = new ArrayList<>(match.parties().size());
    for (Party party : match.parties()) {
      if (party.role() == Role.RECIPIENT) {
        recipients.add(party);
      }
    }
    return recipients;
  }
}
