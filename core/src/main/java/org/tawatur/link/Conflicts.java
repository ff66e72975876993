package org.tawatur.link;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.tawatur.actor.Registry;
import org.tawatur.claim.EventType;
import org.tawatur.link.Conflict.Kind;
import org.tawatur.link.Events.Gathered;
import org.tawatur.link.Identities.Who;

/**
 * Finds claims that cannot all hold. Immutable and thread-safe.
 *
 * <p>What somebody affirms and another one denies or refuses is one conflict where they are of one
 * event, or where both are about the same actors, or the same actor and site, within a few days, of
 * agreements, oaths and offices three weeks. Within one event, doers, roles, numbers, sites and
 * days that exclude each other are conflicts of their own.
 */
public final class Conflicts {
  private final Registry registry;
  private final Origins origins;
  private final Events events;
  private final NamedActors named;

  /** A finder that knows the actors of {@code registry} and counts with {@code origins}. */
  public Conflicts(Registry registry, Origins origins) {
    this.registry = registry;
    this.origins = origins;
    this.events = new Events(registry);
    this.named = new NamedActors(registry);
  }

  /**
   * The conflicts among {@code claims}, earliest first. Costs time linear in the claims but for
   * sorting, and for denials, each of which is compared with what is affirmed of the same actors.
   * May be called with a part of a ledger: all claims of the reports that name both of two actors
   * give all conflicts about what was between these.
   *
   * @param claims claims in any order, each once
   * @param groupOf the copy group of each report
   * @param decisions a person's decisions, those about claims and actors are used
   */
  public List<Conflict> conflicts(
      Collection<KeptClaim> claims, Map<String, String> groupOf, List<Decision> decisions) {
    return found(claims, groupOf, decisions).conflicts();
  }

  /**
   * Events and conflicts that were worked out together.
   *
   * @param events the events, earliest first
   * @param conflicts the conflicts, earliest first
   * @param offers the offers that were refused, by the ids of the refusals
   */
  public record Found(
      List<Event> events, List<Conflict> conflicts, Map<String, List<Offer>> offers) {
    /** Copies the lists. */
    public Found {
      events = List.copyOf(events);
      conflicts = List.copyOf(conflicts);
      offers = Map.copyOf(offers);
    }
  }

  /**
   * The events of {@code claims}, as {@link Events#events} gives them, and their conflicts, for
   * less than the cost of both.
   *
   * @param claims claims in any order, each once
   * @param groupOf the copy group of each report
   * @param decisions a person's decisions, those about claims and actors are used
   */
  public Found found(
      Collection<KeptClaim> claims, Map<String, String> groupOf, List<Decision> decisions) {
    List<Facts> facts = events.facts(claims, decisions);
    List<Gathered> gathered = events.gathered(facts, decisions);
    Counterparts counterparts =
        new Counterparts(registry, named, new Identities(registry, decisions), facts);
    List<Conflict> conflicts = new ArrayList<>(opposed(facts, gathered, groupOf, counterparts));
    Versions versions = new Versions(new Lineage(registry), origins);
    for (Gathered event : gathered) {
      for (Versions.Difference difference : versions.differences(event.facts())) {
        conflicts.add(differing(event, difference, groupOf));
      }
    }
    conflicts.sort(
        Comparator.comparing((Conflict conflict) -> Days.orLast(conflict.since()))
            .thenComparing(Conflict::id));
    Map<String, List<Offer>> offers = new HashMap<>();
    for (Facts one : facts) {
      if (one.claim().claim().event() == EventType.REJECT) {
        offers.put(one.claim().id(), counterparts.offers(one));
      }
    }
    return new Found(gathered.stream().map(Gathered::event).toList(), conflicts, offers);
  }

  private List<Conflict> opposed(
      List<Facts> facts,
      List<Gathered> gathered,
      Map<String, String> groupOf,
      Counterparts counterparts) {
    Map<String, Integer> indexOf = new HashMap<>();
    for (int i = 0; i < facts.size(); i++) {
      indexOf.put(facts.get(i).claim().id(), i);
    }
    List<List<Integer>> byEvent =
        gathered.stream()
            .filter(event -> event.facts().size() > 1)
            .map(event ->
                event.facts().stream()
                    .map(one -> indexOf.getOrDefault(one.claim().id(), 0))
                    .toList())
            .toList();
    Opposition opposition = new Opposition(facts, new Lineage(registry), counterparts);
    List<Conflict> conflicts = new ArrayList<>();
    for (List<Integer> matter : opposition.matters(byEvent)) {
      conflicts.add(
          opposed(matter.stream().map(facts::get).toList(), opposition.reasons(matter), groupOf));
    }
    return conflicts;
  }

