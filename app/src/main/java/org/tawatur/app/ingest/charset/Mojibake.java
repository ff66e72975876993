package org.tawatur.app.ingest.charset;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Undoes a wrong decoding: Arabic of Windows read as Latin ("ÇáÚÑÈí"), UTF-8 read as Latin ("Ø§Ù„")
 * or as Arabic of Windows ("ط§ظ„"). Only where every character of a line goes back to one byte and
 * the result is good Arabic; anything else is left as it is.
 */
final class Mojibake {
  /** Below this share of suspicious characters a text is not looked at. */
  private static final double SUSPICION = 0.25;

  private static final double GOOD = -5;
  private static final int TWICE = 2;

  private Mojibake() {}

  /** What was repaired, and how. */
  record Repaired(String text, String how) {}

  /** The text as it was meant, or null where nothing is to be repaired. */
  static @Nullable Repaired repaired(String text) {
    if (!isSuspicious(text)) {
      return null;
    }
    List<String> ways = new ArrayList<>();
    String now = text;
    for (int i = 0; i < TWICE && isSuspicious(now); i++) {
      Repaired whole = once(now);
      Repaired next = whole != null ? whole : byLines(now);
      if (next == null) {
        break;
      }
      now = next.text();
      ways.add(next.how());
    }
    return ways.isEmpty() ? null : new Repaired(now, String.join(", twice: ", ways));
  }

  private static @Nullable Repaired byLines(String text) {
    StringBuilder out = new StringBuilder(text.length());
    String how = null;
    int start = 0;
    while (start < text.length()) {
      int end = text.indexOf('\n', start);
      String line = text.substring(start, end < 0 ? text.length() : end + 1);
      start += line.length();
      Repaired repaired = isSuspicious(line) ? once(line) : null;
      how = repaired == null ? how : repaired.how();
      out.append(repaired == null ? line : repaired.text());
    }
    return how == null ? null : new Repaired(out.toString(), how + ", in some lines");
  }

  private static @Nullable Repaired once(String text) {
    byte[] latin = bytes(text, Labels.LATIN_WINDOWS);
    if (latin != null) {
      String utf8 = strict(latin, StandardCharsets.UTF_8);
      if (utf8 != null && Plausibility.letters(utf8) > 0 && Plausibility.of(utf8) > GOOD - 2) {
        return new Repaired(utf8, "UTF-8 had been read as " + Labels.LATIN_WINDOWS);
      }
      String arabic = strict(latin, Labels.ARABIC_WINDOWS);
      if (arabic != null && Plausibility.of(arabic) > GOOD) {
        return new Repaired(arabic, "windows-1256 had been read as " + Labels.LATIN_WINDOWS);
      }
      if (utf8 != null && isSuspicious(utf8)) {
        return new Repaired(utf8, "UTF-8 had been read as " + Labels.LATIN_WINDOWS);
      }
    }
    byte[] windows = bytes(text, Labels.ARABIC_WINDOWS);
    String utf8 = windows == null ? null : strict(windows, StandardCharsets.UTF_8);
    if (utf8 != null && Plausibility.of(utf8) > GOOD) {
      return new Repaired(utf8, "UTF-8 had been read as windows-1256");
    }
    return null;
  }

  private static boolean isSuspicious(String text) {
    int wide = 0;
    int latin = 0;
    int tah = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 0x80) {
        wide++;
        latin += c <= 0xFF || (c >= 0x152 && c <= 0x192) || (c >= 0x2010 && c <= 0x2122) ? 1 : 0;
        tah += c == 'ط' || c == 'ظ' ? 1 : 0;
      }
    }
    return wide > 0 && (latin > SUSPICION * wide && latin > 1 || tah > SUSPICION * wide && tah > 2);
  }

  /** The bytes of which {@code text} was read; null where one of its characters has none. */
  private static byte @Nullable [] bytes(String text, Charset charset) {
    byte[] bytes = new byte[text.length()];
    for (int i = 0; i < bytes.length; i++) {
      char c = text.charAt(i);
      int b = c < 0x80 ? c : Single.of(charset).toByte(c);
      if (b < 0) {
        return null;
      }
      bytes[i] = (byte) b;
    }
    return bytes;
  }

  /** The text of {@code bytes}; null where some of them mean nothing. No exception is made. */
  static @Nullable String strict(byte[] bytes, Charset charset) {
    CharsetDecoder decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    CharBuffer chars =
        CharBuffer.allocate((int) Math.ceil(bytes.length * (double) decoder.maxCharsPerByte()));
    if (decoder.decode(ByteBuffer.wrap(bytes), chars, true).isError()
        || decoder.flush(chars).isError()) {
      return null;
    }
    return chars.flip().toString();
  }
}
