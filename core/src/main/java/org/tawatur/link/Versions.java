package org.tawatur.link;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tawatur.claim.Polarity;
import org.tawatur.count.Count;
import org.tawatur.link.Identities.Who;

/** Finds in what the claims of one event differ so that not all can hold. */
final class Versions {
  private final Lineage lineage;
  private final Origins origins;

  Versions(Lineage lineage, Origins origins) {
    this.lineage = lineage;
    this.origins = origins;
  }

  /**
   * One respect in which claims differ.
   *
   * @param kind the respect
   * @param about what is counted, or empty
   * @param versions each version in words, with its claims
   */
  record Difference(Conflict.Kind kind, String about, SortedMap<String, List<Facts>> versions) {}

  /** The differences within one event, in the order of their kinds. */
  List<Difference> differences(Collection<Facts> event) {
    List<Facts> told =
        event.stream()
            .filter(one -> Stance.of(one.claim().claim()) != null)
            .filter(one -> one.claim().claim().polarity() == Polarity.AFFIRMED)
            .toList();
    List<Difference> differences = new ArrayList<>();
    if (told.size() < 2) {
      return differences;
    }
    add(Conflict.Kind.PERPETRATOR, "", doers(told), differences);
    add(Conflict.Kind.ROLES, "", ways(told), differences);
    counts(told).forEach((of, counts) -> add(Conflict.Kind.COUNT, of, counts, differences));
    add(Conflict.Kind.PLACE, "", places(told), differences);
    add(Conflict.Kind.DATE, "", dates(told), differences);
    return differences;
  }

  private static void add(
      Conflict.Kind kind,
      String about,
      SortedMap<String, List<Facts>> versions,
      List<Difference> differences) {
    if (versions.size() > 1) {
      differences.add(new Difference(kind, about, versions));
    }
  }

  /** Who did it to the same one: doers that are not part of each other are versions. */
  private SortedMap<String, List<Facts>> doers(List<Facts> told) {
    SortedMap<String, List<Facts>> byDoer = new TreeMap<>();
    Set<String> acted = new HashSet<>();
    for (Facts one : told) {
      List<Who> doers = one.actors().stream().filter(Who::isTelling).toList();
      if (isDeed(one) && doers.size() == 1 && !one.recipients().isEmpty()) {
        byDoer.computeIfAbsent(doers.getFirst().key(), key -> new ArrayList<>()).add(one);
        one.recipients().forEach(recipient -> acted.add(recipient.key()));
      }
    }
    byDoer.keySet().removeIf(acted::contains);
    List<String> doers = List.copyOf(byDoer.keySet());
    for (String doer : doers) {
      for (String other : doers) {
        if (!doer.equals(other) && byDoer.containsKey(doer) && isPartOf(doer, other, byDoer)) {
          byDoer
              .getOrDefault(other, new ArrayList<>())
              .addAll(byDoer.getOrDefault(doer, List.of()));
          byDoer.remove(doer);
        }
      }
    }
    return byDoer;
  }

  private boolean isPartOf(String one, String other, Map<String, List<Facts>> byDoer) {
    var day = byDoer.getOrDefault(one, List.of()).getFirst().claim().report().published();
    return byDoer.containsKey(other) && lineage.above(one, day).contains(other);
  }

  private static boolean isDeed(Facts facts) {
    return switch (facts.family()) {
      case VIOLENCE, CAPTURE, RELEASE, TERRITORY, COERCION -> true;
      case ACCORD,
          MEETING,
          SUPPORT,
          ACCUSATION,
          THREAT,
          RIFT,
          REQUEST,
          FORCE,
          DISARMAMENT,
          PROTEST,
          ALLEGIANCE,
          RENOUNCEMENT,
          ORGANISATION,
          OFFICE,
          REMOVAL ->
          false;
    };
  }

  /** Which way it went between the same two. */
  private static SortedMap<String, List<Facts>> ways(List<Facts> told) {
    Map<String, SortedMap<String, List<Facts>>> byPair = new TreeMap<>();
    for (Facts one : told) {
      for (Pair pair : one.pairs()) {
        if (pair.way() != Pair.Way.BOTH) {
          boolean isUp = pair.way() == Pair.Way.UP;
          String way = isUp ? pair.low() + " → " + pair.high() : pair.high() + " → " + pair.low();
          byPair
              .computeIfAbsent(pair.key(), key -> new TreeMap<>())
              .computeIfAbsent(way, key -> new ArrayList<>())
              .add(one);
        }
      }
    }
    return byPair.values().stream()
        .filter(ways -> ways.size() > 1)
        .findFirst()
        .orElse(new TreeMap<>());
  }

