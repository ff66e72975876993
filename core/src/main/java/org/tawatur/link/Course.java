package org.tawatur.link;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.tawatur.actor.Registry;
import org.tawatur.link.Events.Gathered;
import org.tawatur.link.Relation.Change;
import org.tawatur.link.Relation.Period;
import org.tawatur.link.Relation.Scored;
import org.tawatur.link.Relation.State;

/** One relation on its way: claims are added, and what they come to is read off. */
final class Course {
  private static final int NEWS_LASTS_MONTHS = 6;
  private static final Comparator<Scored> ORDER =
      Comparator.comparing((Scored scored) -> Days.orLast(scored.day()))
          .thenComparing(Scored::claim, KeptClaim.BY_DAY);

  private final RelationQuery query;
  private final Activity activity;
  private final Registry registry;
  private final Events events;
  private final NamedActors named;
  private final List<Scored> scored = new ArrayList<>();
  private final List<Scored> undated = new ArrayList<>();
  private final Map<String, String> eventOf = new HashMap<>();
  private final Set<String> disputed = new HashSet<>();

  Course(
      RelationQuery query, Activity activity, Registry registry, Events events, NamedActors named) {
    this.query = query;
    this.activity = activity;
    this.registry = registry;
    this.events = events;
    this.named = named;
  }

  /** Adds claims whose events and counterparts have to be found. */
  void add(
      List<Facts> facts, List<Decision> decisions, RelationQuery asked, Identities identities) {
    Counterparts counterparts = new Counterparts(registry, named, identities, facts);
    List<Facts> own = scored(facts, new Dyad(asked, registry, counterparts));
    for (Gathered event : events.gathered(own, decisions)) {
      event.facts().forEach(one -> eventOf.put(one.claim().id(), event.event().id()));
    }
    dispute(own, counterparts);
  }

  /** Adds claims of which events and counterparts are known. */
  void add(List<Facts> facts, Relations.Known known, RelationQuery asked, Identities identities) {
    Counterparts counterparts = new Counterparts(registry, named, identities, known.offers());
    List<Facts> own = scored(facts, new Dyad(asked, registry, counterparts));
    for (Facts one : own) {
      String id = one.claim().id();
      eventOf.put(id, known.eventOf().getOrDefault(id, id));
    }
    dispute(own, counterparts);
  }

  /** Those that are about the two, with their scores. */
  private List<Facts> scored(List<Facts> facts, Dyad dyad) {
    List<Facts> own = new ArrayList<>();
    for (Facts one : facts) {
      Dyad.Score score = dyad.score(one);
      if (score != null) {
        own.add(one);
        Scored found =
            new Scored(one.claim(), day(one), score.value(), score.counts(), score.note());
        (found.day() == null ? undated : scored).add(found);
      }
    }
    scored.sort(ORDER);
    undated.sort(ORDER);
    return own;
  }

  /** Notes which of them others deny. */
  private void dispute(List<Facts> own, Counterparts counterparts) {
    Map<String, List<Integer>> byEvent = new TreeMap<>();
    for (int i = 0; i < own.size(); i++) {
      String event = eventOf.getOrDefault(own.get(i).claim().id(), "");
      byEvent.computeIfAbsent(event, key -> new ArrayList<>(1)).add(i);
    }
    Opposition opposition = new Opposition(own, new Lineage(registry), counterparts);
    for (List<Integer> matter : opposition.matters(byEvent.values())) {
      matter.forEach(claim -> disputed.add(own.get(claim).claim().id()));
    }
  }

  /** The day that a claim counts for, null where it is not known to the length of a period. */
  private @Nullable LocalDate day(Facts facts) {
    Extent time = facts.time();
    if (time == null || !facts.isDated()) {
      return facts.claim().report().published();
    }
    boolean goesOn = String.valueOf(edtf(facts)).endsWith("/..");
    if (goesOn) {
      return facts.claim().report().published();
    }
    return time.isWithin(query.step() == RelationQuery.Step.WEEK ? 7 : 31) ? time.from() : null;
  }

  private static @Nullable String edtf(Facts facts) {
    var when = facts.claim().claim().when();
    return when == null ? null : when.value();
  }

  private LocalDate start(LocalDate day) {
    return query.step() == RelationQuery.Step.WEEK
        ? day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
        : day.withDayOfMonth(1);
  }

  private LocalDate next(LocalDate start) {
    return query.step() == RelationQuery.Step.WEEK ? start.plusWeeks(1) : start.plusMonths(1);
  }

  Relation relation() {
    SortedSet<String> panel = panel();
    List<Scored> kept = inPanel(scored, panel);
    List<Change> changes = new ArrayList<>();
    List<Period> periods = periods(kept, changes);
    return new Relation(query, periods, changes, inPanel(undated, panel), panel);
  }

