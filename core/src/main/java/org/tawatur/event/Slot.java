package org.tawatur.event;

/**
 * One complement of a frame.
 *
 * @param where {@code subj}, {@code obj}, {@code gen}, {@code adj}, {@code poss} or a preposition
 * @param filler what may fill it
 * @param role what it is to the event
 */
public record Slot(String where, FillerClass filler, Role role) {

  /** Conditions on what fills a slot. */
  public enum FillerClass {
    /** Anything. */
    ANY,
    /** A human being. */
    PERSON,
    /** An organisation or force. */
    GROUP,
    /** A force or armed group. */
    FORCE,
    /** Any of the above, a state, or what belongs to one. */
    ACTOR,
    /** Somebody in office or rank, a known person, a delegation. */
    OFFICIAL,
    /** A place. */
    PLACE,
    /** People who protest, by their name: "demonstrators". */
    PROTESTER,
    /** A weapon or vehicle. */
    WEAPON,
    /** A vehicle that is no bomb itself, or the seat of a body, which stands for those in it. */
    TARGET,
    /** Something else. */
    THING
  }
}
