package org.tawatur.app.score;

import org.jspecify.annotations.Nullable;
import org.tawatur.score.Range;

/** Finds words in a text, by offsets in code points. */
final class Places {
  private final String text;
  private final int length;

  Places(String text) {
    this.text = text;
    this.length = text.codePointCount(0, text.length());
  }

  /** Number of code points. */
  int length() {
    return length;
  }

  /** Where {@code words} first stand, within {@code in} if that is given; null where nowhere. */
  @Nullable Range find(String words, @Nullable Range in) {
    int from = in == null ? 0 : text.offsetByCodePoints(0, Math.min(in.start(), length));
    int end =
        in == null
            ? text.length()
            : text.offsetByCodePoints(from, Math.max(0, Math.min(in.end(), length) - in.start()));
    int at = text.indexOf(words, from);
    if (at < 0 || at + words.length() > end) {
      return null;
    }
    int start = text.codePointCount(0, at);
    return new Range(start, start + words.codePointCount(0, words.length()));
  }

  /** Whether {@code words} are what stands there. */
  boolean holds(String words, Range range) {
    return range.in(text).equals(words);
  }
}
