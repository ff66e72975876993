package org.tawatur.morph;

/** Walks over normalised text from one word, number or mark to the next. */
final class Scanner {
  /** What a piece of text is made of. */
  enum Kind {
    ARABIC,
    NUMBER,
    FOREIGN,
    MARK
  }

  private static final char STRAY = '&';

  private final String text;
  private final int limit;
  private int end;
  private Kind kind = Kind.MARK;

  Scanner(String text, int limit) {
    this.text = text;
    this.limit = limit;
  }

  /** End of the piece that {@link #next} found. */
  int end() {
    return end;
  }

  /** What it is made of. */
  Kind kind() {
    return kind;
  }

  /** Start of the first piece at or after {@code from}; the limit where there is none. */
  int next(int from) {
    int at = from;
    while (at < limit && isSkipped(text.charAt(at))) {
      at++;
    }
    if (at >= limit) {
      end = limit;
      return limit;
    }
    char c = text.charAt(at);
    if (Spelling.isArabic(c)) {
      kind = Kind.ARABIC;
      end = at + 1;
      while (end < limit && Spelling.isArabic(text.charAt(end))) {
        end++;
      }
    } else if (c >= '0' && c <= '9') {
      kind = Kind.NUMBER;
      end = number(at);
    } else if (Character.isLetter(c)) {
      kind = Kind.FOREIGN;
      end = at + 1;
      while (end < limit
          && Character.isLetterOrDigit(text.charAt(end))
          && !Spelling.isArabic(text.charAt(end))) {
        end++;
      }
    } else {
      kind = Kind.MARK;
      end = at + (Character.isHighSurrogate(c) && at + 1 < limit ? 2 : 1);
    }
    return at;
  }

  private int number(int start) {
    int at = start;
    while (at < limit) {
      char c = text.charAt(at);
      boolean inside =
          isDigit(c) || isSeparator(c) && at + 1 < limit && isDigit(text.charAt(at + 1));
      if (!inside) {
        break;
      }
      at++;
    }
    return at;
  }

  private static boolean isSeparator(char c) {
    return c == '.' || c == ',' || c == '،' || c == ':' || c == '/' || c == '٫' || c == '٬';
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isSkipped(char c) {
    return c <= ' '
        || c == STRAY
        || Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || c == '\u0640'
        || Character.getType(c) == Character.NON_SPACING_MARK;
  }
}
