package org.tawatur.link;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds claims that tell one thing in the same words within a few days. Costs time linear in the
 * claims: of the many that share a run of words each is compared with some that follow it.
 */
final class Retellings {
  /** Days between two reports of one happening. */
  static final int DAYS = 4;

  /** How alike claims of reports have to be of which one has no day. */
  private static final double ALIKE_UNDATED = 0.9;

  private static final int LEAST_UNDATED = 8;
  private static final int FOLLOWING = 24;

  /** Bits of an entry that say which claim; two keys alike in the others only cost a comparison. */
  private static final int BITS = 24;

  private static final long NUMBER = (1L << BITS) - 1;

  private final List<Facts> facts;
  private final Wording[] wordings;

  Retellings(List<Facts> facts) {
    this.facts = facts;
    this.wordings = new Wording[facts.size()];
  }

  /**
   * Two claims that are told alike.
   *
   * @param one number of the earlier one
   * @param other number of the later one
   * @param likeness share of their words that they have in common
   */
  record Retelling(int one, int other, double likeness) {}

  /** The pairs, those most alike first. */
  List<Retelling> found() {
    long[] entries = entries();
    Set<Long> compared = new HashSet<>();
    List<Retelling> found = new ArrayList<>();
    for (int i = 0; i + 1 < entries.length; i++) {
      long key = entries[i] >>> BITS;
      int last = Math.min(entries.length, i + 1 + FOLLOWING);
      for (int j = i + 1; j < last && entries[j] >>> BITS == key; j++) {
        add((int) (entries[i] & NUMBER), (int) (entries[j] & NUMBER), compared, found);
      }
    }
    found.sort(
        Comparator.comparingDouble((Retelling pair) -> -pair.likeness())
            .thenComparingInt(Retelling::one)
            .thenComparingInt(Retelling::other));
    return found;
  }

  /** A key and the number of a claim in each; sorted, those of one key stand together. */
  private long[] entries() {
    if (facts.size() > NUMBER) {
      throw new IllegalArgumentException(facts.size() + " claims are too many at a time");
    }
    long[] entries = new long[facts.size() * Wording.KEYS];
    int size = 0;
    for (int i = 0; i < facts.size(); i++) {
      Wording wording = Wording.of(facts.get(i).claim().claim());
      if (wording.isTelling()) {
        wordings[i] = wording;
        for (long key : keys(facts.get(i), wording)) {
          entries[size++] = key << BITS | i;
        }
      }
    }
    long[] sorted = Arrays.copyOf(entries, size);
    Arrays.sort(sorted);
    return sorted;
  }

  /** Keys of which two claims that are told alike share one. */
  static long[] keys(Facts facts, Wording wording) {
    long head = 2L * facts.claim().claim().event().ordinal() + (facts.isAhead() ? 1 : 0);
    return Arrays.stream(wording.keys()).map(key -> WordRuns.mix(key + head)).toArray();
  }

  private void add(int one, int other, Set<Long> compared, List<Retelling> found) {
    if (!areClose(one, other) || !compared.add((long) one << 32 | other)) {
      return;
    }
    Wording a = wordings[one];
    Wording b = wordings[other];
    if (!a.hasTriggerOf(b) || !isOfOneMode(one, other)) {
      return;
    }
    double likeness = a.likeness(b);
    boolean isDated = published(one) != null && published(other) != null;
    boolean isLong = Math.min(a.pairs().length, b.pairs().length) >= LEAST_UNDATED;
    if (likeness > 0 && (isDated || likeness >= ALIKE_UNDATED && isLong)) {
      found.add(new Retelling(one, other, likeness));
    }
  }

  private boolean isOfOneMode(int one, int other) {
    String mode = facts.get(one).claim().claim().mode();
    String that = facts.get(other).claim().claim().mode();
    return mode == null || that == null || mode.equals(that);
  }

  private boolean areClose(int one, int other) {
    LocalDate day = published(one);
    LocalDate that = published(other);
    return day == null || that == null || Math.abs(day.toEpochDay() - that.toEpochDay()) <= DAYS;
  }

  private @Nullable LocalDate published(int claim) {
    return facts.get(claim).claim().report().published();
  }
}
