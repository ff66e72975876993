package org.tawatur.time;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tawatur.morph.NounClass;
import org.tawatur.morph.Token;
import org.tawatur.text.Letter;
import org.tawatur.time.TimeWord.Kind;

/** A run of tokens with the time words found in it. */
final class Line {
  private static final int MAX_DIGITS = 6;
  private final String[] keys;
  private final Hit[][] hits;

  /** For each word, a bit for each kind of time word that it is. */
  private final long[] kinds;

  /** The words themselves; none where the line is plain text. */
  private final List<Token> tokens;

  private Line(String[] keys, Hit[][] hits, List<Token> tokens) {
    this.tokens = tokens;
    this.keys = keys;
    this.hits = hits;
    this.kinds = new long[hits.length];
    for (int i = 0; i < hits.length; i++) {
      for (Hit hit : hits[i]) {
        kinds[i] |= bit(hit.kind());
      }
    }
  }

  private static long bit(Kind kind) {
    return 1L << kind.ordinal();
  }

  static Line of(List<Token> tokens, Vocabulary vocabulary) {
    String[] keys = new String[tokens.size()];
    for (int i = 0; i < keys.length; i++) {
      keys[i] = tokens.get(i).key();
    }
    Hit[][] hits = new Hit[keys.length][];
    for (int i = 0; i < keys.length; i++) {
      hits[i] = vocabulary.hits(tokens.get(i), keys, i);
    }
    return new Line(keys, hits, tokens);
  }

  /** A line of plain folded text, split where letters, digits and signs meet. */
  static Line of(CharSequence key, Vocabulary vocabulary) {
    List<String> words = new ArrayList<>();
    int i = 0;
    while (i < key.length()) {
      int kind = kind(key.charAt(i));
      int end = i + 1;
      while (kind > 1 && end < key.length() && kind(key.charAt(end)) == kind) {
        end++;
      }
      if (kind > 0) {
        words.add(key.subSequence(i, end).toString());
      }
      i = end;
    }
    String[] keys = words.toArray(String[]::new);
    Hit[][] hits = new Hit[keys.length][];
    for (int k = 0; k < keys.length; k++) {
      hits[k] = vocabulary.hits(keys, k);
    }
    return new Line(keys, hits, List.of());
  }

  private static int kind(char c) {
    return Letter.isDigit(c) ? 2 : Character.isLetter(c) ? 3 : Character.isWhitespace(c) ? 0 : 1;
  }

  /**
   * Whether a year behind token {@code i} names it, "the war of 2006": a bare event noun, where the
   * year counts nothing that follows.
   */
  boolean isNamed(int i) {
    if (i < 0 || i + 1 >= tokens.size()) {
      return false;
    }
    Token token = tokens.get(i);
    return token.lemma().sense() == NounClass.EVENT
        && !token.analysis().hasArticle()
        && (i + 2 == tokens.size()
            || tokens.get(i + 2).analysis().hasArticle()
            || tokens.get(i + 2).analysis().hasProclitic()
            || !tokens.get(i + 2).pos().isNominal());
  }

  int size() {
    return keys.length;
  }

  /** The key at {@code i}; the empty string outside the line. */
  String key(int i) {
    return i >= 0 && i < keys.length ? keys[i] : "";
  }

  boolean is(int i, String word) {
    return key(i).equals(word);
  }

  boolean is(int i, char mark) {
    String key = key(i);
    return key.length() == 1 && key.charAt(0) == mark;
  }

  /** Whether an expression may start at {@code i}. */
  boolean isPromising(int i) {
    return hits[i].length > 0 || isNumber(i);
  }

  /** The word of this kind at {@code i}, the longest first, or null. */
  @Nullable Hit hit(int i, Kind kind) {
    if (!has(i, kind)) {
      return null;
    }
    for (Hit hit : hits[i]) {
      if (hit.kind() == kind) {
        return hit;
      }
    }
    return null;
  }

  boolean has(int i, Kind kind) {
    return i >= 0 && i < kinds.length && (kinds[i] & bit(kind)) != 0;
  }

  /** Chars of clitics before the time word at {@code i}. */
  int skipped(int i) {
    return hits[i].length == 0 ? 0 : hits[i][0].shape().skipped();
  }

  /** Whether digits stand at {@code i}. */
  boolean isNumber(int i) {
    String key = key(i);
    return !key.isEmpty() && Letter.isDigit(key.charAt(0));
  }

  /** The two whole numbers that a slash parts in the word at {@code i}; none where it has none. */
  int[] figures(int i) {
    String key = key(i);
    int slash = key.indexOf('/');
    return slash < 0 || !isNumber(i)
        ? new int[0]
        : new int[] {digits(key.substring(0, slash)), digits(key.substring(slash + 1))};
  }

  /** The whole number in digits at {@code i}, or -1. */
  int digits(int i) {
    return digits(key(i));
  }

  private static int digits(String key) {
    if (key.isEmpty() || key.length() > MAX_DIGITS) {
      return -1;
    }
    int value = 0;
    for (int k = 0; k < key.length(); k++) {
      if (!Letter.isDigit(key.charAt(k))) {
        return -1;
      }
      value = value * 10 + key.charAt(k) - '0';
    }
    return value;
  }
}
