package org.tawatur.event;

import java.util.ArrayList;
import java.util.List;
import org.tawatur.claim.EventType;
import org.tawatur.event.Match.Party;
import org.tawatur.morph.NounClass;
import org.tawatur.morph.PartOfSpeech;
import org.tawatur.morph.Proclitic;
import org.tawatur.morph.Token;
import org.tawatur.phrase.Chart;
import org.tawatur.phrase.Clauses;
import org.tawatur.phrase.Constituent;
import org.tawatur.phrase.Constituent.Kind;

/**
 * Who does what a verbal noun tells that "and" joins to another, of which alone it is said: "the
 * taking of the town by X and the expelling of its people".
 */
final class Conjoined {
  private static final int REACH = 8;

  private Conjoined() {}

  /** The match with the doers of the deed that it is joined to, where it has none. */
  static Match added(Match match, List<Match> matches, Clauses clauses) {
    Chart chart = clauses.chart();
    if (match.hasActor()
        || match.frame().has(Role.ACTORS)
        || match.frame().event() == EventType.ASSAULT && !match.frame().has(Role.ACTOR)
        || match.start() != match.trigger()
        || !isJoinedDeed(chart, match.trigger())) {
      return match;
    }
    for (Match other : matches.reversed()) {
      if (other.end() <= match.start() && isOfGenitive(chart, other)) {
        return isNear(chart, other.trigger(), match.trigger()) ? with(match, other) : match;
      }
    }
    return match;
  }

  private static Match with(Match match, Match other) {
    List<Party> parties = new ArrayList<>(match.parties());
    for (Party party : other.parties()) {
      boolean another = parties.stream().noneMatch(p -> p.mention().isSameAs(party.mention()));
      if (party.role() == Role.ACTOR && another) {
        parties.add(new Party(Role.ACTOR, party.mention(), -1));
      }
    }
    return match.withParties(parties);
  }

  private static boolean isJoinedDeed(Chart chart, int noun) {
    Token token = chart.tokens().get(noun);
    boolean deed = token.pos() == PartOfSpeech.MASDAR || token.lemma().sense() == NounClass.EVENT;
    return deed
        && token.has(Proclitic.WA)
        && !token.analysis().hasArticle()
        && chart.at(noun).start() == noun;
  }

  /**
   * Whether a verbal noun has its doer in its own phrase, or in that of the deed it is joined to.
   */
  private static boolean isOfGenitive(Chart chart, Match match) {
    Token token = chart.tokens().get(match.trigger());
    if (token.isVerb() || token.analysis().hasArticle()) {
      return false;
    }
    for (Party party : match.parties()) {
      boolean own =
          party.at() >= 0 && chart.pieceOf()[party.at()] == chart.pieceOf()[match.trigger()];
      boolean joined = party.at() < 0 && isJoinedDeed(chart, match.trigger());
      if (party.role() == Role.ACTOR && (own || joined)) {
        return true;
      }
    }
    return false;
  }

  /** Whether nothing but noun phrases and complements stands between two deeds. */
  private static boolean isNear(Chart chart, int one, int two) {
    int from = chart.pieceOf()[one];
    int to = chart.pieceOf()[two];
    if (to <= from || to - from > REACH) {
      return false;
    }
    for (int c = from + 1; c < to; c++) {
      Constituent piece = chart.constituents().get(c);
      boolean plain =
          piece.kind() == Kind.NOUN
              || piece.kind() == Kind.PREPOSITION
              || piece.kind() == Kind.OTHER
              || piece.isMark("،");
      if (!plain) {
        return false;
      }
    }
    return true;
  }
}
