package org.tawatur.link;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What a log of decisions comes to for one subject: of each pair the last word. */
final class Decisions {
  private final Map<String, Map<String, Decision.Kind>> pairs = new TreeMap<>();

  Decisions(Collection<Decision> log, Decision.Subject subject) {
    for (Decision decision : log) {
      if (decision.subject() == subject) {
        pairs
            .computeIfAbsent(decision.first(), first -> new TreeMap<>())
            .put(decision.second(), decision.kind());
      }
    }
  }

  /** The pairs for which {@code kind} is the last word, as indices by {@code indexOf}, in order. */
  List<int[]> pairs(Decision.Kind kind, Map<String, Integer> indexOf) {
    List<int[]> found = new ArrayList<>();
    pairs.forEach((first, seconds) ->
        seconds.forEach((second, last) -> {
          Integer one = indexOf.get(first);
          Integer other = indexOf.get(second);
          if (last == kind && one != null && other != null) {
            found.add(new int[] {one, other});
          }
        }));
    return found;
  }

  /** The pairs for which {@code kind} is the last word, in order. */
  List<List<String>> pairs(Decision.Kind kind) {
    List<List<String>> found = new ArrayList<>();
    pairs.forEach((first, seconds) ->
        seconds.forEach((second, last) -> {
          if (last == kind) {
            found.add(List.of(first, second));
          }
        }));
    return found;
  }
}
