package org.tawatur.lexicon;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tawatur.text.WordSet;

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
    sets.replaceAll((name, words) -> WordSet.copyOf(words));
    return new WordSets(sets);
  }

  /**
   * The set called {@code name}.
   *
   * @throws IllegalArgumentException where there is none
   */
  public Set<String> set(String name) {
    Set<String> set = sets.get(name);
    if (set == null) {
      throw new IllegalArgumentException("no word set " + name);
    }
    return set;
  }

  /**
   * What the sets of these names have together.
   *
   * @throws IllegalArgumentException where there is none of such a name
   */
  public Set<String> union(String... names) {
    Set<String> words = new HashSet<>();
    for (String name : names) {
      words.addAll(set(name));
    }
    return WordSet.copyOf(words);
  }
}
