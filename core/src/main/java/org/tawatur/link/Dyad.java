package org.tawatur.link;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tawatur.actor.ActorMention;
import org.tawatur.actor.Registry;
import org.tawatur.claim.Claim;
import org.tawatur.claim.EventType;
import org.tawatur.claim.Modality;
import org.tawatur.claim.Polarity;
import org.tawatur.link.Identities.Who;

/** Says what claims mean for how two actors stand to each other. */
final class Dyad {
  /** What fighting side by side counts. */
  static final double SIDE_BY_SIDE = 8;

  private final RelationQuery query;
  private final Registry registry;
  private final Lineage lineage;
  private final Counterparts counterparts;

  Dyad(RelationQuery query, Registry registry, Counterparts counterparts) {
    this.query = query;
    this.registry = registry;
    this.lineage = new Lineage(registry);
    this.counterparts = counterparts;
  }

  /**
   * The score of a claim for the two.
   *
   * @param value the score
   * @param counts whether it counts for their state
   * @param note why it does not, or what it was taken for
   */
  record Score(double value, boolean counts, String note) {}

  /** What {@code facts} mean for the two, or null where they are not about both. */
  @Nullable Score score(Facts facts) {
    LocalDate day = facts.claim().report().published();
    List<Integer> actors = sides(facts.actors(), day);
    List<Integer> recipients = sides(facts.recipients(), day);
    boolean isDirected =
        actors.contains(1) && recipients.contains(2)
            || actors.contains(2) && recipients.contains(1);
    boolean areActors = actors.contains(1) && actors.contains(2);
    Claim claim = facts.claim().claim();
    if (isDirected || areActors && isMutual(facts)) {
      return weighed(facts, ConflictScale.score(claim), "");
    }
    if (areActors) {
      boolean isForce = claim.event() == EventType.ASSAULT || claim.event() == EventType.CONTROL;
      return isForce
          ? weighed(facts, SIDE_BY_SIDE, "they act together against others")
          : new Score(0, false, "both do it to others");
    }
    if (recipients.contains(1) && recipients.contains(2)) {
      return new Score(0, false, "both are acted on by others");
    }
    return claim.event() == EventType.REJECT ? refusal(facts, day) : null;
  }

  private static boolean isMutual(Facts facts) {
    return facts.claim().claim().event().isReciprocal() || facts.recipients().isEmpty();
  }

  /** A refusal that names nobody, of an offer that the passage has come from the other one. */
  private @Nullable Score refusal(Facts facts, @Nullable LocalDate day) {
    for (Who refuser : facts.actors()) {
      int side = side(refuser.key(), day);
      if (side == 0) {
        continue;
      }
      Map<String, String> others = counterparts.counterparts(facts, refuser.key());
      for (Map.Entry<String, String> other : others.entrySet()) {
        if (side(other.getKey(), day) == 3 - side) {
          return weighed(facts, ConflictScale.score(facts.claim().claim()), other.getValue());
        }
      }
    }
    return null;
  }

  private Score weighed(Facts facts, double value, String note) {
    Claim claim = facts.claim().claim();
    if (claim.polarity() == Polarity.DENIED) {
      return new Score(value, false, "denied");
    }
    if (claim.modality() != Modality.ACTUAL) {
      return new Score(value, false, "not said to have happened");
    }
    boolean isOfAll = claim.event() != EventType.PLEDGE && claim.event() != EventType.MERGE;
    if (!isOfAll && claim.actors().stream().allMatch(this::isPart)) {
      return new Score(value, false, "a part of it alone");
    }
    if (value == 0) {
      return new Score(value, false, "says nothing on how they stand to each other");
    }
    return new Score(value, true, note);
  }

  /** Whether {@code mention} names men or a branch of an organisation, not the whole. */
  private boolean isPart(ActorMention mention) {
    if (mention.id() == null) {
      return mention.affiliation() != null;
    }
    String[] words = mention.text().strip().split("\\s+");
    if (isName(String.join(" ", words), mention.id())) {
      return false;
    }
    for (int from = 1; from < words.length; from++) {
      String rest = String.join(" ", List.of(words).subList(from, words.length));
      if (isName(rest, mention.id())) {
        return true;
      }
    }
    return false;
  }

  private boolean isName(String words, String id) {
    return registry.bearers(words, null).contains(id);
  }

  /** The sides of {@code whos}: 1, 2 or 0 for neither. */
  private List<Integer> sides(List<Who> whos, @Nullable LocalDate day) {
    List<Integer> sides = new ArrayList<>();
    for (Who who : whos) {
      sides.add(side(who.key(), day));
    }
    return sides;
  }

  private int side(String key, @Nullable LocalDate day) {
    if (key.equals(query.first())) {
      return 1;
    }
    if (key.equals(query.second())) {
      return 2;
    }
    if (!query.hasFirstBranches() && !query.hasSecondBranches()) {
      return 0;
    }
    Set<String> above = lineage.actingFor(key, day);
    if (query.hasFirstBranches() && above.contains(query.first())) {
      return 1;
    }
    return query.hasSecondBranches() && above.contains(query.second()) ? 2 : 0;
  }
}
