package org.tawatur.link;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.tawatur.claim.Claim;
import org.tawatur.claim.EventType;
import org.tawatur.link.Identities.Who;

/** Brings claims that affirm together with those that deny or refuse the same. */
final class Opposition {
  /** Days between an agreement, oath or office and its denial. */
  private static final int RARE_GAP = 21;

  /** Days between another deed and its denial. */
  private static final int GAP = 3;

  /** What is dated less exactly than this is of no one time. */
  private static final int LONGEST = 92;

  private final List<Facts> facts;
  private final Lineage lineage;
  private final Counterparts counterparts;
  private final Joining joining;
  private final Map<String, List<Integer>> affirming = new HashMap<>();
  private final Map<String, SortedSet<Integer>> opposing = new TreeMap<>();
  private final Map<Integer, Map<String, String>> reasons = new TreeMap<>();
  private final Set<Integer> refused = new TreeSet<>();

  Opposition(List<Facts> facts, Lineage lineage, Counterparts counterparts) {
    this.facts = facts;
    this.lineage = lineage;
    this.counterparts = counterparts;
    this.joining = new Joining(facts.size(), List.of());
    noteRefused();
    for (int i = 0; i < facts.size(); i++) {
      noteOpposing(i);
    }
    Set<String> matters = new HashSet<>();
    opposing.keySet().forEach(key -> matters.add(key.substring(0, key.indexOf('|'))));
    for (int i = 0; i < facts.size(); i++) {
      if (matters.contains(what(facts.get(i))) && stance(i) == Side.Stance.AFFIRMED) {
        noteAffirming(i);
      }
    }
  }

  /** What stands in the words of a refusal is what was refused, not what was agreed. */
  private void noteRefused() {
    Map<String, List<Integer>> refusals = new HashMap<>();
    for (int i = 0; i < facts.size(); i++) {
      if (Stance.of(claim(i)) == Side.Stance.REFUSED) {
        refusals
            .computeIfAbsent(facts.get(i).claim().report().id(), report -> new ArrayList<>(1))
            .add(i);
      }
    }
    if (refusals.isEmpty()) {
      return;
    }
    for (int i = 0; i < facts.size(); i++) {
      Claim own = claim(i);
      for (int refusal : refusals.getOrDefault(facts.get(i).claim().report().id(), List.of())) {
        if (own.event() != EventType.REJECT
            && facts.get(i).family() == Family.ACCORD
            && claim(refusal).evidence().span().contains(own.trigger().span())) {
          refused.add(i);
        }
      }
    }
  }

  private Claim claim(int number) {
    return facts.get(number).claim().claim();
  }

  /** The claims of each matter in which some affirm and some oppose, in order. */
  List<List<Integer>> matters(Collection<List<Integer>> events) {
    events.forEach(this::joinEvent);
    opposing.forEach((key, opposers) -> {
      List<Integer> affirmers = affirming.getOrDefault(key, List.of());
      if (!affirmers.isEmpty()) {
        join(opposers, affirmers);
      }
    });
    return joining.groups().stream()
        .filter(group -> group.size() > 1)
        .map(group -> group.stream().filter(claim -> stance(claim) != null).toList())
        .toList();
  }

  /** Why the claims of a matter are about the same, beyond what they say themselves. */
  List<String> reasons(List<Integer> matter) {
    Set<String> agreeing = new TreeSet<>();
    for (int claim : matter) {
      if (stance(claim) == Side.Stance.AFFIRMED) {
        agreeing.addAll(facts.get(claim).parties());
      }
    }
    SortedSet<String> all = new TreeSet<>();
    for (int claim : matter) {
      reasons
          .getOrDefault(claim, Map.of())
          .forEach((other, reason) -> {
            if (agreeing.contains(other)) {
              all.add(other + ": " + reason);
            }
          });
    }
    return List.copyOf(all);
  }

  private Side.@Nullable Stance stance(int claim) {
    return refused.contains(claim) ? null : Stance.of(claim(claim));
  }

  private void noteOpposing(int claim) {
    Side.Stance stance = stance(claim);
    if (stance == null) {
      return;
    }
    Collection<String> keys =
        switch (stance) {
          case DENIED -> keys(facts.get(claim), false);
          case REFUSED -> refusalKeys(claim);
          case AFFIRMED, VERSION -> List.of();
        };
    keys.forEach(key -> opposing.computeIfAbsent(key, k -> new TreeSet<>()).add(claim));
  }

  /** Notes what a claim affirms, where somebody opposes it. */
  private void noteAffirming(int claim) {
    for (String key : keys(facts.get(claim), true)) {
      if (opposing.containsKey(key)) {
        affirming.computeIfAbsent(key, k -> new ArrayList<>()).add(claim);
      }
    }
  }

  /** What kind of matter a claim is about, with which its keys begin. */
  private static String what(Facts own) {
    return own.family() == Family.ACCORD ? "ACCORD" : own.claim().claim().event().name();
  }

