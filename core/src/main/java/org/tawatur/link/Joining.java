package org.tawatur.link;

import java.util.ArrayList;
import java.util.List;

/** Joins things step by step, but never two that have to stay apart. */
final class Joining {
  private final int[] parent;
  private final List<int[]> apart;

  /**
   * Things that are each alone.
   *
   * @param size how many
   * @param apart pairs that must never come together
   */
  Joining(int size, List<int[]> apart) {
    this.parent = new int[size];
    for (int i = 0; i < size; i++) {
      parent[i] = i;
    }
    this.apart = List.copyOf(apart);
  }

  /** The first of those joined with {@code thing}. */
  int first(int thing) {
    int root = thing;
    while (parent[root] != root) {
      root = parent[root];
    }
    int step = thing;
    while (parent[step] != root) {
      int next = parent[step];
      parent[step] = root;
      step = next;
    }
    return root;
  }

  boolean areJoined(int one, int other) {
    return first(one) == first(other);
  }

  /** Joins the two with all that they are joined with; false where they were, or must not be. */
  boolean join(int one, int other) {
    int a = first(one);
    int b = first(other);
    if (a == b || mustStayApart(a, b)) {
      return false;
    }
    parent[Math.max(a, b)] = Math.min(a, b);
    return true;
  }

  private boolean mustStayApart(int a, int b) {
    for (int[] pair : apart) {
      int one = first(pair[0]);
      int other = first(pair[1]);
      if (one == a && other == b || one == b && other == a) {
        return true;
      }
    }
    return false;
  }

  /** All things, those joined together in one list, each list and all lists in order. */
  List<List<Integer>> groups() {
    List<List<Integer>> groups = new ArrayList<>();
    int[] numberOf = new int[parent.length];
    for (int i = 0; i < parent.length; i++) {
      int root = first(i);
      if (root == i) {
        numberOf[i] = groups.size();
        groups.add(new ArrayList<>(1));
      }
      groups.get(numberOf[root]).add(i);
    }
    return groups;
  }
}
