package org.tawatur.link;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One who says it of his own knowledge, as far as the claims tell.
 *
 * @param key what it is counted by, the same in every ledger
 * @param name how to show it: the registry's English name, or the words of a report
 * @param actor its id in the registry, or null
 * @param kind what kind of origin
 * @param isParty whether it takes part in the events, by itself, its organisation or a branch
 * @param isCircular whether it is a ring of outlets that name only each other
 * @param speakers the words of the reports for those who spoke, without doubles, in order
 * @param transmitters keys of the outlets that have it at first hand
 * @param claims ids of the claims that go back to it, earliest first
 * @param since day of the earliest report, or null where none is dated
 */
public record Origin(
    String key,
    String name,
    @Nullable String actor,
    Kind kind,
    boolean isParty,
    boolean isCircular,
    List<String> speakers,
    List<String> transmitters,
    List<String> claims,
    @Nullable LocalDate since) {

  /** Copies the lists. */
  public Origin {
    speakers = List.copyOf(speakers);
    transmitters = List.copyOf(transmitters);
    claims = List.copyOf(claims);
  }

  /** Kinds of origins. */
  public enum Kind {
    /** An outlet, of its own knowledge or on the word of sources it does not name. */
    OUTLET,
    /** A monitor or non-governmental organisation, the same. */
    MONITOR,
    /** A state and its organs. */
    OFFICIAL,
    /** An armed group, party or other organisation. */
    GROUP,
    /** A person who speaks for nobody known. */
    PERSON
  }
}
