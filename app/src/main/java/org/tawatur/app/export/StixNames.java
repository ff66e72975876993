package org.tawatur.app.export;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tawatur.actor.Actor;
import org.tawatur.actor.ActorMention;
import org.tawatur.actor.Registry;
import org.tawatur.actor.Tie;
import org.tawatur.place.Place;
import org.tawatur.says.Source;

/**
 * Who and what is called by which name in STIX. A person is never an object of his own: he stands
 * as the organisation he acts for, or as somebody who is not named. Safe to share between threads.
 */
final class StixNames {
  /**
   * Kinds of places that are a point at the scale of a country, and how far they reach in metres.
   */
  private static final Map<String, Integer> POINTS =
      Map.of(
          "capital", 15_000,
          "city", 10_000,
          "town", 5_000,
          "village", 2_000,
          "quarter", 2_000,
          "camp", 3_000,
          "airport", 3_000,
          "base", 5_000,
          "crossing", 3_000);

  private static final Map<String, String> COUNTRIES = countries();

  private final Registry registry;
  private final Map<String, Long> uses = new HashMap<>();

  StixNames(Registry registry) {
    this.registry = registry;
    registry.actors().forEach(actor -> uses.merge(actor.english(), 1L, Long::sum));
  }

  private static Map<String, String> countries() {
    Map<String, String> countries = new HashMap<>();
    for (String two : Locale.getISOCountries()) {
      countries.put(Locale.of("", two).getISO3Country(), two);
    }
    return countries;
  }

  /** The organisation that is meant, or null where none is known for sure. */
  @Nullable Actor organisation(ActorMention mention) {
    return Stream.concat(
            Stream.of(mention.id(), mention.affiliation()).filter(id -> id != null),
            mention.within().stream())
        .map(this::organisation)
        .filter(actor -> actor != null)
        .findFirst()
        .orElse(null);
  }

  /** The actor of this id where it is an organisation, else null. */
  @Nullable Actor organisation(String id) {
    Actor actor = registry.actor(id);
    return actor == null || actor.isPerson() ? null : actor;
  }

  /** The organisations of all these mentions, each once. */
  List<Actor> organisations(Collection<ActorMention> mentions) {
    return mentions.stream()
        .map(this::organisation)
        .filter(actor -> actor != null)
        .distinct()
        .toList();
  }

  /** A name that no other actor of the registry has: programs that read STIX join by names. */
  String name(Actor actor) {
    return uses.getOrDefault(actor.english(), 1L) > 1
        ? actor.english() + " (" + actor.country() + ", " + actor.id() + ")"
        : actor.english();
  }

  /** The class of identity that an organisation is. */
  static String identityClass(Actor actor) {
    return actor.sector().isArmed() && !actor.sector().isOfState() ? "group" : "organization";
  }

  /** What stands for a teller of whom no organisation is known. */
  static String unnamed(Source.Kind kind) {
    return switch (kind) {
      case MEDIA -> "A medium that is not in the registry";
      case MONITOR -> "A monitor that is not in the registry";
      case OFFICIAL -> "An official source that is not in the registry";
      case GROUP -> "An organisation that is not in the registry";
      case PERSON -> "A person who speaks for nobody known";
      case ANONYMOUS -> "Sources without a name";
      case HEARSAY -> "Information without a teller";
    };
  }

  /**
   * The place as fields of a STIX location: a point only where it is one; empty where it is none.
   */
  static Map<String, Object> location(Place place) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("name", place.english());
    String country = COUNTRIES.get(place.country());
    if (country != null) {
      fields.put("country", country);
    }
    if (!place.admin1().isEmpty() && !place.admin1().equals("-")) {
      fields.put("administrative_area", place.admin1());
    }
    Integer reach = POINTS.get(place.kind());
    if (reach != null) {
      fields.put("latitude", place.latitude());
      fields.put("longitude", place.longitude());
      fields.put("precision", (double) reach);
    }
    return country == null && reach == null ? Map.of() : fields;
  }

  /** Ties between organisations, as types of relationships of STIX. */
  static final Map<Tie.Kind, String> TIES =
      Map.of(
          Tie.Kind.PARENT, "part-of",
          Tie.Kind.MEMBER, "member-of",
          Tie.Kind.SUCCESSOR, "derived-from",
          Tie.Kind.SPLIT, "splinter-of");

  /** Ties from this organisation to those among {@code others}. */
  List<Tie> ties(String id, Set<String> others) {
    return registry.ties(id).stream()
        .filter(tie -> TIES.containsKey(tie.kind()) && others.contains(tie.of()))
        .toList();
  }
}
