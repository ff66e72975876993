package org.tawatur.text;

import java.util.Arrays;

/**
 * A text in one spelling of marks, digits, quotes and spaces, with its alignment to the original.
 *
 * <p>Immutable and safe to share. Normalising costs time linear in the text and one {@code int} per
 * char; normalising normalised text changes nothing. Chars outside the basic plane, and halves of
 * them that stand alone, stay as they are.
 */
public final class NormalText {
  private final String original;
  private final String text;
  private final String key;

  /** Offset in the original of each char of the text, and the original's length at the end. */
  private final int[] origins;

  /** For {@link NormalWriter}, which knows that the parts agree. */
  NormalText(String original, String text, String key, int[] origins) {
    this.original = original;
    this.text = text;
    this.key = key;
    this.origins = origins;
  }

  /** The normalised form of {@code original}. */
  public static NormalText of(String original) {
    return new NormalWriter(original).written();
  }

  /** The normalised text of {@code original}, without alignment. */
  public static String normalize(String original) {
    return of(original).text;
  }

  /** The {@link #key()} of {@code original}: what two spellings of a word have in common. */
  public static String fold(String original) {
    return NormalWriter.key(original);
  }

  /** The text as it was found. */
  public String original() {
    return original;
  }

  /**
   * The normalised text: no vowel signs, stretchers, Koranic, zero-width or direction marks; plain
   * letters for presentation forms and for Persian and Urdu variants; digits 0 to 9; quotes {@code
   * « »} and {@code "}; {@code ، ؛ ؟} for their Latin counterparts; one form of bracket, dash,
   * space.
   */
  public String text() {
    return text;
  }

  /**
   * The text with what writers confuse made one: the alefs, final yeh and alef maksura, teh marbuta
   * and heh, the seats of hamza; Latin letters in lower case. Has the length of {@link #text()},
   * and each char stands at the same offset.
   */
  public String key() {
    return key;
  }

  /** Number of chars of {@link #text()}. */
  public int length() {
    return text.length();
  }

  /**
   * The span of the original that the range {@code [start, end)} of {@link #text()} came from,
   * including the vowel signs on its last letter, without direction marks around it.
   *
   * @throws IllegalArgumentException if the range is not inside the text
   */
  public Span original(int start, int end) {
    if (start < 0 || end < start || end > text.length()) {
      throw new IllegalArgumentException(
          "[" + start + ", " + end + ") is not in a text of " + text.length() + " chars");
    }
    if (start == end) {
      return new Span(origins[start], origins[start]);
    }
    int last = origins[end - 1] + 1;
    for (int i = last; i < original.length() && isTail(i); i++) {
      if (CharTable.belongsToLetter(original.charAt(i))) {
        last = i + 1;
      }
    }
    return new Span(origins[start], last);
  }

  /** Whether the original char at {@code i} left no char in the text. */
  private boolean isTail(int i) {
    char c = original.charAt(i);
    // A stretcher may have become a dash, which then has an origin of its own.
    return CharTable.isDropped(c) && (c != Letter.TATWEEL || Arrays.binarySearch(origins, i) < 0);
  }

  /**
   * The offset in {@link #text()} of the first char that came from {@code originalOffset} or later;
   * turns both ends of an original span into a range of the text.
   *
   * @throws IllegalArgumentException if the offset is not inside the original
   */
  public int normal(int originalOffset) {
    if (originalOffset < 0 || originalOffset > original.length()) {
      throw new IllegalArgumentException("not an offset of the original: " + originalOffset);
    }
    int low = 0;
    int high = text.length();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (origins[middle] < originalOffset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /**
   * Whether the text may be cut before {@code index}: not inside a ligature or a surrogate pair.
   */
  boolean isCut(int index) {
    return index == 0
        || index == text.length()
        || (origins[index] != origins[index - 1]
            && !(Character.isLowSurrogate(text.charAt(index))
                && Character.isHighSurrogate(text.charAt(index - 1))));
  }

  /** Whether a stretcher stands directly behind the char at {@code index} in the original. */
  boolean isStretched(int index) {
    int behind = origins[index + 1] - 1;
    return behind > origins[index] && original.charAt(behind) == Letter.TATWEEL;
  }

  /** The normalised text itself. */
  @Override
  public String toString() {
    return text;
  }
}
