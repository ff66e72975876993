package org.tawatur.event;

import java.util.List;
import java.util.Set;
import org.tawatur.claim.EventType;
import org.tawatur.morph.NounClass;
import org.tawatur.morph.PartOfSpeech;
import org.tawatur.morph.Token;
import org.tawatur.phrase.Chart;
import org.tawatur.phrase.Constituent;
import org.tawatur.phrase.Constituent.Kind;
import org.tawatur.place.PlaceMention;

/** Tells the places that say who takes part in an event from those where it took place. */
final class PartyPlaces {
  private final Set<String> bound;
  private final Chart chart;
  private final List<Token> tokens;
  private final Match match;
  private final Reach reach;
  private final PlaceWords around;

  /** Made for one event. */
  PartyPlaces(Setting.Words words, Chart chart, Match match, Reach reach) {
    this.bound = words.bound();
    this.chart = chart;
    this.tokens = chart.tokens();
    this.match = match;
    this.reach = reach;
    this.around = new PlaceWords(tokens, words);
  }

  /**
   * Whether the place says which people or group is meant: "the front's branch in X", "the forces
   * stationed in X".
   */
  boolean isBoundToParty(Constituent piece, int at) {
    int opener = Math.min(at, Math.max(piece.start(), 0));
    for (int i = at - 1; i >= piece.start() && i >= 0; i--) {
      if (around.preposition(i + 1).isEmpty()
          && !around.isPlaceNoun(i)
          && tokens.get(i).pos() != PartOfSpeech.PREPOSITION
          && !PlaceWords.CLOSE.contains(tokens.get(i).lemma().name())) {
        opener = i + 1;
        break;
      }
    }
    int before = opener - 1;
    if (before < 0) {
      return false;
    }
    if (reach.isTimed(before)) {
      return false;
    }
    Constituent subject = chart.at(before);
    Token word = tokens.get(before);
    boolean belongs = bound.contains(word.lemma().name()) && word.analysis().hasArticle();
    EventType type = match.frame().event();
    if (!belongs && at >= match.end() && type == EventType.ASSAULT && isHit(subject)
        || type == EventType.RETREAT && hasActor(subject)) {
      return false;
    }
    if (at < match.start()
        && subject.kind() == Kind.NOUN
        && (PlaceWords.isDescribing(word) && word.analysis().hasArticle() && hasParty(subject)
            || tokens.get(match.start()).isVerb() && hasActor(subject))) {
      return true;
    }
    boolean participle =
        subject.start() < before
            && !isOfArms(subject, before)
            && (!word.lemma().verb().isEmpty() || word.lemma().name().startsWith("م"))
            && word.analysis().hasArticle()
            && (word.pos() == PartOfSpeech.ACTIVE_PARTICIPLE
                || word.pos() == PartOfSpeech.PASSIVE_PARTICIPLE
                || word.pos() == PartOfSpeech.ADJECTIVE);
    if (participle) {
      return true;
    }
    if (before < piece.start() || piece.phrase() == null) {
      return false;
    }
    return switch (tokens.get(piece.phrase().head()).lemma().sense()) {
      case ORGAN, TITLE, RANK, PERSON, MEDIA -> true;
      case GROUP,
          FORCE,
          POSITION,
          WEAPON,
          VEHICLE,
          FACILITY,
          PLACEKIND,
          TIME,
          PART,
          EVENT,
          SPEECH,
          QUANTITY,
          ABSTRACT,
          THING,
          NONE ->
          false;
    };
  }

  /** Whether the word at {@code at} describes a weapon: "the exploding barrels". */
  private boolean isOfArms(Constituent piece, int at) {
    int noun = at - 1;
    while (noun > piece.start() && PlaceWords.isDescribing(tokens.get(noun))) {
      noun--;
    }
    return tokens.get(noun).lemma().sense() == NounClass.WEAPON;
  }

  /** Whether the place names who takes part; what lies "north of" it does not. */
  boolean isParty(PlaceMention place) {
    int at = reach.token(place.span().start());
    if (PlaceWords.isSide(tokens.get(at)) || around.opener(at) < at || isGroundHit(at)) {
      return false;
    }
    for (Match.Party party : match.parties()) {
      if (party.at() >= 0
          && place.span().overlaps(tokens.get(party.at()).span())
          && !isBesieged(party)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a crowd stands before the building of who is meant. */
  private boolean isBesieged(Match.Party party) {
    Constituent piece = chart.at(party.at());
    return match.frame().event() == EventType.PROTEST
        && piece.word().equals("أمام")
        && piece.phrase() != null
        && piece.phrase().head() != party.at();
  }

  /** Whether what is attacked or taken is told as a place, not as a state: "the town of". */
  private boolean isGroundHit(int at) {
    EventType type = match.frame().event();
    return (type == EventType.ASSAULT || type == EventType.CONTROL)
        && tokens.get(at).lemma().sense() == NounClass.PLACEKIND;
  }

  private boolean hasActor(Constituent piece) {
    for (Match.Party party : match.parties()) {
      if (party.role() != Role.RECIPIENT
          && party.at() >= piece.start()
          && party.at() < piece.end()) {
        return true;
      }
    }
    return false;
  }

  /** Whether those who are attacked are named there: where they stand is where it took place. */
  private boolean isHit(Constituent piece) {
    for (Match.Party party : match.parties()) {
      if (party.role() == Role.RECIPIENT
          && party.at() >= piece.start()
          && party.at() < piece.end()) {
        return true;
      }
    }
    return false;
  }

  private boolean hasParty(Constituent piece) {
    for (Match.Party party : match.parties()) {
      if (party.at() >= piece.start() && party.at() < piece.end()) {
        return true;
      }
    }
    return false;
  }
}
