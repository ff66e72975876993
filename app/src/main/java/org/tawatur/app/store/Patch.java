package org.tawatur.app.store;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.tawatur.claim.EventType;

/**
 * What a reviewer did: a line of the log, which is never changed.
 *
 * @param id its id
 * @param action what was done
 * @param author who did it
 * @param claim id of the claim as it was then
 * @param report id of its report
 * @param anchor the words that it is about, by which it finds its claim again
 * @param set of a correction the fields and their new values
 * @param note a comment, or the empty string
 * @param undoes of an undoing the id of the patch that it takes back, else null
 */
public record Patch(
    String id,
    Action action,
    String author,
    String claim,
    String report,
    Anchor anchor,
    Map<String, String> set,
    String note,
    @Nullable String undoes) {

  /** Puts the fields in order. */
  public Patch {
    set = new TreeMap<>(set);
    if ((action == Action.UNDO) != (undoes != null)) {
      throw new IllegalArgumentException(action + " that undoes " + undoes);
    }
  }

  /** What a reviewer may do. */
  public enum Action {
    /** The claim says what the report says. */
    ACCEPT,
    /** The report says no such thing. */
    REJECT,
    /** The report says something else in the same words. */
    CORRECT,
    /** A word on it. */
    COMMENT,
    /** An earlier patch is taken back. */
    UNDO
  }

  /**
   * Words of a report.
   *
   * @param quote the clause
   * @param from where it stood, in chars
   * @param trigger the words that name the event
   * @param at where they stood, in chars
   * @param event the type of event they were coded as
   */
  public record Anchor(String quote, int from, String trigger, int at, EventType event) {}

  /**
   * A line of the log with its revision and its state.
   *
   * @param seq its number in the log, from 1
   * @param patch the patch
   * @param recorded when
   * @param isActive whether it has not been taken back
   * @param state whether it found its words
   * @param anchoredTo id of the claim that it is about now, or null
   */
  public record Logged(
      long seq,
      Patch patch,
      String recorded,
      boolean isActive,
      State state,
      @Nullable String anchoredTo) {}

  /** Whether a patch finds its words. */
  public enum State {
    /** It is about a claim. */
    ANCHORED,
    /** No claim stands on its words any more, or several do; it waits for a person. */
    ORPHAN
  }
}
