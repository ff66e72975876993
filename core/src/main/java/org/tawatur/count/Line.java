package org.tawatur.count;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tawatur.count.CountWord.Kind;
import org.tawatur.morph.Token;
import org.tawatur.text.Letter;

/** The tokens of a sentence with the count words found among them. */
final class Line {
  private final List<Token> tokens;
  private final String[] keys;
  private final List<List<Mark>> marks;

  Line(List<Token> tokens, Marks vocabulary) {
    this.tokens = tokens;
    this.keys = new String[tokens.size()];
    for (int i = 0; i < keys.length; i++) {
      keys[i] = tokens.get(i).key();
    }
    this.marks = new ArrayList<>(keys.length);
    for (int i = 0; i < keys.length; i++) {
      marks.add(vocabulary.at(tokens.get(i), keys, i));
    }
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
    if (i < 0 || i >= keys.length) {
      return null;
    }
    List<Mark> here = marks.get(i);
    for (int m = 0; m < here.size(); m++) {
      if (here.get(m).kind() == kind) {
        return here.get(m);
      }
    }
    return null;
  }

  boolean has(int i, Kind kind) {
    return mark(i, kind) != null;
  }

  /** The noun for people or things at {@code i}, or null; people before things. */
  @Nullable Mark noun(int i) {
    if (i < 0 || i >= keys.length) {
      return null;
    }
    List<Mark> here = marks.get(i);
    for (int m = 0; m < here.size(); m++) {
      if (here.get(m).isNoun()) {
        return here.get(m);
      }
    }
    return null;
  }

  /** Whether a count may start at {@code i}. */
  boolean isPromising(int i) {
    return isNumber(i) || !marks.get(i).isEmpty() || Numerals.isArticle(this, i);
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
