package org.tawatur.text;

/**
 * A wording by which a line of a scraped page shows that it is not the report.
 *
 * @param pattern the wording, in any spelling of its letters
 * @param zone what a line with it is
 * @param match where in the line it must stand
 */
public record Furniture(String pattern, Zone zone, Match match) {

  /** Where a pattern must stand. */
  public enum Match {
    /** It is the whole line, apart from digits, signs and spaces around it. */
    LINE,
    /** A line of at most 300 chars starts with it. */
    START,
    /** It stands as whole words anywhere in a line of at most 300 chars. */
    CONTAINS,
    /**
     * As {@link #LINE}, and what follows is of the same zone: to the end of the report for
     * comments, else until a line that reads like a paragraph of a report.
     */
    AFTER,
    /**
     * It opens a sentence of reports: where links and a sentence share a line, the report goes on
     * here.
     */
    RESUME,
    /** The line holds no word that is not such a pattern: dates, times of day. */
    WORD
  }

  /** Checks that the pattern says something and that the zone is one that is not coded. */
  public Furniture {
    if (pattern.isBlank()) {
      throw new IllegalArgumentException("an empty pattern for " + zone);
    }
    if (zone.isCoded()) {
      throw new IllegalArgumentException("furniture in a coded zone: " + pattern + " " + zone);
    }
  }
}
