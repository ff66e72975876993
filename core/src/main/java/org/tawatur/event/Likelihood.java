package org.tawatur.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tawatur.claim.Ground;
import org.tawatur.lexicon.LexiconFiles;
import org.tawatur.lexicon.Table;

/**
 * How likely a match is an event that a careful coder would code: a logistic model over named
 * grounds, whose weights stand in {@code likelihood.tsv}; in reports with what {@link Trees} make
 * of the same grounds together. Immutable and thread-safe.
 */
final class Likelihood {
  private static final String BIAS = "bias";

  /**
   * By how much the log-odds are drawn together and shifted, so that they are true of new texts.
   */
  private static final String SLOPE = "~slope";

  private static final String SHIFT = "~shift";

  /** The ground that tells by how much the trees move the log-odds. */
  private static final String TREES = "trees";

  // The names are interned here and where grounds are made, so that finding one compares no
  // letters.
  private final Map<String, Ground> weights = new HashMap<>();
  private final double bias;
  private final @Nullable Trees trees;

  private Likelihood(Map<String, Double> weights, @Nullable Trees trees) {
    this.trees = trees;
    double slope = weights.getOrDefault(SLOPE, 1.0);
    weights.forEach((name, weight) -> this.weights.put(name, new Ground(name, 1, slope * weight)));
    this.bias = slope * weights.getOrDefault(BIAS, 0.0) + weights.getOrDefault(SHIFT, 0.0);
  }

  /**
   * The two models: one for what stands in a report, one for a sentence that comes alone.
   *
   * @param report of reports
   * @param alone of single sentences
   */
  record Both(Likelihood report, Likelihood alone) {}

  /** Reads the weights; a number that is none is noted with the files. */
  static Both load(LexiconFiles files) {
    Table table = files.table("likelihood.tsv", List.of("ground", "report", "alone"), 1);
    return new Both(column(files, table, 1, Trees.load(files)), column(files, table, 2, null));
  }

  private static Likelihood column(
      LexiconFiles files, Table table, int column, @Nullable Trees trees) {
    Map<String, Double> weights = new HashMap<>();
    for (Table.Row row : table.rows()) {
      try {
        weights.put(row.cell(0).intern(), Double.valueOf(row.cell(column)));
      } catch (NumberFormatException e) {
        String cell = row.cell(column);
        files.add(table, row, column, "not a number: " + cell, "write a decimal number");
      }
    }
    return new Likelihood(weights, trees);
  }

  /**
   * What grounds come to.
   *
   * @param grounds with their weights, in a report also by how much the trees move them
   * @param likelihood in (0, 1)
   */
  record Weighed(List<Ground> grounds, double likelihood) {}

  /** The likelihood in (0, 1) that grounds give. */
  double of(List<Ground> grounds) {
    return likelihood(odds(grounds, sum(grounds)));
  }

  /** The same with what each ground adds to it. */
  Weighed weighed(List<Ground> grounds) {
    List<Ground> weighed = new ArrayList<>(grounds.size() + 1);
    for (Ground ground : grounds) {
      Ground one = weights.get(ground.name());
      weighed.add(
          one == null
              ? ground
              : ground.value() == 1
                  ? one
                  : new Ground(ground.name(), ground.value(), one.weight()));
    }
    double sum = sum(grounds);
    double odds = odds(grounds, sum);
    if (trees != null) {
      weighed.add(new Ground(TREES, odds - sum, 1));
    }
    return new Weighed(weighed, likelihood(odds));
  }

  private double odds(List<Ground> grounds, double sum) {
    return trees == null ? sum : trees.of(grounds, sum);
  }

  private double sum(List<Ground> grounds) {
    double sum = bias;
    for (Ground ground : grounds) {
      Ground one = weights.get(ground.name());
      sum += one == null ? 0 : ground.value() * one.weight();
    }
    return sum;
  }

  private static double likelihood(double odds) {
    return 1 / (1 + StrictMath.exp(-odds));
  }
}
