package org.tawatur.text;

/** Tells which stops of a paragraph end a sentence. Works on normalised text. */
final class SentenceEnds {
  /** How far the closing bracket or quote of a stop inside one is looked for. */
  private static final int NEAR_BRACKET = 80;

  private static final int NEAR_QUOTE = 25;
  private static final int WORD = 3;

  private final NormalText normal;
  private final String text;
  private final int start;
  private final int end;
  private final boolean isHeadline;

  SentenceEnds(NormalText normal, int start, int end, boolean isHeadline) {
    this.normal = normal;
    this.text = normal.text();
    this.start = start;
    this.end = end;
    this.isHeadline = isHeadline;
  }

  /** The offset behind the sentence that starts at {@code from}. */
  int after(int from) {
    boolean inQuote = false;
    int brackets = 0;
    for (int i = from; i < end; i++) {
      char c = text.charAt(i);
      switch (c) {
        case Letter.OPEN_QUOTE -> inQuote = true;
        case Letter.CLOSE_QUOTE -> inQuote = false;
        case Letter.STRAIGHT_QUOTE -> inQuote = !inQuote;
        case '(', '[' -> brackets++;
        case ')', ']' -> brackets = Math.max(0, brackets - 1);
        default -> {
          if (isStop(c)) {
            int last = run(i);
            if (ends(from, i, last)
                && !closesSoon(last, brackets > 0 ? NEAR_BRACKET : 0, ")]")
                && !closesSoon(last, inQuote ? NEAR_QUOTE : 0, "»\"")) {
              return withClosers(last, inQuote);
            }
            i = last - 1;
          }
        }
      }
    }
    return end;
  }

  private static boolean isStop(char c) {
    return c == '.' || c == '!' || c == Letter.QUESTION_MARK || c == Letter.ELLIPSIS;
  }

  /** Offset behind the stops that stand together. */
  private int run(int i) {
    int last = i + 1;
    while (last < end && isStop(text.charAt(last))) {
      last++;
    }
    return last;
  }

  /** Whether the stops {@code [i, last)} end the sentence begun at {@code from}. */
  private boolean ends(int from, int i, int last) {
    char stop = text.charAt(i);
    boolean isAddress = isLatinOrDigit(i - 1) && isLatinOrDigit(last);
    if (isAddress || (i > from && text.charAt(i - 1) == '(' && at(last) == ')')) {
      return false;
    }
    if (stop == Letter.ELLIPSIS || (stop == '.' && last - i > 1)) {
      return !isHeadline && isGap(last) && hasWords(from, i) && hasWords(last, end);
    }
    return stop != '.' || isFullStop(from, i);
  }

  private boolean isFullStop(int from, int i) {
    int wordStart = i;
    while (wordStart > from && Character.isLetterOrDigit(text.charAt(wordStart - 1))) {
      wordStart--;
    }
    int length = i - wordStart;
    if (length == 1 && Character.isLetter(text.charAt(wordStart))) {
      return isUnitOrEnd(from, wordStart, i);
    }
    if (isAllDigits(wordStart, i)) {
      // "1." before the first word counts items.
      return saysSomething(from, wordStart) || i + 1 >= end;
    }
    if (i + 1 < end && Character.isLetter(text.charAt(i + 1))) {
      // No space behind it: a forgotten one between words, or a dot put into a word.
      return length >= WORD && letters(i + 1) >= WORD && !normal.isStretched(i - 1);
    }
    return true;
  }

  /**
   * For the stop behind a single letter: it ends the sentence behind a number ("1436 h.", "5 m.")
   * and behind the last of several dotted letters when "and ..." follows.
   */
  private boolean isUnitOrEnd(int from, int letter, int i) {
    if (i + 1 >= end) {
      return true;
    }
    int before = letter - 1;
    if (before >= from && text.charAt(before) == ' ') {
      before--;
    }
    if (before >= from && Letter.isDigit(text.charAt(before))) {
      return isGap(i + 1);
    }
    boolean isSeries = letter - 2 >= from && text.charAt(letter - 1) == '.';
    return isSeries && at(i + 1) == ' ' && at(i + 2) == Letter.WAW && letters(i + 2) > WORD;
  }

  /** Whether a letter or digit stands in the range. */
  private boolean saysSomething(int from, int to) {
    int i = to;
    while (i > from && !Character.isLetterOrDigit(text.charAt(i - 1))) {
      i--;
    }
    return i > from;
  }

  private boolean isAllDigits(int from, int to) {
    for (int i = from; i < to; i++) {
      if (!Letter.isDigit(text.charAt(i))) {
        return false;
      }
    }
    return to > from;
  }

  private int letters(int from) {
    int i = from;
    while (i < end && i < from + WORD + 1 && Character.isLetter(text.charAt(i))) {
      i++;
    }
    return i - from;
  }

  private boolean isLatinOrDigit(int i) {
    char c = i < start ? ' ' : at(i);
    return Letter.isLatin(c) || Letter.isDigit(c) || c == '/' || c == '_';
  }

  private boolean isGap(int i) {
    char c = at(i);
    return c == ' ' || c == Letter.CLOSE_QUOTE || c == Letter.STRAIGHT_QUOTE || c == ')';
  }

  /** Whether at least three letters or digits stand in the range, looked for nearby only. */
  private boolean hasWords(int from, int to) {
    int seen = 0;
    for (int i = from; i < to && i < from + 4 * NEAR_QUOTE && seen < WORD; i++) {
      seen += Character.isLetterOrDigit(text.charAt(i)) ? 1 : 0;
    }
    return seen >= WORD;
  }

  /** Whether, not directly behind the stop but soon, one of the closers comes. */
  private boolean closesSoon(int last, int within, String closers) {
    for (int i = last; i < end && i < last + within; i++) {
      if (closers.indexOf(text.charAt(i)) >= 0) {
        return i > last + 1;
      }
    }
    return false;
  }

  /** Offset behind the closing quotes and brackets that follow the stop. */
  private int withClosers(int last, boolean inQuote) {
    boolean open = inQuote;
    int i = last;
    while (i < end) {
      char c = text.charAt(i);
      boolean spaced = c == ' ' && (at(i + 1) == Letter.CLOSE_QUOTE || at(i + 1) == ')');
      boolean opens = c == Letter.STRAIGHT_QUOTE && !open && Character.isLetterOrDigit(at(i + 1));
      boolean closes = c == Letter.CLOSE_QUOTE || c == ')' || c == ']' || c == '"';
      if (opens || !(closes || spaced || isStop(c))) {
        return i;
      }
      open &= c != Letter.STRAIGHT_QUOTE;
      i++;
    }
    return i;
  }

  private char at(int i) {
    return i < end ? text.charAt(i) : ' ';
  }
}
