package org.tawatur.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tawatur.claim.EventType;
import org.tawatur.event.Match.Party;
import org.tawatur.morph.NounClass;
import org.tawatur.morph.Proclitic;
import org.tawatur.morph.Token;
import org.tawatur.phrase.Arguments;
import org.tawatur.phrase.Chart;
import org.tawatur.phrase.Clauses;
import org.tawatur.phrase.Constituent.Kind;
import org.tawatur.phrase.Filler;
import org.tawatur.text.WordSet;

/**
 * Makes one of the matches that tell one event twice: a verb whose subject is the event noun, an
 * event noun inside another, the victims counted beside the attack that made them. Thread-safe.
 */
final class Fusion {
  private static final Set<String> BY =
      WordSet.of(
          "ب", "في", "خلال", "جراء", "إثر", "نتيجة", "أثناء", "بسبب", "عبر", "من", "من خلال",
          "بواسطة", "عقب");

  private static final String BUT = "لكن";
  private static final Set<String> EXCEPT = Set.of("غير", "إلا");

  private static final String FALL = "سقوط ";
  private static final String HAPPENING = "وقوع ";
  private static final String FALLING = "سقط/1 ";
  private static final Set<String> RESULT = Set.of("ما", "مما");

  private static final int EMPTY = 5;

  /** How much farther an attack is that is told after its victims. */
  private static final int AFTER = 4;

  private final HarmVerbs harm;
  private final Terrain terrain;

  Fusion(Fits fits) {
    this.harm = fits.harm();
    this.terrain = fits.terrain();
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
    join(result, clauses, retold, means, Lot.VICTIMS);
    join(result, clauses, retold, means, Lot.ALL);
    join(result, clauses, retold, means, Lot.STRUCK);
    return new Fused(result, retold);
  }

