package org.tawatur.time;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tawatur.text.NormalText;
import org.tawatur.time.TimeWord.Kind;

/** Finds time words at a token, whatever clitics and article stand before them. */
final class Vocabulary {
  private record Entry(Kind kind, String value, String[] rest) {}

  private static final List<Entry> NONE = List.of();
  private final Map<String, List<Entry>> entries = new HashMap<>();

  Vocabulary(List<TimeWord> words) {
    for (TimeWord word : words) {
      String[] parts = NormalText.fold(word.word()).split(" ");
      String[] rest = new String[parts.length - 1];
      System.arraycopy(parts, 1, rest, 0, rest.length);
      entries
          .computeIfAbsent(parts[0], k -> new ArrayList<>(2))
          .add(new Entry(word.kind(), word.value(), rest));
    }
    Comparator<Entry> longest = Comparator.comparingInt(e -> -e.rest.length);
    entries.values().forEach(list -> list.sort(longest));
  }

  /**
   * What stands at token {@code i} of {@code keys}: whole words first, then longer phrases first.
   */
  List<Hit> hits(String[] keys, int i) {
    String key = keys[i];
    List<Hit> found = new ArrayList<>(0);
    add(found, keys, i, key, new Hit.Shape(0, false));
    article(found, keys, i, 0);
    int conjunction = key.startsWith("و") || key.startsWith("ف") ? 1 : 0;
    if (conjunction == 1 && key.length() > 1) {
      add(found, keys, i, key.substring(1), new Hit.Shape(1, false));
      article(found, keys, i, 1);
    }
    if (key.length() > conjunction + 2 && "بلك".indexOf(key.charAt(conjunction)) >= 0) {
      String stem = key.substring(conjunction + 1);
      boolean doubled = key.startsWith("لل", conjunction);
      Hit.Shape shape = new Hit.Shape(conjunction + 1, false);
      add(found, keys, i, doubled ? "ا" + stem : stem, shape);
      if (doubled) {
        add(found, keys, i, stem.substring(1), new Hit.Shape(conjunction + 1, true));
      } else {
        article(found, keys, i, conjunction + 1);
      }
    }
    return found;
  }

  private void article(List<Hit> found, String[] keys, int i, int from) {
    if (keys[i].startsWith("ال", from) && keys[i].length() > from + 3) {
      add(found, keys, i, keys[i].substring(from + 2), new Hit.Shape(from, true));
    }
  }

  private void add(List<Hit> found, String[] keys, int i, String word, Hit.Shape shape) {
    for (Entry entry : entries.getOrDefault(word, NONE)) {
      if (follows(keys, i + 1, entry.rest)) {
        found.add(new Hit(entry.kind, entry.value, entry.rest.length + 1, shape));
      }
    }
  }

  private static boolean follows(String[] keys, int from, String[] rest) {
    if (from + rest.length > keys.length) {
      return false;
    }
    for (int k = 0; k < rest.length; k++) {
      String key = keys[from + k];
      boolean same = key.equals(rest[k]);
      if (!same
          && !(key.startsWith("ال")
              && key.startsWith(rest[k], 2)
              && key.length() == rest[k].length() + 2)) {
        return false;
      }
    }
    return true;
  }
}
