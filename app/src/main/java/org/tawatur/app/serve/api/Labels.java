package org.tawatur.app.serve.api;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.tawatur.app.store.ClaimFilter;
import org.tawatur.app.store.NameFinder;
import org.tawatur.place.Place;

/** How actors and places are called in both languages. Safe to share between threads. */
final class Labels {
  private final Knowledge knowledge;

  Labels(Knowledge knowledge) {
    this.knowledge = knowledge;
  }

  /**
   * Two names of one.
   *
   * @param en in English, or words of a report
   * @param ar in Arabic, or empty
   */
  record Label(String en, String ar) {}

  /**
   * Somebody who takes part.
   *
   * @param key as filters take it
   * @param id in the registry, or null
   * @param label how to call him
   */
  record Party(String key, @Nullable String id, Label label) {}

  /** A place. */
  record PlaceView(String id, Label label, String kind, String country, String admin1) {}

  /** The label of an actor of the registry, or null. */
  @Nullable Label actor(@Nullable String id) {
    NameFinder.Candidate found = id == null ? null : knowledge.names().actors().candidate(id);
    return found == null
        ? null
        : new Label(found.name(), knowledge.names().arabic().getOrDefault(id, found.arabic()));
  }

  /** The label of somebody: of the registry, of an outlet, or words. */
  Label of(String key) {
    Label actor = actor(key);
    if (actor != null) {
      return actor;
    }
    String words =
        key.startsWith("~")
            ? key.substring(1)
            : key.startsWith("outlet:")
                ? key.substring("outlet:".length())
                : key.startsWith("words:") ? key.substring("words:".length()) : key;
    return new Label(words, isArabic(words) ? words : "");
  }

  /** Somebody by the key that events and conflicts have of him. */
  Party party(String key) {
    boolean isKnown = knowledge.names().actors().candidate(key) != null;
    return new Party(ClaimFilter.key(key), isKnown ? key : null, of(key));
  }

  /** All of them. */
  List<Party> parties(List<String> keys) {
    return keys.stream().map(this::party).toList();
  }

  /** The label of a place, or null. */
  @Nullable Label place(@Nullable Place place) {
    return place == null ? null : new Label(place.english(), place.arabic());
  }

  /** A place by its id. */
  PlaceView place(String id) {
    Place place = knowledge.names().areas().place(id);
    return place == null
        ? new PlaceView(id, new Label(id, ""), "", "", "")
        : new PlaceView(
            id,
            new Label(place.english(), place.arabic()),
            place.kind(),
            place.country(),
            place.admin1().equals("-") ? "" : place.admin1());
  }

  private static boolean isArabic(String words) {
    return words
        .codePoints()
        .anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.ARABIC);
  }

  /** The word of the API for a value of an enumeration. */
  static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  /** The same for a name of one. */
  static String word(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  /** Null instead of nothing. */
  static @Nullable String orNull(@Nullable String text) {
    return text == null || text.isEmpty() ? null : text;
  }
}
