package org.tawatur.claim;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tawatur.actor.ActorMention;
import org.tawatur.count.Count;
import org.tawatur.place.PlaceMention;
import org.tawatur.says.Source;
import org.tawatur.time.TimeMention;

/**
 * One statement of a report, made by somebody, that an event of one type happened, did not, will or
 * may happen between actors.
 *
 * @param report id of the report
 * @param evidence the clause that states it
 * @param trigger the words that name the event, inside the evidence
 * @param event its type
 * @param mode PLOVER mode, or null
 * @param actors who act; of a mutual event all parties
 * @param recipients who are acted on
 * @param polarity whether the origin says it is so
 * @param modality how it is held to be
 * @param chain who says so, the origin last; empty where the report itself does
 * @param when when it is said to happen, or null
 * @param where where it is said to happen
 * @param counts what is counted
 * @param confidence how likely the coding is right, in [0, 1]
 * @param frame the lexicon entry that matched, for the reader of the trace
 */
public record Claim(
    String report,
    Evidence evidence,
    Evidence trigger,
    EventType event,
    @Nullable String mode,
    List<ActorMention> actors,
    List<ActorMention> recipients,
    Polarity polarity,
    Modality modality,
    List<Source> chain,
    @Nullable TimeMention when,
    List<PlaceMention> where,
    List<Count> counts,
    double confidence,
    String frame) {

  /** Copies the lists and checks the spans. */
  public Claim {
    actors = List.copyOf(actors);
    recipients = List.copyOf(recipients);
    chain = List.copyOf(chain);
    where = List.copyOf(where);
    counts = List.copyOf(counts);
    if (!evidence.span().contains(trigger.span())) {
      throw new IllegalArgumentException("the trigger " + trigger + " is outside of " + evidence);
    }
  }

  /** The same claim, said to happen there and then, with what is counted. */
  public Claim placed(@Nullable TimeMention time, List<PlaceMention> places, List<Count> counted) {
    return with(time, places, counted, confidence);
  }

  /** The same claim, held to be this likely; rounded to a hundredth. */
  public Claim withConfidence(double likelihood) {
    return with(when, where, counts, Math.round(likelihood * 100) / 100.0);
  }

  private Claim with(
      @Nullable TimeMention time,
      List<PlaceMention> places,
      List<Count> counted,
      double likelihood) {
    return new Claim(
        report,
        evidence,
        trigger,
        event,
        mode,
        actors,
        recipients,
        polarity,
        modality,
        chain,
        time,
        places,
        counted,
        likelihood,
        frame);
  }
}
