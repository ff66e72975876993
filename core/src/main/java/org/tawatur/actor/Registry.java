package org.tawatur.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.tawatur.text.NormalText;
import org.tawatur.text.WordMap;
import org.tawatur.text.WordSet;

/** All known actors with their dated names and ties. Immutable and thread-safe. */
public final class Registry {
  /** The country of bodies of several. */
  static final String INTERNATIONAL = "INT";

  private final Map<String, Actor> actors = new HashMap<>();
  private final List<ActorName> names;
  private final Map<String, List<Tie>> ties = new HashMap<>();
  private final Map<String, List<Tie>> tiesTo = new HashMap<>();
  private final WordMap<Demonym> demonyms;
  private final Map<String, Set<String>> nameHeads = new HashMap<>();
  private final WordMap<Set<String>> byNameHead;
  private final Map<String, List<ActorName>> byKey = new HashMap<>();
  private final WordMap<String> generics;
  private final Map<String, String> states = new HashMap<>();
  private final Set<String> stateIds;

  /**
   * Makes the registry.
   *
   * @param actors every actor once
   * @param names their names
   * @param ties their ties
   * @param demonyms adjectives of belonging
   * @param generics nouns for people without a name of their own, such as "inhabitants", to the id
   *     that stands for them
   */
  public Registry(
      Collection<Actor> actors,
      List<ActorName> names,
      List<Tie> ties,
      List<Demonym> demonyms,
      Map<String, String> generics) {
    actors.forEach(actor -> this.actors.put(actor.id(), actor));
    this.names = List.copyOf(names);
    this.generics = WordMap.copyOf(generics);
    for (Tie tie : ties) {
      this.ties.computeIfAbsent(tie.id(), id -> new ArrayList<>()).add(tie);
      this.tiesTo.computeIfAbsent(tie.of(), id -> new ArrayList<>()).add(tie);
    }
    Map<String, Demonym> adjectives = new HashMap<>();
    demonyms.forEach(demonym -> adjectives.putIfAbsent(demonym.masculine(), demonym));
    this.demonyms = WordMap.copyOf(adjectives);
    for (ActorName name : names) {
      Actor bearer = this.actors.get(name.id());
      if (name.use() == ActorName.Use.STATE
          && bearer != null
          && bearer.life().to() == null
          && !isTied(name.id(), Tie.Kind.APART, null)) {
        states.putIfAbsent(bearer.country(), name.id());
      }
      String key = NormalText.fold(name.name());
      for (String spelling : NameSpellings.of(name.name())) {
        byKey.computeIfAbsent(spelling, k -> new ArrayList<>(1)).add(name);
      }
      int space = key.indexOf(' ');
      String first = space < 0 ? key : key.substring(0, space);
      Set<String> heads = nameHeads.computeIfAbsent(name.id(), id -> new HashSet<>());
      heads.add(withoutArticle(first));
      heads.add(withoutArticle(name.name().split(" ", 2)[0]));
    }
    stateIds = WordSet.copyOf(states.values());
    Map<String, Set<String>> called = new HashMap<>();
    nameHeads.forEach((id, heads) ->
        heads.forEach(head -> called.computeIfAbsent(head, k -> new HashSet<>()).add(id)));
    byNameHead = WordMap.copyOf(called);
  }

  /** The same actors with other names and ties. */
  public Registry with(List<ActorName> otherNames, List<Tie> otherTies) {
    return new Registry(
        actors.values(),
        otherNames,
        otherTies,
        List.copyOf(demonyms.asMap().values()),
        generics.asMap());
  }

  /** The ties of all actors, in the order of their ids. */
  public List<Tie> ties() {
    List<Tie> all = new ArrayList<>();
    new TreeMap<>(ties).values().forEach(all::addAll);
    return all;
  }

  /** The actor of this id, or null. */
  public @Nullable Actor actor(String id) {
    return actors.get(id);
  }

  /** Whether {@code id} is a known person. */
  boolean isPerson(String id) {
    Actor actor = actors.get(id);
    return actor != null && actor.isPerson();
  }

  /** All actors. */
  public Collection<Actor> actors() {
    return actors.values();
  }

  /** All names. */
  public List<ActorName> names() {
    return names;
  }

  /** The ties of {@code id} to others. */
  public List<Tie> ties(String id) {
    return Collections.unmodifiableList(ties.getOrDefault(id, List.of()));
  }

  /** The ties of others to {@code id}. */
  public List<Tie> tiesTo(String id) {
    return Collections.unmodifiableList(tiesTo.getOrDefault(id, List.of()));
  }

