package org.tawatur.link;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/**
 * Pairs as many left nodes as possible, each with a right node of its own. Left nodes are tried in
 * their order, and one that was paired stays so, so that of all largest choices of left nodes the
 * first in their order comes out.
 */
final class Matching {
  private static final int NONE = -1;

  private final List<int[]> choices;
  private final int[] leftOf;
  private final int[] rightOf;

  private Matching(List<int[]> choices, int rights) {
    this.choices = choices;
    this.leftOf = new int[rights];
    this.rightOf = new int[choices.size()];
    Arrays.fill(leftOf, NONE);
    Arrays.fill(rightOf, NONE);
  }

  /**
   * Which left nodes are paired. Costs time proportional to the left nodes times the choices,
   * mostly far less.
   *
   * @param choices for each left node the right nodes that it may have
   * @param rights number of right nodes
   */
  static boolean[] paired(List<int[]> choices, int rights) {
    Matching matching = new Matching(choices, rights);
    boolean[] paired = new boolean[choices.size()];
    int[] cameFrom = new int[rights];
    for (int left = 0; left < choices.size(); left++) {
      Arrays.fill(cameFrom, NONE);
      paired[left] = matching.pair(left, cameFrom);
    }
    return paired;
  }

  /** Looks for the shortest way to a free right node and takes it. */
  private boolean pair(int first, int[] cameFrom) {
    Deque<Integer> open = new ArrayDeque<>();
    open.add(first);
    while (!open.isEmpty()) {
      int left = open.remove();
      for (int right : choices.get(left)) {
        if (cameFrom[right] != NONE) {
          continue;
        }
        cameFrom[right] = left;
        if (leftOf[right] == NONE) {
          take(right, first, cameFrom);
          return true;
        }
        open.add(leftOf[right]);
      }
    }
    return false;
  }

  private void take(int free, int first, int[] cameFrom) {
    int right = free;
    while (true) {
      int left = cameFrom[right];
      int before = rightOf[left];
      rightOf[left] = right;
      leftOf[right] = left;
      if (left == first) {
        return;
      }
      right = before;
    }
  }
}
