package org.tawatur.lexicon;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Named sets of lemmas, for the closed lists that several steps ask for. Immutable and thread-safe.
 *
 * @param sets the sets by name
 */
public record WordSets(Map<String, Set<String>> sets) {

  /** Reads {@code word-sets.tsv}. */
  public static WordSets load(LexiconFiles files) {
    Table table = files.table("word-sets.tsv", List.of("set", "word", "note"), 2);
    Map<String, Set<String>> sets = new HashMap<>();
    for (Table.Row row : table.rows()) {
      sets.computeIfAbsent(row.cell(0), name -> new HashSet<>()).add(row.cell(1));
    }
    return new WordSets(sets);
  }

  /**
   * The set called {@code name}, for the caller alone: steps ask it at every word, and a hash set
   * says no several times as fast as one of {@link Set#copyOf}.
   *
   * @throws IllegalArgumentException where there is none
   */
  public Set<String> set(String name) {
    Set<String> set = sets.get(name);
    if (set == null) {
      throw new IllegalArgumentException("no word set " + name);
    }
    return new HashSet<>(set);
  }
}