  /** Those who may bear the name {@code name} on {@code day}, likeliest first. */
  public List<String> bearers(String name, @Nullable LocalDate day) {
    return resolve(byKey.getOrDefault(NormalText.fold(name), List.of()), day);
  }

  /** Whether {@code name} is the bare name of the state {@code id} or of its capital. */
  public boolean isPlace(String name, String id) {
    for (ActorName bearer : byKey.getOrDefault(NormalText.fold(name), List.of())) {
      if (bearer.id().equals(id) && bearer.isPlaceFirst()) {
        return true;
      }
    }
    return false;
  }

  /**
   * Those whom {@code candidates} may mean on {@code day}: first those who bore the name then, in
   * the order given; where none did, all.
   */
  public List<String> resolve(List<ActorName> candidates, @Nullable LocalDate day) {
    List<String> then = new ArrayList<>(2);
    List<String> ever = new ArrayList<>(2);
    for (ActorName name : candidates) {
      Actor actor = actors.get(name.id());
      if (actor == null || ever.contains(name.id())) {
        continue;
      }
      ever.add(name.id());
      if (name.valid().contains(day) && actor.life().contains(day)) {
        then.add(name.id());
      }
    }
    return then.isEmpty() ? ever : then;
  }

  /**
   * Whom {@code id} acts for on {@code day}: a person's organisation, an organ's or branch's
   * parent, an armed group's umbrella; null where nobody is known. Who holds several offices acts
   * for the state first, then for those whom the report names.
   *
   * @param present ids that the report names, which are preferred where several are possible
   */
  public @Nullable String principal(String id, @Nullable LocalDate day, Set<String> present) {
    String best = null;
    int rank = 0;
    Actor actor = actors.get(id);
    boolean official = actor != null && actor.sector().isOfState();
    for (Tie tie : ties.getOrDefault(id, List.of())) {
      if (!tie.kind().isActingFor() || isBroken(tie, official, day)) {
        continue;
      }
      String of = state(tie.of(), day, 0);
      boolean named = present.contains(tie.of()) || present.contains(of);
      int mine =
          1
              + (day != null && tie.valid().contains(day) ? 8 : 0)
              + (official && isState(of) ? 4 : 0)
              + (named ? 2 : 0);
      if (mine > rank) {
        best = of;
        rank = mine;
      }
    }
    String of = best == null ? state(id, day) : best;
    return of.equals(id) ? umbrella(id, day) : of;
  }

  /**
   * Whether a tie says nothing of {@code day}: a parent that an organisation had no more or not
   * yet, or an office that somebody from outside the state took later.
   */
  private boolean isBroken(Tie tie, boolean official, @Nullable LocalDate day) {
    if (tie.kind() != Tie.Kind.PARENT) {
      return !official && tie.valid().isAfter(day);
    }
    if (day == null && official) {
      return isState(tie.id());
    }
    return !isCurrent(tie, day);
  }

  /**
   * To whom belong those who are called {@code owner}'s: the state of an organ, the organisation
   * that a person leads; the owner where there is neither.
   *
   * @param armed whether they bear arms, and so belong to the force that a person leads rather than
   *     to the office
   */
  public String belonging(
      String owner, boolean armed, @Nullable LocalDate day, Set<String> present) {
    Actor actor = actors.get(owner);
    if (actor == null || !actor.isPerson()) {
      return state(owner, day);
    }
    if (armed) {
      for (String led : tied(owner, Tie.Kind.LEADER, day)) {
        Actor force = actors.get(led);
        if (force != null && force.sector().isArmed()) {
          return state(led, day);
        }
      }
    }
    String of = principal(owner, day, present);
    return of == null ? owner : of;
  }

  /**
   * The organisations that {@code id} stands in on {@code day}, at whatever remove, nearest first
   * and without itself: those that a person acts for, whose organ or branch an organisation is, the
   * coalitions of its own country that it is a member of.
   */
  public List<String> within(String id, @Nullable LocalDate day) {
    List<String> found = new ArrayList<>(4);
    found.add(id);
    for (int i = 0; i < found.size(); i++) {
      addNext(found, found.get(i), day);
    }
    found.removeFirst();
    return found;
  }

