package org.tawatur.link;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Claims on their way to events, and why they were joined. */
final class Gathering {
  private final List<Facts> facts;
  private final Joining joining;
  private final List<Merge> merges = new ArrayList<>();
  private final List<Integer> owners = new ArrayList<>();
  private final @Nullable Sum[] sums;

  Gathering(List<Facts> facts, List<int[]> apart) {
    this.facts = facts;
    this.joining = new Joining(facts.size(), apart);
    this.sums = new Sum[facts.size()];
  }

  /** What the claims joined with {@code claim} say between them. */
  Sum sum(int claim) {
    int first = joining.first(claim);
    Sum sum = sums[first];
    return sum == null ? Sum.of(facts.get(first)) : sum;
  }

  /** Joins two; false where they were joined, or must not be. */
  private boolean isJoined(int one, int other) {
    int a = joining.first(one);
    int b = joining.first(other);
    if (a == b || !joining.join(one, other)) {
      return false;
    }
    Sum sum = sums[a] == null ? Sum.of(facts.get(a)) : sums[a];
    Sum that = sums[b] == null ? Sum.of(facts.get(b)) : sums[b];
    sums[Math.min(a, b)] = sum.plus(that);
    return true;
  }

  /** The first of those joined with {@code claim}. */
  int first(int claim) {
    return joining.first(claim);
  }

  /** Joins two claims for what they have in common. */
  void join(int one, int other, String... common) {
    if (one != other && isJoined(one, other)) {
      List<String> reasons = new ArrayList<>();
      reasons.add("both " + facts.get(one).family());
      reasons.addAll(List.of(common));
      if (!facts.get(one).isDated() || !facts.get(other).isDated()) {
        reasons.add("what a report does not date is taken for its news");
      }
      add(one, other, reasons, false);
    }
  }

  /** Joins two claims because a person said so. */
  void joinDecided(int one, int other) {
    if (isJoined(one, other)) {
      add(one, other, List.of("a person joined them"), true);
    }
  }

  private void add(int one, int other, List<String> reasons, boolean isDecided) {
    String first = facts.get(Math.min(one, other)).claim().id();
    String second = facts.get(Math.max(one, other)).claim().id();
    merges.add(new Merge(first, second, reasons, isDecided));
    owners.add(one);
  }

  /** The claims of each event, in order. */
  List<List<Integer>> groups() {
    return joining.groups();
  }

  /** For each claim that is the first of an event, why the event is one. */
  List<List<Merge>> mergesByFirst() {
    List<List<Merge>> byFirst = new ArrayList<>();
    for (int i = 0; i < facts.size(); i++) {
      byFirst.add(List.of());
    }
    for (int i = 0; i < merges.size(); i++) {
      int first = joining.first(owners.get(i));
      if (byFirst.get(first).isEmpty()) {
        byFirst.set(first, new ArrayList<>(2));
      }
      byFirst.get(first).add(merges.get(i));
    }
    return byFirst;
  }
}
