package org.tawatur.score;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What came of scoring.
 *
 * @param reports number of reports
 * @param measures figures over all types, in the order of {@link Measure}
 * @param types figures of events found, by type
 * @param agreements Krippendorff's alpha, in the order of {@link Trait}
 * @param confusions what is taken for what: event types, traits, then participants, places, dates
 */
public record Scores(
    int reports,
    Map<Measure, Figure> measures,
    SortedMap<String, Figure> types,
    Map<Trait, Agreement> agreements,
    List<Confusion> confusions) {

  /** Copies the maps, in their order. */
  public Scores {
    measures = Collections.unmodifiableMap(new LinkedHashMap<>(measures));
    types = Collections.unmodifiableSortedMap(new TreeMap<>(types));
    agreements = Collections.unmodifiableMap(new LinkedHashMap<>(agreements));
    confusions = List.copyOf(confusions);
  }

  /**
   * A count, and how sure its F1 is.
   *
   * @param count the count
   * @param f1 interval of its F1, or null where there is too little to draw from
   */
  public record Figure(Count count, @Nullable Interval f1) {}

  /**
   * Agreement beyond chance.
   *
   * @param alpha Krippendorff's alpha, at most 1; not a number where nothing varies
   * @param units number of claims that both gave a value
   * @param interval interval of alpha, or null where there is too little to draw from
   */
  public record Agreement(double alpha, int units, @Nullable Interval interval) {}

  /** The figure of {@code measure}. */
  public Count count(Measure measure) {
    Figure figure = measures.get(measure);
    return figure == null ? Count.ZERO : figure.count();
  }
}
