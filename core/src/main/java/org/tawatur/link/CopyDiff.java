package org.tawatur.link;

import java.util.List;
import org.tawatur.text.Span;

/**
 * What differs between two copies, word by word.
 *
 * @param changes all stretches in the order of the text, those that are the same included
 * @param isComplete whether the words were compared to the end; where the texts differ too much,
 *     the rest is one replacement
 */
public record CopyDiff(List<Change> changes, boolean isComplete) {

  /** Copies the list. */
  public CopyDiff {
    changes = List.copyOf(changes);
  }

  /** Kinds of stretches. */
  public enum Kind {
    /** In both; spelling may differ. */
    SAME,
    /** In the second alone. */
    ADDED,
    /** In the first alone. */
    REMOVED,
    /** Other words. */
    REPLACED
  }

  /**
   * A stretch of the two texts.
   *
   * @param kind what became of it
   * @param first where it stands in the first text, empty of what was added
   * @param second where it stands in the second text, empty of what was removed
   */
  public record Change(Kind kind, Span first, Span second) {}
}
