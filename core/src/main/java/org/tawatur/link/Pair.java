package org.tawatur.link;

import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.tawatur.link.Identities.Who;

/**
 * Two actors of a claim and which way it goes.
 *
 * @param low key of the one, the smaller of the two
 * @param high key of the other
 * @param way which acts on which
 */
record Pair(String low, String high, Way way) implements Comparable<Pair> {

  /** Which way something goes. */
  enum Way {
    /** The low one acts on the high one. */
    UP,
    /** The high one acts on the low one. */
    DOWN,
    /** Both act. */
    BOTH;

    /** Whether two claims of these ways may tell of one deed. */
    boolean fits(Way other) {
      return this == other || this == BOTH || other == BOTH;
    }
  }

  /** One acts on the other. */
  static Pair of(String actor, String recipient) {
    return actor.compareTo(recipient) < 0
        ? new Pair(actor, recipient, Way.UP)
        : new Pair(recipient, actor, Way.DOWN);
  }

  /** Both act. */
  static Pair mutual(String one, String other) {
    return one.compareTo(other) < 0
        ? new Pair(one, other, Way.BOTH)
        : new Pair(other, one, Way.BOTH);
  }

  /**
   * The pairs of actors that tell one from others: actors with recipients, and of an event that all
   * parties do, or that names no recipient, actors with each other.
   */
  static List<Pair> pairs(boolean isReciprocal, List<Who> actors, List<Who> recipients) {
    TreeSet<Pair> pairs = new TreeSet<>();
    for (Who actor : actors) {
      for (Who recipient : recipients) {
        if (areTelling(actor, recipient)) {
          pairs.add(
              isReciprocal
                  ? mutual(actor.key(), recipient.key())
                  : of(actor.key(), recipient.key()));
        }
      }
      for (Who other : isReciprocal || recipients.isEmpty() ? actors : List.<Who>of()) {
        if (areTelling(actor, other)) {
          pairs.add(mutual(actor.key(), other.key()));
        }
      }
    }
    return List.copyOf(pairs);
  }

  private static boolean areTelling(Who one, Who other) {
    return one.isTelling() && other.isTelling() && !one.key().equals(other.key());
  }

  /** Both keys. */
  String key() {
    return low + "|" + high;
  }

  /** The other of the two, or null where {@code one} is neither. */
  @Nullable String other(String one) {
    return one.equals(low) ? high : one.equals(high) ? low : null;
  }

  @Override
  public int compareTo(Pair that) {
    int byKey = byKey(that);
    return byKey != 0 ? byKey : way.compareTo(that.way);
  }

  /** The order of the keys, which are made only where one name begins the other. */
  private int byKey(Pair that) {
    int byLow = low.compareTo(that.low);
    if (byLow == 0) {
      return high.compareTo(that.high);
    }
    boolean begins = low.startsWith(that.low) || that.low.startsWith(low);
    return begins ? key().compareTo(that.key()) : byLow;
  }
}
