package org.tawatur.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tawatur.event.Match.Party;
import org.tawatur.lexicon.WordSets;
import org.tawatur.phrase.Clauses;

/**
 * Makes one of the matches that tell one event twice: a verb whose subject is the event noun, an
 * event noun inside another, the victims counted beside the attack that made them. Thread-safe.
 */
final class Fusion {
  /** How much farther an attack is that is told after its victims. */
  private static final int AFTER = 4;

  private final MatchTies ties;
  private final ToldVictims told;
  private final Retelling retelling;
  private final JoinedMatch both;

  Fusion(Fits fits, WordSets sets) {
    this.ties = new MatchTies(sets);
    this.told = new ToldVictims(fits.harm(), sets);
    this.retelling = new Retelling(ties, told, fits.harm(), sets);
    this.both = new JoinedMatch(ties, told, fits);
  }

  /** Which of those that tell the same are joined. */
  private enum Lot {
    /** Victims with victims, so that killed and wounded stand together before the attack. */
    VICTIMS,
    /** All that tell the same. */
    ALL,
    /** What an attack hit with the attack, when others have taken what is theirs. */
    STRUCK
  }

  /**
   * The matches of a sentence with those that tell the same joined.
   *
   * @param matches one for each event
   * @param retold as they were, those that another one took up
   */
  record Fused(List<Match> matches, List<Match> retold) {}

  /** The matches with those that tell the same joined. */
  Fused fused(List<Match> matches, Clauses clauses) {
    List<Match> result = new ArrayList<>(matches);
    Map<Integer, Integer> means = means(matches, clauses);
    List<Match> retold = new ArrayList<>();
    Map<Integer, Integer> takers = new HashMap<>();
    Joining joining = new Joining(clauses, retold, takers, means);
    join(result, joining, Lot.VICTIMS);
    join(result, joining, Lot.ALL);
    join(result, joining, Lot.STRUCK);
    for (Match match : result) {
      retold.replaceAll(
          twin -> taker(takers, twin.trigger()) == match.trigger() ? completed(twin, match) : twin);
    }
    return new Fused(result, retold);
  }

  /**
   * What is noted while matches are joined.
   *
   * @param retold those taken up by others
   * @param takers by the trigger of each of them that of the match that took it up
   * @param means by the trigger of victims that of the attack their clause names: with two of these
   *     they are of two attacks, "were killed in a blast, while X was killed in a battle"
   */
  private record Joining(
      Clauses clauses,
      List<Match> retold,
      Map<Integer, Integer> takers,
      Map<Integer, Integer> means) {}

  /** The trigger of the match that has in the end taken up the one at {@code trigger}. */
  private static int taker(Map<Integer, Integer> takers, int trigger) {
    Integer taker = takers.get(trigger);
    return taker == null ? trigger : taker(takers, taker);
  }

  /** The match with those who take part by the one that took it up, where it has none itself. */
  private static Match completed(Match twin, Match main) {
    if (Clash.isFight(main) || Clash.isFight(twin)) {
      return twin;
    }
    List<Party> parties = new ArrayList<>(twin.parties());
    for (Party party : main.parties()) {
      boolean lacking =
          party.role() == Role.RECIPIENT && !twin.hasRecipient()
              || party.role() == Role.ACTOR && !twin.hasActor();
      if (lacking
          && twin.parties().stream().noneMatch(p -> p.mention().isSameAs(party.mention()))) {
        parties.add(party);
      }
    }
    return twin.withParties(parties);
  }

  /** Joins those of a lot that tell the same. */
  private void join(List<Match> result, Joining joining, Lot lot) {
    Clauses clauses = joining.clauses();
    boolean changed = true;
    while (changed) {
      changed = false;
      for (int i = 0; i < result.size() && !changed; i++) {
        for (int j = 0; j < result.size() && !changed; j++) {
          Match main = result.get(i);
          Match other = result.get(j);
          if (i != j
              && main.frame().event() == other.frame().event()
              && (lot != Lot.VICTIMS || told.areCasualties(main, other, clauses))
              && !haveOwn(joining.means(), main, other)
              && !(lot == Lot.VICTIMS && isOfLater(result, joining.means(), main, other))
              && (lot == Lot.STRUCK
                  ? retelling.isStruckBy(main, other, clauses)
                  : retelling.tellsSame(main, other, clauses))
              && !retelling.isContrasted(main, other, clauses)
              && !isOfNearer(result, main, other, clauses)) {
            result.set(i, both.joined(main, other, clauses));
            result.remove(j);
            joining.retold().add(other);
            joining.takers().put(other.trigger(), main.trigger());
            changed = true;
          }
        }
      }
    }
  }

