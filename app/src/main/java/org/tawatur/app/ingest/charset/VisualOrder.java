package org.tawatur.app.ingest.charset;

/**
 * Text whose letters stand in the order in which a screen shows them, as old programs stored it. It
 * gives itself away by letters that only end words at their beginnings, and by the article at their
 * ends.
 */
public final class VisualOrder {
  private static final int TASTE = 20_000;
  private static final int LEAST = 3;
  private static final int LEAD = 3;

  private VisualOrder() {}

  /** Whether the words of {@code text} stand the wrong way round. */
  public static boolean isVisual(String text) {
    String taste = Forms.plain(text.length() <= TASTE ? text : text.substring(0, TASTE));
    int wrong = 0;
    int right = 0;
    int start = 0;
    for (int i = 0; i <= taste.length(); i++) {
      if (i == taste.length() || !isLetter(taste.charAt(i))) {
        if (i - start > LEAST) {
          wrong += isFinal(taste.charAt(start)) || taste.startsWith("لا", i - 2) ? 1 : 0;
          right += isFinal(taste.charAt(i - 1)) || taste.startsWith("ال", start) ? 1 : 0;
        }
        start = i + 1;
      }
    }
    return wrong >= LEAST && wrong > LEAD * right;
  }

  private static boolean isFinal(char c) {
    return c == 'ة' || c == 'ى';
  }

  private static boolean isLetter(char c) {
    return (c >= '\u0621' && c <= '\u064A') || c >= '\u0670' && c <= '\u06D3';
  }

  /** Each line turned round, numbers and words in Latin letters left as they are. */
  public static String repaired(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (String line : text.split("(?<=\n)", -1)) {
      boolean hasEnd = line.endsWith("\n");
      StringBuilder turned =
          new StringBuilder(hasEnd ? line.substring(0, line.length() - 1) : line).reverse();
      turnRuns(turned);
      out.append(Forms.plain(turned.toString())).append(hasEnd ? "\n" : "");
    }
    return out.toString();
  }

  private static void turnRuns(StringBuilder line) {
    int i = 0;
    while (i < line.length()) {
      int end = i;
      while (end < line.length() && isLeftToRight(line, end)) {
        end++;
      }
      if (end > i) {
        line.replace(i, end, new StringBuilder(line.substring(i, end)).reverse().toString());
      }
      i = Math.max(end, i + 1);
    }
    for (int k = 0; k < line.length(); k++) {
      line.setCharAt(k, mirrored(line.charAt(k)));
    }
  }

  private static boolean isLeftToRight(StringBuilder line, int i) {
    char c = line.charAt(i);
    boolean isJoint =
        (c == '.' || c == ',' || c == ':' || c == '/') && i > 0 && i + 1 < line.length();
    return isStrong(c) || (isJoint && isStrong(line.charAt(i - 1)) && isStrong(line.charAt(i + 1)));
  }

  private static boolean isStrong(char c) {
    return Character.isDigit(c) || (c < '\u0250' && Character.isLetter(c));
  }

  private static char mirrored(char c) {
    return switch (c) {
      case '(' -> ')';
      case ')' -> '(';
      case '[' -> ']';
      case ']' -> '[';
      case '«' -> '»';
      case '»' -> '«';
      default -> c;
    };
  }
}
