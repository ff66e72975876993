package org.tawatur.app.ingest.charset;

import java.nio.charset.Charset;

/**
 * Decodes the Arabic of old Macintoshes. That encoding has the signs of ASCII twice, the second
 * time for text from right to left, at the same place with the high bit set; the JDK knows the
 * first ones only, and files of that time have spaces and full stops of the second kind.
 */
final class MacArabic {
  private static final char[] UPPER = upper();

  private MacArabic() {}

  private static char[] upper() {
    char[] upper = new char[0x80];
    for (int b = 0x80; b <= 0xFF; b++) {
      char c = new String(new byte[] {(byte) b}, Labels.ARABIC_MAC).charAt(0);
      char sign = (char) (b & 0x7F);
      boolean isSign = sign >= ' ' && sign < 0x7F && !Character.isLetterOrDigit(sign);
      upper[b & 0x7F] = c == '\uFFFD' && isSign ? sign : c;
    }
    return upper;
  }

  /** The text that {@code bytes} are in {@code charset}, that of the Macintosh as a whole. */
  static String text(byte[] bytes, Charset charset) {
    if (!charset.equals(Labels.ARABIC_MAC)) {
      return new String(bytes, charset);
    }
    char[] text = new char[bytes.length];
    for (int i = 0; i < bytes.length; i++) {
      text[i] = bytes[i] >= 0 ? (char) bytes[i] : UPPER[bytes[i] & 0x7F];
    }
    return new String(text);
  }
}
