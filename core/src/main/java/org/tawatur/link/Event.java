package org.tawatur.link;

import java.util.List;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;
import org.tawatur.claim.EventType;
import org.tawatur.place.Place;

/**
 * One happening as claims tell it, be they for or against.
 *
 * @param id made from its first claim, so that it stays when later reports add to it
 * @param family what kind of happening
 * @param types the types that its claims give it
 * @param parties keys of all who take part according to some claim: ids of the registry, or the
 *     folded words of a report where it has none
 * @param when days on which it is said to have happened, as narrow as a claim has them; null where
 *     none is known
 * @param places where it is said to have happened, narrowest first
 * @param claims its claims, earliest first
 * @param merges why they are together: one less than there are claims
 */
public record Event(
    String id,
    Family family,
    SortedSet<EventType> types,
    SortedSet<String> parties,
    @Nullable Extent when,
    List<Place> places,
    List<KeptClaim> claims,
    List<Merge> merges) {

  /** Copies the lists. */
  public Event {
    places = List.copyOf(places);
    claims = List.copyOf(claims);
    merges = List.copyOf(merges);
    if (claims.isEmpty()) {
      throw new IllegalArgumentException("an event needs a claim");
    }
  }
}
