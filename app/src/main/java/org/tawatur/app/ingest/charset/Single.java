package org.tawatur.app.ingest.charset;

import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.Map;

/**
 * The way back from the upper half of an encoding of one byte a character. Bytes that the encoding
 * leaves open go to the control characters of their number, as browsers read them.
 */
final class Single {
  private static final Single LATIN = new Single(Labels.LATIN_WINDOWS);
  private static final Single ARABIC = new Single(Labels.ARABIC_WINDOWS);

  private final Map<Character, Integer> bytes = new HashMap<>();

  private Single(Charset charset) {
    for (int b = 0x80; b <= 0xFF; b++) {
      bytes.putIfAbsent((char) b, b);
    }
    for (int b = 0x80; b <= 0xFF; b++) {
      String c = new String(new byte[] {(byte) b}, charset);
      if (c.charAt(0) != '\uFFFD') {
        bytes.put(c.charAt(0), b);
      }
    }
  }

  static Single of(Charset charset) {
    return charset.equals(Labels.LATIN_WINDOWS) ? LATIN : ARABIC;
  }

  /** The byte of {@code c}, or -1. */
  int toByte(char c) {
    return bytes.getOrDefault(c, -1);
  }
}
