package org.tawatur.morph;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What steps have worked out about one written word, kept with the word by {@link WordMemo}.
 *
 * <p>Safe to share: notes are immutable, and losing one in a race costs time and changes nothing.
 */
public abstract sealed class WordNotes permits Word {
  private static final @Nullable Object[] NONE = {};

  /** Each memo with what it has worked out behind it: side by side, so that looking is fast. */
  private @Nullable Object[] notes = NONE;

  /** A word without notes. */
  WordNotes() {}

  @Nullable Object of(WordMemo<?> memo) {
    @Nullable Object[] known = notes;
    for (int i = 0; i < known.length; i += 2) {
      if (known[i] == memo) {
        return known[i + 1];
      }
    }
    return null;
  }

  void keep(WordMemo<?> memo, Object value) {
    @Nullable Object[] more = Arrays.copyOf(notes, notes.length + 2);
    more[more.length - 2] = memo;
    more[more.length - 1] = value;
    notes = more;
  }
}
