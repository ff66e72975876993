package org.tawatur.event;

import java.util.List;
import java.util.Set;
import org.tawatur.claim.EventType;
import org.tawatur.event.Match.Party;
import org.tawatur.lexicon.WordSets;
import org.tawatur.morph.NounClass;
import org.tawatur.morph.Token;
import org.tawatur.phrase.Arguments;
import org.tawatur.phrase.Chart;
import org.tawatur.phrase.Clauses;
import org.tawatur.phrase.Constituent.Kind;
import org.tawatur.phrase.Filler;

/**
 * Whether two matches of a sentence tell one event: "carried out an attack", "killed in a raid that
 * hit". Immutable and thread-safe.
 */
final class Retelling {
  private static final String BUT = "لكن";

  private final MatchTies ties;
  private final ToldVictims told;
  private final HarmVerbs harm;
  private final Set<String> except;

  Retelling(MatchTies ties, ToldVictims told, HarmVerbs harm, WordSets sets) {
    this.ties = ties;
    this.told = told;
    this.harm = harm;
    this.except = sets.set("except");
  }

  /** Whether {@code other} adds nothing but parties to {@code main}. */
  boolean tellsSame(Match main, Match other, Clauses clauses) {
    if (main.polarity() != other.polarity()
        || conflict(main, other)
        || isByVictims(main, other)
        || isByVictims(other, main)) {
      return false;
    }
    Chart chart = clauses.chart();
    if (Interval.isBetween(chart, main.trigger(), other.trigger())) {
      return false;
    }
    // "Expressed its condemnation and denunciation" is one condemnation.
    if (main.start() < other.start()
        && other.end() <= main.end()
        && chart.pieceOf()[main.end() - 1] - chart.pieceOf()[other.end() - 1] <= 1) {
      return true;
    }
    if (chart.pieceOf()[main.trigger()] == chart.pieceOf()[other.trigger()]) {
      return main.trigger() > other.trigger() && other.parties().size() <= main.parties().size()
          || main.trigger() < other.trigger() && other.parties().size() < main.parties().size();
    }
    boolean fell = told.isCasualty(main, clauses) && Clash.isMutual(other);
    if (!fell
        && (ties.governs(main, other, clauses)
            || told.isCasualty(main, clauses) && ties.isMeans(main, other, clauses))) {
      return true;
    }
    if (other.parties().isEmpty()
        && Math.abs(chart.pieceOf()[main.trigger()] - chart.pieceOf()[other.trigger()])
            <= MatchTies.MEANS) {
      return !main.parties().isEmpty() || main.trigger() < other.trigger();
    }
    if (main.frame().event() != EventType.ASSAULT) {
      return false;
    }
    if (isAim(main, other, clauses)
        && main.trigger() < other.trigger()
        && ties.areNear(main, other, clauses)) {
      return true;
    }
    boolean casualty = told.isCasualty(other, clauses);
    if (told.isVictims(other, clauses)
        && !told.isCasualty(main, clauses)
        && isBySame(main, other, clauses)) {
      return ties.governs(other, main, clauses)
          || ties.areNear(main, other, clauses) && !ties.isParted(main, other, clauses)
          || told.isResult(main, other, clauses);
    }
    return (casualty || told.areCasualties(main, other, clauses))
        && told.isCasualty(main, clauses)
        && main.trigger() < other.trigger()
        && ties.areNear(main, other, clauses);
  }

  /**
   * Whether the subject of {@code other} is the attack of {@code main}, whom "striking X" says more
   * of: "carried out raids in the north, striking posts of X", "killed in shelling that struck the
   * market".
   */
  boolean isStruckBy(Match main, Match other, Clauses clauses) {
    if (!harm.isStrike(other.frame().trigger())
        || main.frame().event() != EventType.ASSAULT
        || main.trigger() > other.trigger()
        || main.polarity() != other.polarity()
        || other.hasActor() && !other.sharesActor(main)) {
      return false;
    }
    Chart chart = clauses.chart();
    Arguments verb = clauses.verb(other.trigger());
    Filler by = verb == null ? null : verb.before();
    if (by != null) {
      return by.kind() != Filler.Kind.DROPPED
          && main.from() <= by.at()
          && by.at() < main.to()
          && chart.tokens().get(by.at()).lemma().sense() == NounClass.EVENT;
    }
    return verb == null
        && other.frame().kind() == Frame.Kind.VERB
        && chart.at(other.trigger()).kind() == Kind.NOUN
        && chart.at(other.trigger()).start() == other.trigger()
        && chart.pieceOf()[other.trigger()] - chart.pieceOf()[main.trigger()]
            <= MatchTies.MEANS + 1;
  }

  /** "To disperse X": what the shots or the gas before it were for. */
  private static boolean isAim(Match main, Match match, Clauses clauses) {
    var piece = clauses.chart().at(match.start());
    return "crowd-control".equals(match.frame().mode())
        && (!match.hasActor() || match.sharesActor(main))
        && piece.word().equals("ل");
  }

  /** Whether whoever is said to have killed or wounded is who attacked. */
  private boolean isBySame(Match main, Match other, Clauses clauses) {
    return !other.hasActor()
        || (other.standing() != Standing.VERB
                || areNamedOnce(main, other)
                    && (ties.isMeans(/* main= */ other, /* other= */ main, clauses)
                        || Casualties.isOwn(main, other)))
            && main.hasActor()
            && other.actors().stream().allMatch(a -> main.actors().stream().anyMatch(a::isSameAs));
  }

  /** Whether the words that name who acts are the same: "killed in shelling by X". */
  private static boolean areNamedOnce(Match main, Match other) {
    return other.actors().stream()
        .allMatch(a -> main.actors().stream().anyMatch(m -> m.span().equals(a.span())));
  }

  /** Whether "but" stands between the two, which sets one against the other. */
  boolean isContrasted(Match one, Match two, Clauses clauses) {
    List<Token> tokens = clauses.chart().tokens();
    int from = Math.min(one.trigger(), two.trigger());
    int to = Math.max(one.trigger(), two.trigger());
    for (int t = from + 1; t < to; t++) {
      String lemma = tokens.get(t).lemma().name();
      boolean but =
          BUT.equals(lemma)
              || except.contains(lemma) && tokens.get(t + 1).lemma().name().equals("أن");
      if (but) {
        return true;
      }
    }
    return false;
  }

  /** Whether those whom one befell did the other: "five were killed in their attack on X". */
  private static boolean isByVictims(Match one, Match two) {
    for (Party doer : two.parties()) {
      if (doer.role() == Role.ACTOR && isAmong(doer, one)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isAmong(Party doer, Match victims) {
    for (Party victim : victims.parties()) {
      if (victim.role() == Role.RECIPIENT && doer.mention().isSameAs(victim.mention())) {
        return true;
      }
    }
    return false;
  }

  private static boolean conflict(Match one, Match two) {
    return one.hasActor() && two.hasActor() && !one.sharesActor(two);
  }
}
