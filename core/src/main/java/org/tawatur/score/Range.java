package org.tawatur.score;

/**
 * A half-open range {@code [start, end)} of Unicode code points in the text of a report, as
 * published claims count them.
 *
 * @param start first code point, at least 0
 * @param end code point after the last, at least {@code start}
 */
public record Range(int start, int end) {
  /** Where words are that were not found: it overlaps nothing. */
  public static final Range NOWHERE = new Range(0, 0);

  /** Checks the bounds. */
  public Range {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("not a range: [" + start + ", " + end + ")");
    }
  }

  /** Whether the two share at least one code point. */
  public boolean overlaps(Range other) {
    return Math.min(end, other.end) > Math.max(start, other.start);
  }

  /** The words of {@code text} in this range, or as much of it as the text has. */
  public String in(String text) {
    int from = offset(text, 0, start);
    return text.substring(from, offset(text, from, end - start));
  }

  private static int offset(String text, int from, int points) {
    int left = text.codePointCount(from, text.length());
    return text.offsetByCodePoints(from, Math.min(points, left));
  }
}
