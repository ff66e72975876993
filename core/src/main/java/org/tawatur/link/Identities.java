package org.tawatur.link;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tawatur.actor.Actor;
import org.tawatur.actor.ActorMention;
import org.tawatur.actor.Registry;
import org.tawatur.text.NormalText;

/**
 * Says which mentions mean one actor: through the registry, whose ids stay when names change, its
 * dated ties, and what a person decided. Immutable and thread-safe.
 */
final class Identities {
  private final Registry registry;
  private final Map<String, String> joined = new HashMap<>();
  private final Set<List<String>> apart = new HashSet<>();

  Identities(Registry registry, Collection<Decision> decisions) {
    this.registry = registry;
    Decisions decided = new Decisions(decisions, Decision.Subject.ACTORS);
    apart.addAll(decided.pairs(Decision.Kind.KEEP_APART));
    for (List<String> pair : decided.pairs(Decision.Kind.JOIN)) {
      String one = root(pair.get(0));
      String other = root(pair.get(1));
      String first = one.compareTo(other) <= 0 ? one : other;
      joined.put(one, first);
      joined.put(other, first);
    }
  }

  private String root(String id) {
    String root = id;
    String next = joined.getOrDefault(root, root);
    while (!next.equals(root)) {
      root = next;
      next = joined.getOrDefault(root, root);
    }
    return root;
  }

  /** The id that {@code id} counts as on {@code day}: of an organ of a state, the state's. */
  String canonical(String id, @Nullable LocalDate day) {
    String own = root(id);
    String state = root(registry.state(own, day));
    List<String> pair = own.compareTo(state) < 0 ? List.of(own, state) : List.of(state, own);
    return apart.contains(pair) ? own : state;
  }

  /** The id of the person that {@code mention} names, or null. */
  @Nullable String person(ActorMention mention) {
    Actor actor = mention.id() == null ? null : registry.actor(mention.id());
    return actor != null && actor.isPerson() ? root(actor.id()) : null;
  }

  /**
   * What {@code mention} counts as on {@code day}: the organisation for which somebody acts, or the
   * organisation itself; of who is not in the registry, his words.
   */
  Who who(ActorMention mention, @Nullable LocalDate day) {
    String person = person(mention);
    String id = person == null ? mention.id() : mention.affiliation();
    if (person != null && id == null) {
      String principal = registry.principal(person, day, Set.of());
      id = principal == null ? person : principal;
    }
    if (id == null) {
      id = mention.affiliation();
    }
    if (id == null) {
      return new Who("words:" + NormalText.fold(mention.text()).strip(), false, false, null);
    }
    Actor actor = registry.actor(id);
    return new Who(canonical(id, day), true, actor != null && isGeneral(actor), person);
  }

  /** Whether it stands for people of a kind and names nobody. */
  static boolean isGeneral(Actor actor) {
    return switch (actor.sector()) {
      case CVL, AGR, ELI, LAB, MED, REF, UAF, UNK -> true;
      case COP,
          GOV,
          JUD,
          LEG,
          MIL,
          PRM,
          PTY,
          REB,
          SPY,
          BUS,
          CRM,
          EDU,
          JRN,
          OPP,
          PRE,
          REL,
          SOC,
          IGO,
          UNO,
          EUR,
          NGO,
          ISM,
          IMG,
          MNC,
          COA ->
          false;
    };
  }

  /**
   * Whom a mention means.
   *
   * @param key id of the registry, or the folded words
   * @param isKnown whether it is in the registry
   * @param isGeneral whether it names people of a kind, not an actor
   * @param person id of the person named, or null
   */
  record Who(String key, boolean isKnown, boolean isGeneral, @Nullable String person) {

    /** Whether it tells one actor from others. */
    boolean isTelling() {
      return isKnown && !isGeneral;
    }
  }
}
