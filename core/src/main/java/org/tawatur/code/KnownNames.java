package org.tawatur.code;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tawatur.actor.Actor;
import org.tawatur.actor.ActorName;
import org.tawatur.actor.NameSpellings;
import org.tawatur.actor.Registry;
import org.tawatur.morph.PhraseTrie;
import org.tawatur.place.Gazetteer;
import org.tawatur.place.Place;
import org.tawatur.text.NormalText;

/**
 * Gathers the names of actors and places into one trie, so that the longest name wins whatever it
 * names.
 */
final class KnownNames {
  private KnownNames() {}

  static PhraseTrie<Known> trie(Registry registry, Gazetteer gazetteer) {
    Map<String, List<ActorName>> actors = new LinkedHashMap<>();
    Map<String, List<Place>> places = new LinkedHashMap<>();
    for (ActorName name : registry.names()) {
      for (String form : NameSpellings.of(name.name())) {
        actors.computeIfAbsent(form, k -> new ArrayList<>(1)).add(name);
      }
    }
    for (Place place : gazetteer.places()) {
      places.computeIfAbsent(NormalText.fold(place.arabic()), k -> new ArrayList<>(1)).add(place);
      for (String variant : place.variants()) {
        places.computeIfAbsent(NormalText.fold(variant), k -> new ArrayList<>(1)).add(place);
      }
    }
    PhraseTrie.Builder<Known> builder = new PhraseTrie.Builder<>();
    actors.forEach((name, who) -> {
      List<Place> where = places.getOrDefault(name, List.of());
      boolean ordinary =
          where.isEmpty() && who.stream().allMatch(n -> n.use() == ActorName.Use.AMBIGUOUS);
      builder.add(
          name,
          new Known(who, where, isBody(registry, who), ordinary, isWord(gazetteer, name, who)));
    });
    places.forEach((name, where) -> {
      if (!actors.containsKey(name)) {
        boolean word = gazetteer.isAmbiguous(name);
        builder.add(name, new Known(List.of(), where, false, word, word));
      }
    });
    return builder.build();
  }

  /** Whether a place's name is an ordinary word or that of somebody who is no place. */
  private static boolean isWord(Gazetteer gazetteer, String name, List<ActorName> who) {
    return gazetteer.isAmbiguous(name) && !who.stream().allMatch(ActorName::isPlaceFirst);
  }

  /** Whether a name is borne by organisations alone, and is more than that of a country. */
  private static boolean isBody(Registry registry, List<ActorName> who) {
    for (ActorName name : who) {
      Actor actor = registry.actor(name.id());
      if (actor == null || actor.isPerson() || name.isPlaceFirst()) {
        return false;
      }
    }
    return true;
  }
}
