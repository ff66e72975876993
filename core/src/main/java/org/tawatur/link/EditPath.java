package org.tawatur.link;

import java.util.ArrayList;
import java.util.List;

/** The shortest way to edit one list of words into another (Myers 1986), as far as it is short. */
final class EditPath {
  private static final int LONGEST = 1_000;

  private final List<String> a;
  private final List<String> b;
  private final List<int[]> fronts = new ArrayList<>();
  private int length = -1;

  EditPath(List<String> a, List<String> b) {
    this.a = a;
    this.b = b;
  }

  /** Looks for the way; false where it is too long. */
  boolean find() {
    int[] front = new int[2 * LONGEST + 3];
    int middle = LONGEST + 1;
    for (int d = 0; d <= Math.min(LONGEST, a.size() + b.size()); d++) {
      fronts.add(java.util.Arrays.copyOfRange(front, middle - d, middle + d + 1));
      for (int k = -d; k <= d; k += 2) {
        int x = step(front, middle, d, k);
        int y = x - k;
        while (x < a.size() && y < b.size() && a.get(x).equals(b.get(y))) {
          x++;
          y++;
        }
        front[middle + k] = x;
        if (x >= a.size() && y >= b.size()) {
          length = d;
          return true;
        }
      }
    }
    return false;
  }

  private static int step(int[] front, int middle, int d, int k) {
    boolean isDown = k == -d || k != d && front[middle + k - 1] < front[middle + k + 1];
    return isDown ? front[middle + k + 1] : front[middle + k - 1] + 1;
  }

  /** The pairs of places with the same word that lie on the way; none where none was found. */
  List<int[]> common() {
    List<int[]> common = new ArrayList<>();
    int x = a.size();
    int y = b.size();
    for (int d = length; d >= 0; d--) {
      int k = x - y;
      int fromK = k;
      int fromX = 0;
      if (d > 0) {
        int[] before = fronts.get(d);
        boolean isDown = k == -d || k != d && at(before, d, k - 1) < at(before, d, k + 1);
        fromK = isDown ? k + 1 : k - 1;
        fromX = at(before, d, fromK);
      }
      int start = d == 0 ? 0 : fromK > k ? fromX : fromX + 1;
      while (x > start) {
        x--;
        y--;
        common.add(new int[] {x, y});
      }
      x = fromX;
      y = fromX - fromK;
    }
    return common;
  }

  private static int at(int[] front, int d, int k) {
    int place = k + d;
    return place < 0 || place >= front.length ? -1 : front[place];
  }
}
