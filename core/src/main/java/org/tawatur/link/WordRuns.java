package org.tawatur.link;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.tawatur.text.NormalText;

/** The words of a text in their folded form, and the hashes of its runs of words. */
final class WordRuns {
  /** Words in a run. */
  static final int LENGTH = 4;

  private WordRuns() {}

  /** The words of {@code text}: runs of letters and digits, folded. */
  static List<String> words(String text) {
    String folded = NormalText.fold(text);
    List<String> words = new ArrayList<>(folded.length() / 6 + 1);
    int start = -1;
    for (int i = 0; i <= folded.length(); i++) {
      boolean isWord = i < folded.length() && Character.isLetterOrDigit(folded.charAt(i));
      if (isWord && start < 0) {
        start = i;
      } else if (!isWord && start >= 0) {
        words.add(folded.substring(start, i));
        start = -1;
      }
    }
    return words;
  }

  /** Hashes of the different runs, in order; of a text shorter than a run, of the whole. */
  static long[] hashes(List<String> words) {
    return hashes(words, LENGTH);
  }

  /** Hashes of the different runs of {@code length} words, in order. */
  static long[] hashes(List<String> words, int length) {
    if (words.isEmpty()) {
      return new long[0];
    }
    long[] each = new long[words.size()];
    for (int i = 0; i < each.length; i++) {
      each[i] = hash(words.get(i));
    }
    long[] hashes = new long[Math.max(1, each.length - length + 1)];
    for (int i = 0; i < hashes.length; i++) {
      long hash = 0;
      for (int j = i; j < Math.min(i + length, each.length); j++) {
        hash = mix(hash * 31 + each[j]);
      }
      hashes[i] = hash;
    }
    return distinct(hashes);
  }

  /** The values in order, each once; sorts {@code values}. */
  private static long[] distinct(long[] values) {
    Arrays.sort(values);
    int size = 0;
    for (int i = 0; i < values.length; i++) {
      if (i == 0 || values[i] != values[i - 1]) {
        values[size++] = values[i];
      }
    }
    return Arrays.copyOf(values, size);
  }

  /** FNV-1a over the chars. */
  private static long hash(String word) {
    long hash = 0xcbf29ce484222325L;
    for (int i = 0; i < word.length(); i++) {
      hash = (hash ^ word.charAt(i)) * 0x100000001b3L;
    }
    return hash;
  }

  /** The finaliser of SplitMix64. */
  static long mix(long value) {
    long z = value;
    z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
    z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
    return z ^ (z >>> 31);
  }
}
