package org.tawatur.actor;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tawatur.phrase.Chart;
import org.tawatur.text.NormalText;

/**
 * A sentence with all that is needed to say whom its phrases mean.
 *
 * @param text the report's text
 * @param chart the sentence
 * @param names the names of actors in it, by the token they begin at
 * @param places the tokens at which names of places begin
 * @param sentence its number
 * @param day the report's date, or null
 * @param certain ids of the actors that the report names without ambiguity, anywhere in it
 * @param country ISO 3166 alpha-3 of the country whose places the report names most, or empty
 * @param discourse who was mentioned before; grows while the sentence is read
 */
public record Scene(
    NormalText text,
    Chart chart,
    Map<Integer, List<ActorName>> names,
    Set<Integer> places,
    int sentence,
    @Nullable LocalDate day,
    Set<String> certain,
    String country,
    Discourse discourse) {

  /** Copies the collections. */
  public Scene {
    names = Map.copyOf(names);
    places = Set.copyOf(places);
  }
}
