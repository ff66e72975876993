package org.tawatur.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/**
 * Reads bytes as UTF-8, strictly: nothing is guessed and nothing is replaced. Safe to share between
 * threads.
 */
public final class Decoder {
  /** More control chars than these and one byte in {@value #RATE} more: not text. */
  private static final int STRAY = 4;

  private static final int RATE = 50;

  /** Makes a decoder. */
  public Decoder() {}

  /** The text of {@code bytes}, or why they are not one. Costs time linear in the bytes. */
  public Decoded decoded(byte[] bytes) {
    String wide = wideMark(bytes);
    if (!wide.isEmpty()) {
      return new Decoded.Broken(
          0, "the text is in " + wide + "; convert it with: iconv -f " + wide + " -t UTF-8");
    }
    if (isBinary(bytes)) {
      return new Decoded.Binary();
    }
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    CoderResult result =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT)
            .decode(in, out, true);
    if (result.isError()) {
      return broken(bytes, in.position());
    }
    return new Decoded.Text(out.flip().toString());
  }

  private static Decoded.Broken broken(byte[] bytes, int offset) {
    String found = HexFormat.of().withUpperCase().toHexDigits(bytes[offset]);
    return new Decoded.Broken(
        offset,
        "byte 0x"
            + found
            + " at "
            + offset
            + " is not UTF-8; if the text is in the old Arabic encoding of Windows, convert it"
            + " with: iconv -f WINDOWS-1256 -t UTF-8");
  }

  /** Name of the wide encoding whose byte order mark heads the bytes, or empty. */
  private static String wideMark(byte[] bytes) {
    if (bytes.length < 2) {
      return "";
    }
    int first = (bytes[0] & 0xFF) << 8 | (bytes[1] & 0xFF);
    int second = bytes.length < 4 ? -1 : (bytes[2] & 0xFF) << 8 | (bytes[3] & 0xFF);
    if ((first == 0xFFFE && second == 0) || (first == 0 && second == 0xFEFF)) {
      return "UTF-32";
    }
    return first == 0xFFFE || first == 0xFEFF ? "UTF-16" : "";
  }

  private static boolean isBinary(byte[] bytes) {
    int controls = 0;
    for (byte b : bytes) {
      if (b == 0) {
        return true;
      }
      if (b > 0 && b < ' ' && !(b >= '\t' && b <= '\r')) {
        controls++;
      }
    }
    return controls > STRAY + bytes.length / RATE;
  }
}
