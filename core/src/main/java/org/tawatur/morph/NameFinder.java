package org.tawatur.morph;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Finds known names among words, leftmost and longest first. */
final class NameFinder<T> {
  private final PhraseTrie<T> trie;
  private final Predicate<T> ambiguous;

  NameFinder(PhraseTrie<T> trie, Predicate<T> ambiguous) {
    this.trie = trie;
    this.ambiguous = ambiguous;
  }

  /**
   * A match so far: how many words, what it stands for, and how many proclitics its first word has.
   */
  private record Hit<T>(int end, List<T> payloads, int proclitics) {}

  /** The matches; the words of unambiguous names are replaced by their reading as a name. */
  List<NameMatch<T>> find(List<Word> words) {
    if (trie.size() == 0) {
      return List.of();
    }
    List<NameMatch<T>> matches = new ArrayList<>();
    for (int i = 0; i < words.size(); ) {
      Hit<T> hit = longest(words, i);
      if (hit == null) {
        i++;
        continue;
      }
      boolean ordinary = true;
      for (T payload : hit.payloads) {
        matches.add(new NameMatch<>(i, hit.end, payload));
        ordinary &= ambiguous.test(payload);
      }
      if (!ordinary) {
        for (int k = i; k < hit.end; k++) {
          words.set(k, proper(words.get(k), k == i ? hit.proclitics : 0));
        }
      }
      i = hit.end;
    }
    return matches;
  }

  private @Nullable Hit<T> longest(List<Word> words, int i) {
    Word word = words.get(i);
    String key = word.key();
    Hit<T> best = walk(words, i, key, 0, null);
    int n = key.length();
    if (n < 3) {
      return best;
    }
    int conjunction = key.charAt(0) == 'و' || key.charAt(0) == 'ف' ? 1 : 0;
    if (conjunction == 1) {
      best = walk(words, i, key.substring(1), 1, best);
    }
    char c = key.charAt(conjunction);
    if ((c == 'ب' || c == 'ل' || c == 'ك') && n - conjunction >= 3) {
      best = walk(words, i, key.substring(conjunction + 1), conjunction + 1, best);
      if (c == 'ل' && key.charAt(conjunction + 1) == 'ل') {
        best = walk(words, i, "ا" + key.substring(conjunction + 1), conjunction + 1, best);
        best = walk(words, i, "ال" + key.substring(conjunction + 1), conjunction + 1, best);
      }
    }
    return best;
  }

  private @Nullable Hit<T> walk(
      List<Word> words, int i, String first, int proclitics, @Nullable Hit<T> best) {
    PhraseTrie.Node<T> node = trie.root().child(first);
    Hit<T> result = best;
    int end = i + 1;
    while (node != null) {
      boolean longer = result == null || end > result.end;
      if (!node.payloads().isEmpty()
          && longer
          && (proclitics == 0 || end > i + 1 || !isWhole(words.get(i)))) {
        result = new Hit<>(end, node.payloads(), proclitics);
      }
      while (end < words.size() && end < i + 16 && isTransparent(words.get(end).key())) {
        end++;
      }
      node = end < words.size() ? node.child(words.get(end).key()) : null;
      end++;
    }
    return result;
  }

  /**
   * Whether a mark may stand inside a name: a hyphen, or the quotation mark that opens its second
   * part.
   */
  private static boolean isTransparent(String key) {
    return key.length() == 1
        && (key.charAt(0) == '-'
            || key.charAt(0) == '"'
            || key.charAt(0) == '«'
            || key.charAt(0) == '»');
  }

  /** Whether the lexicon knows the word as one without proclitics. */
  private static boolean isWhole(Word word) {
    Reading first = word.readings().getFirst();
    return first.analysis().proclitics().isEmpty() && first.prior() > Priors.GUESS + 2;
  }

  private static Word proper(Word word, int proclitics) {
    if (word.readings().getFirst().pos() == PartOfSpeech.PUNCTUATION) {
      return word;
    }
    List<Proclitic> list = new ArrayList<>(proclitics);
    for (int i = 0; i < proclitics; i++) {
      list.add(
          switch (word.key().charAt(i)) {
            case 'و' -> Proclitic.WA;
            case 'ف' -> Proclitic.FA;
            case 'ب' -> Proclitic.BI;
            case 'ل' -> Proclitic.LI;
            default -> Proclitic.KA;
          });
    }
    String form = word.form();
    boolean article =
        form.startsWith("ال", proclitics)
            || proclitics > 0 && word.key().startsWith("لل", proclitics - 1);
    Lemma lemma = Lemma.of(form.substring(proclitics));
    Analysis analysis =
        new Analysis(list, article, lemma, PartOfSpeech.PROPER, null, null, null, null, null);
    Reading reading =
        new Reading(
            analysis,
            Features.of(PartOfSpeech.PROPER),
            WordKind.OPEN,
            proclitics,
            form.length(),
            0);
    return Word.of(form, word.key(), List.of(reading));
  }
}
