package org.tawatur.score;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/**
 * Intervals by the bootstrap (Efron 1979): reports are drawn with replacement, as claims of one
 * report are not independent, and the middle 95 of 100 results are kept. Draws come from a fixed
 * seed and are the same for every statistic.
 */
final class Resampler {
  /** Number of draws. */
  static final int DRAWS = 1000;

  private static final long SEED = 20261129L;
  private static final double TAIL = 0.025;

  private final int reports;

  /** Draws from as many reports. */
  Resampler(int reports) {
    this.reports = reports;
  }

  /**
   * Between which values the statistic lies in 95 of 100 draws.
   *
   * @param statistic gets how many times each report was drawn; not a number where a draw gives
   *     none
   * @return null where there are fewer than two reports or no draw gives a number
   */
  @Nullable Interval interval(ToDoubleFunction<int[]> statistic) {
    if (reports < 2) {
      return null;
    }
    SplittableRandom random = new SplittableRandom(SEED);
    double[] results = new double[DRAWS];
    int count = 0;
    for (int i = 0; i < DRAWS; i++) {
      int[] times = new int[reports];
      for (int j = 0; j < reports; j++) {
        times[random.nextInt(reports)]++;
      }
      double result = statistic.applyAsDouble(times);
      if (!Double.isNaN(result)) {
        results[count++] = result;
      }
    }
    if (count == 0) {
      return null;
    }
    double[] sorted = Arrays.copyOf(results, count);
    Arrays.sort(sorted);
    int cut = (int) (TAIL * count);
    return new Interval(sorted[cut], sorted[count - 1 - cut]);
  }
}
