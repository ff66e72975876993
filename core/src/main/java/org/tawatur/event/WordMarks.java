package org.tawatur.event;

import java.util.Set;
import org.tawatur.morph.Analysis;
import org.tawatur.morph.Token;
import org.tawatur.morph.WordMemo;

/**
 * What is asked of every word of a report before anything else, worked out once for each written
 * word: whether in any of its readings it may be what a step looks for. Immutable and thread-safe.
 */
final class WordMarks {
  /** May be or begin a trigger. */
  static final int TRIGGER = 1;

  /** May lend its subject or object to an event noun. */
  static final int LENDER = 1 << 1;

  /** May be one of the words of {@link Wording} or of violence. */
  static final int TELLING = 1 << 2;

  /** May be or begin fixed words. */
  static final int PHRASE = 1 << 3;

  /** May be a verb that names an event with a noun. */
  static final int LIGHT = 1 << 4;

  /** May be or begin the noun that such a verb stands with. */
  static final int LIGHT_NOUN = 1 << 5;

  private final Frames frames;
  private final Set<String> telling;
  private final WordMemo<Integer> memo = new WordMemo<>(this::work);

  /**
   * Makes the marks.
   *
   * @param telling words for {@link #TELLING}
   */
  WordMarks(Frames frames, Set<String> telling) {
    this.frames = frames;
    this.telling = telling;
  }

  /** Whether {@code token} bears {@code mark}. */
  boolean has(int mark, Token token) {
    return (of(token) & mark) != 0;
  }

  /** All marks of {@code token}. */
  int of(Token token) {
    return memo.of(token);
  }

  private int work(Token token) {
    int marks = 0;
    for (Analysis reading : token.readings()) {
      String lemma = reading.lemma().name();
      String verb = reading.lemma().verb();
      marks |= frames.mayBeTrigger(token.key(), reading) ? TRIGGER : 0;
      marks |= frames.mayBeginPhrase(token.key(), reading) ? PHRASE : 0;
      marks |= frames.light(lemma).isEmpty() ? 0 : LIGHT;
      marks |= frames.mayBeLightNoun(token.key(), reading) ? LIGHT_NOUN : 0;
      marks |= frames.mayLend(lemma) || frames.mayLend(verb) ? LENDER : 0;
      marks |= telling.contains(lemma) || telling.contains(verb) ? TELLING : 0;
    }
    return marks;
  }
}
