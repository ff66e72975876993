package org.tawatur.app.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tawatur.link.Conflict;

/**
 * Which conflicts are wanted: those that meet all conditions.
 *
 * @param actors one of these is concerned, or anybody where it is empty
 * @param kinds in one of these respects, or any where it is empty
 * @param from on this day or later, or null
 * @param to on this day or earlier, or null
 * @param leastOrigins with at least so many independent origins
 */
public record ConflictFilter(
    List<String> actors,
    Set<Conflict.Kind> kinds,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    int leastOrigins) {
  /** All conflicts. */
  public static final ConflictFilter ALL = new ConflictFilter(List.of(), Set.of(), null, null, 0);

  /** Copies the collections. */
  public ConflictFilter {
    actors = List.copyOf(actors);
    kinds = Set.copyOf(kinds);
  }
}
