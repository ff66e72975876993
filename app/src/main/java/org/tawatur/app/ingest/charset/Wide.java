package org.tawatur.app.ingest.charset;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Encodings of two or four bytes a character, told by their mark or by where their zeros stand. */
final class Wide {
  private static final int LEAST = 8;
  private static final int TASTE = 1 << 14;

  private Wide() {}

  /** An encoding and the length of the mark at its head. */
  record Found(Charset charset, int mark) {}

  /** The wide encoding of the bytes, or null. */
  static @Nullable Found found(byte[] b) {
    if (b.length >= 4) {
      int head = (b[0] & 0xFF) << 24 | (b[1] & 0xFF) << 16 | (b[2] & 0xFF) << 8 | (b[3] & 0xFF);
      if (head == 0xFFFE0000) {
        return new Found(Charset.forName("UTF-32LE"), 4);
      }
      if (head == 0x0000FEFF) {
        return new Found(Charset.forName("UTF-32BE"), 4);
      }
    }
    if (b.length >= 2) {
      int head = (b[0] & 0xFF) << 8 | (b[1] & 0xFF);
      if (head == 0xFFFE) {
        return new Found(StandardCharsets.UTF_16LE, 2);
      }
      if (head == 0xFEFF) {
        return new Found(StandardCharsets.UTF_16BE, 2);
      }
    }
    return unmarked(b);
  }

  /** High bytes of Arabic and ASCII in two bytes are 06 and 00, and low bytes hardly ever are. */
  private static @Nullable Found unmarked(byte[] b) {
    int length = Math.min(b.length & ~1, TASTE);
    if (length < LEAST || (b.length & 1) == 1) {
      return null;
    }
    int even = 0;
    int odd = 0;
    for (int i = 0; i < length; i += 2) {
      even += isHigh(b[i]) ? 1 : 0;
      odd += isHigh(b[i + 1]) ? 1 : 0;
    }
    int pairs = length / 2;
    if (odd > 0.85 * pairs && even < 0.3 * pairs) {
      return new Found(StandardCharsets.UTF_16LE, 0);
    }
    if (even > 0.85 * pairs && odd < 0.3 * pairs) {
      return new Found(StandardCharsets.UTF_16BE, 0);
    }
    return null;
  }

  private static boolean isHigh(byte b) {
    return b == 0 || b == 6 || b == 0x20;
  }
}
