package org.tawatur.morph;

import java.util.Arrays;

/**
 * Every word form the lexicon knows, looked up by its folded letters.
 *
 * <p>An open-addressing table over one pool of chars: no object for a form, so that a quarter of a
 * million forms load fast and cost a few megabytes. Immutable; made by {@link WordTableBuilder}.
 */
public final class WordTable {
  static final int NONE = -1;
  private static final Byte NO_WEIGHT = 0;

  private final char[] pool;
  private final int[] slots;
  private final int[] keyStart;
  private final byte[] keyLength;
  private final int[] firstEntry;
  private final int[] features;
  private final int[] lemmaOf;
  private final int[] next;
  private final Lemma[] lemmas;
  private final WordKind[] kinds;
  private final byte[] weights;

  WordTable(WordTableBuilder from) {
    pool = Arrays.copyOf(from.pool, from.poolSize);
    slots = from.slots.clone();
    keyStart = Arrays.copyOf(from.keyStart, from.keys);
    keyLength = Arrays.copyOf(from.keyLength, from.keys);
    firstEntry = Arrays.copyOf(from.firstEntry, from.keys);
    features = Arrays.copyOf(from.features, from.entries);
    lemmaOf = Arrays.copyOf(from.lemmaOf, from.entries);
    next = Arrays.copyOf(from.next, from.entries);
    lemmas = from.lemmas.toArray(Lemma[]::new);
    kinds = from.kinds.toArray(WordKind[]::new);
    weights = new byte[lemmas.length];
    for (int i = 0; i < weights.length; i++) {
      weights[i] = from.weights.getOrDefault(lemmas[i].name(), NO_WEIGHT);
    }
  }

  /** Number of different written forms. */
  public int size() {
    return keyStart.length;
  }

  /** Number of readings of all forms. */
  public int readings() {
    return features.length;
  }

  /** Whether the folded word {@code key} stands in the table, as a whole word or as a stem. */
  public boolean contains(String key) {
    return first(key, 0, key.length()) != NONE;
  }

  /** First entry of the folded letters {@code [start, end)} of {@code text}, or {@link #NONE}. */
  int first(CharSequence text, int start, int end) {
    if (end - start > Byte.MAX_VALUE) {
      return NONE;
    }
    int hash = 0;
    for (int i = start; i < end; i++) {
      hash = hash * 31 + text.charAt(i);
    }
    int mask = slots.length - 1;
    for (int slot = spread(hash) & mask; ; slot = slot + 1 & mask) {
      int key = slots[slot] - 1;
      if (key < 0) {
        return NONE;
      }
      if (matches(key, text, start, end)) {
        return firstEntry[key];
      }
    }
  }

  private boolean matches(int key, CharSequence text, int start, int end) {
    if (keyLength[key] != end - start) {
      return false;
    }
    int from = keyStart[key];
    for (int i = start; i < end; i++) {
      if (pool[from++] != text.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  int next(int entry) {
    return next[entry];
  }

  int features(int entry) {
    return features[entry];
  }

  Lemma lemma(int entry) {
    return lemmas[lemmaOf[entry]];
  }

  WordKind kind(int entry) {
    return kinds[lemmaOf[entry]];
  }

  /** How much commoner the word is than others of the same letters; below 0 if it is rarer. */
  int weight(int entry) {
    byte weight = weights[lemmaOf[entry]];
    return weight < 0 ? weight : weight & WordTableBuilder.MOST_WEIGHT;
  }

  /** Whether the word is a verb that another verb follows without أن. */
  boolean isAuxiliary(int entry) {
    return weights[lemmaOf[entry]] > WordTableBuilder.MOST_WEIGHT;
  }

  static int spread(int hash) {
    int h = hash * 0x9E3779B9;
    return h ^ h >>> 15;
  }
}
