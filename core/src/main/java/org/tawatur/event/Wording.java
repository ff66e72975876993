package org.tawatur.event;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tawatur.lexicon.WordSets;
import org.tawatur.morph.NounClass;
import org.tawatur.morph.Token;

/**
 * Finds the words of a sentence that make all its events likelier or less likely. Immutable and
 * thread-safe.
 */
final class Wording {
  private static final int HARM = 1;
  private static final int ARMS = 2;
  private static final int COURT = 4;

  /** The words to look for, with a bit for each kind that they are of. */
  private final Map<String, Integer> kinds = new HashMap<>();

  private final WordMarks marks;

  /**
   * Takes the words to look for.
   *
   * @param sets of them {@code harm-word}: words for the dead and hurt; {@code arms-word}: means of
   *     attack; {@code court-word}: words of courts and inquiries
   * @param marks which words may be among them
   */
  Wording(WordSets sets, WordMarks marks) {
    this.marks = marks;
    add(sets.set("harm-word"), HARM);
    add(sets.set("arms-word"), ARMS);
    add(sets.set("court-word"), COURT);
  }

  private void add(Set<String> words, int kind) {
    words.forEach(word -> kinds.merge(word, kind, (a, b) -> a | b));
  }

  /**
   * What kinds of words stand in a sentence.
   *
   * @param harm whether one for the dead and hurt
   * @param arms whether a means of attack
   * @param court whether one of courts and inquiries
   */
  record Found(boolean harm, boolean arms, boolean court) {}

  /** The kinds of words among {@code tokens}. */
  Found in(List<Token> tokens) {
    int found = 0;
    for (Token token : tokens) {
      if (marks.has(WordMarks.TELLING, token)) {
        found |= of(token.lemma().name()) | of(token.lemma().verb());
      }
      found |= token.lemma().sense() == NounClass.WEAPON ? ARMS : 0;
    }
    return new Found((found & HARM) != 0, (found & ARMS) != 0, (found & COURT) != 0);
  }

  private int of(String word) {
    Integer kind = word.isEmpty() ? null : kinds.get(word);
    return kind == null ? 0 : kind;
  }
}
