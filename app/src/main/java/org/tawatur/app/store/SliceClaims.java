package org.tawatur.app.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tawatur.link.KeptClaim;

/**
 * The claims that matter to a slice.
 *
 * @param all the claims
 * @param numbers their local numbers, by their ids
 * @param days the days by which they are sorted, by their ids
 */
record SliceClaims(List<KeptClaim> all, Map<String, Long> numbers, Map<String, String> days) {
  /** After all days. */
  private static final String LAST = "~";

  /** None yet. */
  static SliceClaims none() {
    return new SliceClaims(new ArrayList<>(), new HashMap<>(), new HashMap<>());
  }

  /** Adds a claim that is not among them yet. */
  void add(long n, String day, KeptClaim claim) {
    if (numbers.putIfAbsent(claim.id(), n) == null) {
      days.put(claim.id(), day);
      all.add(claim);
    }
  }

  /** Whether something with {@code claims} begins in {@code slice}. */
  boolean isOf(Slice slice, Collection<KeptClaim> claims) {
    String first = LAST;
    for (KeptClaim claim : claims) {
      String day = days.getOrDefault(claim.id(), "");
      first = day.compareTo(first) < 0 ? day : first;
    }
    return slice.holds(first);
  }
}
