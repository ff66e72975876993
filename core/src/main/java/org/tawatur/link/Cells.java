package org.tawatur.link;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Joins the claims of one bucket: those that agree in place and way, then those that say less and
 * fit one of these only. What fits several stays alone, for nothing tells which is meant.
 */
final class Cells {
  private final List<Facts> facts;
  private final String reason;
  private final Gathering gathering;
  private final List<Cell> cells;

  /** Claims of a bucket that agree in place and way. */
  private record Cell(Pair.Way way, List<Integer> members, int vagueness) {
    int first() {
      return members.getFirst();
    }
  }

  private Cells(List<Facts> facts, String reason, Gathering gathering, List<Cell> cells) {
    this.facts = facts;
    this.reason = reason;
    this.gathering = gathering;
    this.cells = cells;
  }

  /**
   * Joins what belongs together in a bucket.
   *
   * @param facts all claims
   * @param bucket numbers of those in the bucket, in order
   * @param pair key of the two actors whom the bucket is about, or null where it is about a site
   * @param reason what they have in common
   */
  static void join(
      List<Facts> facts,
      List<Integer> bucket,
      @Nullable String pair,
      String reason,
      Gathering gathering) {
    Map<String, Cell> cells = new TreeMap<>();
    for (int claim : bucket) {
      Pair.Way way = pair == null ? Pair.Way.BOTH : way(facts.get(claim), pair);
      String place = place(facts.get(claim));
      int vagueness = vagueness(facts.get(claim)) + (way == Pair.Way.BOTH ? 1 : 0);
      cells
          .computeIfAbsent(way + "|" + place, key -> new Cell(way, new ArrayList<>(), vagueness))
          .members()
          .add(claim);
    }
    new Cells(facts, reason, gathering, List.copyOf(cells.values())).join();
  }

  private static Pair.Way way(Facts facts, String pair) {
    return facts.pairs().stream()
        .filter(one -> one.key().equals(pair))
        .map(Pair::way)
        .findFirst()
        .orElse(Pair.Way.BOTH);
  }

  private static String place(Facts facts) {
    return facts.place() == null ? "" : facts.place().id();
  }

  /** Twice how little it says about the place. */
  private static int vagueness(Facts facts) {
    return facts.place() == null ? 6 : 2 * Facts.width(facts.place());
  }

  private void join() {
    for (Cell cell : cells) {
      for (int member : cell.members()) {
        gathering.join(cell.first(), member, reason, placeReason(cell, cell));
      }
    }
    joinNeighbours();
    for (int vagueness = 1; vagueness <= 7; vagueness++) {
      for (Cell cell : cells) {
        if (cell.vagueness() == vagueness) {
          joinToOnlyFit(cell);
        }
      }
    }
  }

  /** Sites close to each other, and the same site told the other way round in the same manner. */
  private void joinNeighbours() {
    for (int i = 0; i < cells.size(); i++) {
      for (int j = i + 1; j < cells.size(); j++) {
        Cell one = cells.get(i);
        Cell other = cells.get(j);
        Nearness nearness = nearness(one, other);
        boolean isNear = nearness == Nearness.NEAR && one.way() == other.way();
        boolean isSwapped =
            nearness == Nearness.SAME && !one.way().fits(other.way()) && shareDetail(one, other);
        if (isNear || isSwapped) {
          gathering.join(one.first(), other.first(), reason, placeReason(one, other));
        }
      }
    }
  }

  private void joinToOnlyFit(Cell cell) {
    Collection<Integer> found = new TreeSet<>();
    Cell fit = null;
    for (Cell other : cells) {
      boolean fits =
          other.vagueness() < cell.vagueness()
              && other.way().fits(cell.way())
              && nearness(cell, other) != Nearness.APART;
      if (fits && found.add(gathering.first(other.first())) && fit == null) {
        fit = other;
      }
    }
    if (fit != null && found.size() == 1) {
      gathering.join(cell.first(), fit.first(), reason, placeReason(cell, fit));
    }
  }

  private Nearness nearness(Cell one, Cell other) {
    return Nearness.of(facts.get(one.first()).place(), facts.get(other.first()).place());
  }

  /** Whether two claims give the same manner or the same number, and so tell one deed. */
  private boolean shareDetail(Cell one, Cell other) {
    for (int a : one.members()) {
      for (int b : other.members()) {
        var left = facts.get(a).claim().claim();
        var right = facts.get(b).claim().claim();
        boolean isSameMode = left.mode() != null && left.mode().equals(right.mode());
        boolean isSameCount =
            left.counts().stream()
                .anyMatch(count ->
                    right.counts().stream()
                        .anyMatch(
                            that -> that.value() == count.value() && that.of().equals(count.of())));
        if (isSameMode || isSameCount) {
          return true;
        }
      }
    }
    return false;
  }

  private String placeReason(Cell one, Cell other) {
    String a = place(facts.get(one.first()));
    String b = place(facts.get(other.first()));
    return switch (nearness(one, other)) {
      case SAME -> "same place " + a;
      case NEAR -> a + " is near " + b;
      case WITHIN -> a + " and " + b + " lie one in the other";
      case OPEN ->
          a.isEmpty() && b.isEmpty() ? "neither names a place" : "the places do not contradict";
      case APART -> "the places differ";
    };
  }
}
