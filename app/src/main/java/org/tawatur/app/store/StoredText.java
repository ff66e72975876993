package org.tawatur.app.store;

import java.util.Locale;

/**
 * Text as a database column takes it. Neither database keeps NUL or half of a surrogate pair as it
 * is, and a report must come back as it was; such texts, which are rare, are kept escaped.
 */
final class StoredText {
  private StoredText() {}

  /** Whether the text has to be escaped. */
  static boolean isOdd(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      // One comparison for nearly all: every text and claim passes here several times.
      if ((char) (c - 1) < Character.MIN_SURROGATE - 1) {
        continue;
      }
      if (c == 0) {
        return true;
      }
      if (Character.isSurrogate(c)) {
        boolean isPair =
            Character.isHighSurrogate(c)
                && i + 1 < text.length()
                && Character.isLowSurrogate(text.charAt(i + 1));
        if (!isPair) {
          return true;
        }
        i++;
      }
    }
    return false;
  }

  /** The text itself, or escaped where it is odd. */
  static String escape(String text) {
    if (!isOdd(text)) {
      return text;
    }
    StringBuilder safe = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean isPair =
          Character.isHighSurrogate(c)
              && i + 1 < text.length()
              && Character.isLowSurrogate(text.charAt(i + 1));
      if (isPair) {
        safe.append(c).append(text.charAt(++i));
      } else if (c == 0 || c == '\\' || Character.isSurrogate(c)) {
        safe.append(String.format(Locale.ROOT, "\\u%04X", (int) c));
      } else {
        safe.append(c);
      }
    }
    return safe.toString();
  }

  /** What {@link #escape} made of an odd text, made undone. */
  static String unescape(String escaped) {
    StringBuilder text = new StringBuilder(escaped.length());
    for (int i = 0; i < escaped.length(); i++) {
      char c = escaped.charAt(i);
      if (c == '\\' && i + 6 <= escaped.length()) {
        text.append((char) Integer.parseInt(escaped, i + 2, i + 6, 16));
        i += 5;
      } else {
        text.append(c);
      }
    }
    return text.toString();
  }

  /** The text without what a column cannot take, for names and messages. */
  static String plain(String text) {
    return isOdd(text) ? escape(text) : text;
  }
}