  /**
   * Whether another attack than {@code main} made the victims of {@code other}: the one that their
   * clause names, or else the one told last before them.
   */
  private boolean isOfNearer(List<Match> all, Match main, Match other, Clauses clauses) {
    if (!told.isVictims(other, clauses)) {
      return false;
    }
    if (told.isVictims(main, clauses)) {
      return told.isResult(main, other, clauses) && isAnyBetween(all, main, other, clauses);
    }
    int distance = distance(main, other, clauses);
    for (Match attack : all) {
      if (!attack.equals(main)
          && !attack.equals(other)
          && attack.frame().event() == main.frame().event()
          && !told.isVictims(attack, clauses)
          && distance(attack, other, clauses) < distance
          && retelling.tellsSame(attack, other, clauses)) {
        return true;
      }
    }
    return false;
  }

  private boolean isAnyBetween(List<Match> all, Match main, Match other, Clauses clauses) {
    for (Match match : all) {
      if (isToldBetween(match, main, other, clauses)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a verb tells an attack between two other matches. */
  private boolean isToldBetween(Match attack, Match from, Match to, Clauses clauses) {
    return from.trigger() < attack.start()
        && attack.trigger() < to.trigger()
        && attack.frame().event() == from.frame().event()
        && attack.standing() == Standing.VERB
        && !told.isVictims(attack, clauses);
  }

  /** How far an attack stands from its victims; one that their clause names is the nearest. */
  private int distance(Match attack, Match victims, Clauses clauses) {
    if (ties.governs(victims, attack, clauses)
        || ties.governs(attack, victims, clauses)
        || ties.isFarMeans(victims, attack, clauses)) {
      return 0;
    }
    int[] pieceOf = clauses.chart().pieceOf();
    int apart = pieceOf[victims.trigger()] - pieceOf[attack.trigger()];
    return apart >= 0 ? 1 + apart : AFTER - apart;
  }

  /** By the trigger of victims that of the first attack that their clause names as its cause. */
  private Map<Integer, Integer> means(List<Match> matches, Clauses clauses) {
    Map<Integer, Integer> means = new HashMap<>();
    for (Match victims : matches) {
      if (!told.isCasualty(victims, clauses)) {
        continue;
      }
      for (Match attack : matches) {
        if (!told.isVictims(attack, clauses)
            && attack.frame().event() == victims.frame().event()
            && ties.isFarMeans(victims, attack, clauses)) {
          means.merge(victims.trigger(), attack.trigger(), Math::min);
        }
      }
    }
    return means;
  }

  private static boolean haveOwn(Map<Integer, Integer> means, Match one, Match two) {
    int first = attack(means, one);
    int second = attack(means, two);
    return first >= 0 && second >= 0 && first != second;
  }

  /**
   * Whether victims are of an attack that their own clause names, and another stands between them
   * and those before: "hurt were X in shelling of the town, and Y was killed in a raid".
   */
  private static boolean isOfLater(
      List<Match> all, Map<Integer, Integer> means, Match main, Match other) {
    Integer own = means.get(other.trigger());
    for (Match attack : own == null ? List.<Match>of() : all) {
      if (main.trigger() < attack.trigger()
          && attack.trigger() < other.trigger()
          && means.containsValue(attack.trigger())
          && attack.frame().event() == main.frame().event()) {
        return true;
      }
    }
    return false;
  }

  /** The trigger of the attack that victims are told of, or that the match is; -1 where unknown. */
  private static int attack(Map<Integer, Integer> means, Match match) {
    Integer attack = means.get(match.trigger());
    return attack != null ? attack : means.containsValue(match.trigger()) ? match.trigger() : -1;
  }
}