  private void addNext(List<String> found, String id, @Nullable LocalDate day) {
    Actor actor = actors.get(id);
    if (actor == null) {
      return;
    }
    boolean organ = isOrgan(actor);
    for (Tie tie : ties.getOrDefault(id, List.of())) {
      boolean holds = actor.isPerson() ? isCurrent(tie, day) : tie.valid().contains(day);
      boolean member =
          tie.kind() == Tie.Kind.MEMBER
              && !actor.country().equals(INTERNATIONAL)
              && isCountryOf(tie.of(), actor.country());
      if (holds && (member || tie.kind().isActingFor()) && !found.contains(tie.of())) {
        found.add(tie.of());
      }
    }
    String state = organ ? state(id, day) : id;
    if (!found.contains(state)) {
      found.add(state);
    }
  }

  /** The coalition that an armed group or one of its men is a member of on {@code day}, or null. */
  private @Nullable String umbrella(String id, @Nullable LocalDate day) {
    Actor actor = actors.get(id);
    if (actor == null || !actor.sector().isArmed() || actor.sector().isOfState()) {
      return null;
    }
    for (Tie tie : ties.getOrDefault(id, List.of())) {
      if (tie.kind() == Tie.Kind.MEMBER
          && isCurrent(tie, day)
          && isCountryOf(tie.of(), actor.country())) {
        return state(tie.of(), day);
      }
    }
    return null;
  }

  private boolean isCountryOf(String id, String country) {
    Actor actor = actors.get(id);
    return actor != null && actor.country().equals(country);
  }

  /** Whether a tie holds on {@code day}; on an unknown day, whether it has not been broken. */
  private static boolean isCurrent(Tie tie, @Nullable LocalDate day) {
    return day == null ? tie.valid().to() == null : tie.valid().contains(day);
  }

  /**
   * The state or world body that {@code id} is an organ of, at whatever remove; itself where it is
   * none's.
   */
  public String state(String id, @Nullable LocalDate day) {
    return state(id, day, 0);
  }

  private String state(String id, @Nullable LocalDate day, int depth) {
    Actor actor = actors.get(id);
    boolean standsAlone = isTied(id, Tie.Kind.APART, day) || day == null && isState(id);
    if (actor == null || depth > 4 || !isOrgan(actor) || standsAlone) {
      return id;
    }
    for (Tie tie : ties.getOrDefault(id, List.of())) {
      if (tie.kind() == Tie.Kind.PARENT && tie.valid().contains(day)) {
        return state(tie.of(), day, depth + 1);
      }
    }
    return states.getOrDefault(actor.country(), id);
  }

  private static boolean isOrgan(Actor actor) {
    return actor.sector().isOfState() || actor.sector() == Sector.UNO;
  }

  /** The state of {@code country}, an ISO 3166 alpha-3 code, or null where none is known. */
  @Nullable String stateOf(String country) {
    return states.get(country);
  }

  /** Whether {@code id} is a state rather than a body in it. */
  boolean isState(String id) {
    return stateIds.contains(id);
  }

  /** The tie's ends of this kind on {@code day}. */
  public List<String> tied(String id, Tie.Kind kind, @Nullable LocalDate day) {
    List<String> ends = new ArrayList<>(0);
    for (Tie tie : ties.getOrDefault(id, List.of())) {
      if (tie.kind() == kind && tie.valid().contains(day)) {
        ends.add(tie.of());
      }
    }
    return Collections.unmodifiableList(ends);
  }

  /** Whether {@link #tied} has any. */
  private boolean isTied(String id, Tie.Kind kind, @Nullable LocalDate day) {
    for (Tie tie : ties.getOrDefault(id, List.of())) {
      if (tie.kind() == kind && tie.valid().contains(day)) {
        return true;
      }
    }
    return false;
  }

  /** The adjective of belonging with this masculine singular as the lexicon writes it, or null. */
  public @Nullable Demonym demonym(String masculine) {
    return demonyms.get(masculine);
  }

  /**
   * Whether a name of {@code id} begins with the noun {@code lemma} as the lexicon writes it, as
   * "organisation" does for an organisation named so.
   */
  public boolean isCalled(String id, String lemma) {
    Set<String> heads = nameHeads.get(id);
    return heads != null && heads.contains(lemma);
  }

  /** The ids of all of whom {@link #isCalled} says so. */
  Set<String> calledBy(String lemma) {
    return byNameHead.getOrDefault(lemma, Set.of());
  }

  /** The id that stands for people called {@code lemma}, or null. */
  public @Nullable String generic(String lemma) {
    return generics.get(lemma);
  }

  private static String withoutArticle(String word) {
    return word.startsWith("ال") && word.length() > 4 ? word.substring(2) : word;
  }
}
