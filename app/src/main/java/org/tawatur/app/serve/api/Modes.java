package org.tawatur.app.serve.api;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.tawatur.count.CountFiles;
import org.tawatur.count.CountWord;
import org.tawatur.lexicon.LexiconFiles;
import org.tawatur.lexicon.Table;

/**
 * The modes of events that the frames know, and what is counted: the lexicon is their only list.
 *
 * @param all all modes
 * @param byType the modes of each type
 * @param counted what numbers are of
 */
record Modes(List<String> all, Map<String, List<String>> byType, List<String> counted) {
  private static final List<String> FRAMES =
      List.of("event", "mode", "kind", "trigger", "slots", "example");
  private static final int KEYS = 4;

  /** The modes and counted things of {@code files}. */
  static Modes of(LexiconFiles files) {
    Map<String, TreeSet<String>> byType = new TreeMap<>();
    for (Table.Row row : files.table("frames.tsv", FRAMES, KEYS).rows()) {
      if (!row.isNone(1)) {
        byType.computeIfAbsent(row.cell(0), type -> new TreeSet<>()).add(row.cell(1));
      }
    }
    TreeSet<String> all = new TreeSet<>();
    Map<String, List<String>> lists = new TreeMap<>();
    byType.forEach((type, modes) -> {
      all.addAll(modes);
      lists.put(type, List.copyOf(modes));
    });
    TreeSet<String> counted = new TreeSet<>();
    for (CountWord word : CountFiles.load(files)) {
      if (word.value().matches("[a-z]+(-[a-z]+)*")) {
        counted.add(word.value());
      }
    }
    return new Modes(List.copyOf(all), lists, List.copyOf(counted));
  }
}
