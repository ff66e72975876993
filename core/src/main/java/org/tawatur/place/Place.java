package org.tawatur.place;

import java.util.List;

/**
 * A place of the gazetteer.
 *
 * @param id lower-case slug with the country
 * @param arabic its Arabic name
 * @param english its English name
 * @param kind country, admin1, city, town, village, district, camp, airport, crossing, mountain,
 *     river, island, road
 * @param country ISO 3166 alpha-3
 * @param admin1 English name of the governorate or province, empty where it has none
 * @param latitude degrees north
 * @param longitude degrees east
 * @param variants other Arabic names and spellings
 */
public record Place(
    String id,
    String arabic,
    String english,
    String kind,
    String country,
    String admin1,
    double latitude,
    double longitude,
    List<String> variants) {

  /** Checks the coordinates. */
  public Place {
    variants = List.copyOf(variants);
    if (!(Math.abs(latitude) <= 90) || !(Math.abs(longitude) <= 180)) {
      throw new IllegalArgumentException(id + " lies nowhere: " + latitude + ", " + longitude);
    }
  }

  /** Whether people live in it, as in others of its kind that are told in one breath. */
  boolean isSettlement() {
    return switch (kind) {
      case "city", "town", "village", "quarter", "camp" -> true;
      default -> false;
    };
  }

  /** How important the kind is when names collide: larger first. */
  public int rank() {
    return switch (kind) {
      case "country" -> 6;
      case "capital" -> 6;
      case "admin1" -> 5;
      case "city" -> 4;
      case "town", "region" -> 3;
      case "island", "mountain", "river", "airport", "camp", "crossing" -> 2;
      default -> 1;
    };
  }
}
