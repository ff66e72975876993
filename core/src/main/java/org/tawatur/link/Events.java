package org.tawatur.link;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tawatur.actor.Registry;
import org.tawatur.claim.EventType;
import org.tawatur.place.Place;

/**
 * Gathers claims about one happening. Immutable and thread-safe.
 *
 * <p>Claims that say on which days come first: those of one family that share a day and two actors,
 * or a day, a site and the one acted on, go together where their places do not contradict. What is
 * dated less exactly, or not at all and so taken for the news of its report, is added where it fits
 * one of these only, and else goes with its like. So a vague claim never joins two exact ones.
 */
public final class Events {
  private final Registry registry;

  /** A gatherer that knows the actors of {@code registry}. */
  public Events(Registry registry) {
    this.registry = registry;
  }

  /**
   * The events of {@code claims}, earliest first; each claim is in one. Claims are only put
   * together where they are of one family, their days overlap, their places do not contradict and,
   * besides, two actors are the same, or an actor and a site, or a site and a manner where nobody
   * is known who acts. Costs time and memory linear in the claims but for sorting.
   *
   * @param claims claims in any order, each once
   * @param decisions a person's decisions, those about claims and actors are used
   */
  public List<Event> events(Collection<KeptClaim> claims, List<Decision> decisions) {
    return gathered(facts(claims, decisions), decisions).stream().map(Gathered::event).toList();
  }

  /**
   * Keys of which two claims of one event share at least one, unless a decision joined them. To
   * bring the events of a ledger up to date it is enough to gather anew, for the new claims, all
   * claims that are reached from them through shared keys.
   */
  public SortedSet<String> keys(KeptClaim claim) {
    return Buckets.all(Facts.of(claim, new Identities(registry, List.of())));
  }

  /** An event with what its claims say. */
  record Gathered(Event event, List<Facts> facts) {}

  /** What {@code claims} say, in the order of their days. */
  List<Facts> facts(Collection<KeptClaim> claims, List<Decision> decisions) {
    Identities identities = new Identities(registry, decisions);
    return claims.stream()
        .sorted(KeptClaim.BY_DAY)
        .map(claim -> Facts.of(claim, identities))
        .toList();
  }

  /** The events of {@code facts}, earliest first. */
  List<Gathered> gathered(List<Facts> facts, List<Decision> decisions) {
    Decisions decided = new Decisions(decisions, Decision.Subject.CLAIMS);
    Map<String, Integer> indexOf = new HashMap<>();
    for (int i = 0; i < facts.size(); i++) {
      if (indexOf.put(facts.get(i).claim().id(), i) != null) {
        throw new IllegalArgumentException("twice the claim " + facts.get(i).claim().id());
      }
    }
    Gathering gathering = new Gathering(facts, decided.pairs(Decision.Kind.KEEP_APART, indexOf));
    for (int[] pair : decided.pairs(Decision.Kind.JOIN, indexOf)) {
      gathering.joinDecided(pair[0], pair[1]);
    }
    new Gatherer(facts, gathering).gather();
    List<List<Merge>> merges = gathering.mergesByFirst();
    List<Gathered> events = new ArrayList<>();
    for (List<Integer> members : gathering.groups()) {
      List<Facts> own = members.stream().map(facts::get).toList();
      events.add(new Gathered(event(own, merges.get(members.getFirst())), own));
    }
    events.sort(
        Comparator.comparing((Gathered gathered) -> start(gathered.event()))
            .thenComparing(gathered -> gathered.event().id()));
    return events;
  }

  private static LocalDate start(Event event) {
    Extent when = event.when();
    return Days.orLast(when == null ? null : when.from() == null ? when.to() : when.from());
  }

  private static Event event(List<Facts> facts, List<Merge> merges) {
    Facts founder = facts.getFirst();
    SortedSet<EventType> types = new TreeSet<>();
    SortedSet<String> parties = new TreeSet<>();
    Map<String, Place> places = new TreeMap<>();
    for (Facts one : facts) {
      types.add(one.claim().claim().event());
      parties.addAll(one.parties());
      if (one.place() != null) {
        places.put(Facts.width(one.place()) + one.place().id(), one.place());
      }
    }
    if (parties.stream().anyMatch(party -> !party.startsWith("words:"))) {
      parties.removeIf(party -> party.startsWith("words:"));
    }
    return new Event(
        ContentId.of("e", founder.claim().id()),
        founder.family(),
        types,
        parties,
        when(facts),
        List.copyOf(places.values()),
        facts.stream().map(Facts::claim).toList(),
        merges);
  }

  /** The narrowest time that a claim gives, those that say it before those that do not. */
  private static @Nullable Extent when(List<Facts> facts) {
    return facts.stream()
        .filter(one -> one.time() != null)
        .min(
            Comparator.comparing((Facts one) -> !one.isDated())
                .thenComparingLong(one -> length(one.time())))
        .map(Facts::time)
        .orElse(null);
  }

  private static long length(@Nullable Extent extent) {
    if (extent == null || extent.from() == null || extent.to() == null) {
      return Long.MAX_VALUE;
    }
    return extent.to().toEpochDay() - extent.from().toEpochDay();
  }

  /** Fills buckets with the numbers of claims. */
  static Map<String, List<Integer>> buckets(
      List<Facts> facts,
      Collection<Integer> numbers,
      Function<Facts, ? extends Collection<String>> keys) {
    Map<String, List<Integer>> buckets = new TreeMap<>();
    for (int i : numbers) {
      for (String key : keys.apply(facts.get(i))) {
        buckets.computeIfAbsent(key, k -> new ArrayList<>(1)).add(i);
      }
    }
    return buckets;
  }
}
