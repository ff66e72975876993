package org.tawatur.actor;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.tawatur.text.NormalText;
import org.tawatur.text.WordSet;

/**
 * The ways in which newspapers write one name: compound names in one word or in two ("Abd Allah",
 * "Abdallah"), the cases of أبو. Thread-safe.
 */
public final class NameSpellings {
  private static final String SERVANT = "عبد";
  private static final String SPACE = " ";
  private static final List<String> FATHER = List.of("ابو", "ابي", "ابا");
  private static final Set<String> SECOND = WordSet.of("الله", "الدين");
  private static final int SHORTEST = 2;

  private NameSpellings() {}

  /** All spellings of {@code name}, folded, that of the lexicon first. */
  public static List<String> of(String name) {
    String folded = NormalText.fold(name);
    Set<String> spellings = new LinkedHashSet<>();
    spellings.add(folded);
    spread(apart(folded), "", 0, spellings);
    return List.copyOf(spellings);
  }

  /** The words of a folded name, compounds with عبد in two. */
  private static List<String> apart(String folded) {
    List<String> words = new ArrayList<>();
    for (String word : folded.split(SPACE)) {
      if (word.startsWith(SERVANT + "ال") && word.length() > SERVANT.length() + SHORTEST + 1) {
        words.add(SERVANT);
        words.add(word.substring(SERVANT.length()));
      } else {
        words.add(word);
      }
    }
    return words;
  }

  private static void spread(List<String> words, String before, int at, Set<String> into) {
    if (at == words.size()) {
      into.add(before);
      return;
    }
    String gap = before.isEmpty() ? "" : SPACE;
    String word = words.get(at);
    String next = at + 1 < words.size() ? words.get(at + 1) : "";
    for (String form : word.equals(FATHER.getFirst()) ? FATHER : List.of(word)) {
      spread(words, before + gap + form, at + 1, into);
      if (isCompound(word, next)) {
        spread(words, before + gap + form + next, at + 2, into);
      }
    }
  }

  /** Whether two words are often written as one. */
  private static boolean isCompound(String word, String next) {
    if (next.isEmpty() || word.length() < SHORTEST) {
      return false;
    }
    return SECOND.contains(next) && !word.startsWith("ال")
        || word.equals(SERVANT) && next.startsWith("ال")
        || word.equals(FATHER.getFirst());
  }
}
