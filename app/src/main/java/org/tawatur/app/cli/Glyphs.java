package org.tawatur.app.cli;

/**
 * How text looks on a terminal: its width, and what keeps right-to-left words from disturbing the
 * line they stand in. The order of the letters is left to the terminal.
 */
final class Glyphs {
  /** First strong isolate and its end. */
  private static final char ISOLATE = '\u2068';

  private static final char END = '\u2069';

  private Glyphs() {}

  /** Columns that {@code text} takes. */
  static int width(String text) {
    return text.codePoints().map(Glyphs::width).sum();
  }

  private static int width(int point) {
    return switch (Character.getType(point)) {
      case Character.NON_SPACING_MARK,
          Character.ENCLOSING_MARK,
          Character.FORMAT,
          Character.CONTROL ->
          0;
      default -> isWide(point) ? 2 : 1;
    };
  }

  private static boolean isWide(int point) {
    return point >= 0x1100
        && (point <= 0x115F
            || (point >= 0x2E80 && point <= 0xA4CF)
            || (point >= 0xAC00 && point <= 0xD7A3)
            || (point >= 0xF900 && point <= 0xFAFF)
            || (point >= 0xFE30 && point <= 0xFE6F)
            || (point >= 0xFF00 && point <= 0xFF60)
            || (point >= 0x1F300 && point <= 0x1FAFF)
            || (point >= 0x20000 && point <= 0x3FFFD));
  }

  /**
   * The text on one line without what a terminal would obey: controls become spaces, and marks that
   * change the direction of what follows are left out.
   */
  static String plain(String text) {
    StringBuilder plain = null;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean isDirection =
          (c >= '\u202A' && c <= '\u202E') || (c >= '\u2066' && c <= '\u2069') || c == '\uFEFF';
      boolean isLineEnd = c == '\u2028' || c == '\u2029';
      if (Character.isISOControl(c) || isDirection || isLineEnd) {
        if (plain == null) {
          plain = new StringBuilder(text.length()).append(text, 0, i);
        }
        if (!isDirection) {
          plain.append(' ');
        }
      } else if (plain != null) {
        plain.append(c);
      }
    }
    return plain == null ? text : plain.toString();
  }

  /** The text made plain, and kept from changing the order of its neighbours. */
  static String isolated(String text) {
    String plain = plain(text);
    return plain.chars().anyMatch(Glyphs::isRightToLeft) ? ISOLATE + plain + END : plain;
  }

  private static boolean isRightToLeft(int c) {
    return (c >= 0x0590 && c <= 0x08FF)
        || (c >= 0xFB1D && c <= 0xFDFF)
        || (c >= 0xFE70 && c <= 0xFEFC);
  }

  /** The text made plain and cut to at most {@code width} columns, with … where it was cut. */
  static String cut(String text, int width) {
    String plain = plain(text);
    if (width(plain) <= width) {
      return plain;
    }
    int used = 0;
    int end = 0;
    while (end < plain.length()) {
      int point = plain.codePointAt(end);
      used += width(point);
      if (used > width - 1) {
        break;
      }
      end += Character.charCount(point);
    }
    return plain.substring(0, end).stripTrailing() + "…";
  }

  /** The text isolated and padded with spaces to {@code width} columns. */
  static String padded(String text, int width) {
    return isolated(text) + " ".repeat(Math.max(0, width - width(plain(text))));
  }
}
