package org.tawatur.app.serve.api;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.tawatur.place.Gazetteer;
import org.tawatur.place.Place;

/**
 * The places of the gazetteer, and how far those reach that are no points: a province or country is
 * drawn as the hull of the places known in it, as the program has no borders. Immutable and
 * thread-safe.
 */
final class Areas {
  /** Kinds that are a point at the scale of a country. */
  private static final Set<String> POINTS =
      Set.of(
          "city",
          "capital",
          "town",
          "village",
          "quarter",
          "district",
          "camp",
          "airport",
          "crossing",
          "base",
          "port",
          "prison",
          "hospital");

  private static final int CORNERS = 3;

  private final Map<String, Place> byId = new HashMap<>();
  private final Map<String, List<Place>> byProvince = new HashMap<>();
  private final Map<String, List<Place>> byCountry = new HashMap<>();
  private final TreeSet<String> kinds = new TreeSet<>();

  Areas(Gazetteer gazetteer) {
    for (Place place : gazetteer.places()) {
      byId.put(place.id(), place);
      kinds.add(place.kind());
      if (POINTS.contains(place.kind())) {
        byProvince
            .computeIfAbsent(place.country() + "/" + place.admin1(), key -> new ArrayList<>())
            .add(place);
        byCountry.computeIfAbsent(place.country(), key -> new ArrayList<>()).add(place);
      }
    }
  }

  /** How exactly a place is known. */
  enum Precision {
    POINT,
    AREA,
    COUNTRY,
    NONE;

    String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** A point on the earth, in degrees. */
  record Point(double lat, double lon) {}

  /**
   * An area.
   *
   * @param ring its corners counter-clockwise, the first one again at the end
   * @param places how many places it is drawn around
   */
  record Area(List<Point> ring, int places) {}

  /** The place with this id, or null. */
  @Nullable Place place(String id) {
    return byId.get(id);
  }

  /** The kinds of places, in order. */
  List<String> kinds() {
    return List.copyOf(kinds);
  }

  /** How exactly {@code place} is known. */
  static Precision precision(Place place) {
    return POINTS.contains(place.kind())
        ? Precision.POINT
        : place.kind().equals("country") ? Precision.COUNTRY : Precision.AREA;
  }

  /** How far a province or country reaches, or null where too few places of it are known. */
  @Nullable Area area(Place place) {
    List<Place> inside =
        switch (place.kind()) {
          case "country" -> byCountry.getOrDefault(place.country(), List.of());
          case "admin1" ->
              byProvince.getOrDefault(place.country() + "/" + place.english(), List.of());
          default -> List.of();
        };
    List<Point> ring = hull(inside);
    return ring.size() <= CORNERS ? null : new Area(ring, inside.size());
  }

  /** The convex hull, by monotone chains. */
  private static List<Point> hull(List<Place> places) {
    List<Point> points =
        places.stream()
            .map(place -> new Point(place.latitude(), place.longitude()))
            .distinct()
            .sorted(Comparator.comparingDouble(Point::lon).thenComparingDouble(Point::lat))
            .toList();
    List<Point> ring = new ArrayList<>();
    chain(ring, points);
    chain(ring, points.reversed());
    if (!ring.isEmpty()) {
      ring.add(ring.getFirst());
    }
    return ring;
  }

  /** Adds one side of the hull without its last point. */
  private static void chain(List<Point> ring, List<Point> points) {
    int start = ring.size();
    for (Point point : points) {
      while (ring.size() - start >= 2
          && turn(ring.get(ring.size() - 2), ring.getLast(), point) <= 0) {
        ring.removeLast();
      }
      ring.add(point);
    }
    if (ring.size() > start) {
      ring.removeLast();
    }
  }

  private static double turn(Point a, Point b, Point c) {
    return (b.lon() - a.lon()) * (c.lat() - a.lat()) - (b.lat() - a.lat()) * (c.lon() - a.lon());
  }
}
