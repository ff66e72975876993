package org.tawatur.link;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A change of the actor registry that claims suggest; a person accepts or refuses it.
 *
 * @param id made from its kind, actors and words, so that more claims do not change it
 * @param kind what kind of change
 * @param actor id of the actor it changes
 * @param other id of the other actor of the change, or null where there is none or it is not known
 * @param words the new name, or the words for those concerned, as the earliest report has them
 * @param when days on which it is said to have happened, or null
 * @param claims the claims that suggest it, at least one, earliest first
 * @param against the claims that deny it, earliest first
 * @param tally who says so
 */
public record Proposal(
    String id,
    Kind kind,
    String actor,
    @Nullable String other,
    String words,
    @Nullable Extent when,
    List<KeptClaim> claims,
    List<KeptClaim> against,
    Tally tally) {

  /** Copies the lists. */
  public Proposal {
    claims = List.copyOf(claims);
    against = List.copyOf(against);
    if (claims.isEmpty()) {
      throw new IllegalArgumentException("a proposal needs a claim");
    }
  }

  /** Kinds of changes. */
  public enum Kind {
    /** A new name. */
    NAME,
    /** A part broke away. */
    SPLIT,
    /** It became one with another. */
    MERGE,
    /** It swore allegiance. */
    ALLEGIANCE,
    /** It took its allegiance back. */
    ALLEGIANCE_ENDED,
    /** Somebody or a part left it or came over to it. */
    DEFECTION,
    /** Somebody was given an office. */
    APPOINTMENT,
    /** Somebody lost an office. */
    REMOVAL
  }
}
