package org.tawatur.code;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tawatur.actor.ActorName;
import org.tawatur.place.Place;

/** What a known name may stand for. Immutable and thread-safe. */
final class Known {
  private final List<ActorName> actors;
  private final List<Place> places;
  private final boolean isAmbiguous;
  private final boolean isWord;
  private final boolean isActor;
  private final boolean isBody;
  private final List<String> certain;
  private final @Nullable String country;

  /**
   * A name.
   *
   * @param actors actors that bear it
   * @param places places that bear it
   * @param isBody whether no person bears it
   * @param isAmbiguous whether it is an ordinary word as well, and no actor's name
   * @param isWord whether what names the places is an ordinary word or a person's name as well
   */
  Known(
      List<ActorName> actors,
      List<Place> places,
      boolean isBody,
      boolean isAmbiguous,
      boolean isWord) {
    this.isBody = isBody && !actors.isEmpty();
    this.isWord = isWord;
    this.actors = List.copyOf(actors);
    this.places = List.copyOf(places);
    this.isAmbiguous = isAmbiguous;
    List<String> ids = new ArrayList<>(0);
    boolean acts = false;
    for (ActorName name : actors) {
      acts |= !name.isPlaceFirst();
      if (name.use() != ActorName.Use.AMBIGUOUS && !name.isPlaceFirst()) {
        ids.add(name.id());
      }
    }
    this.isActor = acts;
    this.certain = List.copyOf(ids);
    this.country = isAmbiguous || isWord ? null : onlyCountry(places);
  }

  private static @Nullable String onlyCountry(List<Place> places) {
    String only = places.isEmpty() ? null : places.getFirst().country();
    for (Place place : places) {
      only = place.country().equals(only) ? only : null;
    }
    return only;
  }

  /** Actors that bear it. */
  List<ActorName> actors() {
    return actors;
  }

  /** Places that bear it. */
  List<Place> places() {
    return places;
  }

  /** Whether it names places only where the words around it say so. */
  boolean isWord() {
    return isWord;
  }

  /** Whether it is an ordinary word as well. */
  boolean isAmbiguous() {
    return isAmbiguous;
  }

  /**
   * The country where all places of the name lie; null where it names no places or is an ordinary
   * word as well.
   */
  @Nullable String onlyCountry() {
    return country;
  }

  /** Whether it names an actor otherwise than by the bare name of a country or capital. */
  boolean isActor() {
    return isActor;
  }

  /** Whether it names an organisation or other body, and no person or country. */
  boolean isBody() {
    return isBody;
  }

  /** The ids that the name means without doubt: those it is no mere place or ordinary word for. */
  List<String> certain() {
    return certain;
  }

  @Override
  public boolean equals(@Nullable Object object) {
    return object instanceof Known other
        && isAmbiguous == other.isAmbiguous
        && isWord == other.isWord
        && actors.equals(other.actors)
        && places.equals(other.places);
  }

  @Override
  public int hashCode() {
    return Objects.hash(actors, places, isAmbiguous, isWord);
  }
}