  /** What a claim is about: type and actors, or type, actor and site. */
  private SortedSet<String> keys(Facts own, boolean isAffirming) {
    SortedSet<String> keys = new TreeSet<>();
    String what = what(own);
    for (Pair pair : own.pairs()) {
      if (own.family() == Family.ACCORD) {
        keys.addAll(accordKeys(pair, own, isAffirming));
      } else {
        if (pair.way() != Pair.Way.DOWN) {
          keys.add(what + "|" + pair.key() + "|UP");
        }
        if (pair.way() != Pair.Way.UP) {
          keys.add(what + "|" + pair.key() + "|DOWN");
        }
      }
    }
    if (own.place() != null && Facts.width(own.place()) == 0) {
      for (Who actor : own.actors()) {
        if (actor.isTelling()) {
          keys.add(what + "|by|" + actor.key() + "|" + own.place().id());
        }
      }
    }
    return keys;
  }

  /** An agreement of a branch is one that can be denied of the whole. */
  private Set<String> accordKeys(Pair pair, Facts own, boolean isAffirming) {
    LocalDate day = own.claim().report().published();
    Set<String> keys = new TreeSet<>();
    for (String one : isAffirming ? lineage.actingFor(pair.low(), day) : Set.of(pair.low())) {
      for (String other : isAffirming ? lineage.actingFor(pair.high(), day) : Set.of(pair.high())) {
        if (!one.equals(other)) {
          keys.add("ACCORD|" + Pair.mutual(one, other).key());
        }
      }
    }
    return keys;
  }

  private SortedSet<String> refusalKeys(int claim) {
    SortedSet<String> keys = new TreeSet<>();
    for (Who refuser : facts.get(claim).actors()) {
      if (refuser.isTelling()) {
        counterparts
            .counterparts(facts.get(claim), refuser.key())
            .forEach((other, reason) -> {
              keys.add("ACCORD|" + Pair.mutual(refuser.key(), other).key());
              if (!reason.isEmpty()) {
                reasons.computeIfAbsent(claim, key -> new TreeMap<>()).put(other, reason);
              }
            });
      }
    }
    return keys;
  }

  /** In one event affirming and opposing claims are about the same. */
  private void joinEvent(List<Integer> event) {
    List<Integer> taking = event.stream().filter(claim -> stance(claim) != null).toList();
    boolean isAffirmed = taking.stream().anyMatch(c -> stance(c) == Side.Stance.AFFIRMED);
    boolean isOpposed = taking.stream().anyMatch(c -> stance(c) != Side.Stance.AFFIRMED);
    if (isAffirmed && isOpposed) {
      taking.forEach(claim -> joining.join(taking.getFirst(), claim));
    }
  }

  /** Opposing claims within a few weeks are of one matter; each affirming one is of the nearest. */
  private void join(SortedSet<Integer> opposers, List<Integer> affirmers) {
    List<List<Integer>> matters = new ArrayList<>();
    List<Integer> byTime = new ArrayList<>(opposers);
    byTime.removeIf(claim -> facts.get(claim).time() == null);
    byTime.sort(
        java.util.Comparator.comparing(this::start)
            .thenComparing(java.util.Comparator.naturalOrder()));
    for (int opposer : byTime) {
      List<Integer> last = matters.isEmpty() ? List.of() : matters.getLast();
      if (last.isEmpty()
          || start(last.getFirst()).plusDays(gap(opposer)).isBefore(start(opposer))) {
        last = new ArrayList<>();
        matters.add(last);
      }
      last.add(opposer);
    }
    for (int affirmer : affirmers) {
      List<Integer> nearest = nearest(affirmer, matters);
      nearest.forEach(opposer -> joining.join(affirmer, opposer));
    }
  }

  private List<Integer> nearest(int affirmer, List<List<Integer>> matters) {
    Extent time = facts.get(affirmer).time();
    List<Integer> nearest = List.of();
    long least = Long.MAX_VALUE;
    if (time == null || !time.isWithin(LONGEST)) {
      return nearest;
    }
    for (List<Integer> matter : matters) {
      for (int opposer : matter) {
        long distance = distance(affirmer, opposer);
        if (distance <= gap(opposer) && distance < least && contradicts(affirmer, opposer)) {
          least = distance;
          nearest = matter;
        }
      }
    }
    return nearest;
  }

  private long gap(int claim) {
    return facts.get(claim).family().isRare() ? RARE_GAP : GAP;
  }

  private boolean contradicts(int affirmer, int opposer) {
    Facts one = facts.get(affirmer);
    Facts other = facts.get(opposer);
    String mode = one.claim().claim().mode();
    String otherMode = other.claim().claim().mode();
    boolean modesFit =
        one.family() != Family.VIOLENCE
            || mode == null
            || otherMode == null
            || mode.equals(otherMode);
    return modesFit
        && (one.family() == Family.ACCORD
            || Nearness.of(one.place(), other.place()) != Nearness.APART);
  }

  private LocalDate start(int claim) {
    Extent time = facts.get(claim).time();
    LocalDate from = time == null ? null : time.from() == null ? time.to() : time.from();
    return Days.orLast(from);
  }

  private long distance(int one, int other) {
    Extent a = facts.get(one).time();
    Extent b = facts.get(other).time();
    if (a == null || b == null || a.overlaps(b)) {
      return a == null || b == null ? Long.MAX_VALUE : 0;
    }
    LocalDate end = a.to() != null && start(other).isAfter(a.to()) ? a.to() : b.to();
    LocalDate begin = a.to() != null && start(other).isAfter(a.to()) ? start(other) : start(one);
    return begin.toEpochDay() - Days.orLast(end).toEpochDay();
  }
}
