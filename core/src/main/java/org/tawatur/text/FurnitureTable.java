package org.tawatur.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The wordings of furniture, folded and sorted by where they must stand. */
final class FurnitureTable {
  private static final int LONGEST = 300;
  private static final int LONGEST_SHORT = 140;
  private static final int LONGEST_DATE = 80;

  private record Wording(String key, Zone zone) {}

  private final Map<String, Zone> lines = new HashMap<>();
  private final Map<String, Zone> afters = new HashMap<>();
  private final Map<String, Zone> words = new HashMap<>();

  /** Those of {@link #afters} that open links and have several words. */
  private final List<String> labels = new ArrayList<>();

  private final Set<String> resumptions = new HashSet<>();
  private final BitSet resumptionLetters = new BitSet();
  private final List<Wording> starts = new ArrayList<>();
  private final List<Wording> contained = new ArrayList<>();

  FurnitureTable(List<Furniture> furniture) {
    for (Furniture f : furniture) {
      String key = NormalText.fold(f.pattern()).strip();
      switch (f.match()) {
        case LINE -> lines.put(Line.bare(key), f.zone());
        case AFTER -> afters.put(Line.bare(key), f.zone());
        case WORD -> words.put(key, f.zone());
        case RESUME -> {
          if (!key.isEmpty()) {
            resumptions.add(key);
            resumptionLetters.set(key.charAt(0));
          }
        }
        case START -> starts.add(new Wording(key, f.zone()));
        case CONTAINS -> contained.add(new Wording(key, f.zone()));
      }
    }
    Comparator<Wording> longestFirst =
        Comparator.<Wording>comparingInt(w -> -w.key.length()).thenComparing(Wording::key);
    afters.forEach((label, zone) -> {
      if (zone == Zone.LINK && label.indexOf(' ') > 0) {
        labels.add(label);
      }
    });
    starts.sort(longestFirst);
    contained.sort(longestFirst);
  }

  /** The zone that starts with this line and goes on below it. */
  @Nullable Zone after(Line line) {
    return line.bare().isEmpty() ? null : afters.get(line.bare());
  }

  /** The end of the label of links that the line starts with, or 0. */
  int labelEnd(Line line) {
    if (!line.key().startsWith(line.bare())) {
      return 0;
    }
    int longest = 0;
    for (String label : labels) {
      if (label.length() > longest && startsWith(line.key(), label)) {
        longest = label.length();
      }
    }
    return longest;
  }

  /** Where after {@code from} the first word stands at which a report goes on, or 0. */
  int resumption(String key, int from) {
    for (int at = key.indexOf(' ', from); at >= 0; at = key.indexOf(' ', at + 1)) {
      if (at + 1 == key.length() || !resumptionLetters.get(key.charAt(at + 1))) {
        continue;
      }
      for (String word : resumptions) {
        if (key.startsWith(word, at + 1) && isEdge(key, at + 1 + word.length())) {
          return at + 1;
        }
      }
    }
    return 0;
  }

  /** The zone of this line alone. */
  @Nullable Zone zone(Line line) {
    if (line.bare().isEmpty() || line.length() > LONGEST) {
      return null;
    }
    Zone whole = lines.get(line.bare());
    if (whole != null) {
      return whole;
    }
    Zone date = date(line);
    if (date != null) {
      return date;
    }
    String fromLetter = line.key().substring(line.key().indexOf(line.bare()));
    for (Wording w : starts) {
      if (fits(w.zone, line) && startsWith(fromLetter, w.key)) {
        return w.zone;
      }
    }
    for (Wording w : contained) {
      if (fits(w.zone, line) && contains(line.key(), w.key)) {
        return w.zone;
      }
    }
    return null;
  }

  /** Captions and bylines are short and do not end as sentences do. */
  private static boolean fits(Zone zone, Line line) {
    return switch (zone) {
      case CAPTION, BYLINE -> line.length() <= LONGEST_SHORT && !line.endsWithStop();
      case HEADLINE, BODY, LINK, SHARE, NOTICE, COMMENT -> true;
    };
  }

  private @Nullable Zone date(Line line) {
    if (line.length() > LONGEST_DATE) {
      return null;
    }
    Zone zone = null;
    Set<String> seen = new HashSet<>();
    for (String word : words(line.key())) {
      Zone known = words.get(word);
      if (known == null) {
        return null;
      }
      zone = known;
      seen.add(word);
    }
    return line.hasDigit() || seen.size() > 1 ? zone : null;
  }

  private static List<String> words(String key) {
    List<String> found = new ArrayList<>();
    int start = -1;
    for (int i = 0; i <= key.length(); i++) {
      boolean letter = i < key.length() && Character.isLetter(key.charAt(i));
      if (letter && start < 0) {
        start = i;
      } else if (!letter && start >= 0) {
        found.add(key.substring(start, i));
        start = -1;
      }
    }
    return found;
  }

  private static boolean startsWith(String key, String pattern) {
    return key.startsWith(pattern) && isEdge(key, pattern.length());
  }

  private static boolean contains(String key, String pattern) {
    int at = key.indexOf(pattern);
    while (at >= 0) {
      if (isEdge(key, at) && isEdge(key, at + pattern.length())) {
        return true;
      }
      at = key.indexOf(pattern, at + 1);
    }
    return false;
  }

  /** Whether no word runs across the offset. */
  private static boolean isEdge(String key, int at) {
    return at == 0
        || at >= key.length()
        || !Character.isLetter(key.charAt(at - 1))
        || !Character.isLetter(key.charAt(at));
  }
}
