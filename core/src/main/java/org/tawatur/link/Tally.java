package org.tawatur.link;

import java.util.List;
import java.util.Set;

/**
 * How often and by whom something is said. Always {@code independent <= outlets.size() <=
 * mentions}.
 *
 * @param mentions number of claims
 * @param outlets who carried it: as many outlets as possible, each credited with one mention; a
 *     mention can be credited to an outlet that published its text or to a medium or monitor that
 *     its chain names
 * @param origins all who say it of their own knowledge, earliest first
 * @param independent the largest number of origins that reached the ledger by ways of their own: no
 *     two of them through the same first transmitter
 * @param unspecified ids of the claims whose origin is "agencies", "reports" and the like, which
 *     add no origin
 * @param circles rings of outlets that cite each other
 * @param unknownOutlets number of reports whose outlet is not known; all of them count as one
 */
public record Tally(
    int mentions,
    List<Outlet> outlets,
    List<Origin> origins,
    int independent,
    List<String> unspecified,
    List<Set<String>> circles,
    int unknownOutlets) {

  /** Copies the lists and checks the order of the numbers. */
  public Tally {
    outlets = List.copyOf(outlets);
    origins = List.copyOf(origins);
    unspecified = List.copyOf(unspecified);
    circles = List.copyOf(circles);
    if (independent > outlets.size() || outlets.size() > mentions) {
      throw new IllegalArgumentException(
          "more independent origins than outlets or more outlets than mentions: "
              + independent
              + ", "
              + outlets.size()
              + ", "
              + mentions);
    }
  }

  /** Number of origins that take part in the events themselves. */
  public long parties() {
    return origins.stream().filter(Origin::isParty).count();
  }
}
