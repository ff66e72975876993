package org.tawatur.count;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tawatur.count.CountWord.Kind;
import org.tawatur.morph.Token;
import org.tawatur.morph.WordMemo;
import org.tawatur.text.NormalText;

/** All forms of the count words, found whatever clitics and article stand before them. */
final class Marks {
  private record Entry(Kind kind, String value, int number, String[] rest) {}

  /** What a word may be, if the words after it are {@code rest}. */
  private record Candidate(Mark mark, String[] rest) {}

  /**
   * All that a word may be.
   *
   * @param list each with the words that must follow
   * @param alone all of them where none needs words after it, else null; not to be written to
   */
  private record Candidates(List<Candidate> list, Mark @Nullable [] alone) {
    private static final Candidates NONE = new Candidates(List.of(), new Mark[0]);

    static Candidates of(List<Candidate> list) {
      if (list.isEmpty()) {
        return NONE;
      }
      Mark[] alone = new Mark[list.size()];
      for (int i = 0; i < alone.length; i++) {
        if (list.get(i).rest.length > 0) {
          return new Candidates(list, null);
        }
        alone[i] = list.get(i).mark;
      }
      return new Candidates(list, alone);
    }
  }

  private static final List<Entry> NONE = List.of();
  private final Map<String, List<Entry>> entries = new HashMap<>();
  private final WordMemo<Candidates> candidates =
      new WordMemo<>(token -> Candidates.of(candidates(token.key())));

  Marks(List<CountWord> words) {
    for (CountWord word : words) {
      add(word);
    }
    Comparator<Entry> longest = Comparator.comparingInt(e -> -e.rest.length);
    entries.values().forEach(list -> list.sort(longest));
  }

  private void add(CountWord word) {
    String key = NormalText.fold(word.word());
    String value = word.value();
    switch (word.kind()) {
      case PERSON_SINGULAR -> singular(key, Kind.PERSON, value);
      case THING_SINGULAR -> singular(key, Kind.THING, value);
      case STATE_SINGULAR -> singular(key, Kind.STATE, value);
      case PERSON_SOUND -> sound(key, Kind.PERSON, value);
      case STATE_SOUND -> sound(key, Kind.STATE, value);
      case PERSON_DUAL -> put(key, Kind.PERSON, value, 2);
      case OTHERS_DUAL -> put(key, Kind.OTHERS, value, 2);
      case PERSON, THING, STATE, OTHERS -> put(key, word.kind(), value, 0);
      default -> put(key, word.kind(), value, 0);
    }
  }

  private void singular(String key, Kind kind, String value) {
    boolean feminine = key.endsWith("ه");
    String stem = feminine ? key.substring(0, key.length() - 1) + "ت" : key;
    put(key, kind, value, 1);
    if (!feminine) {
      put(key + "ا", kind, value, 1);
    }
    put(stem + "ان", kind, value, 2);
    put(stem + "ين", kind, value, 2);
  }

  private void sound(String key, Kind kind, String value) {
    put(key, kind, value, 1);
    put(key + "ا", kind, value, 1);
    put(key + "ان", kind, value, 2);
    put(key + "ون", kind, value, 0);
    put(key + "ين", kind, value, 0);
    put(key + "ي", kind, value, 0);
    put(key + "ه", kind, value, 1);
  }

  private void put(String key, Kind kind, String value, int number) {
    String[] parts = key.split(" ");
    String[] rest = new String[parts.length - 1];
    System.arraycopy(parts, 1, rest, 0, rest.length);
    entries
        .computeIfAbsent(parts[0], k -> new ArrayList<>(2))
        .add(new Entry(kind, value, number, rest));
  }

  /** What stands at {@code token}, number {@code i} of {@code keys}, whole words before stems. */
  Mark[] at(Token token, String[] keys, int i) {
    Candidates all = this.candidates.of(token);
    if (all.alone != null) {
      return all.alone;
    }
    List<Candidate> candidates = all.list;
    Mark[] found = new Mark[candidates.size()];
    int size = 0;
    for (int c = 0; c < found.length; c++) {
      Candidate candidate = candidates.get(c);
      if (follows(keys, i + 1, candidate.rest)) {
        found[size++] = candidate.mark;
      }
    }
    return size == found.length ? found : Arrays.copyOf(found, size);
  }

  private List<Candidate> candidates(String key) {
    if (key.isEmpty() || !Character.isLetter(key.charAt(0))) {
      return List.of();
    }
    List<Candidate> found = new ArrayList<>(0);
    find(found, key, 0);
    int conjunction = key.startsWith("و") || key.startsWith("ف") ? 1 : 0;
    if (conjunction == 1) {
      find(found, key, 1);
    }
    if (key.length() > conjunction + 2 && "بلك".indexOf(key.charAt(conjunction)) >= 0) {
      find(found, key, conjunction + 1);
    }
    return List.copyOf(found);
  }

  private void find(List<Candidate> found, String key, int from) {
    look(found, key.substring(from), new Mark.Form(0, from, false));
    boolean article = key.startsWith("ال", from);
    boolean joined = from > 0 && key.startsWith("لل", from - 1);
    if ((article || joined) && key.length() > from + 3) {
      look(found, key.substring(from + (article ? 2 : 1)), new Mark.Form(0, from, true));
    }
  }

  private void look(List<Candidate> found, String word, Mark.Form form) {
    for (Entry entry : entries.getOrDefault(word, NONE)) {
      Mark.Form written = new Mark.Form(entry.number, form.skipped(), form.hasArticle());
      Mark mark = new Mark(entry.kind, entry.value, entry.rest.length + 1, written);
      found.add(new Candidate(mark, entry.rest));
    }
  }

  private static boolean follows(String[] keys, int from, String[] rest) {
    if (from + rest.length > keys.length) {
      return false;
    }
    for (int k = 0; k < rest.length; k++) {
      if (!keys[from + k].equals(rest[k])) {
        return false;
      }
    }
    return true;
  }
}
