package org.tawatur.app.store;

/**
 * A part of a list.
 *
 * @param limit how many at most
 * @param offset how many are passed over
 */
public record Page(int limit, long offset) {
  /** Enough for a screen. */
  public static final Page FIRST = new Page(50, 0);

  /** Everything. */
  public static final Page ALL = new Page(Integer.MAX_VALUE, 0);

  /** Checks the numbers. */
  public Page {
    if (limit < 1 || offset < 0) {
      throw new IllegalArgumentException("no page: " + limit + " from " + offset);
    }
  }

  /** Page {@code number}, from 1, of {@code size} each. */
  public static Page of(int number, int size) {
    return new Page(size, (long) (number - 1) * size);
  }
}
