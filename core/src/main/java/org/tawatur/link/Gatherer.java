package org.tawatur.link;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Gathers claims step by step, see {@link Events}. */
final class Gatherer {
  private static final int PERSON_DAYS = 30;

  private final List<Facts> facts;
  private final Gathering gathering;

  Gatherer(List<Facts> facts, Gathering gathering) {
    this.facts = facts;
    this.gathering = gathering;
  }

  void gather() {
    List<Integer> all = new ArrayList<>();
    List<Integer> exact = new ArrayList<>();
    List<Integer> others = new ArrayList<>();
    for (int i = 0; i < facts.size(); i++) {
      all.add(i);
      (facts.get(i).isExact() ? exact : others).add(i);
    }
    joinPairs(exact, Buckets::pairDays, "on the same day");
    joinSites(exact);
    joinPersons(all);
    joinRetold();
    joinCounted(all);
    List<Integer> left = attach(exact, others);
    List<Integer> undated = left.stream().filter(i -> !facts.get(i).isDated()).toList();
    List<Integer> vague = left.stream().filter(i -> facts.get(i).isDated()).toList();
    joinPairs(undated, Buckets::pairReports, "in reports of the same time");
    joinSites(undated);
    joinPairs(vague, Buckets::pairExtents, "in the same stretch of time");
  }

  private void joinPairs(
      Collection<Integer> claims, Function<Facts, List<String>> keys, String time) {
    buckets(claims, keys)
        .forEach((key, bucket) -> {
          if (bucket.size() > 1) {
            String pair = pair(bucket.getFirst(), key);
            String reason = "both name " + pair.replace("|", " and ") + " " + time;
            Cells.join(facts, bucket, pair, reason, gathering);
          }
        });
  }

  private String pair(int claim, String key) {
    return facts.get(claim).pairs().stream()
        .map(Pair::key)
        .filter(pair -> key.contains("|" + pair + "|"))
        .findFirst()
        .orElseThrow();
  }

  /** Same site and day: those who are acted on, or who acts where the others do not contradict. */
  private void joinSites(Collection<Integer> claims) {
    buckets(claims, Buckets::siteDays)
        .forEach((key, bucket) -> {
          if (bucket.size() > 1) {
            String reason =
                "the same day, site and "
                    + (key.contains("|mode|") ? "manner" : "party")
                    + " ("
                    + key.substring(key.indexOf('|') + 1)
                    + ")";
            if (key.contains("|by|")) {
              joinByRecipient(bucket, reason);
            } else {
              joinAll(bucket, reason);
            }
          }
        });
  }

  private void joinAll(List<Integer> bucket, String reason) {
    for (int claim : bucket) {
      gathering.join(bucket.getFirst(), claim, reason);
    }
  }

  /** One who acts on several is told of in several events; who names none fits the only one. */
  private void joinByRecipient(List<Integer> bucket, String reason) {
    Map<String, List<Integer>> byRecipient = new TreeMap<>();
    for (int claim : bucket) {
      String recipient =
          facts.get(claim).recipients().stream()
              .filter(Identities.Who::isKnown)
              .map(Identities.Who::key)
              .findFirst()
              .orElse("");
      byRecipient.computeIfAbsent(recipient, key -> new ArrayList<>()).add(claim);
    }
    byRecipient.values().forEach(own -> joinAll(own, reason));
    if (byRecipient.size() == 2 && byRecipient.containsKey("")) {
      joinAll(bucket, reason);
    }
  }

  /** What is told in the same words within some days, as far as nothing else speaks against it. */
  private void joinRetold() {
    for (Retellings.Retelling pair : new Retellings(facts).found()) {
      if (gathering.sum(pair.one()).fits(gathering.sum(pair.other()))) {
        gathering.join(pair.one(), pair.other(), "told in the same words");
      }
    }
  }

  /** The same number of the same, on one day, by one actor or at one place. */
  private void joinCounted(Collection<Integer> claims) {
    buckets(claims, Buckets::countDays)
        .forEach((key, bucket) -> {
          String reason =
              "the same number on the same day (" + key.substring(key.indexOf('|') + 1) + ")";
          for (int claim : bucket) {
            int first = bucket.getFirst();
            if (gathering.sum(first).fits(gathering.sum(claim))) {
              gathering.join(first, claim, reason);
            }
          }
        });
  }

