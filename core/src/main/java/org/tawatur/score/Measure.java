package org.tawatur.score;

/** What is measured over all event types. */
public enum Measure {
  /** An event of the right type at the right words. */
  EVENT("event found", false),
  /** With all actors, all recipients and the polarity. */
  WHO("who did what to whom", false),
  /** With origin and modality as well. */
  FULL("full attributed claim", false),
  /** Actors, one by one. */
  ACTORS("actors", true),
  /** Recipients, one by one. */
  RECIPIENTS("recipients", true),
  /** All who say so, one by one. */
  CHAIN("chain", true),
  /** Places, one by one. */
  WHERE("where", true),
  /** Affirmed or denied. */
  POLARITY("polarity", true),
  /** Actual, planned, possible or conditional. */
  MODALITY("modality", true),
  /** Who says so in the end. */
  ORIGIN("origin", true),
  /** The date, of the claims that have one. */
  DATE("date", true);

  private final String label;
  private final boolean isOfFound;

  Measure(String label, boolean isOfFound) {
    this.label = label;
    this.isOfFound = isOfFound;
  }

  /** What people call it. */
  public String label() {
    return label;
  }

  /** Whether it counts only what stands in the events found. */
  public boolean isOfFound() {
    return isOfFound;
  }
}
