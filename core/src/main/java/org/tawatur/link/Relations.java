package org.tawatur.link;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.tawatur.actor.Actor;
import org.tawatur.actor.Registry;
import org.tawatur.actor.Tie;

/**
 * Follows the relations of actors over time. Immutable and thread-safe.
 *
 * <p>Each event counts once, with the mean score of its claims, and half where others deny it. A
 * period is hostile where what is against each other outweighs what is together by a fifth and they
 * fight, tense where they quarrel; cooperative and allied, where they are bound, the other way
 * round. Quarrels alone do not end a war. A state stays for half a year without news, then it is
 * unknown.
 */
public final class Relations {
  private final Registry registry;
  private final Events events;
  private final NamedActors named;

  /** A follower that knows the actors of {@code registry}. */
  public Relations(Registry registry) {
    this.registry = registry;
    this.events = new Events(registry);
    this.named = new NamedActors(registry);
  }

  /**
   * The relation that {@code query} asks for. Costs time linear in the claims but for sorting.
   *
   * @param claims all claims of the reports that name both sides, see {@link #ids(String,
   *     boolean)}; those that are not about both are passed over
   * @param activity when outlets published anything, in the whole ledger
   * @param decisions a person's decisions, those about claims and actors are used
   */
  public Relation relation(
      RelationQuery query,
      Collection<KeptClaim> claims,
      Activity activity,
      List<Decision> decisions) {
    Course course = new Course(query, activity, registry, events, named);
    Identities identities = new Identities(registry, decisions);
    List<Facts> facts = events.facts(claims, decisions);
    course.add(facts, decisions, asked(query, identities), identities);
    return course.relation();
  }

  /**
   * What was worked out before for all claims of a ledger.
   *
   * @param eventOf the event of each claim, by their ids; a claim without one is its own
   * @param offers the offers that were refused, by the ids of the refusals
   */
  public record Known(Map<String, String> eventOf, Map<String, List<Offer>> offers) {}

  /**
   * The relation that {@code query} asks for, where events and refusals are known already. The
   * claims may be without their words.
   */
  public Relation relation(
      RelationQuery query,
      Collection<KeptClaim> claims,
      Known known,
      Activity activity,
      List<Decision> decisions) {
    Course course = new Course(query, activity, registry, events, named);
    Identities identities = new Identities(registry, decisions);
    List<Facts> facts = events.facts(claims, decisions);
    course.add(facts, known, asked(query, identities), identities);
    return course.relation();
  }

  /**
   * Whether the two count as one actor, as an organ and its state do and those whom a person
   * joined: then there is no relation between them.
   */
  public boolean areOne(String first, String second, List<Decision> decisions) {
    Identities identities = new Identities(registry, decisions);
    return identities.canonical(first, null).equals(identities.canonical(second, null));
  }

  /** Whether {@code id} tells one actor from others, and not people of a kind. */
  public boolean isTelling(String id) {
    Actor actor = registry.actor(id);
    return actor != null && !Identities.isGeneral(actor);
  }

  /**
   * The ids that {@code id} may count as on some day: itself, of an organ the states that it was
   * ever one of, and of a person those for whom he ever acted.
   */
  public SortedSet<String> counted(String id, List<Decision> decisions) {
    Identities identities = new Identities(registry, decisions);
    SortedSet<String> counted = new TreeSet<>();
    Deque<String> open = new ArrayDeque<>(Set.of(id));
    Set<String> seen = new TreeSet<>(open);
    while (!open.isEmpty()) {
      String one = open.remove();
      counted.add(identities.canonical(one, null));
      for (LocalDate day : turns(one)) {
        counted.add(identities.canonical(one, day));
      }
      Actor actor = registry.actor(one);
      for (Tie tie : registry.ties(one)) {
        boolean isFor = actor != null && actor.isPerson() && tie.kind().isActingFor();
        if (isFor && seen.add(tie.of())) {
          open.add(tie.of());
        }
      }
    }
    return counted;
  }

