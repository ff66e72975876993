package org.tawatur.morph;

import java.util.function.Function;

/**
 * Something that depends on a written word and its readings alone, worked out once for each word.
 * What is worked out stays with the word. Immutable and thread-safe where the work and what it
 * gives are so.
 *
 * @param <V> what is worked out
 */
public final class WordMemo<V> {
  private final Function<Token, V> work;

  /**
   * A memo of what {@code work} gives, which may look at the letters of a token and at all its
   * readings, but neither at the reading chosen nor at where it stands.
   */
  public WordMemo(Function<Token, V> work) {
    this.work = work;
  }

  /** What is known about the word of {@code token}, worked out now where it was not before. */
  @SuppressWarnings("unchecked")
  public V of(Token token) {
    Object known = token.notes().of(this);
    if (known == null) {
      V value = work.apply(token);
      token.notes().keep(this, value);
      return value;
    }
    return (V) known;
  }
}
