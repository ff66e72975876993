package org.tawatur.morph;

import org.jspecify.annotations.Nullable;

/**
 * What steps have worked out about one written word, kept with the word by {@link WordMemo}.
 *
 * <p>Safe to share: notes are immutable, and losing one in a race costs time and changes nothing.
 */
public abstract sealed class WordNotes permits Word {
  private @Nullable Note first;

  private record Note(WordMemo<?> memo, Object value, @Nullable Note next) {}

  /** A word without notes. */
  WordNotes() {}

  /** {@code notes} with {@code last} behind them: what is asked first stays first. */
  private static Note after(@Nullable Note notes, Note last) {
    return notes == null ? last : new Note(notes.memo, notes.value, after(notes.next, last));
  }

  @Nullable Object of(WordMemo<?> memo) {
    for (Note note = first; note != null; note = note.next) {
      if (note.memo == memo) {
        return note.value;
      }
    }
    return null;
  }

  void keep(WordMemo<?> memo, Object value) {
    first = after(first, new Note(memo, value, null));
  }
}
