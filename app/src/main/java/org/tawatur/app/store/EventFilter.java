package org.tawatur.app.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tawatur.link.Family;

/**
 * Which events are wanted: those that meet all conditions.
 *
 * @param actors one of these takes part, or anybody where it is empty
 * @param families of one of these, or any where it is empty
 * @param from on this day or later, or null
 * @param to on this day or earlier, or null
 * @param leastClaims told by at least so many claims
 * @param leastOrigins by at least so many independent origins
 * @param inConflict in a conflict, in none, or null for either
 */
public record EventFilter(
    List<String> actors,
    Set<Family> families,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    int leastClaims,
    int leastOrigins,
    @Nullable Boolean inConflict) {
  /** All events. */
  public static final EventFilter ALL =
      new EventFilter(List.of(), Set.of(), null, null, 0, 0, null);

  /** Copies the collections. */
  public EventFilter {
    actors = List.copyOf(actors);
    families = Set.copyOf(families);
  }
}
