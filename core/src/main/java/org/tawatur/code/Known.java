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
    List<String> countries = places.stream().map(Place::country).distinct().toList();
    return countries.size() == 1 && !isAmbiguous
        ? java.util.Optional.of(countries.getFirst())
        : java.util.Optional.empty();
  }

  /** The ids that the name means without doubt: those it is no mere place or ordinary word for. */
  List<String> certain() {
    return actors.stream()
        .filter(name -> name.use() != ActorName.Use.AMBIGUOUS && !name.isPlaceFirst())
        .map(ActorName::id)
        .toList();
  }
}
