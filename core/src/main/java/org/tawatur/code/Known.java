package org.tawatur.code;

import java.util.ArrayList;
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

  /** Whether it names an actor otherwise than by the bare name of a country or capital. */
  boolean isActor() {
    for (ActorName name : actors) {
      if (!name.isPlaceFirst()) {
        return true;
      }
    }
    return false;
  }

  /** The ids that the name means without doubt: those it is no mere place or ordinary word for. */
  List<String> certain() {
    List<String> ids = new ArrayList<>(actors.size());
    for (ActorName name : actors) {
      if (name.use() != ActorName.Use.AMBIGUOUS && !name.isPlaceFirst()) {
        ids.add(name.id());
      }
    }
    return ids;
  }
}