  /**
   * How many, by what is counted. Numbers that differ by a tenth or less are one; where an origin
   * gives several, its last is what it stands by, and only different origins contradict each other.
   */
  private SortedMap<String, SortedMap<String, List<Facts>>> counts(List<Facts> told) {
    SortedMap<String, SortedMap<Long, List<Facts>>> byOf = new TreeMap<>();
    for (Facts one : told) {
      numbers(one)
          .forEach((of, value) ->
              byOf.computeIfAbsent(of, key -> new TreeMap<>())
                  .computeIfAbsent(value, key -> new ArrayList<>())
                  .add(one));
    }
    SortedMap<String, SortedMap<String, List<Facts>>> found = new TreeMap<>();
    byOf.forEach((of, byValue) -> {
      SortedMap<String, List<Facts>> versions = rounded(of, byValue);
      if (isDisputed(versions)) {
        found.put(of, versions);
      }
    });
    return found;
  }

  /** What a claim counts; what it gives two numbers of is left out. */
  private static Map<String, Long> numbers(Facts facts) {
    Map<String, Set<Long>> values = new TreeMap<>();
    for (Count count : facts.claim().claim().counts()) {
      values.computeIfAbsent(count.of(), key -> new TreeSet<>()).add(count.value());
    }
    Map<String, Long> numbers = new TreeMap<>();
    values.forEach((of, all) -> {
      if (all.size() == 1) {
        numbers.put(of, all.iterator().next());
      }
    });
    return numbers;
  }

  private static SortedMap<String, List<Facts>> rounded(
      String of, SortedMap<Long, List<Facts>> byValue) {
    SortedMap<Long, List<Facts>> merged = new TreeMap<>();
    long last = Long.MIN_VALUE;
    long head = 0;
    for (Map.Entry<Long, List<Facts>> entry : byValue.entrySet()) {
      long value = entry.getKey();
      if (last == Long.MIN_VALUE || value - last > value / 10) {
        head = value;
      }
      merged.computeIfAbsent(head, key -> new ArrayList<>()).addAll(entry.getValue());
      last = value;
    }
    SortedMap<String, List<Facts>> versions = new TreeMap<>();
    merged.forEach((value, claims) -> {
      Set<Long> own =
          claims.stream()
              .map(one -> numbers(one).getOrDefault(of, value))
              .collect(Collectors.toCollection(TreeSet::new));
      String words = own.stream().map(String::valueOf).collect(Collectors.joining(" or "));
      versions.put(words + " " + of, claims);
    });
    return versions;
  }

  private boolean isDisputed(SortedMap<String, List<Facts>> versions) {
    Map<String, String> lastOf = new HashMap<>();
    Map<String, KeptClaim> latest = new HashMap<>();
    versions.forEach((version, claims) -> {
      for (Facts one : claims) {
        String origin = origins.originKey(one.claim());
        KeptClaim before = latest.get(origin);
        if (before == null || KeptClaim.BY_DAY.compare(before, one.claim()) < 0) {
          latest.put(origin, one.claim());
          lastOf.put(origin, version);
        }
      }
    });
    return new HashSet<>(lastOf.values()).size() > 1;
  }

  /** Sites that exclude each other. */
  private static SortedMap<String, List<Facts>> places(List<Facts> told) {
    SortedMap<String, List<Facts>> byPlace = new TreeMap<>();
    for (Facts one : told) {
      if (one.place() != null) {
        byPlace.computeIfAbsent(one.place().english(), key -> new ArrayList<>()).add(one);
      }
    }
    return excluding(
        byPlace, (one, other) -> Nearness.of(one.place(), other.place()) == Nearness.APART);
  }

  /** Days that exclude each other, as far as they are exact. */
  private static SortedMap<String, List<Facts>> dates(List<Facts> told) {
    SortedMap<String, List<Facts>> byDate = new TreeMap<>();
    for (Facts one : told) {
      Extent time = one.time();
      if (one.isExact() && time != null) {
        boolean isDay = String.valueOf(time.from()).equals(String.valueOf(time.to()));
        String words = isDay ? String.valueOf(time.from()) : time.from() + "/" + time.to();
        byDate.computeIfAbsent(words, key -> new ArrayList<>()).add(one);
      }
    }
    return excluding(byDate, (one, other) -> !overlap(one.time(), other.time()));
  }

  private static boolean overlap(@Nullable Extent one, @Nullable Extent other) {
    return one == null || other == null || one.overlaps(other);
  }

  private interface Exclusion {
    boolean isBetween(Facts one, Facts other);
  }

  /** Those versions that exclude another one. */
  private static SortedMap<String, List<Facts>> excluding(
      SortedMap<String, List<Facts>> versions, Exclusion exclusion) {
    SortedMap<String, List<Facts>> found = new TreeMap<>();
    versions.forEach((words, claims) -> {
      boolean excludes =
          versions.values().stream()
              .anyMatch(others -> exclusion.isBetween(claims.getFirst(), others.getFirst()));
      if (excludes) {
        found.put(words, claims);
      }
    });
    return found;
  }
}
