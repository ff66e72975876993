package org.tawatur.code;

import java.util.List;
import org.tawatur.actor.ActorName;
import org.tawatur.place.Place;

/**
 * What a known name may stand for.
 *
 * @param actors actors that bear it
 * @param places places that bear it
 * @param isAmbiguous whether it is an ordinary word as well
 */
record Known(List<ActorName> actors, List<Place> places, boolean isAmbiguous) {

  Known {
    actors = List.copyOf(actors);
    places = List.copyOf(places);
  }

  /** The country where all places of the name lie, if it names places at all. */
  java.util.Optional<String> onlyCountry() {
    if (places.isEmpty() || isAmbiguous) {
      return java.util.Optional.empty();
    }
    String country = places.getFirst().country();
    for (Place place : places) {
      if (!place.country().equals(country)) {
        return java.util.Optional.empty();
      }
    }
    return java.util.Optional.of(country);
  }

  /** The ids that the name means without doubt: those it is no mere place or ordinary word for. */
  List<String> certain() {
    return actors.stream()
        .filter(name -> name.use() != ActorName.Use.AMBIGUOUS && !name.isPlaceFirst())
        .map(ActorName::id)
        .toList();
  }
}
