package org.tawatur.score;

/** What a claim has exactly one value of. */
public enum Trait {
  /** The event type. */
  TYPE("event type"),
  /** Affirmed or denied. */
  POLARITY("polarity"),
  /** Actual, planned, possible or conditional. */
  MODALITY("modality"),
  /** Who says so in the end. */
  ORIGIN("origin"),
  /** How the event was done. */
  MODE("mode");

  private final String label;

  Trait(String label) {
    this.label = label;
  }

  /** What people call it. */
  public String label() {
    return label;
  }
}
