package org.tawatur.link;

/**
 * Whose relation, and how it is wanted.
 *
 * @param first id of the one actor
 * @param second id of the other
 * @param hasFirstBranches whether what the first one's branches, leaders and organs do counts
 * @param hasSecondBranches the same of the second
 * @param step length of the periods
 * @param isPanelConstant whether only outlets count that published in every period from the first
 *     to the last with claims
 */
public record RelationQuery(
    String first,
    String second,
    boolean hasFirstBranches,
    boolean hasSecondBranches,
    Step step,
    boolean isPanelConstant) {

  /** Checks that there are two. */
  public RelationQuery {
    if (first.equals(second)) {
      throw new IllegalArgumentException("a relation needs two actors, not " + first + " twice");
    }
  }

  /** Lengths of periods. */
  public enum Step {
    /** ISO weeks. */
    WEEK,
    /** Months of the calendar. */
    MONTH
  }
}
