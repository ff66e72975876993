package org.tawatur.app.serve.api;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tawatur.actor.ActorMention;
import org.tawatur.app.store.AsOf;
import org.tawatur.claim.Claim;
import org.tawatur.claim.Polarity;
import org.tawatur.link.Relation;
import org.tawatur.link.RelationQuery;

/**
 * Who of a claim belongs to which of the two of a relation, and so how the claim is drawn.
 *
 * @param first ids under which claims name the one
 * @param second the same of the other
 */
record RelationSides(Set<String> first, Set<String> second) {
  /** Copies the sets. */
  RelationSides {
    first = Set.copyOf(first);
    second = Set.copyOf(second);
  }

  /** Which way a claim goes. */
  enum Direction {
    /** The first acts on the second. */
    FIRST_TO_SECOND,
    /** The second acts on the first. */
    SECOND_TO_FIRST,
    /** Both take part, and neither acts on the other alone. */
    MUTUAL
  }

  /** What a claim says of the two. */
  enum Sign {
    /** They are against each other. */
    HOSTILE,
    /** They are together. */
    COOPERATIVE,
    /** Neither. */
    NEUTRAL,
    /** It says that something is not so, whatever its score. */
    DISPUTED
  }

  /** The sides of {@code query} as known at {@code asOf}. */
  static RelationSides of(RelationQuery query, Filters filters, AsOf asOf) {
    Filters.Keys keys = filters.keys(asOf);
    return new RelationSides(
        keys.side(query.first(), query.hasFirstBranches()),
        keys.side(query.second(), query.hasSecondBranches()));
  }

  Direction direction(Relation.Scored scored) {
    Claim claim = scored.claim().claim();
    if (isAny(claim.actors(), first) && isAny(claim.recipients(), second)) {
      return Direction.FIRST_TO_SECOND;
    }
    return isAny(claim.actors(), second) && isAny(claim.recipients(), first)
        ? Direction.SECOND_TO_FIRST
        : Direction.MUTUAL;
  }

  static Sign sign(Relation.Scored scored) {
    if (scored.claim().claim().polarity() == Polarity.DENIED) {
      return Sign.DISPUTED;
    }
    return scored.score() <= -1
        ? Sign.HOSTILE
        : scored.score() >= 1 ? Sign.COOPERATIVE : Sign.NEUTRAL;
  }

  private static boolean isAny(List<ActorMention> mentions, Set<String> keys) {
    for (ActorMention mention : mentions) {
      if (isOf(mention.id(), keys) || isOf(mention.affiliation(), keys)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOf(@Nullable String id, Set<String> keys) {
    return id != null && keys.contains(id);
  }
}
