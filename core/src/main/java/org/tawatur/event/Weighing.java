package org.tawatur.event;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tawatur.actor.Scene;
import org.tawatur.claim.Claim;
import org.tawatur.claim.Ground;
import org.tawatur.claim.Outcome;
import org.tawatur.claim.Outcome.Reason;
import org.tawatur.morph.PartOfSpeech;
import org.tawatur.morph.Token;
import org.tawatur.phrase.Clauses;

/** Makes claims of matches, of those that are likely enough. Thread-safe. */
final class Weighing {
  private static final double NOBODY = 0.15;
  private static final double HABIT = 0.1;

  /**
   * The share of the bar below which, at first sight, when, where and how many would not lift a
   * match above it: of 2,341 claims of 162 reports never read none began lower.
   */
  private static final double AT_SIGHT = 1.0 / 3;

  private final Claims claims;
  private final Grounds grounds;
  private final Likelihood.Models likelihoods;
  private final double least;

  /**
   * Takes the parts.
   *
   * @param least how likely a claim has to be, in [0, 1]
   */
  Weighing(Claims claims, Grounds grounds, Likelihood.Models likelihoods, double least) {
    this.claims = claims;
    this.grounds = grounds;
    this.likelihoods = likelihoods;
    this.least = least;
  }

  /** The same with another bar. */
  Weighing above(double other) {
    return new Weighing(claims, grounds, likelihoods, other);
  }

  /** Weighs the matches of one sentence. */
  Scales of(Scene scene, Clauses clauses, Circumstances circumstances, List<Match> matches) {
    return new Scales(scene, clauses, circumstances, matches);
  }

  /** For the matches of one sentence; belongs to one thread. */
  final class Scales {
    private final Scene scene;
    private final Clauses clauses;
    private final Circumstances circumstances;
    private final List<Match> matches;

    /** Of reports, emptied for each match. */
    private final Likelihood.Scale reported;

    private Grounds.@Nullable Around around;

    private Scales(Scene scene, Clauses clauses, Circumstances circumstances, List<Match> matches) {
      this.scene = scene;
      this.clauses = clauses;
      this.circumstances = circumstances;
      this.matches = matches;
      this.reported = likelihoods.report().scale();
    }

    private Likelihood.Scale scale(Match match) {
      if (circumstances.tenor().isAlone()) {
        return likelihoods.ofLone(match.frame().event()).scale();
      }
      reported.empty();
      return reported;
    }

    /**
     * The claim of a match, or why it is none.
     *
     * @param more grounds besides those that the match shows by itself
     * @param against why it would be none, or null
     */
    Outcome outcome(Match match, List<Ground> more, @Nullable Reason against) {
      if (around == null) {
        around = grounds.around(matches, clauses, circumstances);
      }
      Claim claim = claims.claim(scene, clauses, circumstances, match, matches);
      Likelihood.Scale scale = scale(match);
      scale.add(grounds.of(match, claim, sureness(match, clauses), around));
      scale.add(more);
      if (scale.single() < least && scale.likelihood() < AT_SIGHT * least) {
        return rejected(claim, against);
      }
      claim = claims.placed(claim, clauses, circumstances, match, matches);
      scale.add(Grounds.setting(claim));
      claim = claim.withConfidence(scale.likelihood());
      return claim.confidence() < least
          ? rejected(claim, against)
          : new Outcome.Coded(
              claims.dated(claim, circumstances.tenor().day()), scale.grounds(), against);
    }
  }

  private static Outcome.Rejected rejected(Claim claim, @Nullable Reason against) {
    return new Outcome.Rejected(
        claim.trigger().span(), claim.frame(), against == null ? Reason.LOW_CONFIDENCE : against);
  }

  /** How likely the match is right, with the way its trigger stands and who takes part. */
  private static double sureness(Match match, Clauses clauses) {
    double sure = match.score() - match.standing().doubt();
    if (match.parties().isEmpty()) {
      sure -= NOBODY;
    }
    Token trigger = clauses.chart().tokens().get(match.start());
    if (match.standing() == Standing.VERB
        && !match.hasActor()
        && trigger.pos() == PartOfSpeech.IMPERFECT) {
      sure -= HABIT;
    }
    return Math.max(0.05, sure);
  }
}