  private List<Scored> inPanel(List<Scored> all, SortedSet<String> panel) {
    return query.isPanelConstant()
        ? all.stream().filter(one -> isIn(one.claim().report().outlet(), panel)).toList()
        : all;
  }

  private static boolean isIn(@Nullable String outlet, Set<String> panel) {
    return outlet != null && panel.contains(outlet);
  }

  /** The outlets active at any time, or where it is to be constant, in every active period. */
  private SortedSet<String> panel() {
    Set<String> panel = new HashSet<>();
    if (scored.isEmpty()) {
      return new TreeSet<>();
    }
    LocalDate last = Days.orLast(scored.getLast().day());
    boolean isFirst = true;
    LocalDate from = start(Days.orLast(scored.getFirst().day()));
    for (; !from.isAfter(last); from = next(from)) {
      SortedSet<String> active = activity.outlets(from, next(from).minusDays(1));
      if (active.isEmpty()) {
        continue;
      }
      if (isFirst || !query.isPanelConstant()) {
        panel.addAll(active);
      } else {
        panel.retainAll(active);
      }
      isFirst = false;
    }
    return new TreeSet<>(panel);
  }

  private List<Period> periods(List<Scored> kept, List<Change> changes) {
    List<Period> periods = new ArrayList<>();
    State state = State.UNKNOWN;
    LocalDate news = LocalDate.MIN;
    int at = 0;
    if (kept.isEmpty()) {
      return periods;
    }
    LocalDate last = Days.orLast(kept.getLast().day());
    LocalDate from = start(Days.orLast(kept.getFirst().day()));
    for (; !from.isAfter(last); from = next(from)) {
      LocalDate to = next(from).minusDays(1);
      List<Scored> own = new ArrayList<>();
      while (at < kept.size() && !Days.orLast(kept.get(at).day()).isAfter(to)) {
        own.add(kept.get(at++));
      }
      List<States.Weighed> weighed = weighed(own);
      if (!weighed.isEmpty()) {
        State found = States.state(weighed);
        State before = state;
        state = isStillWar(before, found) ? before : found;
        news = to;
        if (state != before) {
          changes.add(change(before, state, weighed));
        }
      } else if (news.isBefore(from.minusMonths(NEWS_LASTS_MONTHS))) {
        state = State.UNKNOWN;
      }
      periods.add(
          new Period(
              from,
              to,
              weighed.stream().mapToDouble(States.Weighed::score).average().orElse(0),
              weighed.size(),
              own,
              activity.outlets(from, to).size(),
              state));
    }
    return periods;
  }

  private static boolean isStillWar(State before, State found) {
    return before == State.HOSTILE && found == State.TENSE;
  }

  /** The claims that point to the new state, else all. */
  private static Change change(State before, State after, List<States.Weighed> weighed) {
    boolean isWorse = after == State.HOSTILE || after == State.TENSE;
    boolean isBetter = after == State.COOPERATIVE || after == State.ALLIED;
    List<Scored> all =
        weighed.stream().flatMap(one -> one.claims().stream()).sorted(ORDER).toList();
    List<Scored> causes =
        all.stream()
            .filter(one -> isWorse ? one.score() < 0 : !isBetter || one.score() > 0)
            .toList();
    List<Scored> shown = causes.isEmpty() ? all : causes;
    return new Change(Days.orLast(shown.getFirst().day()), before, after, shown);
  }

  /** The events of a period by their claims that count. */
  private List<States.Weighed> weighed(List<Scored> own) {
    SortedMap<String, List<Scored>> byEvent = new TreeMap<>();
    for (Scored one : own) {
      if (one.isCounted()) {
        String event = eventOf.getOrDefault(one.claim().id(), one.claim().id());
        byEvent.computeIfAbsent(event, key -> new ArrayList<>()).add(one);
      }
    }
    List<States.Weighed> weighed = new ArrayList<>();
    for (List<Scored> claims : byEvent.values()) {
      boolean isDisputed = claims.stream().allMatch(one -> disputed.contains(one.claim().id()));
      weighed.add(new States.Weighed(List.copyOf(claims), isDisputed));
    }
    return weighed;
  }

  /** The state at the end and the claims of the last period that count, or null. */
  @Nullable PairState last() {
    List<Change> changes = new ArrayList<>();
    List<Period> periods = periods(scored, changes);
    for (Period period : periods.reversed()) {
      List<Scored> counted = period.claims().stream().filter(Scored::isCounted).toList();
      if (!counted.isEmpty()) {
        return new PairState(query.first(), query.second(), period.state(), counted);
      }
    }
    return null;
  }
}
