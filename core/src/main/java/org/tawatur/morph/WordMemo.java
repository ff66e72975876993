package org.tawatur.morph;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a step has worked out about words, by the word. Keeps a bounded number of words and forgets
 * one for another.
 *
 * <p>Safe to share between threads as long as values are immutable and depend on the word alone:
 * then losing a race costs time and never changes a result.
 *
 * @param <V> what is worked out
 */
public final class WordMemo<V> {
  private static final int SIZE = 1 << 15;

  private final Function<String, V> work;
  private final @Nullable Known<V>[] known;

  private record Known<V>(String word, V value) {}

  /** A memo of what {@code work} gives for a word. */
  @SuppressWarnings("unchecked")
  public WordMemo(Function<String, V> work) {
    this.work = work;
    known = (Known<V>[]) new Known<?>[SIZE];
  }

  /** What is known about {@code word}, worked out now where it was not before. */
  public V of(String word) {
    int slot = WordTable.spread(word.hashCode()) & SIZE - 1;
    Known<V> last = known[slot];
    if (last != null && last.word.equals(word)) {
      return last.value;
    }
    V value = work.apply(word);
    known[slot] = new Known<>(word, value);
    return value;
  }
}
