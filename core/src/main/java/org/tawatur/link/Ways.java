package org.tawatur.link;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.tawatur.link.Saying.Voice;

/** The ways on which some claims came, seen together: copies have one way, that of the first. */
final class Ways {
  private static final Comparator<Saying> FIRST =
      Comparator.comparing((Saying saying) -> Days.orLast(saying.claim().report().published()))
          .thenComparing(saying -> saying.publisher().key());

  private final Map<String, String> groupOf;
  private final Map<String, Saying> firstOf = new HashMap<>();
  private final Map<String, SortedSet<String>> publishersOf = new HashMap<>();
  private final SortedMap<String, Outlet> publishers = new TreeMap<>();
  private final SortedMap<String, Outlet> others = new TreeMap<>();
  private final Set<String> unknown = new HashSet<>();

  Ways(Collection<Saying> sayings, Map<String, String> groupOf) {
    this.groupOf = groupOf;
    for (Saying saying : sayings) {
      firstOf.merge(
          group(saying), saying, (one, other) -> FIRST.compare(one, other) <= 0 ? one : other);
      publishersOf
          .computeIfAbsent(group(saying), group -> new TreeSet<>())
          .add(saying.publisher().key());
      publishers.put(saying.publisher().key(), saying.publisher());
      saying.tellers().forEach(teller -> others.put(teller.key(), teller));
      if (!saying.publisher().isKnown()) {
        unknown.add(saying.claim().report().id());
      }
    }
  }

  /** Number of reports whose outlet is not known. */
  int unknownOutlets() {
    return unknown.size();
  }

  private String group(Saying saying) {
    String report = saying.claim().report().id();
    return groupOf.getOrDefault(report, report);
  }

  private Outlet firstPublisher(Saying saying) {
    return firstOf.getOrDefault(group(saying), saying).publisher();
  }

  /** Who says it: of a copy that names nobody, the outlet that had the text first. */
  @Nullable Voice voice(Saying saying) {
    Voice voice = saying.voice();
    if (voice == null || !saying.tellers().isEmpty()) {
      return voice;
    }
    boolean isReports = voice.key().equals(saying.publisher().key());
    Saying first = firstOf.getOrDefault(group(saying), saying);
    if (!isReports || first.publisher().key().equals(voice.key())) {
      return voice;
    }
    Outlet outlet = first.publisher();
    return new Voice(
        outlet.key(), outlet.name(), outlet.actor(), Origin.Kind.OUTLET, voice.words());
  }

  /** The outlet or monitor nearest to the origin. */
  Outlet firstTransmitter(Saying saying) {
    return saying.tellers().isEmpty() ? firstPublisher(saying) : saying.tellers().getLast();
  }

  /**
   * The outlets that a mention can be credited to.
   *
   * @param keys their keys
   */
  record Credit(SortedSet<String> keys) {}

  /** To whom {@code saying} can be credited. */
  Credit credit(Saying saying, String transmitter) {
    SortedSet<String> keys =
        new TreeSet<>(publishersOf.getOrDefault(group(saying), new TreeSet<>()));
    saying.tellers().forEach(teller -> keys.add(teller.key()));
    keys.add(transmitter);
    return new Credit(keys);
  }

  /**
   * As many outlets as can be credited with a mention of their own, publishers before those who are
   * only cited, each in the order of their keys.
   */
  List<Outlet> outlets(List<Credit> credits) {
    List<Outlet> candidates = new ArrayList<>(publishers.values());
    others.forEach((key, outlet) -> {
      if (!publishers.containsKey(key)) {
        candidates.add(outlet);
      }
    });
    Map<String, List<Integer>> mentions = new HashMap<>();
    Map<SortedSet<String>, Integer> alike = new HashMap<>();
    int used = 0;
    for (Credit credit : credits) {
      // More mentions than outlets with the same choice would never be needed.
      if (alike.merge(credit.keys(), 1, Integer::sum) <= credit.keys().size()) {
        int mention = used++;
        credit
            .keys()
            .forEach(key -> mentions.computeIfAbsent(key, k -> new ArrayList<>()).add(mention));
      }
    }
    List<int[]> choices =
        candidates.stream()
            .map(outlet ->
                mentions.getOrDefault(outlet.key(), List.of()).stream()
                    .mapToInt(Integer::intValue)
                    .toArray())
            .toList();
    boolean[] credited = Matching.paired(choices, used);
    List<Outlet> outlets = new ArrayList<>();
    for (int i = 0; i < credited.length; i++) {
      if (credited[i]) {
        outlets.add(candidates.get(i));
      }
    }
    return outlets;
  }
}
