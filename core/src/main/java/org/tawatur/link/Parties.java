package org.tawatur.link;

import java.util.Collection;
import java.util.SortedSet;
import java.util.TreeSet;
import org.tawatur.actor.ActorMention;
import org.tawatur.claim.Claim;

/** Ids of those who take part. */
final class Parties {
  private Parties() {}

  /** The ids of actors and recipients of {@code claim}, and of what they belong to. */
  static SortedSet<String> of(Claim claim) {
    SortedSet<String> ids = new TreeSet<>();
    add(claim.actors(), ids);
    add(claim.recipients(), ids);
    return ids;
  }

  private static void add(Collection<ActorMention> mentions, SortedSet<String> ids) {
    for (ActorMention mention : mentions) {
      if (mention.id() != null) {
        ids.add(mention.id());
      }
      if (mention.affiliation() != null) {
        ids.add(mention.affiliation());
      }
    }
  }
}
