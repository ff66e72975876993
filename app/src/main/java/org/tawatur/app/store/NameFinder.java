package org.tawatur.app.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.tawatur.actor.Actor;
import org.tawatur.actor.ActorName;
import org.tawatur.actor.Registry;
import org.tawatur.place.Gazetteer;
import org.tawatur.place.Place;
import org.tawatur.text.NormalText;

/**
 * Finds whom or where a person means by a name in Arabic or English, whole or begun. Immutable and
 * thread-safe.
 */
public final class NameFinder {
  private static final int MOST = 8;
  private static final double NEAR = 0.34;

  private final Map<String, Candidate> byId = new LinkedHashMap<>();
  private final TreeMap<String, Set<String>> byName = new TreeMap<>();

  /**
   * Somebody, or some place, who may be meant.
   *
   * @param id its id
   * @param name its English name
   * @param arabic an Arabic name of it, or the empty string
   */
  public record Candidate(String id, String name, String arabic) {}

  /** What a name was found to mean. */
  public sealed interface Found {
    /** One. */
    record One(Candidate candidate) implements Found {}

    /** Several; the person has to say which. */
    record Several(List<Candidate> candidates) implements Found {
      /** Copies the list. */
      public Several {
        candidates = List.copyOf(candidates);
      }
    }

    /** Nobody; those whose names look like it. */
    record Nobody(List<Candidate> near) implements Found {
      /** Copies the list. */
      public Nobody {
        near = List.copyOf(near);
      }
    }
  }

  private NameFinder() {}

  /** A finder of the actors of {@code registry}. */
  public static NameFinder actors(Registry registry) {
    NameFinder finder = new NameFinder();
    Map<String, String> arabic = ArabicNames.of(registry);
    registry.actors().stream()
        .sorted(Comparator.comparing(Actor::id))
        .forEach(actor ->
            finder.add(
                new Candidate(actor.id(), actor.english(), arabic.getOrDefault(actor.id(), ""))));
    // A name that is somebody's own goes before one that others are called by now and then.
    registry.names().stream()
        .filter(name -> name.use() != ActorName.Use.AMBIGUOUS)
        .forEach(name -> finder.name(name.name(), name.id()));
    Set<String> own = Set.copyOf(finder.byName.keySet());
    registry.names().stream()
        .filter(name -> name.use() == ActorName.Use.AMBIGUOUS && !own.contains(key(name.name())))
        .forEach(name -> finder.name(name.name(), name.id()));
    return finder;
  }

  /** A finder of the places of {@code gazetteer}. */
  public static NameFinder places(Gazetteer gazetteer) {
    NameFinder finder = new NameFinder();
    for (Place place : gazetteer.places()) {
      finder.add(new Candidate(place.id(), place.english(), place.arabic()));
      finder.name(place.arabic(), place.id());
      place.variants().forEach(name -> finder.name(name, place.id()));
    }
    return finder;
  }

  private void add(Candidate candidate) {
    byId.put(candidate.id(), candidate);
    name(candidate.id(), candidate.id());
    name(candidate.name(), candidate.id());
  }

  private void name(String name, String id) {
    String key = key(name);
    if (!key.isEmpty()) {
      byName.computeIfAbsent(key, k -> new LinkedHashSet<>(2)).add(id);
    }
  }

  private static String key(String name) {
    String folded = NormalText.fold(name).toLowerCase(Locale.ROOT);
    StringBuilder key = new StringBuilder(folded.length());
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        key.append(c);
      } else if (!key.isEmpty() && key.charAt(key.length() - 1) != ' ') {
        key.append(' ');
      }
    }
    return key.toString().strip();
  }

  /** The one with this id, or null. */
  public @Nullable Candidate candidate(String id) {
    return byId.get(id);
  }

  /** Whom {@code name} means: an id, then a whole name, then the beginning of one. */
  public Found find(String name) {
    Candidate exact = byId.get(name);
    if (exact != null) {
      return new Found.One(exact);
    }
    String key = key(name);
    if (key.isEmpty()) {
      return new Found.Nobody(List.of());
    }
    Set<String> whole = byName.getOrDefault(key, Set.of());
    if (!whole.isEmpty()) {
      return found(whole);
    }
    Set<String> begun = begun(key);
    return begun.isEmpty() ? new Found.Nobody(near(key)) : found(begun);
  }

  /** Those whose names begin with {@code name}, or have a word that does, for completing it. */
  public List<Candidate> completions(String name, int limit) {
    String key = key(name);
    return key.isEmpty() ? List.of() : candidates(begun(key)).stream().limit(limit).toList();
  }

  private Found found(Collection<String> ids) {
    List<Candidate> candidates = candidates(ids);
    return candidates.size() == 1
        ? new Found.One(candidates.getFirst())
        : new Found.Several(candidates.subList(0, Math.min(MOST, candidates.size())));
  }

  private Set<String> begun(String key) {
    Set<String> ids = new LinkedHashSet<>();
    byName.subMap(key, key + Character.MAX_VALUE).values().forEach(ids::addAll);
    String inside = " " + key;
    String article = " ال" + key;
    byName.forEach((name, some) -> {
      if (name.contains(inside) || name.contains(article) || name.startsWith("ال" + key)) {
        ids.addAll(some);
      }
    });
    return ids;
  }

  private List<Candidate> candidates(Collection<String> ids) {
    List<Candidate> all = new ArrayList<>();
    for (String id : ids) {
      Candidate candidate = byId.get(id);
      if (candidate != null) {
        all.add(candidate);
      }
    }
    return all;
  }

  private List<Candidate> near(String key) {
    int most = Math.max(1, (int) Math.round(key.length() * NEAR));
    Map<String, Integer> distances = new LinkedHashMap<>();
    byName.forEach((name, ids) -> {
      if (Math.abs(name.length() - key.length()) <= most) {
        int distance = distance(name, key);
        if (distance <= most) {
          ids.forEach(id -> distances.merge(id, distance, Math::min));
        }
      }
    });
    return candidates(
            distances.entrySet().stream()
                .sorted(
                    Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList())
        .stream()
        .limit(MOST)
        .toList();
  }

  /** How many letters have to be put in, left out or changed to make one of the other. */
  private static int distance(String one, String other) {
    int[] row = new int[other.length() + 1];
    for (int j = 0; j <= other.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int corner = row[0];
      row[0] = i;
      for (int j = 1; j <= other.length(); j++) {
        int above = row[j];
        int change = one.charAt(i - 1) == other.charAt(j - 1) ? corner : corner + 1;
        row[j] = Math.min(change, Math.min(above, row[j - 1]) + 1);
        corner = above;
      }
    }
    return row[other.length()];
  }
}
