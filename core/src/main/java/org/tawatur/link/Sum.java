package org.tawatur.link;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.tawatur.claim.Polarity;
import org.tawatur.count.Count;
import org.tawatur.link.Identities.Who;
import org.tawatur.place.Place;

/**
 * What some claims of one event say between them, to see whether another one contradicts it.
 *
 * @param from the first day that one of them states exactly, or null
 * @param to the last such day, or null
 * @param doers those who act, as far as they tell one from others
 * @param sufferers those who are acted on, likewise
 * @param places the narrowest place of each, each once
 * @param counts the numbers of what is counted
 * @param polarities whether they affirm or deny
 */
record Sum(
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    SortedSet<String> doers,
    SortedSet<String> sufferers,
    SortedMap<String, Place> places,
    SortedMap<String, Set<Long>> counts,
    Set<Polarity> polarities) {

  /** What one claim says. */
  static Sum of(Facts facts) {
    boolean isExact = facts.isExact();
    Extent time = facts.time();
    SortedMap<String, Place> places = new TreeMap<>();
    Place place = facts.place();
    if (place != null) {
      places.put(place.id(), place);
    }
    SortedMap<String, Set<Long>> counts = new TreeMap<>();
    for (Count count : facts.claim().claim().counts()) {
      counts.computeIfAbsent(count.of(), of -> new TreeSet<>()).add(count.value());
    }
    return new Sum(
        isExact && time != null ? time.from() : null,
        isExact && time != null ? time.to() : null,
        telling(facts.actors()),
        telling(facts.recipients()),
        places,
        counts,
        Set.of(facts.claim().claim().polarity()));
  }

  private static SortedSet<String> telling(List<Who> whos) {
    SortedSet<String> keys = new TreeSet<>();
    for (Who who : whos) {
      if (who.isTelling()) {
        keys.add(who.key());
      }
    }
    return keys;
  }

  /** What both say. */
  Sum plus(Sum other) {
    SortedMap<String, Place> allPlaces = new TreeMap<>(places);
    allPlaces.putAll(other.places);
    SortedMap<String, Set<Long>> allCounts = new TreeMap<>();
    for (Sum one : List.of(this, other)) {
      one.counts.forEach(
          (of, values) -> allCounts.computeIfAbsent(of, k -> new TreeSet<>()).addAll(values));
    }
    return new Sum(
        Days.earlier(from, other.from),
        later(to, other.to),
        union(doers, other.doers),
        union(sufferers, other.sufferers),
        allPlaces,
        allCounts,
        new TreeSet<>(union(polarities, other.polarities)));
  }

  private static <T extends Comparable<T>> SortedSet<T> union(Set<T> one, Set<T> other) {
    SortedSet<T> all = new TreeSet<>(one);
    all.addAll(other);
    return all;
  }

  private static @Nullable LocalDate later(@Nullable LocalDate one, @Nullable LocalDate other) {
    return one == null ? other : other == null || one.isAfter(other) ? one : other;
  }

  /**
   * Whether nothing that the ones state speaks against what the others state: their days meet, they
   * name a doer and a sufferer in common where both name any, no two of their places exclude each
   * other, of what both count they give a number in common, and both affirm or both deny.
   */
  boolean fits(Sum other) {
    boolean isOfOneTime =
        from == null
            || other.from == null
            || to == null
            || other.to == null
            || !from.isAfter(other.to) && !other.from.isAfter(to);
    return isOfOneTime
        && meet(doers, other.doers)
        && meet(sufferers, other.sufferers)
        && polarities.equals(other.polarities)
        && countsMeet(other)
        && placesMeet(other);
  }

  private static boolean meet(Set<String> one, Set<String> other) {
    return one.isEmpty() || other.isEmpty() || one.stream().anyMatch(other::contains);
  }

  private boolean countsMeet(Sum other) {
    for (Map.Entry<String, Set<Long>> count : counts.entrySet()) {
      Set<Long> that = other.counts.get(count.getKey());
      if (that != null && count.getValue().stream().noneMatch(that::contains)) {
        return false;
      }
    }
    return true;
  }

  private boolean placesMeet(Sum other) {
    List<Place> all = new ArrayList<>(other.places.values());
    for (Place place : places.values()) {
      for (Place that : all) {
        if (Nearness.of(place, that) == Nearness.APART) {
          return false;
        }
      }
    }
    return true;
  }
}