  private Conflict opposed(List<Facts> matter, List<String> reasons, Map<String, String> groupOf) {
    Map<Side.Stance, List<Facts>> byStance = new EnumMap<>(Side.Stance.class);
    for (Facts one : matter) {
      Side.Stance stance = Stance.of(one.claim().claim());
      if (stance != null) {
        byStance.computeIfAbsent(stance, key -> new ArrayList<>()).add(one);
      }
    }
    SortedSet<Kind> kinds = new TreeSet<>();
    if (byStance.containsKey(Side.Stance.DENIED)) {
      kinds.add(Kind.AFFIRMED_DENIED);
    }
    if (byStance.containsKey(Side.Stance.REFUSED)) {
      kinds.add(Kind.AGREEMENT_REFUSAL);
    }
    if (matter.stream().anyMatch(this::isOwnDeed)) {
      kinds.add(Kind.RESPONSIBILITY);
    }
    List<SideWords> sides = new ArrayList<>();
    byStance.forEach(
        (stance, facts) -> sides.add(new SideWords(position(stance, facts), stance, facts)));
    return conflict("opposed", kinds, matter, sides, reasons, groupOf);
  }

  /** Whether the doer himself says that he did or did not do it. */
  private boolean isOwnDeed(Facts facts) {
    boolean isDeed = facts.family() == Family.VIOLENCE || facts.family() == Family.CAPTURE;
    String origin = origins.originKey(facts.claim());
    return isDeed
        && facts.actors().stream()
            .filter(Who::isTelling)
            .anyMatch(actor -> origin.equals("actor:" + actor.key()));
  }

  private Conflict differing(
      Gathered event, Versions.Difference difference, Map<String, String> groupOf) {
    List<SideWords> sides = new ArrayList<>();
    List<Facts> all = new ArrayList<>();
    difference
        .versions()
        .forEach((words, facts) -> {
          List<Facts> ordered =
              facts.stream()
                  .sorted((one, other) -> KeptClaim.BY_DAY.compare(one.claim(), other.claim()))
                  .toList();
          sides.add(new SideWords(Words.of(words, registry), Side.Stance.VERSION, ordered));
          all.addAll(ordered);
        });
    SortedSet<Kind> kinds = new TreeSet<>(List.of(difference.kind()));
    if (difference.kind() == Kind.PERPETRATOR && all.stream().anyMatch(this::isOwnDeed)) {
      kinds.add(Kind.RESPONSIBILITY);
    }
    String about = difference.kind() + " " + difference.about() + " " + event.event().id();
    List<String> reasons = List.of("they tell of one event, " + event.event().id());
    return conflict(about, kinds, all, sides, reasons, groupOf);
  }

  /** A side before it is counted. */
  private record SideWords(String position, Side.Stance stance, List<Facts> facts) {
    List<KeptClaim> claims() {
      return facts.stream().map(Facts::claim).toList();
    }

    @Nullable LocalDate since() {
      return facts.stream()
          .map(one -> one.claim().report().published())
          .reduce(null, Days::earlier, Days::earlier);
    }
  }

  private Conflict conflict(
      String about,
      SortedSet<Kind> kinds,
      List<Facts> all,
      List<SideWords> words,
      List<String> reasons,
      Map<String, String> groupOf) {
    List<KeptClaim> claims =
        all.stream().map(Facts::claim).distinct().sorted(KeptClaim.BY_DAY).toList();
    SortedSet<String> parties = new TreeSet<>();
    all.forEach(one -> parties.addAll(one.parties()));
    List<Side> sides = new ArrayList<>();
    for (SideWords side : words) {
      Set<KeptClaim> against = new LinkedHashSet<>();
      for (SideWords other : words) {
        if (!other.equals(side) && opposes(side, other)) {
          against.addAll(other.claims());
        }
      }
      Tally tally = origins.tally(side.claims(), groupOf);
      Credibility credibility =
          new Credibilities().credibility(tally, origins.tally(against, groupOf));
      sides.add(
          new Side(
              side.position(), side.stance(), side.claims(), tally, side.since(), credibility));
    }
    sides.sort(
        Comparator.comparing((Side side) -> Days.orLast(side.since()))
            .thenComparing(Side::stance)
            .thenComparing(Side::position));
    return new Conflict(
        ContentId.of("k", about, claims.getFirst().id()),
        kinds,
        parties,
        sides,
        origins.tally(claims, groupOf),
        sides.get(1).since(),
        reasons);
  }

  /** A refusal does not contradict a denial. */
  private static boolean opposes(SideWords one, SideWords other) {
    boolean areBothAgainst =
        one.stance() != Side.Stance.AFFIRMED && other.stance() != Side.Stance.AFFIRMED;
    return one.stance() == Side.Stance.VERSION || !areBothAgainst;
  }

  private String position(Side.Stance stance, List<Facts> facts) {
    SortedSet<String> types = new TreeSet<>();
    SortedSet<String> actors = new TreeSet<>();
    SortedSet<String> recipients = new TreeSet<>();
    for (Facts one : facts) {
      types.add(one.claim().claim().event().name());
      one.actors().stream().filter(Who::isKnown).forEach(who -> actors.add(who.key()));
      one.recipients().stream().filter(Who::isKnown).forEach(who -> recipients.add(who.key()));
    }
    recipients.removeAll(actors);
    String what =
        Words.of(actors, registry)
            + (recipients.isEmpty() ? "" : " → " + Words.of(recipients, registry));
    return switch (stance) {
      case AFFIRMED, VERSION -> String.join(", ", types) + ": " + what;
      case DENIED -> "not " + String.join(", ", types) + ": " + what;
      case REFUSED -> "refused by " + what;
    };
  }
}
