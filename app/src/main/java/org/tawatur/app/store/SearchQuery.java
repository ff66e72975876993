package org.tawatur.app.store;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tawatur.code.QueryWord;

/**
 * What is looked for in the texts of reports.
 *
 * @param words the words
 * @param isExact whether the forms are meant as they are written, not all forms of the words
 * @param isPhrase whether they have to follow each other
 * @param outlets published by one of these, or by anybody where it is empty
 * @param from published on this day or later, or null
 * @param to published on this day or earlier, or null
 * @param phrases words that have to follow each other, beside {@code words}
 * @param newSince in reports that were not known then, or null for all
 */
public record SearchQuery(
    List<QueryWord> words,
    boolean isExact,
    boolean isPhrase,
    List<String> outlets,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    List<List<QueryWord>> phrases,
    @Nullable AsOf newSince) {

  /** Copies the lists and checks that there is something to look for. */
  public SearchQuery {
    words = List.copyOf(words);
    outlets = List.copyOf(outlets);
    phrases = phrases.stream().map(List::copyOf).toList();
    if (words.isEmpty() && phrases.isEmpty()) {
      throw new IllegalArgumentException("nothing to look for");
    }
    if (phrases.stream().anyMatch(List::isEmpty)) {
      throw new IllegalArgumentException("a phrase without words");
    }
  }

  /** Words, or one phrase. */
  public SearchQuery(
      List<QueryWord> words,
      boolean isExact,
      boolean isPhrase,
      List<String> outlets,
      @Nullable LocalDate from,
      @Nullable LocalDate to) {
    this(words, isExact, isPhrase, outlets, from, to, List.of());
  }

  /** Words, and phrases beside them. */
  public SearchQuery(
      List<QueryWord> words,
      boolean isExact,
      boolean isPhrase,
      List<String> outlets,
      @Nullable LocalDate from,
      @Nullable LocalDate to,
      List<List<QueryWord>> phrases) {
    this(words, isExact, isPhrase, outlets, from, to, phrases, null);
  }

  /** The same in reports that were not known at {@code then}. */
  public SearchQuery newSince(@Nullable AsOf then) {
    return new SearchQuery(words, isExact, isPhrase, outlets, from, to, phrases, then);
  }

  /** All words, those of phrases too. */
  public List<QueryWord> all() {
    return Stream.concat(words.stream(), phrases.stream().flatMap(List::stream)).toList();
  }
}