  /** One person, one type and manner, reports that follow each other. */
  private void joinPersons(Collection<Integer> claims) {
    buckets(claims, Buckets::persons)
        .forEach((key, bucket) -> {
          List<Integer> byTime = new ArrayList<>(bucket);
          byTime.removeIf(i -> facts.get(i).time() == null);
          byTime.sort((one, other) -> {
            int byStart = start(one).compareTo(start(other));
            return byStart != 0 ? byStart : Integer.compare(one, other);
          });
          for (int i = 1; i < byTime.size(); i++) {
            int one = byTime.get(i - 1);
            int other = byTime.get(i);
            if (!start(one).plusDays(PERSON_DAYS).isBefore(start(other))) {
              gathering.join(one, other, "the same person (" + key + ")");
            }
          }
        });
  }

  private LocalDate start(int claim) {
    Extent time = facts.get(claim).time();
    if (time == null) {
      return LocalDate.MIN;
    }
    LocalDate from = time.from() == null ? time.to() : time.from();
    return from == null ? LocalDate.MIN : from;
  }

  /**
   * Adds each of {@code others} to the only event of {@code exact} that it fits.
   *
   * @return those that fit none or several
   */
  private List<Integer> attach(Collection<Integer> exact, Collection<Integer> others) {
    Map<String, List<Integer>> byDay = buckets(exact, Buckets::pairDays);
    Map<String, List<Integer>> byMonth = buckets(exact, Buckets::pairMonths);
    List<int[]> found = new ArrayList<>();
    List<Integer> left = new ArrayList<>();
    for (int other : others) {
      Facts own = facts.get(other);
      Integer fit =
          own.isDated()
              ? onlyFit(own, Buckets.pairMonths(own), byMonth)
              : onlyFit(own, Buckets.pairDays(own), byDay);
      if (fit == null) {
        left.add(other);
      } else {
        found.add(new int[] {other, fit});
      }
    }
    for (int[] pair : found) {
      gathering.join(pair[0], pair[1], "the only event that fits its actors, time and place");
    }
    return left;
  }

  /** The first claim of the only event that {@code own} fits, or null; stops at the second. */
  private @Nullable Integer onlyFit(
      Facts own, List<String> keys, Map<String, List<Integer>> candidates) {
    Integer fit = null;
    for (String key : keys) {
      for (int other : candidates.getOrDefault(key, List.of())) {
        if (!fits(own, facts.get(other))) {
          continue;
        }
        if (fit != null && gathering.first(fit) != gathering.first(other)) {
          return null;
        }
        fit = fit == null ? other : Math.min(fit, other);
      }
    }
    return fit;
  }

  private static boolean fits(Facts one, Facts other) {
    Extent time = one.time();
    Extent that = other.time();
    return time != null
        && that != null
        && time.overlaps(that)
        && Nearness.of(one.place(), other.place()) != Nearness.APART
        && isTold(one, other)
        && one.pairs().stream()
            .anyMatch(pair ->
                other.pairs().stream()
                    .anyMatch(own -> own.key().equals(pair.key()) && own.way().fits(pair.way())));
  }

  /**
   * Whether more than the two parties says that it is one happening, where it does not say when and
   * the two may do it every day: the place, or a number.
   */
  private static boolean isTold(Facts one, Facts other) {
    if (one.isDated() || one.family().isRare()) {
      return true;
    }
    return switch (Nearness.of(one.place(), other.place())) {
      case SAME, NEAR, WITHIN -> true;
      case APART -> false;
      case OPEN ->
          one.claim().claim().counts().stream()
              .anyMatch(count ->
                  other.claim().claim().counts().stream()
                      .anyMatch(
                          that -> that.value() == count.value() && that.of().equals(count.of())));
    };
  }

  private Map<String, List<Integer>> buckets(
      Collection<Integer> claims, Function<Facts, List<String>> keys) {
    return Events.buckets(facts, claims, keys);
  }
}
