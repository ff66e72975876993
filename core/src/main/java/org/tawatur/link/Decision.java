package org.tawatur.link;

/**
 * What a person decided about two things that the ledger would otherwise join or keep apart. A list
 * of decisions is a log: of two about the same pair the later one counts, so that each can be taken
 * back.
 *
 * @param kind what is decided
 * @param subject what the ids name
 * @param first id of the one
 * @param second id of the other; the order of the two means nothing
 */
public record Decision(Kind kind, Subject subject, String first, String second) {

  /** Puts the two in their order. */
  public Decision {
    if (first.equals(second)) {
      throw new IllegalArgumentException("a decision is about two things, not " + first + " twice");
    }
    if (first.compareTo(second) > 0) {
      String other = first;
      first = second;
      second = other;
    }
  }

  /** What can be decided. */
  public enum Kind {
    /** The two are one. */
    JOIN,
    /** The two are not one. */
    KEEP_APART,
    /** Neither: an earlier decision is taken back. */
    UNDECIDED
  }

  /** What is decided about. */
  public enum Subject {
    /** Reports: copies of one text or not. */
    REPORTS,
    /** Claims: of one event or not. */
    CLAIMS,
    /** Actors of the registry: one actor or not. */
    ACTORS
  }
}
