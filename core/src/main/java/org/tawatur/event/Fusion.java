package org.tawatur.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.tawatur.actor.ActorMention;
import org.tawatur.claim.EventType;
import org.tawatur.claim.Outcome.Reason;
import org.tawatur.event.Match.Party;
import org.tawatur.morph.Token;
import org.tawatur.phrase.Chart;
import org.tawatur.phrase.Clauses;

/**
 * Makes one of the matches that tell one event twice: a verb whose subject is the event noun, an
 * event noun inside another, the victims counted beside the attack that made them. Thread-safe.
 */
final class Fusion {
  private static final Set<String> BY =
      Set.of(
          "ب", "في", "خلال", "جراء", "إثر", "نتيجة", "أثناء", "بسبب", "عبر", "من", "من خلال",
          "بواسطة", "عقب");

  private static final Set<String> RESULT = Set.of("ما", "مما");

  private static final int EMPTY = 5;

  private final Fits fits;

  Fusion(Fits fits) {
    this.fits = fits;
  }

  /**
   * The matches with those that tell the same joined; what was dropped goes into {@code misses}.
   */
  List<Match> fused(List<Match> matches, Clauses clauses, List<Matcher.Miss> misses) {
    List<Match> result = new ArrayList<>(matches);
    boolean changed = true;
    while (changed) {
      changed = false;
      for (int i = 0; i < result.size() && !changed; i++) {
        for (int j = 0; j < result.size() && !changed; j++) {
          Match main = result.get(i);
          Match other = result.get(j);
          if (i != j
              && main.frame().event() == other.frame().event()
              && tellsSame(main, other, clauses)) {
            result.set(i, joined(main, other, clauses));
            result.remove(j);
            misses.add(new Matcher.Miss(other.frame(), other.trigger(), Reason.SAME_EVENT));
            changed = true;
          }
        }
      }
    }
    return result;
  }

  /** Whether {@code other} adds nothing but parties to {@code main}. */
  private boolean tellsSame(Match main, Match other, Clauses clauses) {
    if (main.polarity() != other.polarity() || conflict(main.actors(), other.actors())) {
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
    if (governs(clauses, main, other)) {
      return true;
    }
    if (other.parties().isEmpty()
        && Math.abs(chart.pieceOf()[main.trigger()] - chart.pieceOf()[other.trigger()]) <= EMPTY) {
      return !main.parties().isEmpty() || main.trigger() < other.trigger();
    }
    if (main.frame().event() != EventType.ASSAULT) {
      return false;
    }
    if (isAim(other, clauses) && main.trigger() < other.trigger() && near(main, other, clauses)) {
      return true;
    }
    boolean casualty = isCasualty(other, clauses);
    if (casualty && !isCasualty(main, clauses)) {
      return governs(clauses, other, main)
          || near(main, other, clauses)
          || isResult(main, other, clauses);
    }
    return casualty
        && isCasualty(main, clauses)
        && main.trigger() < other.trigger()
        && near(main, other, clauses)
        && other.actors().isEmpty();
  }

  /** "To disperse X": what the shots or the gas before it were for. */
  private static boolean isAim(Match match, Clauses clauses) {
    var piece = clauses.chart().at(match.start());
    return "crowd-control".equals(match.frame().mode())
        && match.actors().isEmpty()
        && piece.word().equals("ل");
  }

  private boolean isCasualty(Match match, Clauses clauses) {
    var token = clauses.chart().tokens().get(match.trigger());
    boolean outcome =
        fits.isOutcome(clauses.chart().tokens().get(match.start()).lemma().name())
            || fits.isVictim(token.lemma().name())
            || fits.isVictim(token.lemma().verb())
            || fits.isVictim(match.frame().trigger());
    return outcome && match.actors().isEmpty();
  }

  /**
   * Whether a clause that says "which led to" about all that stands before it tells the victims.
   */
  private boolean isResult(Match main, Match other, Clauses clauses) {
    List<Token> tokens = clauses.chart().tokens();
    int before = other.start() - 1;
    return main.trigger() < other.trigger()
        && before >= 0
        && fits.isOutcome(tokens.get(other.start()).lemma().name())
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

  /** Whether no full stop or other speaker parts the two. */
  private static boolean near(Match main, Match other, Clauses clauses) {
    int distance =
        Math.abs(
            clauses.chart().pieceOf()[main.trigger()] - clauses.chart().pieceOf()[other.trigger()]);
    return distance <= 25
        && (main.from() <= other.to() && other.from() <= main.to() + 1 || distance <= 12);
  }

  private static boolean conflict(List<ActorMention> one, List<ActorMention> two) {
    if (one.isEmpty() || two.isEmpty()) {
      return false;
    }
    return one.stream().noneMatch(a -> two.stream().anyMatch(a::isSameAs));
  }

  private Match joined(Match main, Match other, Clauses clauses) {
    List<Party> parties = new ArrayList<>();
    boolean unnamed = main.recipients().stream().allMatch(r -> r.anyId() == null);
    boolean linked =
        isResult(main, other, clauses)
            || governs(clauses, /* main= */ other, /* other= */ main)
            || other.trigger() < main.trigger();
    boolean victims = fits.isVictim(other.frame().trigger()) || unnamed && linked;
    boolean casualties =
        main.recipients().isEmpty()
            || victims && isCasualty(other, clauses) && !isCasualty(main, clauses);
    List<Party> recipients =
        (casualties && !other.recipients().isEmpty() ? other : main)
            .parties().stream().filter(p -> p.role() == Role.RECIPIENT).toList();
    Match acting = main.actors().isEmpty() ? other : main;
    acting.parties().stream().filter(p -> p.role() != Role.RECIPIENT).forEach(parties::add);
    recipients.stream()
        .filter(r -> parties.stream().noneMatch(p -> p.mention().equals(r.mention())))
        .forEach(parties::add);
    return new Match(
        main.frame(),
        main.trigger(),
        main.start(),
        main.end(),
        parties,
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
