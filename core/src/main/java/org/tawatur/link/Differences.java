package org.tawatur.link;

import java.util.ArrayList;
import java.util.List;
import org.tawatur.link.CopyDiff.Change;
import org.tawatur.link.CopyDiff.Kind;
import org.tawatur.text.NormalText;
import org.tawatur.text.Span;

/** Compares copies. Immutable and thread-safe. */
public final class Differences {

  /**
   * What differs between {@code first} and {@code second}, word by word, the smallest number of
   * words (Myers 1986). Spelling variants that the coder reads alike do not count, nor does what
   * stands between words. Costs time linear in the texts times the number of differing words, of
   * which it looks at no more than 1,000.
   */
  public CopyDiff differences(String first, String second) {
    List<Word> a = words(first);
    List<Word> b = words(second);
    int head = 0;
    while (head < a.size() && head < b.size() && isSame(a.get(head), b.get(head))) {
      head++;
    }
    int tail = 0;
    while (tail < a.size() - head
        && tail < b.size() - head
        && isSame(a.get(a.size() - 1 - tail), b.get(b.size() - 1 - tail))) {
      tail++;
    }
    boolean[] common = new boolean[a.size()];
    int[] partner = new int[a.size()];
    for (int i = 0; i < head; i++) {
      common[i] = true;
      partner[i] = i;
    }
    for (int i = 0; i < tail; i++) {
      common[a.size() - 1 - i] = true;
      partner[a.size() - 1 - i] = b.size() - 1 - i;
    }
    EditPath path =
        new EditPath(
            a.subList(head, a.size() - tail).stream().map(Word::key).toList(),
            b.subList(head, b.size() - tail).stream().map(Word::key).toList());
    boolean isComplete = path.find();
    for (int[] pair : path.common()) {
      common[head + pair[0]] = true;
      partner[head + pair[0]] = head + pair[1];
    }
    return new CopyDiff(changes(a, b, common, partner), isComplete);
  }

  private static List<Change> changes(List<Word> a, List<Word> b, boolean[] common, int[] partner) {
    List<Change> changes = new ArrayList<>();
    int i = 0;
    int j = 0;
    while (i < a.size() || j < b.size()) {
      int fromA = i;
      int fromB = j;
      while (i < a.size() && common[i] && partner[i] == j) {
        i++;
        j++;
      }
      if (i > fromA) {
        changes.add(new Change(Kind.SAME, span(a, fromA, i), span(b, fromB, j)));
        continue;
      }
      while (i < a.size() && !common[i]) {
        i++;
      }
      j = i < a.size() ? partner[i] : b.size();
      Kind kind = i == fromA ? Kind.ADDED : j == fromB ? Kind.REMOVED : Kind.REPLACED;
      changes.add(new Change(kind, span(a, fromA, i), span(b, fromB, j)));
    }
    return changes;
  }

  /** The words from {@code from} to before {@code to}; where there are none, the place for them. */
  private static Span span(List<Word> words, int from, int to) {
    if (to > from) {
      return words.get(from).span().cover(words.get(to - 1).span());
    }
    int place = from == 0 ? 0 : words.get(from - 1).span().end();
    return new Span(place, place);
  }

  private static boolean isSame(Word one, Word other) {
    return one.key().equals(other.key());
  }

  /** A word and where it stands. */
  private record Word(String key, Span span) {}

  private static List<Word> words(String text) {
    List<Word> words = new ArrayList<>();
    int start = -1;
    for (int i = 0; i <= text.length(); i++) {
      boolean isWord = i < text.length() && isWordChar(text.charAt(i));
      if (isWord && start < 0) {
        start = i;
      } else if (!isWord && start >= 0) {
        String key = NormalText.fold(text.substring(start, i)).strip();
        if (!key.isEmpty()) {
          words.add(new Word(key, new Span(start, i)));
        }
        start = -1;
      }
    }
    return words;
  }

  /** Marks belong to the letters that bear them. */
  private static boolean isWordChar(char c) {
    int type = Character.getType(c);
    return Character.isLetterOrDigit(c)
        || type == Character.NON_SPACING_MARK
        || type == Character.FORMAT;
  }
}
