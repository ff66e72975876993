package org.tawatur.score;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Krippendorff's alpha for two annotators and values without order: 1 where they always agree, 0
 * where they agree as often as chance would have it. A unit that one of them gave no value has
 * nothing to compare and is left out, as Krippendorff does (Content Analysis, 2004, chapter 11).
 */
public final class Nominal {
  private final Map<String, Integer> values = new HashMap<>();

  /** For each report the values of its units: first and second annotator by turns. */
  private final List<int[]> reports = new ArrayList<>();

  /**
   * One thing that both could give a value.
   *
   * @param first the value of the first annotator, or null where there is none
   * @param second the value of the second, or null
   */
  public record Unit(@Nullable String first, @Nullable String second) {}

  /** Takes the units, report by report. */
  public Nominal(List<List<Unit>> unitsOfReports) {
    unitsOfReports.forEach(units -> reports.add(coded(units)));
  }

  private int[] coded(List<Unit> units) {
    int[] coded = new int[2 * units.size()];
    int used = 0;
    for (Unit unit : units) {
      if (unit.first() != null && unit.second() != null) {
        coded[used++] = number(unit.first());
        coded[used++] = number(unit.second());
      }
    }
    return Arrays.copyOf(coded, used);
  }

  private int number(String value) {
    Integer next = values.size();
    Integer known = values.putIfAbsent(value, next);
    return known == null ? next : known;
  }

  /** Number of units with two values. */
  public int units() {
    return reports.stream().mapToInt(units -> units.length / 2).sum();
  }

  /** Alpha; not a number where nothing varies or nothing can be compared. */
  public double alpha() {
    int[] once = new int[reports.size()];
    Arrays.fill(once, 1);
    return alpha(once);
  }

  /**
   * Cohen's kappa of the same units (Educational and Psychological Measurement 20, 1960): as alpha,
   * but chance is reckoned for each annotator by himself. Not a number where both always say one
   * and the same, or nothing can be compared.
   */
  public double kappa() {
    double[] first = new double[values.size()];
    double[] second = new double[values.size()];
    double same = 0;
    double all = 0;
    for (int[] units : reports) {
      for (int i = 0; i < units.length; i += 2) {
        first[units[i]]++;
        second[units[i + 1]]++;
        same += units[i] == units[i + 1] ? 1 : 0;
        all++;
      }
    }
    double chance = 0;
    for (int value = 0; value < first.length; value++) {
      chance += first[value] / all * (second[value] / all);
    }
    return (same / all - chance) / (1 - chance);
  }

  /** Alpha with each report as many times as {@code times} says. */
  double alpha(int[] times) {
    double[] counts = new double[values.size()];
    double all = 0;
    double differing = 0;
    for (int i = 0; i < times.length; i++) {
      int[] units = reports.get(i);
      for (int j = 0; times[i] > 0 && j < units.length; j += 2) {
        counts[units[j]] += times[i];
        counts[units[j + 1]] += times[i];
        all += 2 * times[i];
        differing += units[j] == units[j + 1] ? 0 : times[i];
      }
    }
    double expected = all * all;
    for (double count : counts) {
      expected -= count * count;
    }
    return expected <= 0 ? Double.NaN : 1 - 2 * differing * (all - 1) / expected;
  }
}
