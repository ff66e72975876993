package org.tawatur.text;

import java.util.Arrays;

/** Writes normalised text and its alignment in one pass over the original. */
final class NormalWriter {
  private final String original;
  private final char[] in;
  private char[] out;
  private int[] origins;
  private int size;

  /** No stretcher before this offset is a dash: spares a second look over a run of them. */
  private int stretchedUntil;

  NormalWriter(String original) {
    this.original = original;
    this.in = original.toCharArray();
    this.out = new char[in.length];
    this.origins = new int[in.length + 1];
  }

  /** The key of {@code original} alone; costs little where no char waits for its neighbours. */
  static String key(String original) {
    char[] key = original.toCharArray();
    for (int i = 0; i < key.length; i++) {
      char c = CharTable.text(key[i]);
      if (c < CharTable.FIRST_PLAIN) {
        return new NormalWriter(original).written().key();
      }
      key[i] = CharTable.key(c);
    }
    return new String(key);
  }

  NormalText written() {
    for (int i = 0; i < in.length; i++) {
      char c = CharTable.text(in[i]);
      if (c >= CharTable.FIRST_PLAIN) {
        add(c, i);
      } else {
        special(c, i);
      }
    }
    String text = new String(out, 0, size);
    for (int i = 0; i < size; i++) {
      out[i] = CharTable.key(out[i]);
    }
    int[] kept = Arrays.copyOf(origins, size + 1);
    kept[size] = in.length;
    return new NormalText(original, text, new String(out, 0, size), kept);
  }

  private void add(char c, int origin) {
    if (size == out.length) {
      out = Arrays.copyOf(out, size * 2 + 16);
      origins = Arrays.copyOf(origins, out.length + 1);
    }
    out[size] = c;
    origins[size++] = origin;
  }

  private void special(char code, int i) {
    switch (code) {
      case CharTable.JOIN -> join(in[i]);
      case CharTable.STRETCH -> stretch(i);
      case CharTable.LATIN_COMMA -> add(isBetweenDigits(i) ? ',' : Letter.COMMA, i);
      case CharTable.EXPAND -> {
        for (char letter : CharTable.expansion(in[i])) {
          add(letter, i);
        }
      }
      default -> {
        // Dropped.
      }
    }
  }

  private void join(char mark) {
    if (size == 0) {
      return;
    }
    char letter = out[size - 1];
    if (letter == Letter.ALEF) {
      out[size - 1] =
          switch (mark) {
            case Letter.MADDA_MARK -> Letter.ALEF_MADDA;
            case Letter.HAMZA_MARK_ABOVE -> Letter.ALEF_HAMZA_ABOVE;
            default -> Letter.ALEF_HAMZA_BELOW;
          };
    } else if (mark == Letter.HAMZA_MARK_ABOVE && letter == Letter.WAW) {
      out[size - 1] = Letter.WAW_HAMZA;
    } else if (mark == Letter.HAMZA_MARK_ABOVE
        && (letter == Letter.YEH || letter == Letter.ALEF_MAKSURA)) {
      out[size - 1] = Letter.YEH_HAMZA;
    }
  }

  private void stretch(int i) {
    if (i < stretchedUntil || (size > 0 && !isSpace(out[size - 1]))) {
      return;
    }
    int next = next(i);
    stretchedUntil = next;
    if (next == in.length || isSpace(CharTable.text(in[next]))) {
      add('-', i);
    }
  }

  private boolean isBetweenDigits(int i) {
    if (size == 0 || !Letter.isDigit(out[size - 1])) {
      return false;
    }
    int next = next(i);
    return next < in.length && Letter.isDigit(CharTable.text(in[next]));
  }

  /** Offset of the next char after {@code i} that is not dropped, or the length. */
  private int next(int i) {
    int next = i + 1;
    while (next < in.length && CharTable.isDropped(in[next])) {
      next++;
    }
    return next;
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\n' || c == '\r';
  }
}
