package org.tawatur.link;

import org.jspecify.annotations.Nullable;
import org.tawatur.place.Place;

/** How two places stand to each other. */
enum Nearness {
  /** The same place. */
  SAME,
  /** Two sites within an hour's walk or two. */
  NEAR,
  /** One lies in the other, a province. */
  WITHIN,
  /** One is missing or as wide as a country. */
  OPEN,
  /** One cannot be in the other. */
  APART;

  private static final double NEAR_KM = 12;
  private static final double DEGREE_KM = 111.2;

  /** How {@code a} and {@code b} stand to each other. */
  static Nearness of(@Nullable Place a, @Nullable Place b) {
    if (a == null || b == null) {
      return OPEN;
    }
    if (a.id().equals(b.id())) {
      return SAME;
    }
    int widthOfA = Facts.width(a);
    int widthOfB = Facts.width(b);
    if (widthOfA == 2 || widthOfB == 2) {
      return a.country().equals(b.country()) ? OPEN : APART;
    }
    if (widthOfA == 0 && widthOfB == 0) {
      return kilometres(a, b) <= NEAR_KM ? NEAR : APART;
    }
    boolean isInside = a.country().equals(b.country()) && province(a).equals(province(b));
    return isInside && widthOfA != widthOfB ? WITHIN : APART;
  }

  private static String province(Place place) {
    return place.kind().equals("admin1") ? place.english() : place.admin1();
  }

  /** Distance on a plane, good enough for a few kilometres. */
  private static double kilometres(Place a, Place b) {
    double north = (a.latitude() - b.latitude()) * DEGREE_KM;
    double shrink = Math.cos(Math.toRadians((a.latitude() + b.latitude()) / 2));
    double east = (a.longitude() - b.longitude()) * DEGREE_KM * shrink;
    return Math.sqrt(north * north + east * east);
  }
}
