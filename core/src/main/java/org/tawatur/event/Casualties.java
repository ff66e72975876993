package org.tawatur.event;

import java.util.List;
import java.util.Set;
import org.tawatur.event.Match.Party;
import org.tawatur.morph.Proclitic;
import org.tawatur.morph.Token;
import org.tawatur.phrase.Chart;
import org.tawatur.phrase.Clauses;
import org.tawatur.phrase.Constituent.Kind;
import org.tawatur.text.WordSet;

/** Those killed and those wounded, told beside each other: who of them is named. Holds nothing. */
final class Casualties {
  private static final String OTHER = "آخر";
  private static final Set<String> WOUNDS = WordSet.of("أصاب/4", "إصابة", "جرح", "جرح/1", "جريح");

  private Casualties() {}

  /**
   * Whether those told second are people of their own, "two soldiers", rather than more of the
   * first, "five others", "another civilian", or a bare number.
   *
   * @param counted whether those whose number is told count as well
   */
  static boolean isTold(Party party, Chart chart, boolean counted) {
    if (party.at() < 0) {
      return true;
    }
    boolean named = false;
    List<Token> tokens = chart.tokens();
    for (int t = chart.at(party.at()).start(); t < chart.at(party.at()).end(); t++) {
      Token token = tokens.get(t);
      if (!party.mention().span().overlaps(token.span())) {
        continue;
      }
      boolean amount = TriggerWords.isAmount(token);
      if (token.lemma().name().equals(OTHER) || amount && !counted) {
        return false;
      }
      named |= !amount && !token.lemma().name().equals("من");
    }
    return named;
  }

  /**
   * Whether the same befell both, "were killed, and ... were killed", so that they are two lots.
   */
  static boolean areAlike(Match first, Match second, Clauses clauses) {
    List<Token> tokens = clauses.chart().tokens();
    return isWound(tokens.get(first.trigger())) == isWound(tokens.get(second.trigger()));
  }

  private static boolean isWound(Token word) {
    return WOUNDS.contains(word.lemma().name()) || WOUNDS.contains(word.lemma().verb());
  }

  /**
   * "Five were killed and six wounded by shelling of X": the attack that the second verb names made
   * those of the first as well, where nothing parts the two.
   */
  static boolean areJoint(Match first, Match second, Clauses clauses) {
    Chart chart = clauses.chart();
    int from = chart.pieceOf()[first.end() - 1];
    int to = chart.pieceOf()[second.start()];
    if (from >= to || !chart.tokens().get(second.start()).has(Proclitic.WA)) {
      return false;
    }
    for (int c = from + 1; c < to; c++) {
      Kind kind = chart.constituents().get(c).kind();
      if (kind != Kind.NOUN && kind != Kind.OTHER) {
        return false;
      }
    }
    for (Party party : second.parties()) {
      if (party.role() != Role.RECIPIENT && party.at() < second.trigger()) {
        return false;
      }
    }
    return true;
  }

  /** Whether victims told before an attack are by those who stand behind its noun. */
  static boolean isOwn(Match attack, Match victims) {
    for (Party party : victims.parties()) {
      if (party.role() != Role.RECIPIENT && party.at() <= attack.trigger()) {
        return false;
      }
    }
    return victims.trigger() < attack.trigger() && attack.standing() != Standing.VERB;
  }
}
