package org.tawatur.link;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One of the positions in a conflict.
 *
 * @param position what it holds, in words for the reader, the same for the same claims
 * @param stance what kind of position
 * @param claims its claims, earliest first
 * @param tally who says it
 * @param since day of the earliest report that says it, or null where none is dated
 * @param credibility how far its origins bear it out against the other sides
 */
public record Side(
    String position,
    Stance stance,
    List<KeptClaim> claims,
    Tally tally,
    @Nullable LocalDate since,
    Credibility credibility) {

  /** Copies the list. */
  public Side {
    claims = List.copyOf(claims);
    if (claims.isEmpty()) {
      throw new IllegalArgumentException("a side needs a claim");
    }
  }

  /** Kinds of positions. */
  public enum Stance {
    /** It is so. */
    AFFIRMED,
    /** It is not so. */
    DENIED,
    /** It was refused. */
    REFUSED,
    /** It is so in this way and not in that of the other sides. */
    VERSION
  }
}
