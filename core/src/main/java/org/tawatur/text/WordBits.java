package org.tawatur.text;

import java.util.Collection;

/**
 * A bit for each of some words, picked by the hash of the word: where the bit of a word is not set
 * it is none of them, which is nearly always so and is told without looking any of them up.
 * Immutable and thread-safe.
 */
final class WordBits {
  /** Bits for each word: so many that few other words share one. */
  private static final int SPREAD = 16;

  private final long[] bits;

  WordBits(Collection<String> words) {
    int least = Math.max(1, words.size() * SPREAD / Long.SIZE);
    bits = new long[2 * Integer.highestOneBit(least)];
    for (String word : words) {
      int hash = spread(word);
      bits[hash >>> 6 & bits.length - 1] |= 1L << hash;
    }
  }

  /** False only where {@code word} is none of the words. */
  boolean mayHold(String word) {
    int hash = spread(word);
    return (bits[hash >>> 6 & bits.length - 1] & 1L << hash) != 0;
  }

  /** The hash; its lowest six bits say which bit of a long it is, those above which long. */
  private static int spread(String word) {
    int hash = word.hashCode();
    return hash ^ hash >>> 15;
  }
}
