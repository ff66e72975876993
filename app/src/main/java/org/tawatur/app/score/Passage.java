package org.tawatur.app.score;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tawatur.score.Confusion;
import org.tawatur.score.Range;
import org.tawatur.score.ScoredClaim;
import org.tawatur.score.ScoredMention;

/**
 * The words of a claim, cut at its trigger, for a person to read.
 *
 * @param before the evidence up to the trigger
 * @param trigger the words that name the event; empty where they stand outside the evidence
 * @param after the evidence behind it
 */
public record Passage(String before, String trigger, String after) {

  /** The words of the gold claim, or of the coded one where there is no other. */
  public static Passage of(Confusion.Case found) {
    ScoredClaim claim = found.gold();
    Range evidence = claim == null ? Range.NOWHERE : claim.evidence();
    if (claim == null || evidence.equals(Range.NOWHERE)) {
      claim = found.coded() == null ? claim : found.coded();
    }
    if (claim == null) {
      return new Passage("", "", "");
    }
    return of(found.report().text(), claim.evidence(), claim.trigger());
  }

  private static Passage of(String text, Range evidence, Range trigger) {
    if (trigger.start() < evidence.start() || trigger.end() > evidence.end()) {
      return new Passage(evidence.in(text), "", "");
    }
    return new Passage(
        new Range(evidence.start(), trigger.start()).in(text),
        trigger.in(text),
        new Range(trigger.end(), evidence.end()).in(text));
  }

  /** What a claim says, in a few words, or "none" where there is no claim. */
  public static List<String> values(@Nullable ScoredClaim claim) {
    if (claim == null) {
      return List.of(Confusion.NONE);
    }
    ScoredClaim.Participants participants = claim.participants();
    String mode = claim.mode() == null ? "" : " " + claim.mode();
    return List.of(
        claim.type() + mode,
        words(participants.actors()),
        ">",
        words(participants.recipients()),
        claim.polarity(),
        claim.modality(),
        "says",
        participants.chain().isEmpty() ? "the report" : words(participants.chain()),
        "at",
        words(participants.where()),
        "on",
        claim.date() == null ? "–" : claim.date());
  }

  private static String words(List<ScoredMention> mentions) {
    return mentions.isEmpty()
        ? "–"
        : String.join(" + ", mentions.stream().map(ScoredMention::text).toList());
  }
}
