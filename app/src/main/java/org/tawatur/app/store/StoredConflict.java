package org.tawatur.app.store;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A conflict of the ledger.
 *
 * @param id its id
 * @param kinds in what respects its claims exclude each other
 * @param parties whom it concerns
 * @param day by which it is sorted, or empty
 * @param since day from which two sides stand against each other, or null
 * @param reasons why the sides exclude each other
 * @param tally who says anything in it
 * @param sides the positions, earliest first
 */
public record StoredConflict(
    String id,
    List<String> kinds,
    List<String> parties,
    String day,
    @Nullable String since,
    List<String> reasons,
    Count tally,
    List<Position> sides) {

  /**
   * One of the positions.
   *
   * @param position what it holds, in words
   * @param stance what kind of position
   * @param since day of the earliest report that says it, or null
   * @param claims ids of its claims, earliest first
   * @param credibility the digit of the Admiralty scale
   * @param reasons why that digit
   * @param tally who says it
   */
  public record Position(
      String position,
      String stance,
      @Nullable String since,
      List<String> claims,
      int credibility,
      List<String> reasons,
      Count tally) {}

  /**
   * How often and by whom something is said.
   *
   * @param mentions number of claims
   * @param independent number of independent origins
   * @param outlets names of the outlets
   * @param origins who says it of his own knowledge
   * @param unspecified number of claims that go back to "agencies" and the like
   * @param circles number of rings of outlets that cite each other
   */
  public record Count(
      int mentions,
      int independent,
      List<String> outlets,
      List<Speaker> origins,
      int unspecified,
      int circles) {}

  /**
   * An origin.
   *
   * @param name how to show it
   * @param actor id in the registry, or null
   * @param kind what kind of origin
   * @param isParty whether it takes part itself
   * @param isCircular whether it is a ring of outlets that name only each other
   * @param speakers words of the reports for those who spoke
   * @param since day of the earliest report, or null
   */
  public record Speaker(
      String name,
      @Nullable String actor,
      String kind,
      boolean isParty,
      boolean isCircular,
      List<String> speakers,
      @Nullable String since) {}
}
