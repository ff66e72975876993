package org.tawatur.text;

import java.util.ArrayList;
import java.util.List;

/** Cuts text into trimmed lines. */
final class Lines {
  private static final int PROBE = 20;
  private static final int LONGEST_TITLE = 900;

  private Lines() {}

  /** The lines that are not blank. */
  static List<Line> of(NormalText normal) {
    String text = normal.original();
    List<Line> lines = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i < text.length() && !isBreak(text.charAt(i))) {
        continue;
      }
      Span span = trimmed(text, new Span(start, i));
      if (span.length() > 0) {
        lines.add(Line.of(normal, span));
      }
      start = i + 1;
    }
    return lines;
  }

  private static boolean isBreak(char c) {
    return c == '\n' || c == '\r' || c == Letter.LINE_SEPARATOR || c == Letter.PARAGRAPH_SEPARATOR;
  }

  /** The span without white space and without chars that leave nothing at its ends. */
  static Span trimmed(String text, Span span) {
    int start = span.start();
    int end = span.end();
    while (start < end && isBlank(text.charAt(start))) {
      start++;
    }
    while (end > start && isBlank(text.charAt(end - 1))) {
      end--;
    }
    return new Span(start, end);
  }

  private static boolean isBlank(char c) {
    char normal = CharTable.text(c);
    return normal == ' ' || normal == '\n' || normal == '\r' || normal == CharTable.DROP;
  }

  /**
   * The title before it is said again: "X | site X" and "X X" give "X"; other text comes back
   * whole.
   */
  static String withoutRepeat(String key) {
    if (key.length() < 2 * PROBE || key.length() > LONGEST_TITLE) {
      return key;
    }
    int again = key.indexOf(key.substring(0, PROBE), PROBE);
    if (again < 0) {
      return key;
    }
    int same = 0;
    while (again + same < key.length()
        && same < again
        && key.charAt(same) == key.charAt(again + same)) {
      same++;
    }
    String head = key.substring(0, same).stripTrailing();
    while (head.endsWith("|") || head.endsWith("-")) {
      head = head.substring(0, head.length() - 1).stripTrailing();
    }
    String between = key.substring(head.length(), again).strip();
    boolean isSite = between.isEmpty() || between.startsWith("|") || between.startsWith("-");
    return isSite && head.length() >= PROBE ? head : key;
  }
}
