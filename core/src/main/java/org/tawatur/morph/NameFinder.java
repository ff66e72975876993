package org.tawatur.morph;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Finds known names among words, leftmost and longest first. */
final class NameFinder<T> {
  private static final int LONGEST = 16;

  private final PhraseTrie<T> trie;
  private final Predicate<T> ambiguous;

  NameFinder(PhraseTrie<T> trie, Predicate<T> ambiguous) {
    this.trie = trie;
    this.ambiguous = ambiguous;
  }

  /** Where a name may begin: behind how many proclitics of a word, and the node reached by it. */
  record Start<T>(PhraseTrie.Node<T> node, int proclitics) {}

  /**
   * A match so far: how many words, what it stands for, and how many proclitics its first word has.
   */
  private record Hit<T>(int end, List<T> payloads, int proclitics) {}

  /** Where names may begin in the folded word {@code key}. */
  List<Start<T>> starts(String key) {
    List<Start<T>> starts = new ArrayList<>(2);
    start(key, 0, starts);
    int n = key.length();
    if (n < 3) {
      return List.copyOf(starts);
    }
    int conjunction = key.charAt(0) == 'و' || key.charAt(0) == 'ف' ? 1 : 0;
    if (conjunction == 1) {
      start(key.substring(1), 1, starts);
    }
    char c = key.charAt(conjunction);
    if ((c == 'ب' || c == 'ل' || c == 'ك') && n - conjunction >= 3) {
      start(key.substring(conjunction + 1), conjunction + 1, starts);
      if (c == 'ل' && key.charAt(conjunction + 1) == 'ل') {
        start("ا" + key.substring(conjunction + 1), conjunction + 1, starts);
        start("ال" + key.substring(conjunction + 1), conjunction + 1, starts);
      }
    }
    return List.copyOf(starts);
  }

  private void start(String rest, int proclitics, List<Start<T>> starts) {
    PhraseTrie.Node<T> node = trie.root().child(rest);
    if (node != null) {
      starts.add(new Start<>(node, proclitics));
    }
  }

  /**
   * The matches; the words of unambiguous names are replaced by their reading as a name, or by a
   * choice between that and a verb or adjective where the name is of one word.
   */
  List<NameMatch<T>> find(List<Word<T>> words) {
    List<NameMatch<T>> matches = new ArrayList<>();
    for (int i = 0; i < words.size(); ) {
      Hit<T> hit = words.get(i).starts().isEmpty() ? null : longest(words, i);
      if (hit == null || hit.end == i + 1 && isOfCountry(words, i)) {
        i++;
        continue;
      }
      boolean ordinary = true;
      for (T payload : hit.payloads) {
        matches.add(new NameMatch<>(i, hit.end, payload));
        ordinary &= ambiguous.test(payload);
      }
      if (!ordinary) {
        boolean alone = hit.end == i + 1;
        for (int k = i; k < hit.end; k++) {
          words.set(k, words.get(k).asName(k == i ? hit.proclitics : 0, alone));
        }
      }
      i = hit.end;
    }
    return matches;
  }

  /**
   * Whether a word spelled like a country is the adjective of one in the accusative, after a noun
   * for a person in the same, or after another adjective: "sixteen (American and) British
   * soldiers", which has the letters of "Britain".
   */
  private static boolean isOfCountry(List<? extends Word<?>> words, int i) {
    if (i == 0 || !words.get(i).key().endsWith("يا")) {
      return false;
    }
    Reading before = words.get(i - 1).beam()[0];
    boolean described = before.has(Traits.HUMAN) || before.pos() == PartOfSpeech.ADJECTIVE;
    return before.has(Traits.TANWIN) && described && isAccusativeAdjective(words.get(i));
  }

  private static boolean isAccusativeAdjective(Word<?> word) {
    for (Reading reading : word.beam()) {
      if (reading.pos() == PartOfSpeech.ADJECTIVE && reading.has(Traits.TANWIN)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the choice of readings left the match a name. */
  boolean stands(NameMatch<T> match, Reading first) {
    return match.end() > match.first() + 1
        || first.pos() == PartOfSpeech.PROPER
        || ambiguous.test(match.payload());
  }

  private @Nullable Hit<T> longest(List<Word<T>> words, int i) {
    Hit<T> best = null;
    List<Start<T>> starts = words.get(i).starts();
    for (int s = 0; s < starts.size(); s++) {
      best = walk(words, i, starts.get(s), best);
    }
    return best;
  }

  private @Nullable Hit<T> walk(List<Word<T>> words, int i, Start<T> start, @Nullable Hit<T> best) {
    PhraseTrie.Node<T> node = start.node;
    Hit<T> result = best;
    int end = i + 1;
    while (node != null) {
      boolean longer = result == null || end > result.end;
      if (!node.payloads().isEmpty()
          && longer
          && (end > i + 1
              ? !isWord(words.get(i), start.proclitics)
              : mayStandAlone(words.get(i), start.proclitics))) {
        result = new Hit<>(end, node.payloads(), start.proclitics);
      }
      while (end < words.size() && end < i + LONGEST && isTransparent(words.get(end).key())) {
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

  /**
   * Whether a word that could be "like" and the beginning of a name is known as a whole: "a big
   * (attack) on" is not "like Bir Ali".
   */
  private static boolean isWord(Word<?> word, int proclitics) {
    return proclitics > 0
        && word.key().charAt(proclitics - 1) == 'ك'
        && isKnownWhole(word.beam()[0]);
  }

  private static boolean isKnownWhole(Reading first) {
    return !first.analysis().hasProclitic() && first.prior() > Priors.GUESS + 2;
  }

  /**
   * Whether the word may be a name by itself: not a word of the closed classes, nor, once
   * proclitics are taken off, one that the lexicon knows as a whole.
   */
  private static boolean mayStandAlone(Word<?> word, int proclitics) {
    Reading first = word.beam()[0];
    if (first.has(Traits.CLOSED)
        && first.pos() != PartOfSpeech.PROPER
        && first.prior() > Priors.CLOSED + Priors.CONJUNCTION - 0.1) {
      return false;
    }
    return proclitics == 0 || !isKnownWhole(first);
  }
}
