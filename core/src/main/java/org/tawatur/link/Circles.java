package org.tawatur.link;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Finds outlets that cite each other in a ring. */
public final class Circles {

  /**
   * The rings among some who cite: sets of at least two of whom each can be reached from each, in
   * the order of their first keys. Costs time linear in them but for the order of the keys.
   *
   * @param cites whom each cites, by keys
   */
  public List<Set<String>> rings(Map<String, Set<String>> cites) {
    Map<String, Set<String>> all = new TreeMap<>(cites);
    Map<String, Set<String>> cited = new TreeMap<>();
    cites.forEach((from, others) ->
        others.forEach(to -> cited.computeIfAbsent(to, key -> new TreeSet<>()).add(from)));
    return components(all, cited);
  }

  /**
   * The rings among some claims.
   *
   * @param rings the keys of each ring's outlets, in order
   * @param standIn for each outlet of a ring that has nothing but what another one of it says: the
   *     outlet that it counts as
   * @param rootless keys that stand in for a ring in which nobody knows anything himself
   */
  record Found(List<Set<String>> rings, Map<String, String> standIn, Set<String> rootless) {
    /** No rings. */
    static final Found NONE = new Found(List.of(), Map.of(), Set.of());
  }

  /** The rings among {@code sayings}. Costs time linear in them but for the order of the keys. */
  Found circles(Collection<Saying> sayings) {
    Map<String, Set<String>> cites = new TreeMap<>();
    Map<String, Set<String>> cited = new TreeMap<>();
    Set<String> grounded = new TreeSet<>();
    for (Saying saying : sayings) {
      note(saying, cites, cited, grounded);
    }
    List<Set<String>> rings = new ArrayList<>();
    Map<String, String> standIn = new HashMap<>();
    Set<String> rootless = new TreeSet<>();
    for (Set<String> ring : components(cites, cited)) {
      rings.add(ring);
      String root =
          ring.stream().filter(grounded::contains).findFirst().orElse(ring.iterator().next());
      if (!grounded.contains(root)) {
        rootless.add(root);
      }
      ring.stream().filter(key -> !grounded.contains(key)).forEach(key -> standIn.put(key, root));
    }
    return new Found(rings, standIn, rootless);
  }

  private static void note(
      Saying saying,
      Map<String, Set<String>> cites,
      Map<String, Set<String>> cited,
      Set<String> grounded) {
    String citing = saying.publisher().isKnown() ? saying.publisher().key() : null;
    for (Outlet teller : saying.tellers()) {
      if (citing != null && !citing.equals(teller.key())) {
        cites.computeIfAbsent(citing, key -> new TreeSet<>()).add(teller.key());
        cited.computeIfAbsent(teller.key(), key -> new TreeSet<>()).add(citing);
      }
      citing = teller.key();
    }
    // Who is only cited may have it from anybody; what others tell through it is seen.
    if (citing != null && saying.voice() != null && !saying.endsInOutlet()) {
      grounded.add(citing);
    }
  }

  /**
   * Kosaraju's: strongly connected components of two and more, in the order of their first keys.
   */
  private static List<Set<String>> components(
      Map<String, Set<String>> cites, Map<String, Set<String>> cited) {
    List<Set<String>> components = new ArrayList<>();
    Set<String> done = new TreeSet<>();
    for (String start : finished(cites).reversed()) {
      Set<String> component = new TreeSet<>();
      Deque<String> open = new ArrayDeque<>();
      if (done.add(start)) {
        open.push(start);
      }
      while (!open.isEmpty()) {
        String key = open.pop();
        component.add(key);
        for (String next : cited.getOrDefault(key, Set.of())) {
          if (done.add(next)) {
            open.push(next);
          }
        }
      }
      if (component.size() > 1) {
        components.add(component);
      }
    }
    components.sort((one, other) -> one.iterator().next().compareTo(other.iterator().next()));
    return components;
  }

  /** All keys, each after those that are reached from it alone. */
  private static List<String> finished(Map<String, Set<String>> cites) {
    List<String> finished = new ArrayList<>();
    Set<String> seen = new TreeSet<>();
    for (String start : cites.keySet()) {
      Deque<Deque<String>> open = new ArrayDeque<>();
      Deque<String> path = new ArrayDeque<>();
      if (seen.add(start)) {
        path.push(start);
        open.push(new ArrayDeque<>(cites.getOrDefault(start, Set.of())));
      }
      while (!path.isEmpty()) {
        String next = open.element().poll();
        if (next == null) {
          open.pop();
          finished.add(path.pop());
        } else if (seen.add(next)) {
          path.push(next);
          open.push(new ArrayDeque<>(cites.getOrDefault(next, Set.of())));
        }
      }
    }
    return finished;
  }
}
