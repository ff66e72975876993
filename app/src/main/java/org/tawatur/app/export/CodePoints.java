package org.tawatur.app.export;

import java.util.Arrays;

/**
 * Turns the char offsets of a text into offsets in Unicode code points; half a surrogate pair that
 * stands alone counts as one. Made in one pass; a look-up costs nothing where the text has no pairs
 * and else the logarithm of their number.
 */
public final class CodePoints {
  /** Offsets of the second chars of surrogate pairs, ascending. */
  private final int[] seconds;

  private CodePoints(int[] seconds) {
    this.seconds = seconds;
  }

  /** The offsets of {@code text}. */
  public static CodePoints of(String text) {
    int[] seconds = new int[0];
    int count = 0;
    for (int i = 1; i < text.length(); i++) {
      if (Character.isLowSurrogate(text.charAt(i))
          && Character.isHighSurrogate(text.charAt(i - 1))) {
        if (count == seconds.length) {
          seconds = Arrays.copyOf(seconds, Math.max(8, 2 * count));
        }
        seconds[count++] = i;
      }
    }
    return new CodePoints(Arrays.copyOf(seconds, count));
  }

  /** Number of code points before char {@code offset}. */
  public int at(int offset) {
    if (seconds.length == 0) {
      return offset;
    }
    int found = Arrays.binarySearch(seconds, offset);
    return offset - (found >= 0 ? found : -found - 1);
  }
}
