package org.tawatur.count;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tawatur.count.CountWord.Kind;
import org.tawatur.morph.Token;
import org.tawatur.text.Letter;

/** The tokens of a sentence with the count words found among them. */
final class Line {
  private final List<Token> tokens;
  private final String[] keys;
  private final Mark[][] marks;

  /** For each word, a bit for each kind of count word that it is. */
  private final long[] kinds;

  Line(List<Token> tokens, Marks vocabulary) {
    this.tokens = tokens;
    this.keys = new String[tokens.size()];
    for (int i = 0; i < keys.length; i++) {
      keys[i] = tokens.get(i).key();
    }
    this.marks = new Mark[keys.length][];
    this.kinds = new long[keys.length];
    for (int i = 0; i < keys.length; i++) {
      marks[i] = vocabulary.at(tokens.get(i), keys, i);
      for (Mark mark : marks[i]) {
        kinds[i] |= bit(mark.kind());
      }
    }
  }

  private static long bit(Kind kind) {
    return 1L << kind.ordinal();
  }

  int size() {
    return keys.length;
  }

  Token token(int i) {
    return tokens.get(i);
  }

  /** The key at {@code i}; the empty string outside the line. */
  String key(int i) {
    return i >= 0 && i < keys.length ? keys[i] : "";
  }

  boolean is(int i, String word) {
    return key(i).equals(word);
  }

  /** The word of this kind at {@code i}, or null. */
  @Nullable Mark mark(int i, Kind kind) {
    if (!has(i, kind)) {
      return null;
    }
    for (Mark mark : marks[i]) {
      if (mark.kind() == kind) {
        return mark;
      }
    }
    return null;
  }

  boolean has(int i, Kind kind) {
    return i >= 0 && i < kinds.length && (kinds[i] & bit(kind)) != 0;
  }

  /** The noun for people or things at {@code i}, or null; people before things. */
  @Nullable Mark noun(int i) {
    if (i < 0 || i >= keys.length) {
      return null;
    }
    for (Mark mark : marks[i]) {
      if (mark.isNoun()) {
        return mark;
      }
    }
    return null;
  }

  /** Whether a count may start at {@code i}. */
  boolean isPromising(int i) {
    return isNumber(i) || marks[i].length > 0 || Numerals.isArticle(this, i);
  }

  /** Whether digits stand at {@code i}. */
  boolean isNumber(int i) {
    return !key(i).isEmpty() && Letter.isDigit(key(i).charAt(0));
  }

  /** Whether a word of letters stands at {@code i}. */
  boolean isWord(int i) {
    return !key(i).isEmpty() && Character.isLetter(key(i).charAt(0));
  }
}
