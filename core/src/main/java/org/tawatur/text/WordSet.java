package org.tawatur.text;

import java.util.AbstractSet;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;

/**
 * A constant set of words, made for being asked at every word of a text and nearly always saying
 * no. Immutable and thread-safe.
 */
public final class WordSet extends AbstractSet<String> {
  private final Set<String> words;
  private final WordBits bits;

  private WordSet(Collection<String> words) {
    this.words = new HashSet<>(words);
    this.bits = new WordBits(this.words);
  }

  /** The set of these words. */
  public static Set<String> of(String... words) {
    return new WordSet(List.of(words));
  }

  /** The set of these words. */
  public static Set<String> copyOf(Collection<String> words) {
    return words instanceof WordSet set ? set : new WordSet(words);
  }

  @Override
  public boolean contains(Object object) {
    return object instanceof String word && bits.mayHold(word) && words.contains(word);
  }

  @Override
  public Iterator<String> iterator() {
    return Collections.unmodifiableSet(words).iterator();
  }

  @Override
  public int size() {
    return words.size();
  }
}
