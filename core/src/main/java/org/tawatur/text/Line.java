package org.tawatur.text;

/**
 * A line that is not blank, with what can be seen of it without knowing its neighbours.
 *
 * @param span where it stands, trimmed
 * @param key its folded text
 * @param bare its key from the first letter to the last
 */
record Line(Span span, String key, String bare) {
  private static final int TITLE = 140;
  private static final int PARAGRAPH = 180;

  /** The line at {@code span} of the original of {@code text}. */
  static Line of(NormalText text, Span span) {
    String key = text.key().substring(text.normal(span.start()), text.normal(span.end())).strip();
    return new Line(span, key, bare(key));
  }

  /** {@code key} from its first letter to its last. */
  static String bare(String key) {
    int start = 0;
    int end = key.length();
    while (start < end && !Character.isLetter(key.charAt(start))) {
      start++;
    }
    while (end > start && !Character.isLetter(key.charAt(end - 1))) {
      end--;
    }
    return key.substring(start, end);
  }

  int length() {
    return key.length();
  }

  /** Number of stretches of letters and digits. */
  int words() {
    int words = 0;
    boolean inside = false;
    for (int i = 0; i < key.length(); i++) {
      boolean letter = Character.isLetterOrDigit(key.charAt(i));
      if (letter && !inside) {
        words++;
      }
      inside = letter;
    }
    return words;
  }

  boolean hasArabic() {
    for (int i = 0; i < bare.length(); i++) {
      if (Letter.isArabic(bare.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  boolean hasDigit() {
    for (int i = 0; i < key.length(); i++) {
      if (Letter.isDigit(key.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether the last sign, before closing quotes and brackets, is one full stop. */
  boolean endsWithStop() {
    int end = key.length();
    while (end > 0 && "\"'»)] ".indexOf(key.charAt(end - 1)) >= 0) {
      end--;
    }
    return end > 1 && key.charAt(end - 1) == '.' && key.charAt(end - 2) != '.';
  }

  /** Whether it announces what follows: "the attacks were as follows:". */
  boolean announces() {
    return key.endsWith(":");
  }

  boolean isListItem() {
    char first = key.isEmpty() ? ' ' : key.charAt(0);
    return first == '-' || first == '*' || first == '•' || first == '·' || first == '▪';
  }

  /** Whether it reads like a paragraph of a report. */
  boolean isParagraph() {
    return length() > PARAGRAPH || (endsWithStop() && words() > 3) || announces();
  }

  /** Whether it could be a title, of this report or of another. */
  boolean isTitle() {
    return length() <= TITLE && !endsWithStop() && !announces() && !isListItem();
  }

  /** "Idlib - North Press": a few words in two halves, as bylines have them. */
  boolean isTwoNames() {
    int dash = Math.max(key.indexOf("- "), Math.max(key.indexOf(" -"), key.indexOf(" _ ")));
    return dash > 0
        && dash < key.length() - 2
        && length() <= 45
        && words() <= 5
        && !hasDigit()
        && isTitle();
  }

  /** "Earlier shelling of a village - North Press": a title that names who took the picture. */
  boolean isCredited() {
    int dash = key.lastIndexOf(" - ");
    if (dash < 0 || !isTitle() || hasDigit()) {
      return false;
    }
    Line credit = new Line(span, key.substring(dash), bare);
    Line subject = new Line(span, key.substring(0, dash), bare);
    return credit.words() >= 2 && credit.words() <= 3 && subject.words() >= 4;
  }
}
