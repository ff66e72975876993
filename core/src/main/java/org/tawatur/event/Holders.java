package org.tawatur.event;

import java.util.ArrayList;
import java.util.List;
import org.tawatur.claim.EventType;
import org.tawatur.event.Match.Party;
import org.tawatur.phrase.Arguments;
import org.tawatur.phrase.Chart;
import org.tawatur.phrase.Clauses;
import org.tawatur.phrase.Constituent;
import org.tawatur.phrase.Constituent.Kind;
import org.tawatur.phrase.Filler;

/**
 * Who is struck or loses ground where only a place is named and its holder said after it: "raids on
 * areas that X controls".
 */
final class Holders {
  private static final int REACH = 8;

  private Holders() {}

  /** The match with the holders of its place as recipients, where it has none. */
  static Match added(Match match, List<Match> matches, Clauses clauses) {
    EventType event = match.frame().event();
    boolean open =
        (event == EventType.ASSAULT
                || event == EventType.CONTROL && "take".equals(match.frame().mode()))
            && !match.hasRecipient()
            && match.parties().stream().noneMatch(p -> p.role() == Role.ACTORS);
    if (!open) {
      return match;
    }
    for (Match other : matches) {
      boolean holds =
          !other.equals(match)
              && other.frame().event() == EventType.CONTROL
              && other.hasActor()
              && !other.sharesActor(match);
      if (holds && isRelative(match, other, clauses)) {
        List<Party> parties = new ArrayList<>(match.parties());
        other.actors().forEach(a -> parties.add(new Party(Role.RECIPIENT, a, -1)));
        return match.withParties(parties);
      }
    }
    return match;
  }

  /**
   * Whether {@code other} stands in a relative clause, or a participle's, about a place in the
   * clause of {@code match}.
   */
  private static boolean isRelative(Match match, Match other, Clauses clauses) {
    Chart chart = clauses.chart();
    int from = chart.pieceOf()[match.end() - 1];
    int to = chart.pieceOf()[other.start()];
    if (to <= from || to - from > REACH) {
      return false;
    }
    Arguments arguments = clauses.verb(other.start());
    boolean relative =
        other.frame().kind() == Frame.Kind.PHRASE
            || arguments != null
                && arguments.obliques().stream()
                    .anyMatch(o -> o.filler().kind() == Filler.Kind.ANTECEDENT);
    boolean place = false;
    for (int c = from + 1; c < to; c++) {
      Constituent piece = chart.constituents().get(c);
      boolean copula =
          piece.kind() == Kind.VERB
              && chart.tokens().get(piece.start()).lemma().name().equals("كان/1");
      if (piece.kind() == Kind.MARK
          || piece.kind() == Kind.COMPLEMENTISER
          || piece.kind() == Kind.VERB && !copula) {
        return false;
      }
      place |= piece.kind() == Kind.PREPOSITION;
      relative |= piece.kind() == Kind.RELATIVE;
    }
    return relative && place;
  }
}
