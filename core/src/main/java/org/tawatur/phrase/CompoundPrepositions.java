package org.tawatur.phrase;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tawatur.lexicon.LexiconFiles;
import org.tawatur.lexicon.Table;
import org.tawatur.morph.Proclitic;
import org.tawatur.morph.Token;
import org.tawatur.text.NormalText;

/**
 * Prepositions of more than one word, such as "by the hand of" and "on the part of". Immutable and
 * thread-safe.
 */
public final class CompoundPrepositions {
  private static final String ABOUT = "نحو";

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

  /** Whether a preposition, before a number, only says "about". */
  boolean isApproximation(String word) {
    List<Entry> entries = byFirst.getOrDefault(NormalText.fold(word), List.of());
    return word.equals(ABOUT)
        || entries.stream().anyMatch(e -> e.words().size() == 1 && e.plain().equals(ABOUT));
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

    /** Whether its last word is one letter, written together with the noun after it. */
    boolean endsAttached() {
      return words.size() > 1 && words.getLast().length() == 1;
    }
  }

  /**
   * One found.
   *
   * @param length how many tokens it covers
   * @param word its plain form
   */
  public record Match(int length, String word) {}

  /** Reads {@code compound-prepositions.tsv}. */
  public static CompoundPrepositions load(LexiconFiles files) {
    Table table = files.table("compound-prepositions.tsv", List.of("words", "plain", "note"), 1);
    return new CompoundPrepositions(
        table.rows().stream()
            .map(row -> new Entry(List.of(NormalText.fold(row.cell(0)).split(" ")), row.cell(1)))
            .toList());
  }

  /** The longest that begins at {@code at}, or null. */
  @Nullable Match at(List<Token> tokens, int at) {
    List<Entry> entries = byFirst.get(bare(tokens.get(at)));
    if (entries == null) {
      return null;
    }
    for (Entry entry : entries) {
      if (matches(tokens, at, entry)) {
        return new Match(entry.words().size() - (entry.endsAttached() ? 1 : 0), entry.plain());
      }
    }
    return null;
  }

  /** Whether one may begin at the word {@code key}, "and" before it or not. */
  boolean mayBeFirst(String key) {
    return byFirst.containsKey(key)
        || byFirst.containsKey(key.substring(Math.min(1, key.length())));
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
      if (last && entry.endsAttached()) {
        String letter = word;
        return key.equals(word) || hasProclitic(tokens.get(at + k), letter);
      }
      boolean suffixed =
          last && tokens.get(at + k).analysis().enclitic() != null && key.startsWith(word);
      if (!key.equals(word) && !suffixed) {
        return false;
      }
    }
    return true;
  }

  private static boolean hasProclitic(Token token, String letter) {
    for (Proclitic proclitic : token.analysis().proclitics()) {
      if (proclitic.letters().equals(letter)) {
        return true;
      }
    }
    return false;
  }

  /** The word without "and" or "so" before it. */
  private static String bare(Token token) {
    boolean conjoined = token.has(Proclitic.WA) || token.has(Proclitic.FA);
    return conjoined && token.key().length() > 1 ? token.key().substring(1) : token.key();
  }
}
