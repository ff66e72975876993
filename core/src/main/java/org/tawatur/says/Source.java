package org.tawatur.says;

import org.tawatur.actor.ActorMention;

/**
 * One teller of a chain.
 *
 * @param mention who it is, as far as said
 * @param kind what kind of teller
 */
public record Source(ActorMention mention, Kind kind) {

  /** Kinds of tellers. */
  public enum Kind {
    /** A news agency, paper or channel. */
    MEDIA,
    /** A monitor or non-governmental organisation. */
    MONITOR,
    /** A state, its organs and those who speak for it. */
    OFFICIAL,
    /** An armed group, party or other organisation. */
    GROUP,
    /** A named person who speaks for nobody known. */
    PERSON,
    /** Sources, witnesses, residents without a name. */
    ANONYMOUS,
    /** Reports, news, information without a teller. */
    HEARSAY
  }
}
