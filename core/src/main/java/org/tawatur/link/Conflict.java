package org.tawatur.link;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/**
 * Claims that cannot all hold. Nothing is settled here: every side stays with all its claims.
 *
 * @param id made from its earliest claim and what the conflict is about
 * @param kinds in what respects they exclude each other
 * @param parties keys of the actors whom it concerns
 * @param sides the positions, at least two, earliest first
 * @param tally who says anything in it
 * @param since day from which two sides stand against each other, or null where they are not dated
 * @param reasons why the sides exclude each other, in words for the reader
 */
public record Conflict(
    String id,
    SortedSet<Kind> kinds,
    SortedSet<String> parties,
    List<Side> sides,
    Tally tally,
    @Nullable LocalDate since,
    List<String> reasons) {

  /** Copies the lists. */
  public Conflict {
    sides = List.copyOf(sides);
    reasons = List.copyOf(reasons);
    if (sides.size() < 2) {
      throw new IllegalArgumentException("a conflict needs two sides");
    }
  }

  /** Respects in which claims exclude each other. */
  public enum Kind {
    /** One says it is so, one that it is not. */
    AFFIRMED_DENIED,
    /** Who did it. */
    PERPETRATOR,
    /** Who did it to whom, the other way round. */
    ROLES,
    /** How many. */
    COUNT,
    /** Where. */
    PLACE,
    /** When. */
    DATE,
    /** They agreed, or one of them refused. */
    AGREEMENT_REFUSAL,
    /** Somebody says he did it, or that he did not. */
    RESPONSIBILITY
  }
}
