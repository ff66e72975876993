package org.tawatur.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A gold or a coded claim, as far as it is scored.
 *
 * @param type its event type
 * @param mode how the event was done, or null where it has no mode
 * @param evidence where its clause stands; {@link Range#NOWHERE} where it was not found
 * @param trigger where the words stand that name the event
 * @param participants who acts, on whom, who says so, and where
 * @param polarity {@code affirmed} or {@code denied}
 * @param modality {@code actual}, {@code planned}, {@code possible} or {@code conditional}
 * @param date when, in EDTF, or null where it is not dated
 * @param isOptional whether a gold claim costs nothing where it is missed
 * @param unsaid what the annotation does not speak of
 */
public record ScoredClaim(
    String type,
    @Nullable String mode,
    Range evidence,
    Range trigger,
    Participants participants,
    String polarity,
    String modality,
    @Nullable String date,
    boolean isOptional,
    Set<Trait> unsaid) {
  /** Events whose sides may be listed either way. */
  private static final Set<String> MUTUAL =
      Set.of("CONSULT", "RIFT", "MERGE", "AGREE", "COOPERATE");

  /** Copies the set. */
  public ScoredClaim {
    unsaid = Set.copyOf(unsaid);
  }

  /**
   * Who and where.
   *
   * @param actors who acts
   * @param recipients who is acted on
   * @param chain who says so, the origin last; empty for the report itself
   * @param where places
   */
  public record Participants(
      List<ScoredMention> actors,
      List<ScoredMention> recipients,
      List<ScoredMention> chain,
      List<ScoredMention> where) {
    /** Copies the lists. */
    public Participants {
      actors = List.copyOf(actors);
      recipients = List.copyOf(recipients);
      chain = List.copyOf(chain);
      where = List.copyOf(where);
    }

    /** Both sides of an event. */
    List<ScoredMention> sides() {
      List<ScoredMention> sides = new ArrayList<>(actors);
      sides.addAll(recipients);
      return sides;
    }
  }

  /** How many actors and recipients of this gold claim {@code coded} has. */
  int whoHits(ScoredClaim coded) {
    return ScoredMention.hits(participants.actors, coded.participants.actors)
        + ScoredMention.hits(participants.recipients, coded.participants.recipients);
  }

  /** Whether {@code coded} has the actors, recipients and polarity of this gold claim. */
  public boolean isWhoRight(ScoredClaim coded) {
    boolean isRight =
        ScoredMention.areSame(participants.actors, coded.participants.actors)
            && ScoredMention.areSame(participants.recipients, coded.participants.recipients);
    if (!isRight && MUTUAL.contains(type)) {
      isRight = ScoredMention.areSame(participants.sides(), coded.participants.sides());
    }
    return isRight && polarity.equals(coded.polarity);
  }

  /** Whether {@code coded} has the origin of this gold claim, or neither has one. */
  public boolean isOriginRight(ScoredClaim coded) {
    List<ScoredMention> mine = participants.chain;
    List<ScoredMention> others = coded.participants.chain;
    if (mine.isEmpty() || others.isEmpty()) {
      return mine.isEmpty() && others.isEmpty();
    }
    return mine.getLast().isSame(others.getLast());
  }

  /** Whether {@code coded} is right in all that makes the attributed claim. */
  public boolean isFullyRight(ScoredClaim coded) {
    return isWhoRight(coded) && isOriginRight(coded) && modality.equals(coded.modality);
  }

  /** The value of a trait of its own, or null where the annotation does not speak of it. */
  @Nullable String value(Trait trait) {
    if (unsaid.contains(trait)) {
      return null;
    }
    return switch (trait) {
      case TYPE -> type;
      case POLARITY -> polarity;
      case MODALITY -> modality;
      case MODE -> mode == null ? Confusion.NONE : mode;
      case ORIGIN -> participants.chain.isEmpty() ? "" : name(participants.chain.getLast());
    };
  }

  private static String name(ScoredMention origin) {
    return origin.ids().isEmpty()
        ? " " + String.join(" ", origin.words())
        : origin.ids().getFirst();
  }
}
