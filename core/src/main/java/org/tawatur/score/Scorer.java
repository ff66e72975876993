package org.tawatur.score;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Scores one annotation of reports against another. An optional gold claim costs nothing when
 * missed, and what pairs with it is neither right nor wrong. The same reports give the same
 * figures. Safe to share between threads.
 */
public final class Scorer {

  /** Makes a scorer. */
  public Scorer() {}

  /** The scores of {@code reports}; costs time linear in them and in a thousand draws. */
  public Scores scores(List<ScoredReport> reports) {
    ConfusionTables tables = new ConfusionTables();
    List<ReportScore> single = new ArrayList<>();
    reports.forEach(report -> single.add(new ReportScore(report, tables)));
    Resampler resampler = new Resampler(single.size());
    Map<Measure, Scores.Figure> measures = new EnumMap<>(Measure.class);
    for (Measure measure : Measure.values()) {
      measures.put(measure, figure(single, resampler, score -> score.count(measure)));
    }
    SortedMap<String, Scores.Figure> types = new TreeMap<>();
    for (ReportScore report : single) {
      for (String type : report.types()) {
        types.computeIfAbsent(type, t -> figure(single, resampler, score -> score.count(t)));
      }
    }
    Map<Trait, Scores.Agreement> agreements = new EnumMap<>(Trait.class);
    for (Trait trait : Trait.values()) {
      Nominal nominal = new Nominal(single.stream().map(score -> score.units(trait)).toList());
      agreements.put(
          trait,
          new Scores.Agreement(
              nominal.alpha(), nominal.units(), resampler.interval(nominal::alpha)));
    }
    return new Scores(reports.size(), measures, types, agreements, tables.built());
  }

  private static Scores.Figure figure(
      List<ReportScore> reports, Resampler resampler, Function<ReportScore, Count> of) {
    List<Count> counts = reports.stream().map(of).toList();
    Count sum = counts.stream().reduce(Count.ZERO, Count::plus);
    return new Scores.Figure(sum, resampler.interval(times -> f1(counts, times)));
  }

  private static double f1(List<Count> counts, int[] times) {
    Count sum = Count.ZERO;
    for (int i = 0; i < times.length; i++) {
      sum = sum.plus(counts.get(i).times(times[i]));
    }
    return sum.gold() + sum.coded() == 0 ? Double.NaN : sum.f1();
  }
}