  /** Days around which ties of an actor, or of those above it, begin or end. */
  private SortedSet<LocalDate> turns(String id) {
    SortedSet<LocalDate> turns = new TreeSet<>();
    Deque<String> open = new ArrayDeque<>(Set.of(id));
    Set<String> seen = new TreeSet<>(open);
    while (!open.isEmpty()) {
      for (Tie tie : registry.ties(open.remove())) {
        for (LocalDate day : new LocalDate[] {tie.valid().from(), tie.valid().to()}) {
          if (day != null) {
            turns.addAll(List.of(day.minusDays(1), day, day.plusDays(1)));
          }
        }
        if (tie.kind() == Tie.Kind.PARENT && seen.add(tie.of())) {
          open.add(tie.of());
        }
      }
    }
    return turns;
  }

  /**
   * The last state of two actors, each under the id that it counts as, of whose claims events and
   * refusals are known; null where nothing is known of it.
   *
   * @param claims the claims that bring the two together, and others
   */
  public @Nullable PairState state(
      String first,
      String second,
      Collection<KeptClaim> claims,
      Known known,
      List<Decision> decisions) {
    RelationQuery query =
        new RelationQuery(first, second, false, false, RelationQuery.Step.MONTH, false);
    Course course = new Course(query, new Activity(List.of()), registry, events, named);
    course.add(events.facts(claims, decisions), known, query, new Identities(registry, decisions));
    return course.last();
  }

  private static RelationQuery asked(RelationQuery query, Identities identities) {
    return new RelationQuery(
        identities.canonical(query.first(), null),
        identities.canonical(query.second(), null),
        query.hasFirstBranches(),
        query.hasSecondBranches(),
        query.step(),
        query.isPanelConstant());
  }

  /**
   * The relation that {@code query} asks for, counting as active only the outlets of {@code
   * claims}.
   */
  public Relation relation(
      RelationQuery query, Collection<KeptClaim> claims, List<Decision> decisions) {
    Activity activity = new Activity(claims.stream().map(KeptClaim::report).toList());
    return relation(query, claims, activity, decisions);
  }

  /**
   * The ids under which claims may name {@code actor}: itself, and with its branches all that was
   * ever a branch, organ, leader or spokesman of it, at whatever remove; whether it was one on the
   * day of a claim is looked at later.
   */
  public SortedSet<String> ids(String actor, boolean hasBranches) {
    SortedSet<String> ids = new TreeSet<>(Set.of(actor));
    Deque<String> open = new ArrayDeque<>(ids);
    while (!open.isEmpty()) {
      for (Tie tie : registry.tiesTo(open.remove())) {
        boolean isPerson = tie.kind() != Tie.Kind.PARENT;
        if (tie.kind().isActingFor() && (hasBranches || isPerson) && ids.add(tie.id())) {
          open.add(tie.id());
        }
      }
    }
    return ids;
  }

  /**
   * The last state of each pair of actors that {@code claims} bring together and of which it is
   * known, in the order of their ids. Costs time linear in the claims but for sorting.
   */
  public List<PairState> states(Collection<KeptClaim> claims, List<Decision> decisions) {
    Identities identities = new Identities(registry, decisions);
    SortedMap<String, List<Facts>> byPair = new TreeMap<>();
    for (Facts facts : events.facts(claims, decisions)) {
      Set<String> pairs = new TreeSet<>();
      facts.pairs().forEach(pair -> pairs.add(pair.key()));
      Pair.pairs(true, facts.actors(), facts.recipients()).forEach(pair -> pairs.add(pair.key()));
      pairs.forEach(pair -> byPair.computeIfAbsent(pair, key -> new ArrayList<>()).add(facts));
    }
    List<PairState> states = new ArrayList<>();
    byPair.forEach((key, facts) -> {
      int bar = key.indexOf('|');
      RelationQuery query =
          new RelationQuery(
              key.substring(0, bar),
              key.substring(bar + 1),
              false,
              false,
              RelationQuery.Step.MONTH,
              false);
      Course course = new Course(query, new Activity(List.of()), registry, events, named);
      course.add(facts, decisions, query, identities);
      PairState last = course.last();
      if (last != null) {
        states.add(last);
      }
    });
    return states;
  }
}
