package org.tawatur.actor;

/**
 * A name of an actor.
 *
 * @param id whose name
 * @param name as written, unvocalised
 * @param valid when it was the name
 * @param use what kind of name
 */
public record ActorName(String id, String name, Period valid, Use use) {

  /** Kinds of names. */
  public enum Use {
    /** The full name. */
    FULL,
    /** A shorter one. */
    SHORT,
    /** An acronym. */
    ACRONYM,
    /** What its enemies call it. */
    PEJORATIVE,
    /** Another spelling. */
    SPELLING,
    /** Also an ordinary word or somebody else's name. */
    AMBIGUOUS,
    /** The bare name of a state, a place first and an actor when it acts. */
    STATE,
    /** A capital that stands for its government. */
    CAPITAL
  }

  /** Whether the name is a place unless the clause makes it act. */
  public boolean isPlaceFirst() {
    return use == Use.STATE || use == Use.CAPITAL;
  }
}
