package org.tawatur.app.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.tawatur.actor.Actor;
import org.tawatur.actor.ActorName;
import org.tawatur.actor.ActorName.Use;
import org.tawatur.actor.Registry;

/**
 * What to call actors in Arabic where one name has to stand for all. Of the full names that hold
 * today it is the one that is most like the others and about as long as the English name; never one
 * by its leader's name (قوات حميدتي, Hemedti's forces) or that of enemies while there is another. A
 * state is called by its bare name.
 */
public final class ArabicNames {
  /** What a word more or less than in English costs, in shares of likeness. */
  private static final double LENGTH = 0.08;

  /** What somebody is called who has no name of his own. */
  private static final List<Use> OTHERWISE =
      List.of(Use.ACRONYM, Use.SPELLING, Use.AMBIGUOUS, Use.CAPITAL, Use.PEJORATIVE);

  private static final Set<Use> COMPARED = Set.of(Use.FULL, Use.SHORT, Use.SPELLING);

  private static final Set<String> SMALL_WORDS = Set.of("for", "of", "the", "and", "in");

  private final Map<String, List<ActorName>> names = new HashMap<>();
  private final Set<String> leaders = new HashSet<>();

  private ArabicNames(Registry registry) {
    for (ActorName name : registry.names()) {
      names.computeIfAbsent(name.id(), id -> new ArrayList<>()).add(name);
      Actor actor = registry.actor(name.id());
      boolean isShort = name.use() == Use.SHORT && name.name().indexOf(' ') < 0;
      if (actor != null && actor.isPerson() && isShort) {
        leaders.add(bare(name.name()));
      }
    }
  }

  /** The names of all actors that have one, by their ids. */
  public static Map<String, String> of(Registry registry) {
    ArabicNames finder = new ArabicNames(registry);
    Map<String, String> found = new HashMap<>();
    for (Actor actor : registry.actors()) {
      List<ActorName> own = finder.names.getOrDefault(actor.id(), List.of());
      List<String> candidates = finder.candidates(actor, own);
      if (!candidates.isEmpty()) {
        found.put(actor.id(), best(actor, own, candidates));
      }
    }
    return found;
  }

  private List<String> candidates(Actor actor, List<ActorName> own) {
    boolean isGovernment = actor.english().contains("overnment");
    List<Use> uses =
        isGovernment
            ? List.of(Use.FULL, Use.STATE, Use.SHORT)
            : List.of(Use.STATE, Use.FULL, Use.SHORT);
    List<Use> all = new ArrayList<>(uses);
    all.addAll(OTHERWISE);
    for (Use use : all) {
      List<ActorName> of = own.stream().filter(name -> name.use() == use).toList();
      List<ActorName> lasting = of.stream().filter(name -> name.valid().to() == null).toList();
      List<String> names =
          (lasting.isEmpty() ? of : lasting).stream().map(ActorName::name).distinct().toList();
      List<String> neutral = names.stream().filter(name -> !namesLeader(name)).toList();
      if (!names.isEmpty()) {
        return actor.isPerson() || neutral.isEmpty() ? names : neutral;
      }
    }
    return List.of();
  }

  private boolean namesLeader(String name) {
    return words(name).stream().anyMatch(word -> leaders.contains(bare(word)));
  }

  private static String best(Actor actor, List<ActorName> own, List<String> candidates) {
    List<Set<String>> others =
        own.stream()
            .filter(name -> COMPARED.contains(name.use()))
            .filter(name -> !isState(own, candidates))
            .map(name -> words(name.name()))
            .toList();
    long length = length(actor.english());
    Map<String, Double> likeness = new HashMap<>();
    for (String name : candidates) {
      Set<String> words = words(name);
      double shared = others.stream().mapToDouble(other -> shared(words, other)).sum();
      double mean = others.isEmpty() ? 0 : shared / others.size();
      likeness.put(name, mean - LENGTH * Math.abs(words.size() - length));
    }
    return candidates.stream()
        .min(
            Comparator.comparingDouble((String name) -> -likeness.getOrDefault(name, 0.0))
                .thenComparingInt(String::length)
                .thenComparing(Comparator.naturalOrder()))
        .orElseThrow();
  }

  /** Names of states are not compared with those of their governments. */
  private static boolean isState(List<ActorName> own, List<String> candidates) {
    return own.stream()
        .anyMatch(name -> name.use() == Use.STATE && candidates.contains(name.name()));
  }

  private static double shared(Set<String> one, Set<String> other) {
    long common = one.stream().filter(other::contains).count();
    return (double) common / (one.size() + other.size() - common);
  }

  private static Set<String> words(String name) {
    return Set.copyOf(List.of(name.split(" ")));
  }

  /** How many words of weight an English name has, without what follows a comma or bracket. */
  private static long length(String english) {
    String name = english.replaceFirst("[,(].*", "").strip();
    return List.of(name.split(" ")).stream()
        .filter(word -> !SMALL_WORDS.contains(word.toLowerCase(Locale.ROOT)))
        .count();
  }

  private static String bare(String word) {
    return word.replaceFirst("^(لل|ل|ال)", "");
  }
}
