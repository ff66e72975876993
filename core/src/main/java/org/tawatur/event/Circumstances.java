package org.tawatur.event;

import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.tawatur.count.Count;
import org.tawatur.place.PlaceMention;
import org.tawatur.says.Attribution;
import org.tawatur.text.Sentence;
import org.tawatur.time.TimeMention;

/**
 * What else a sentence says, from which claims take what lies in their clause. When, where and how
 * many is looked for when it is first asked for, as most sentences hold no claim. Belongs to one
 * thread.
 */
public final class Circumstances {
  private final String report;
  private final Sentence sentence;
  private final Tenor tenor;
  private final List<Attribution> attributions;
  private final Supplier<List<TimeMention>> findTimes;
  private final Supplier<List<PlaceMention>> findPlaces;
  private final Supplier<List<Count>> findCounts;
  private @Nullable List<TimeMention> times;
  private @Nullable List<PlaceMention> places;
  private @Nullable List<Count> counts;

  /**
   * The circumstances of one sentence.
   *
   * @param report id of the report
   * @param sentence the sentence
   * @param tenor what kind of text the report is
   * @param attributions who says what
   * @param times finds when
   * @param places finds where
   * @param counts finds how many
   */
  public Circumstances(
      String report,
      Sentence sentence,
      Tenor tenor,
      List<Attribution> attributions,
      Supplier<List<TimeMention>> times,
      Supplier<List<PlaceMention>> places,
      Supplier<List<Count>> counts) {
    this.report = report;
    this.sentence = sentence;
    this.tenor = tenor;
    this.attributions = List.copyOf(attributions);
    this.findTimes = times;
    this.findPlaces = places;
    this.findCounts = counts;
  }

  /** The id of the report. */
  String report() {
    return report;
  }

  /** Who says what. */
  List<Attribution> attributions() {
    return attributions;
  }

  /** The sentence. */
  Sentence sentence() {
    return sentence;
  }

  /** What kind of text the report is. */
  Tenor tenor() {
    return tenor;
  }

  /** When. */
  public List<TimeMention> times() {
    List<TimeMention> known = times;
    times = known == null ? List.copyOf(findTimes.get()) : known;
    return times;
  }

  /** Where. */
  public List<PlaceMention> places() {
    List<PlaceMention> known = places;
    places = known == null ? List.copyOf(findPlaces.get()) : known;
    return places;
  }

  /** How many. */
  public List<Count> counts() {
    List<Count> known = counts;
    counts = known == null ? List.copyOf(findCounts.get()) : known;
    return counts;
  }
}
