package org.tawatur.time;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tawatur.morph.Token;
import org.tawatur.morph.WordMemo;
import org.tawatur.text.Letter;
import org.tawatur.text.NormalText;
import org.tawatur.text.WordMap;
import org.tawatur.time.TimeWord.Kind;

/** Finds time words at a token, whatever clitics and article stand before them. */
final class Vocabulary {
  private record Entry(Kind kind, String value, String[] rest) {}

  /** What a word may be, if the words after it are {@code rest}. */
  private record Candidate(Hit hit, String[] rest) {}

  /**
   * All that a word may be.
   *
   * @param list each with the words that must follow
   * @param alone all of them where none needs words after it, else null; not to be written to
   */
  private record Candidates(List<Candidate> list, Hit @Nullable [] alone) {
    private static final Candidates NONE = new Candidates(List.of(), new Hit[0]);

    static Candidates of(List<Candidate> list) {
      if (list.isEmpty()) {
        return NONE;
      }
      Hit[] alone = new Hit[list.size()];
      for (int i = 0; i < alone.length; i++) {
        if (list.get(i).rest.length > 0) {
          return new Candidates(list, null);
        }
        alone[i] = list.get(i).hit;
      }
      return new Candidates(list, alone);
    }
  }

  private final WordMap<List<Entry>> entries;
  private final WordMemo<Candidates> candidates =
      new WordMemo<>(token -> Candidates.of(candidates(token.key())));

  Vocabulary(List<TimeWord> words) {
    Map<String, List<Entry>> known = new HashMap<>();
    for (TimeWord word : words) {
      String[] parts = NormalText.fold(word.word()).split(" ");
      String[] rest = new String[parts.length - 1];
      System.arraycopy(parts, 1, rest, 0, rest.length);
      known
          .computeIfAbsent(parts[0], k -> new ArrayList<>(2))
          .add(new Entry(word.kind(), word.value(), rest));
    }
    Comparator<Entry> longest = Comparator.comparingInt(e -> -e.rest.length);
    known.values().forEach(list -> list.sort(longest));
    this.entries = WordMap.copyOf(known);
  }

  /**
   * What stands at token {@code i} of {@code keys}: whole words first, then longer phrases first.
   */
  Hit[] hits(String[] keys, int i) {
    return hits(Candidates.of(candidates(keys[i])), keys, i);
  }

  /** What stands at {@code token}, number {@code i} of {@code keys}; not to be written to. */
  Hit[] hits(Token token, String[] keys, int i) {
    return hits(candidates.of(token), keys, i);
  }

  private static Hit[] hits(Candidates all, String[] keys, int i) {
    if (all.alone != null) {
      return all.alone;
    }
    List<Candidate> candidates = all.list;
    Hit[] found = new Hit[candidates.size()];
    int size = 0;
    for (int c = 0; c < found.length; c++) {
      Candidate candidate = candidates.get(c);
      if (follows(keys, i + 1, candidate.rest)) {
        found[size++] = candidate.hit;
      }
    }
    return size == found.length ? found : Arrays.copyOf(found, size);
  }

  private List<Candidate> candidates(String key) {
    if (key.isEmpty() || !Character.isLetter(key.charAt(0)) && !Letter.isDigit(key.charAt(0))) {
      return List.of();
    }
    List<Candidate> found = new ArrayList<>(0);
    add(found, key, 0, false);
    article(found, key, 0);
    int conjunction = key.startsWith("و") || key.startsWith("ف") ? 1 : 0;
    if (conjunction == 1 && key.length() > 1) {
      add(found, key.substring(1), 1, false);
      article(found, key, 1);
    }
    if (key.length() > conjunction + 2 && "بلك".indexOf(key.charAt(conjunction)) >= 0) {
      String stem = key.substring(conjunction + 1);
      boolean doubled = key.startsWith("لل", conjunction);
      add(found, doubled ? "ا" + stem : stem, conjunction + 1, false);
      if (doubled) {
        add(found, stem.substring(1), conjunction + 1, true);
      } else {
        article(found, key, conjunction + 1);
      }
    }
    return List.copyOf(found);
  }

  private void article(List<Candidate> found, String key, int from) {
    if (key.startsWith("ال", from) && key.length() > from + 3) {
      add(found, key.substring(from + 2), from, true);
    }
  }

  /** Adds what {@code word} may be, which so many clitics and perhaps an article stand before. */
  private void add(List<Candidate> found, String word, int clitics, boolean hasArticle) {
    List<Entry> known = entries.get(word);
    if (known == null) {
      return;
    }
    Hit.Shape shape = new Hit.Shape(clitics, hasArticle);
    for (Entry entry : known) {
      Hit hit = new Hit(entry.kind, entry.value, entry.rest.length + 1, shape);
      found.add(new Candidate(hit, entry.rest));
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
