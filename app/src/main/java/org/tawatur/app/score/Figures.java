package org.tawatur.app.score;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.tawatur.score.Count;
import org.tawatur.score.Interval;
import org.tawatur.score.Scores;

/** Figures as people read them; a dash stands for what cannot be computed. */
public final class Figures {
  private static final String NOTHING = "–";

  private Figures() {}

  /** What {@link #cells} are called. */
  public static List<String> heads() {
    return List.of("precision", "recall", "F1", "95 of 100 draws", "right", "gold", "coded");
  }

  /** The cells of {@code figure}. */
  public static List<String> cells(Scores.Figure figure) {
    Count count = figure.count();
    return List.of(
        number(precision(count)),
        number(recall(count)),
        number(f1(count)),
        interval(figure.f1()),
        Integer.toString(count.right()),
        Integer.toString(count.gold()),
        Integer.toString(count.coded()));
  }

  /** Precision; not a number where nothing was coded. */
  public static double precision(Count count) {
    return count.coded() == 0 ? Double.NaN : count.precision();
  }

  /** Recall; not a number where nothing was wanted. */
  public static double recall(Count count) {
    return count.gold() == 0 ? Double.NaN : count.recall();
  }

  /** F1; not a number where nothing was coded or wanted. */
  public static double f1(Count count) {
    return count.gold() + count.coded() == 0 ? Double.NaN : count.f1();
  }

  /** A figure with three decimals. */
  public static String number(double figure) {
    return Double.isNaN(figure) ? NOTHING : String.format(Locale.ROOT, "%.3f", figure);
  }

  /** An interval. */
  public static String interval(@Nullable Interval interval) {
    return interval == null ? NOTHING : number(interval.low()) + " to " + number(interval.high());
  }
}
