package org.tawatur.score;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Pairs gold and coded claims of one report, one to one, best first. They can pair where they are
 * of one type and their triggers overlap or, failing that, the trigger of one lies in the evidence
 * of the other. What is left can cross: the same words taken for another type. Safe to share.
 */
final class Pairer {
  /** Better pairs are greater; equal ones are told apart by their place, later first. */
  private static final Comparator<Pair> QUALITY =
      Comparator.comparing(Pair::hasTrigger)
          .thenComparing(Pair::isWhoRight)
          .thenComparingInt(Pair::who)
          .thenComparing(Pair::isRequired)
          .thenComparingInt(Pair::nearness)
          .thenComparingInt(Pair::gold)
          .thenComparingInt(Pair::coded);

  /** A gold and a coded claim that may be one. */
  private record Pair(
      boolean hasTrigger,
      boolean isWhoRight,
      int who,
      boolean isRequired,
      int nearness,
      int gold,
      int coded) {}

  /**
   * Which claims are one.
   *
   * @param same places of coded claims by those of their gold claims, of one type
   * @param crossed the same, of different types; optional gold claims never cross
   */
  record Pairing(Map<Integer, Integer> same, Map<Integer, Integer> crossed) {}

  /** The pairs of {@code report}. */
  Pairing pairing(ScoredReport report) {
    List<Pair> alike = new ArrayList<>();
    List<Pair> unlike = new ArrayList<>();
    for (int i = 0; i < report.gold().size(); i++) {
      for (int j = 0; j < report.coded().size(); j++) {
        ScoredClaim gold = report.gold().get(i);
        ScoredClaim coded = report.coded().get(j);
        boolean hasTrigger = gold.trigger().overlaps(coded.trigger());
        boolean isNear =
            gold.trigger().overlaps(coded.evidence()) || gold.evidence().overlaps(coded.trigger());
        if (gold.type().equals(coded.type())) {
          if (hasTrigger || isNear) {
            alike.add(pair(gold, coded, i, j));
          }
        } else if (hasTrigger && !gold.isOptional()) {
          unlike.add(pair(gold, coded, i, j));
        }
      }
    }
    Map<Integer, Integer> same = chosen(alike, Set.of(), Set.of());
    Map<Integer, Integer> crossed = chosen(unlike, same.keySet(), Set.copyOf(same.values()));
    return new Pairing(same, crossed);
  }

  private static Pair pair(ScoredClaim gold, ScoredClaim coded, int i, int j) {
    return new Pair(
        gold.trigger().overlaps(coded.trigger()),
        gold.isWhoRight(coded),
        gold.whoHits(coded),
        !gold.isOptional(),
        -Math.abs(gold.trigger().start() - coded.trigger().start()),
        i,
        j);
  }

  private static Map<Integer, Integer> chosen(
      List<Pair> pairs, Set<Integer> withoutGold, Set<Integer> withoutCoded) {
    pairs.sort(Collections.reverseOrder(QUALITY));
    Map<Integer, Integer> chosen = new HashMap<>();
    Set<Integer> used = new HashSet<>(withoutCoded);
    for (Pair pair : pairs) {
      if (!withoutGold.contains(pair.gold())
          && !chosen.containsKey(pair.gold())
          && used.add(pair.coded())) {
        chosen.put(pair.gold(), pair.coded());
      }
    }
    return chosen;
  }
}
