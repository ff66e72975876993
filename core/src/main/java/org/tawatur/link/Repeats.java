package org.tawatur.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tawatur.actor.ActorMention;
import org.tawatur.claim.Claim;

/**
 * Gives back to its origin what a report says without one, in its headline or its lead, and tells
 * with one elsewhere: a headline is no witness.
 */
final class Repeats {
  /** Characters of a text in which a headline begins what it claims. */
  private static final int HEADLINE = 60;

  /** {@code sayings}, each that repeats another one of its report having the way of that one. */
  List<Saying> resolved(List<Saying> sayings) {
    Map<String, List<Saying>> attributed = new HashMap<>();
    for (Saying saying : sayings) {
      if (!saying.claim().claim().chain().isEmpty()) {
        attributed
            .computeIfAbsent(saying.claim().report().id(), report -> new ArrayList<>(1))
            .add(saying);
      }
    }
    Comparator<Saying> named = Comparator.comparing(saying -> saying.voice() == null);
    Comparator<Saying> order =
        named
            .thenComparing(saying -> saying.claim().claim().evidence().span())
            .thenComparing(saying -> saying.claim().id());
    List<Saying> resolved = new ArrayList<>(sayings.size());
    for (Saying saying : sayings) {
      List<Saying> others =
          saying.claim().claim().chain().isEmpty()
              ? attributed.getOrDefault(saying.claim().report().id(), List.of())
              : List.of();
      resolved.add(
          others.stream()
              .filter(other -> isSame(saying.claim().claim(), other.claim().claim()))
              .min(order)
              .map(other -> saying.told(other))
              .orElseGet(() -> ofHeadline(saying, others)));
    }
    return resolved;
  }

  /**
   * A claim of the headline, which names in short whom it was done to, with the way of the only one
   * below that tells such a deed of the same doers.
   */
  private static Saying ofHeadline(Saying saying, List<Saying> others) {
    Claim claim = saying.claim().claim();
    if (claim.evidence().span().start() >= HEADLINE || keys(claim.actors()).isEmpty()) {
      return saying;
    }
    List<Saying> alike =
        others.stream().filter(other -> isOfSameDoers(claim, other.claim().claim())).toList();
    return alike.size() == 1 ? saying.told(alike.getFirst()) : saying;
  }

  /** Whether both say the same of the same, or one leaves out on whom it was. */
  private static boolean isSame(Claim one, Claim other) {
    Set<String> recipients = keys(one.recipients());
    Set<String> others = keys(other.recipients());
    return isOfSameDoers(one, other)
        && (recipients.isEmpty() || others.isEmpty() || recipients.equals(others));
  }

  private static boolean isOfSameDoers(Claim one, Claim other) {
    return one.event() == other.event()
        && one.polarity() == other.polarity()
        && one.modality() == other.modality()
        && keys(one.actors()).equals(keys(other.actors()));
  }

  private static Set<String> keys(List<ActorMention> mentions) {
    Set<String> keys = new HashSet<>();
    for (ActorMention mention : mentions) {
      String id = mention.anyId();
      if (id != null) {
        keys.add(id);
      }
    }
    return keys;
  }
}
