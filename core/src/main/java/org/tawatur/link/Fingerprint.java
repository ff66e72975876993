package org.tawatur.link;

/**
 * What is kept of a report's text to find its copies: 128 MinHash values over its runs of four
 * words, and the hash of the whole. Immutable; 560 bytes or so.
 */
public final class Fingerprint {
  /** Number of MinHash values. */
  static final int SIZE = 128;

  private final KeptReport report;
  private final String whole;
  private final int shingles;
  private final int[] minima;

  Fingerprint(KeptReport report, String whole, int shingles, int[] minima) {
    this.report = report;
    this.whole = whole;
    this.shingles = shingles;
    this.minima = minima;
  }

  /** The fingerprint of {@code text}. Costs time linear in the text. */
  public static Fingerprint of(ReportText text) {
    return Unfinished.body();
  }

  /**
   * The fingerprint that {@link #encoded()} wrote.
   *
   * @throws IllegalArgumentException where {@code encoded} is none
   */
  public static Fingerprint decoded(KeptReport report, String encoded) {
    return Unfinished.body();
  }

  /** A line of letters and digits to keep, from which it can be read back. */
  public String encoded() {
    return Unfinished.body();
  }

  /** Whose it is. */
  public KeptReport report() {
    return report;
  }

  /** SHA-256 of the folded words: the same for texts that differ in spelling and spaces only. */
  public String whole() {
    return whole;
  }

  /** How many different runs of four words the text has. */
  public int shingles() {
    return shingles;
  }

  /** The MinHash value of number {@code i}. */
  int minimum(int i) {
    return minima[i];
  }
}
