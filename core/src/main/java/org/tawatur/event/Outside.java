package org.tawatur.event;

import java.util.List;
import java.util.Set;
import org.tawatur.phrase.Chart;
import org.tawatur.phrase.Constituent;
import org.tawatur.phrase.Constituent.Kind;
import org.tawatur.place.Place;
import org.tawatur.place.PlaceMention;
import org.tawatur.text.WordSet;

/**
 * Where a deed took place that has no place of its own: where what it followed upon took place,
 * what the sentence begins with, or where those are who tell it. Made for one event.
 */
final class Outside {
  private static final Set<String> IN = WordSet.of("في", "ب", "داخل");

  private final Set<String> apart;
  private final Chart chart;
  private final Match match;
  private final Reach reach;
  private final PlaceTies ties;
  private final PlaceWords around;
  private final PlaceForms forms;

  /** Made for one event. */
  Outside(Setting.Words words, Chart chart, Match match, Reach reach, PlaceTies ties) {
    this.apart = words.steps().apart();
    this.chart = chart;
    this.match = match;
    this.reach = reach;
    this.ties = ties;
    this.around = new PlaceWords(chart.tokens(), words);
    this.forms = new PlaceForms(words, chart.tokens(), reach);
  }

  /**
   * How far the place stands from what the event followed upon or went before, and {@link
   * Reach#FAR} where no preposition puts the event so.
   */
  double far(PlaceMention place, int at) {
    Constituent own = chart.at(match.start());
    if (own.kind() != Kind.PREPOSITION
        || !apart.contains(own.word())
            && !Interval.isInterval(chart, chart.pieceOf()[match.start()])
        || at >= own.start()
        || ties.isParty(place)
        || isCountry(place)
        || ties.isOfSentenceBefore(at)) {
      return Reach.FAR;
    }
    double far = reach.of(at) - Reach.ASIDE;
    return far >= 0 && far < 1 && ties.isOfEvent(place, at) ? far : Reach.FAR;
  }

  /**
   * The place that the sentence begins with, whoever tells the rest of it: "in X, sources said
   * that"; else where those are who tell of the deed and have no name: "witnesses in X said that".
   */
  List<PlaceMention> places(List<PlaceMention> places) {
    for (PlaceMention place : places) {
      int at = reach.token(place.span().start());
      boolean told =
          reach.telling().isOfTeller(at) && IN.contains(around.preposition(around.opener(at)));
      boolean first = place.equals(places.getFirst()) && isHead(place);
      if ((told || first) && !isCountry(place) && !forms.isBare(place)) {
        return List.of(place.place() == null ? place.naming() : place);
      }
    }
    return List.of();
  }

  /** Whether the sentence begins with "in" and the place, which is no country or capital. */
  private boolean isHead(PlaceMention place) {
    int at = reach.token(place.span().start());
    int opener = around.opener(at);
    return at < match.start()
        && chart.pieceOf()[opener] == 0
        && IN.contains(around.preposition(opener))
        && !isCountry(place)
        && !ties.isParty(place)
        && !ties.isOfSentenceBefore(at);
  }

  private static boolean isCountry(PlaceMention mention) {
    Place place = mention.place();
    return place != null && (place.kind().equals("country") || place.kind().equals("capital"));
  }
}