  /**
   * Joins what tells the same.
   *
   * @param means by the trigger of victims that of the attack their clause names: with two of these
   *     they are of two attacks, "were killed in a blast, while X was killed in a battle"
   * @param lot which of them
   */
  private void join(
      List<Match> result,
      Clauses clauses,
      List<Match> retold,
      Map<Integer, Integer> means,
      Lot lot) {
    boolean changed = true;
    while (changed) {
      changed = false;
      for (int i = 0; i < result.size() && !changed; i++) {
        for (int j = 0; j < result.size() && !changed; j++) {
          Match main = result.get(i);
          Match other = result.get(j);
          if (i != j
              && main.frame().event() == other.frame().event()
              && (lot != Lot.VICTIMS || areCasualties(main, other, clauses))
              && !haveOwn(means, main, other)
              && (lot == Lot.STRUCK
                  ? isStruckBy(main, other, clauses)
                  : tellsSame(main, other, clauses))
              && !isContrasted(main, other, clauses)
              && !isOfNearer(result, main, other, clauses)) {
            result.set(i, joined(main, other, clauses));
            result.remove(j);
            retold.add(other);
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
    if (!isVictims(other, clauses)) {
      return false;
    }
    if (isVictims(main, clauses)) {
      return isResult(main, other, clauses)
          && all.stream().anyMatch(m -> isToldBetween(m, main, other, clauses));
    }
    int distance = distance(main, other, clauses);
    for (Match attack : all) {
      if (!attack.equals(main)
          && !attack.equals(other)
          && attack.frame().event() == main.frame().event()
          && !isVictims(attack, clauses)
          && distance(attack, other, clauses) < distance
          && tellsSame(attack, other, clauses)) {
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
        && !isVictims(attack, clauses);
  }

  /** How far an attack stands from its victims; one that their clause names is the nearest. */
  private static int distance(Match attack, Match victims, Clauses clauses) {
    if (governs(clauses, victims, attack)
        || governs(clauses, attack, victims)
        || isMeans(clauses, victims, attack)) {
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
      if (!isCasualty(victims, clauses)) {
        continue;
      }
      for (Match attack : matches) {
        if (!isVictims(attack, clauses)
            && attack.frame().event() == victims.frame().event()
            && isMeans(clauses, victims, attack)) {
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

  /** The trigger of the attack that victims are told of, or that the match is; -1 where unknown. */
  private static int attack(Map<Integer, Integer> means, Match match) {
    Integer attack = means.get(match.trigger());
    return attack != null ? attack : means.containsValue(match.trigger()) ? match.trigger() : -1;
  }

  /** Whether {@code other} adds nothing but parties to {@code main}. */
  private boolean tellsSame(Match main, Match other, Clauses clauses) {
    if (main.polarity() != other.polarity()
        || conflict(main, other)
        || isByVictims(main, other)
        || isByVictims(other, main)) {
      return false;
    }
    Chart chart = clauses.chart();
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
    boolean fell = isCasualty(main, clauses) && isMutual(other);
    if (!fell
        && (governs(clauses, main, other)
            || isCasualty(main, clauses) && isMeans(clauses, main, other))) {
      return true;
    }
    if (other.parties().isEmpty()
        && Math.abs(chart.pieceOf()[main.trigger()] - chart.pieceOf()[other.trigger()]) <= EMPTY) {
      return !main.parties().isEmpty() || main.trigger() < other.trigger();
    }
    if (main.frame().event() != EventType.ASSAULT) {
      return false;
    }
    if (isAim(main, other, clauses)
        && main.trigger() < other.trigger()
        && near(main, other, clauses)) {
      return true;
    }
    boolean casualty = isCasualty(other, clauses);
    if (isVictims(other, clauses) && !isCasualty(main, clauses) && isBySame(main, other, clauses)) {
      return governs(clauses, other, main)
          || near(main, other, clauses) && !isParted(main, other, clauses)
          || isResult(main, other, clauses);
    }
    return (casualty || areCasualties(main, other, clauses))
        && isCasualty(main, clauses)
        && main.trigger() < other.trigger()
        && near(main, other, clauses);
  }

  /** Whether both only tell victims, the second perhaps with who made those of both. */
  private boolean areCasualties(Match main, Match other, Clauses clauses) {
    return isCasualty(main, clauses)
        && isVictims(other, clauses)
        && (!other.hasActor() || Casualties.areJoint(main, other, clauses));
  }

  /**
   * Whether the subject of {@code other} is the attack of {@code main}, whom "striking X" says more
   * of: "carried out raids in the north, striking posts of X", "killed in shelling that struck the
   * market".
   */
  private static boolean isStruckBy(Match main, Match other, Clauses clauses) {
    if (!Grammar.strikes(other.frame())
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
        && chart.pieceOf()[other.trigger()] - chart.pieceOf()[main.trigger()] <= EMPTY + 1;
  }

  /** "To disperse X": what the shots or the gas before it were for. */
  private static boolean isAim(Match main, Match match, Clauses clauses) {
    var piece = clauses.chart().at(match.start());
    return "crowd-control".equals(match.frame().mode())
        && (!match.hasActor() || match.sharesActor(main))
        && piece.word().equals("ل");
  }

  private boolean isCasualty(Match match, Clauses clauses) {
    return !match.hasActor() && isVictims(match, clauses);
  }

  /** Whether the match tells whom an attack killed or wounded. */
  private boolean isVictims(Match match, Clauses clauses) {
    var token = clauses.chart().tokens().get(match.trigger());
    boolean outcome =
        harm.isOutcome(clauses.chart().tokens().get(match.start()).lemma().name())
            || harm.isVictim(token.lemma().name())
            || harm.isVictim(token.lemma().verb())
            || harm.isVictim(match.frame().trigger())
            || isFall(match);
    return outcome;
  }

  /** "The falling of dead", "there fell wounded": words that only count them. */
  private static boolean isFall(Match match) {
    Frame frame = match.frame();
    String words = frame.trigger();
    boolean counts =
        frame.kind() == Frame.Kind.PHRASE && (words.startsWith(FALL) || words.startsWith(HAPPENING))
            || frame.kind() == Frame.Kind.LIGHT && words.startsWith(FALLING);
    return counts && frame.event() == EventType.ASSAULT && frame.mode() == null;
  }

  /** Whether the frame has nobody who acts alone, as clashes have sides. */
  private static boolean isFight(Match match) {
    return match.frame().has(Role.ACTORS) && !match.frame().has(Role.ACTOR);
  }

  /** Whether the match is a fight that its sides share, which then takes those who fell in it. */
  private static boolean isMutual(Match match) {
    return match.frame().has(Role.ACTORS) && match.hasActor();
  }

  /** Whether whoever is said to have killed or wounded is who attacked. */
  private static boolean isBySame(Match main, Match other, Clauses clauses) {
    return !other.hasActor()
        || (other.standing() != Standing.VERB
                || areNamedOnce(main, other)
                    && (isMeans(clauses, /* main= */ other, /* other= */ main)
                        || Casualties.isOwn(main, other)))
            && main.hasActor()
            && other.actors().stream().allMatch(a -> main.actors().stream().anyMatch(a::isSameAs));
  }

  /** Whether the words that name who acts are the same: "killed in shelling by X". */
  private static boolean areNamedOnce(Match main, Match other) {
    return other.actors().stream()
        .allMatch(a -> main.actors().stream().anyMatch(m -> m.span().equals(a.span())));
  }

  /**
   * Whether a clause that says "which led to" about all that stands before it tells the victims.
   */
  private boolean isResult(Match main, Match other, Clauses clauses) {
    List<Token> tokens = clauses.chart().tokens();
    Clauses.Governor governor = isFall(other) ? clauses.governor(other.trigger()) : null;
    int verb = governor == null ? other.start() : governor.verb();
    int before = verb - 1;
    return main.trigger() < other.trigger()
        && before >= 0
        && harm.isOutcome(tokens.get(verb).lemma().name())
        && RESULT.contains(tokens.get(before).lemma().name());
  }

  /**
   * Whether the verb of {@code main} governs the event noun of {@code other} as its subject, object
   * or means.
   */
  private static boolean governs(Clauses clauses, Match main, Match other) {
    Clauses.Governor governor = clauses.governor(other.trigger());
    if (governor == null || governor.verb() != main.trigger() && governor.verb() != main.start()) {
      return false;
    }
    return governor.place().equals("before")
        || governor.place().equals("after")
        || BY.contains(governor.place());
  }

  /**
   * Whether the event of {@code other} stands in the clause of {@code main} with a preposition that
   * says how: "were killed in an attack that X carried out".
   */
  private static boolean isMeans(Clauses clauses, Match main, Match other) {
    Chart chart = clauses.chart();
    int from = chart.pieceOf()[main.end() - 1];
    int to = chart.pieceOf()[other.trigger()];
    boolean means =
        chart.constituents().get(to).kind() == Kind.PREPOSITION
            && BY.contains(chart.constituents().get(to).word())
            && from < to
            && to - from <= EMPTY;
    for (int c = from + 1; means && c < to; c++) {
      Kind kind = chart.constituents().get(c).kind();
      means = kind == Kind.NOUN || kind == Kind.PREPOSITION || kind == Kind.OTHER;
    }
    return means;
  }

  /** Whether the attack of {@code main} is told in a clause of its own after the victims. */
  private static boolean isParted(Match main, Match other, Clauses clauses) {
    if (main.standing() != Standing.VERB || other.trigger() > main.start()) {
      return false;
    }
    Chart chart = clauses.chart();
    for (int c = chart.pieceOf()[main.start()]; c > chart.pieceOf()[other.trigger()]; c--) {
      if (chart.constituents().get(c - 1).kind() == Kind.MARK
          && chart.tokens().get(chart.constituents().get(c).start()).has(Proclitic.WA)) {
        return true;
      }
    }
    return false;
  }

  /** Whether no full stop or other speaker parts the two. */
  private static boolean near(Match main, Match other, Clauses clauses) {
    int distance =
        Math.abs(
            clauses.chart().pieceOf()[main.trigger()] - clauses.chart().pieceOf()[other.trigger()]);
    return distance <= 25
        && (main.from() <= other.to() && other.from() <= main.to() + 1 || distance <= 12);
  }

  /** Whether "but" stands between the two, which sets one against the other. */
  private static boolean isContrasted(Match one, Match two, Clauses clauses) {
    List<Token> tokens = clauses.chart().tokens();
    int from = Math.min(one.trigger(), two.trigger());
    int to = Math.max(one.trigger(), two.trigger());
    for (int t = from + 1; t < to; t++) {
      String lemma = tokens.get(t).lemma().name();
      boolean but =
          BUT.equals(lemma)
              || EXCEPT.contains(lemma) && tokens.get(t + 1).lemma().name().equals("أن");
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

  private static List<Party> recipients(Match match) {
    List<Party> recipients = new ArrayList<>(match.parties().size());
    for (Party party : match.parties()) {
      if (party.role() == Role.RECIPIENT) {
        recipients.add(party);
      }
    }
    return recipients;
  }

  /** Whether nobody is known of those whom it befell, but perhaps whose vehicle or post was hit. */
  private boolean areUnnamed(Match match, Clauses clauses) {
    for (Party party : recipients(match)) {
      boolean thing =
          party.at() >= 0
              && switch (clauses.chart().tokens().get(party.at()).lemma().sense()) {
                case VEHICLE, FACILITY, POSITION, WEAPON, THING -> true;
                default -> false;
              };
      if (party.mention().anyId() != null && !thing && !terrain.isState(party.mention())) {
        return false;
      }
    }
    return true;
  }

  private Match joined(Match main, Match other, Clauses clauses) {
    List<Party> parties = new ArrayList<>();
    boolean unnamed = areUnnamed(main, clauses);
    boolean linked =
        isResult(main, other, clauses)
            || governs(clauses, /* main= */ other, /* other= */ main)
            || other.trigger() < main.trigger();
    boolean victims = harm.isVictim(other.frame().trigger()) || unnamed && linked;
    boolean casualties =
        !main.hasRecipient() || victims && isVictims(other, clauses) && !isVictims(main, clauses);
    List<Party> recipients =
        new ArrayList<>(recipients(casualties && other.hasRecipient() ? other : main));
    if (isMutual(main) && main.actors().size() > 1) {
      // The fighters who fell in a fight of two sides are of one of them.
      recipients.removeIf(Company::isFighter);
    }
    if (areCasualties(main, other, clauses)) {
      recipients(other).stream()
          .filter(r ->
              Casualties.isTold(r, clauses.chart(), !Casualties.areAlike(main, other, clauses)))
          .filter(r -> recipients.stream().noneMatch(k -> k.mention().equals(r.mention())))
          .forEach(recipients::add);
    }
    Match acting = !main.hasActor() ? other : main;
    acting.parties().stream().filter(p -> p.role() != Role.RECIPIENT).forEach(parties::add);
    recipients.stream()
        .filter(r -> parties.stream().noneMatch(p -> p.mention().equals(r.mention())))
        .forEach(parties::add);
    Party side = main.parties().size() == 1 ? main.parties().getFirst() : null;
    if (side != null && side.role() == Role.ACTORS && isCasualty(other, clauses)) {
      // Who fell in clashes with somebody is the other side of them.
      parties.replaceAll(p ->
          p.role() == Role.RECIPIENT && Company.isFighter(p)
              ? new Party(Role.ACTORS, p.mention(), p.at())
              : p);
    }
    boolean sides = isFight(other) && !main.hasActor() && !other.hasActor();
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
}
