package org.tawatur.event;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tawatur.claim.EventType;
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

  /** Of most matches there are fewer grounds. */
  private static final int GROUNDS = 48;

  /**
   * By how much the log-odds are drawn together and shifted, so that they are true of new texts.
   */
  private static final String SLOPE = "~slope";

  private static final String SHIFT = "~shift";

  /** The ground that tells by how much the trees move the log-odds. */
  private static final String TREES = "trees";

  // The names are interned here and where grounds are made, so that finding one compares no
  // letters.
  private final Map<String, Weight> weights = new HashMap<>();
  private final double bias;
  private final @Nullable Trees trees;

  /** How many grounds the trees ask for. */
  private final int asked;

  /**
   * What is known of a ground.
   *
   * @param one the ground where it simply holds, with its weight
   * @param place where the trees look for it, or -1
   */
  private record Weight(Ground one, int place) {
    Ground of(double value) {
      return new Ground(one.name(), value, one.weight());
    }
  }

  private Likelihood(Map<String, Double> weights, @Nullable Trees trees) {
    this.trees = trees;
    Map<String, Integer> places = trees == null ? Map.of() : trees.grounds();
    this.asked = places.size();
    double slope = weights.getOrDefault(SLOPE, 1.0);
    Set<String> names = new HashSet<>(weights.keySet());
    names.addAll(places.keySet());
    for (String name : names) {
      Ground one = new Ground(name, 1, slope * weights.getOrDefault(name, 0.0));
      this.weights.put(name, new Weight(one, places.getOrDefault(name, -1)));
    }
    this.bias = slope * weights.getOrDefault(BIAS, 0.0) + weights.getOrDefault(SHIFT, 0.0);
  }

  /**
   * The models: one for what stands in a report, two for a sentence that comes alone.
   *
   * @param report of reports
   * @param alone of single sentences
   * @param violence of assaults in single sentences
   */
  record Models(Likelihood report, Likelihood alone, Likelihood violence) {
    /** The model for a claim of {@code event} in a sentence that comes alone. */
    Likelihood ofLone(EventType event) {
      return event == EventType.ASSAULT ? violence : alone;
    }
  }

  /** Reads the weights; a number that is none is noted with the files. */
  static Models load(LexiconFiles files) {
    List<String> columns = List.of("ground", "report", "alone", "violence");
    Table table = files.table("likelihood.tsv", columns, 1);
    return new Models(
        column(files, table, 1, Trees.load(files)),
        column(files, table, 2, null),
        column(files, table, 3, null));
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

  /** An empty scale for the grounds of one match after the other. */
  Scale scale() {
    return new Scale();
  }

  /** The grounds of a match, weighed one after the other. Belongs to one thread. */
  final class Scale {
    private final List<Ground> grounds = new ArrayList<>(GROUNDS);
    private final double[] values = new double[asked];
    private double sum = bias;

    /** What the trees make of the grounds so far; not a number where they were not asked. */
    private double together = Double.NaN;

    /** Takes off all grounds: the next ones are of another match. */
    void empty() {
      grounds.clear();
      Arrays.fill(values, 0);
      sum = bias;
      together = Double.NaN;
    }

    /** Adds what more speaks for or against the match. */
    void add(List<Ground> more) {
      together = Double.NaN;
      for (Ground ground : more) {
        Weight weight = weights.get(ground.name());
        if (weight == null) {
          grounds.add(ground);
        } else {
          Ground weighed = ground.value() == 1 ? weight.one() : weight.of(ground.value());
          grounds.add(weighed);
          sum += weighed.share();
          if (weight.place() >= 0) {
            values[weight.place()] = ground.value();
          }
        }
      }
    }

    /** The likelihood in (0, 1) that the single weights give. */
    double single() {
      return logistic(sum);
    }

    /** The likelihood in (0, 1) that the grounds give together. */
    double likelihood() {
      return logistic(odds());
    }

    /** The grounds with their weights, in a report also by how much the trees move them. */
    List<Ground> grounds() {
      List<Ground> all = new ArrayList<>(grounds);
      if (trees != null) {
        all.add(new Ground(TREES, odds() - sum, 1));
      }
      return all;
    }

    private double odds() {
      if (trees == null) {
        return sum;
      }
      if (Double.isNaN(together)) {
        together = trees.of(values, sum);
      }
      return together;
    }
  }

  private static double logistic(double odds) {
    return 1 / (1 + StrictMath.exp(-odds));
  }
}
