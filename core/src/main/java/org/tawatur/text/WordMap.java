package org.tawatur.text;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is known of some words, made for being asked at every word of a text and nearly always
 * knowing nothing. Immutable and thread-safe where its values are.
 *
 * @param <V> what is known of a word
 */
public final class WordMap<V> {
  private final Map<String, V> values;
  private final WordBits bits;

  private WordMap(Map<String, V> values) {
    this.values = new HashMap<>(values);
    this.bits = new WordBits(this.values.keySet());
  }

  /** What {@code values} know, as they are now. */
  public static <V> WordMap<V> copyOf(Map<String, V> values) {
    return new WordMap<>(values);
  }

  /** All that is known, as a map that nobody may change. */
  public Map<String, V> asMap() {
    return Collections.unmodifiableMap(values);
  }

  /** What is known of {@code word}, or null. */
  public @Nullable V get(String word) {
    return bits.mayHold(word) ? values.get(word) : null;
  }

  /** What is known of {@code word}, or {@code other}. */
  public V getOrDefault(String word, V other) {
    V value = get(word);
    return value == null ? other : value;
  }

  /** Whether something is known of {@code word}. */
  public boolean containsKey(String word) {
    return bits.mayHold(word) && values.containsKey(word);
  }
}
