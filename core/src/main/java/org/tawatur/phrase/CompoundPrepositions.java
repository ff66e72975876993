package org.tawatur.phrase;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tawatur.morph.Proclitic;
import org.tawatur.morph.Token;

/**
 * Prepositions of more than one word, such as "by the hand of" and "on the part of". Immutable and thread-safe.
 */
public final class CompoundPrepositions {
  private final Map<String, List<Entry>> byFirst = new HashMap<>();

  /**
   * Takes the prepositions.
   *
   * @param entries written words, folded, to the plain form that frames name
   */
  public CompoundPrepositions(List<Entry> entries) {
    for (Entry entry : entries) {
      byFirst.merge(entry.words().getFirst(), List.of(entry), CompoundPrepositions::longestFirst);
    }
  }

  private static List<Entry> longestFirst(List<Entry> left, List<Entry> right) {
    return java.util.stream.Stream.concat(left.stream(), right.stream())
        .sorted((a, b) -> Integer.compare(b.words().size(), a.words().size()))
        .toList();
  }

  /**
   * One of them.
   *
   * @param words its words as folded keys
   * @param plain the form that frames name
   */
  public record Entry(List<String> words, String plain) {

    /** Copies the list. */
    public Entry {
      words = List.copyOf(words);
    }
  }

  /**
   * One found.
   *
   * @param length how many tokens it covers
   * @param word its plain form
   */
  public record Match(int length, String word) {}

  /** The longest that begins at {@code at}, or null. */
  @Nullable Match at(List<Token> tokens, int at) {
    List<Entry> entries = byFirst.get(bare(tokens.get(at)));
    if (entries == null) {
      return null;
    }
    for (Entry entry : entries) {
      if (matches(tokens, at, entry)) {
        return new Match(entry.words().size(), entry.plain());
      }
    }
    return null;
  }

  private static boolean matches(List<Token> tokens, int at, Entry entry) {
    int size = entry.words().size();
    if (at + size > tokens.size()) {
      return false;
    }
    for (int k = 1; k < size; k++) {
      String key = tokens.get(at + k).key();
      String word = entry.words().get(k);
      boolean last = k == size - 1;
      boolean suffixed = last && tokens.get(at + k).analysis().enclitic() != null && key.startsWith(word);
      if (!key.equals(word) && !suffixed) {
        return false;
      }
    }
    return true;
  }

  /** The word without "and" or "so" before it. */
  private static String bare(Token token) {
    boolean conjoined = token.has(Proclitic.WA) || token.has(Proclitic.FA);
    return conjoined && token.key().length() > 1 ? token.key().substring(1) : token.key();
  }
}
