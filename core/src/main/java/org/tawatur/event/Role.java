package org.tawatur.event;

/** What a complement of a trigger is to the event. */
public enum Role {
  /** Who acts. */
  ACTOR,
  /** To whom. */
  RECIPIENT,
  /** One of the parties of a mutual event. */
  ACTORS,
  /** Territory. */
  PLACE,
  /** What is asked for, agreed or threatened: a clause or verbal noun. */
  CONTENT,
  /** With what. */
  MEANS,
  /** About what; not used. */
  TOPIC,
  /** What is left behind. */
  ORIGIN;

  /** Whether who fills it takes part as an actor. */
  public boolean isParty() {
    return this == ACTOR || this == RECIPIENT || this == ACTORS;
  }
}
