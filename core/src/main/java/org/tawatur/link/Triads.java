package org.tawatur.link;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Looks at relations three by three, after Heider's balance: the friend of a friend is a friend,
 * the enemy of an enemy too. Immutable and thread-safe.
 */
public final class Triads {

  /**
   * Every three actors of whom all pairs are friendly (cooperative, allied) or hostile (hostile,
   * tense), in the order of their ids. Costs time that grows with the number of pairs times the
   * largest number of pairs of one actor.
   */
  public List<Triad> triads(Collection<PairState> states) {
    SortedMap<String, NavigableMap<String, PairState>> above = new TreeMap<>();
    for (PairState pair : states) {
      if (sign(pair) != 0) {
        above.computeIfAbsent(pair.first(), key -> new TreeMap<>()).put(pair.second(), pair);
      }
    }
    List<Triad> triads = new ArrayList<>();
    above.forEach((first, others) ->
        others.forEach((second, pair) ->
            others
                .tailMap(second, false)
                .forEach((third, far) -> {
                  PairState closing = above.getOrDefault(second, new TreeMap<>()).get(third);
                  if (closing != null) {
                    triads.add(triad(pair, far, closing));
                  }
                })));
    return triads;
  }

  /**
   * The relations that sit ill with their neighbours: friendly or hostile pairs that are in more
   * unbalanced than balanced triads, the worst first.
   */
  public List<Strain> strains(Collection<PairState> states) {
    Map<String, Strain> byPair = new TreeMap<>();
    for (Triad triad : triads(states)) {
      for (PairState pair : triad.pairs()) {
        Strain one = new Strain(pair, triad.isBalanced() ? 1 : 0, triad.isBalanced() ? 0 : 1);
        byPair.merge(pair.first() + "|" + pair.second(), one, Strain::plus);
      }
    }
    return byPair.values().stream()
        .filter(strain -> strain.unbalanced() > strain.balanced())
        .sorted(
            Comparator.comparingInt((Strain strain) -> strain.balanced() - strain.unbalanced())
                .thenComparing(strain -> strain.pair().first())
                .thenComparing(strain -> strain.pair().second()))
        .toList();
  }

  private static Triad triad(PairState one, PairState two, PairState three) {
    List<PairState> pairs = List.of(one, two, three);
    boolean isBalanced = sign(one) * sign(two) * sign(three) > 0;
    long friendly = pairs.stream().filter(pair -> sign(pair) > 0).count();
    List<PairState> odd =
        !isBalanced && friendly == 2
            ? pairs.stream().filter(pair -> sign(pair) < 0).toList()
            : List.of();
    return new Triad(pairs, isBalanced, odd);
  }

  private static int sign(PairState pair) {
    return switch (pair.state()) {
      case COOPERATIVE, ALLIED -> 1;
      case HOSTILE, TENSE -> -1;
      case NEUTRAL, UNKNOWN -> 0;
    };
  }

  /**
   * How a relation sits with its neighbours.
   *
   * @param pair the relation
   * @param balanced number of balanced triads it is in
   * @param unbalanced number of unbalanced ones
   */
  public record Strain(PairState pair, int balanced, int unbalanced) {

    private Strain plus(Strain other) {
      return new Strain(pair, balanced + other.balanced, unbalanced + other.unbalanced);
    }
  }
}
