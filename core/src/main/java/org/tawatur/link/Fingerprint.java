package org.tawatur.link;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of a report's text to find its copies: the hash of its words, and 128 MinHash values
 * (Broder 1997) over its runs of four words. Immutable; about 600 bytes.
 */
public final class Fingerprint {
  /** Number of MinHash values. */
  static final int SIZE = 128;

  /** Names what the values depend on; values of another version cannot be compared. */
  private static final String VERSION = "1";

  private static final long[] FACTORS = factors();

  private final KeptReport report;
  private final String whole;
  private final int runs;
  private final int[] minima;

  private Fingerprint(KeptReport report, String whole, int runs, int[] minima) {
    this.report = report;
    this.whole = whole;
    this.runs = runs;
    this.minima = minima;
  }

  /** The fingerprint of {@code text}. Costs time linear in the text. */
  public static Fingerprint of(ReportText text) {
    List<String> words = WordRuns.words(text.text());
    byte[] joined = String.join(" ", words).getBytes(StandardCharsets.UTF_8);
    String whole = HexFormat.of().formatHex(ContentId.sha256().digest(joined));
    long[] runs = WordRuns.hashes(words);
    int[] minima = new int[SIZE];
    Arrays.fill(minima, Integer.MAX_VALUE);
    for (long run : runs) {
      lower(minima, run);
    }
    return new Fingerprint(text.report(), whole, runs.length, minima);
  }

  /**
   * Takes a run into the minima. It stands alone so that the JVM compiles it, and with one
   * instruction for several values: its caller is called once a report only, and ran interpreted.
   */
  private static void lower(int[] minima, long run) {
    for (int i = 0; i < SIZE; i++) {
      minima[i] = Math.min(minima[i], (int) (run * FACTORS[i] >>> 33));
    }
  }

  /** Odd factors drawn once and for all. */
  private static long[] factors() {
    long[] factors = new long[SIZE];
    long state = 0;
    for (int i = 0; i < SIZE; i++) {
      state += 0x9e3779b97f4a7c15L;
      factors[i] = WordRuns.mix(state) | 1;
    }
    return factors;
  }

  /**
   * The fingerprint that {@link #encoded()} wrote.
   *
   * @throws IllegalArgumentException where {@code encoded} is none, or one of another version
   */
  public static Fingerprint decoded(KeptReport report, String encoded) {
    String[] parts = encoded.split(":", -1);
    if (parts.length != 4 || !parts[0].equals(VERSION)) {
      throw new IllegalArgumentException("no fingerprint of version " + VERSION + ": " + encoded);
    }
    ByteBuffer bytes = ByteBuffer.wrap(Base64.getDecoder().decode(parts[3]));
    if (bytes.remaining() != SIZE * Integer.BYTES) {
      throw new IllegalArgumentException("a fingerprint of the wrong length: " + encoded);
    }
    int[] minima = new int[SIZE];
    bytes.asIntBuffer().get(minima);
    return new Fingerprint(report, parts[1], Integer.parseInt(parts[2]), minima);
  }

  /** A line of ASCII to keep, from which it can be read back. */
  public String encoded() {
    ByteBuffer bytes = ByteBuffer.allocate(SIZE * Integer.BYTES);
    bytes.asIntBuffer().put(minima);
    String values = Base64.getEncoder().encodeToString(bytes.array());
    return VERSION + ":" + whole + ":" + runs + ":" + values;
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
  public int runs() {
    return runs;
  }

  /** A key that texts with much in common are likely to share, one of {@code SIZE / 2}. */
  int band(int band) {
    long pair = ((long) minima[2 * band] << 32) | minima[2 * band + 1];
    return (int) (WordRuns.mix(pair + band) >>> 32);
  }

  /** Estimated share of all runs of both that both have; standard error at most 0.045. */
  double similarity(Fingerprint other) {
    int same = 0;
    for (int i = 0; i < SIZE; i++) {
      if (minima[i] == other.minima[i]) {
        same++;
      }
    }
    return (double) same / SIZE;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Fingerprint that
        && report.equals(that.report)
        && whole.equals(that.whole)
        && runs == that.runs
        && Arrays.equals(minima, that.minima);
  }

  @Override
  public int hashCode() {
    return report.hashCode();
  }

  @Override
  public String toString() {
    return report.id() + ":" + encoded();
  }
}
