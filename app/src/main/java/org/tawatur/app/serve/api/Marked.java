package org.tawatur.app.serve.api;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.tawatur.text.Span;

/**
 * Krippendorff's alpha for two who mark stretches of texts ("unitizing"): 1 where they mark the
 * same, 0 where they agree as chance would have it if each stretch could stand anywhere. Every char
 * is compared as marked or not; stretches are whole, so no char is paired with others of its own
 * stretch, where chance is reckoned (Krippendorff, Mathet, Bouvry and Widlöcher, On the reliability
 * of unitizing textual continua, Quality &amp; Quantity 50, 2016). With stretches of one char it is
 * the nominal alpha. Used by one thread.
 */
final class Marked {
  /** Chars that either could mark. */
  private double chars;

  /** Chars that one marks and the other does not. */
  private double differing;

  /** Chars that the first marks, and those that the second does. */
  private double marked;

  /** Sum of the squares of the lengths of all stretches. */
  private double squares;

  /**
   * Adds a text of {@code length} chars in which the two mark these stretches, at offsets in it.
   * Stretches of one that overlap count as one.
   */
  void add(int length, List<Span> first, List<Span> second) {
    List<Span> one = apart(first);
    List<Span> other = apart(second);
    double both = 0;
    for (Span a : one) {
      for (Span b : other) {
        both += Math.max(0, Math.min(a.end(), b.end()) - Math.max(a.start(), b.start()));
      }
    }
    double all = count(one) + count(other);
    chars += length;
    marked += all;
    differing += all - 2 * both;
  }

  private double count(List<Span> spans) {
    double sum = 0;
    for (Span span : spans) {
      sum += span.length();
      squares += (double) span.length() * span.length();
    }
    return sum;
  }

  /** The same stretches with those that overlap made one, in their order. */
  static List<Span> apart(List<Span> spans) {
    List<Span> apart = new ArrayList<>();
    for (Span span : new TreeSet<>(spans)) {
      if (span.length() > 0 && !apart.isEmpty() && apart.getLast().overlaps(span)) {
        apart.set(apart.size() - 1, apart.getLast().cover(span));
      } else if (span.length() > 0) {
        apart.add(span);
      }
    }
    return apart;
  }

  /** Alpha; not a number where nothing is marked, or all is. */
  double alpha() {
    double free = 2 * chars - marked;
    double expected = 2 * marked * free / (4 * chars * chars - squares - free);
    return expected > 0 ? 1 - differing / chars / expected : Double.NaN;
  }
}
