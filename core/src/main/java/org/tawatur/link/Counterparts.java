package org.tawatur.link;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.tawatur.actor.Actor;
import org.tawatur.actor.ActorMention;
import org.tawatur.actor.Registry;
import org.tawatur.actor.Sector;
import org.tawatur.claim.EventType;
import org.tawatur.link.Identities.Who;

/**
 * Says whose offer was refused. Reports often say only that somebody "refused this request"; then
 * it is theirs with whom the same passage has him deal, as it may be where an official of a third
 * carried the offer.
 */
final class Counterparts {
  private static final int PASSAGE = 1_500;

  private final Registry registry;
  private final NamedActors named;
  private final Identities identities;
  private final Map<String, List<Facts>> byReport = new HashMap<>();
  private final @Nullable Map<String, List<Offer>> known;

  /**
   * Counterparts that were found before.
   *
   * @param known the offers that were refused, by the ids of the refusals
   */
  Counterparts(
      Registry registry, NamedActors named, Identities identities, Map<String, List<Offer>> known) {
    this.registry = registry;
    this.named = named;
    this.identities = identities;
    this.known = known;
  }

  Counterparts(
      Registry registry, NamedActors named, Identities identities, Collection<Facts> facts) {
    this.registry = registry;
    this.named = named;
    this.identities = identities;
    this.known = null;
    for (Facts one : facts) {
      if (isOfTalks(one)) {
        byReport.computeIfAbsent(one.claim().report().id(), report -> new ArrayList<>()).add(one);
      }
    }
  }

  private static boolean isOfTalks(Facts facts) {
    return facts.family() == Family.ACCORD
        || facts.family() == Family.MEETING
        || facts.family() == Family.REQUEST;
  }

  /**
   * With whom the refuser {@code refuser} of {@code refusal} would have agreed, and why each is
   * taken for one.
   */
  Map<String, String> counterparts(Facts refusal, String refuser) {
    Map<String, String> found = new TreeMap<>();
    if (known != null) {
      for (Offer offer : known.getOrDefault(refusal.claim().id(), List.of())) {
        if (offer.refuser().equals(refuser)) {
          found.put(offer.other(), offer.reason());
        }
      }
      return found;
    }
    boolean isTold = false;
    boolean carried = isCarried(refusal);
    for (Who recipient : refusal.recipients()) {
      if (recipient.isTelling() && !recipient.key().equals(refuser)) {
        found.put(recipient.key(), "");
        isTold |= !carried && !isUmbrella(recipient.key());
      }
    }
    if (isTold) {
      return found;
    }
    List<Facts> passage = passage(refusal, refuser);
    if (passage.stream().noneMatch(Counterparts::isAccord)) {
      return found;
    }
    for (Facts one : passage) {
      String words = "«" + one.claim().claim().evidence().text() + "»";
      for (String party : one.parties()) {
        add(party, refuser, "the refusal stands in a passage on talks: " + words, found);
      }
      String evidence = one.claim().claim().evidence().text();
      for (String id : named.ids(evidence, refusal.claim().report().published())) {
        String key = identities.canonical(id, refusal.claim().report().published());
        add(key, refuser, "the refusal stands in a passage that names it: " + words, found);
      }
    }
    return found;
  }

  /** The offers that {@code refusal} refuses. */
  List<Offer> offers(Facts refusal) {
    List<Offer> offers = new ArrayList<>();
    for (Who refuser : refusal.actors()) {
      counterparts(refusal, refuser.key())
          .forEach((other, reason) -> offers.add(new Offer(refuser.key(), other, reason)));
    }
    return List.copyOf(offers);
  }

  private void add(String party, String refuser, String reason, Map<String, String> found) {
    Actor actor = registry.actor(party);
    if (actor != null && !actor.isPerson() && !party.equals(refuser)) {
      found.putIfAbsent(party, reason);
    }
  }

  /** The claims on talks of the refuser near the refusal, in the order of the text. */
  private List<Facts> passage(Facts refusal, String refuser) {
    int at = refusal.claim().claim().evidence().span().start();
    List<Facts> passage = new ArrayList<>();
    for (Facts one : byReport.getOrDefault(refusal.claim().report().id(), List.of())) {
      int distance = Math.abs(one.claim().claim().evidence().span().start() - at);
      if (distance <= PASSAGE && one.parties().contains(refuser)) {
        passage.add(one);
      }
    }
    return passage;
  }

  /** Whether it is about an agreement, or about a meeting that one may have come of. */
  private static boolean isAccord(Facts facts) {
    EventType type = facts.claim().claim().event();
    return facts.family() == Family.ACCORD && type != EventType.REJECT
        || facts.family() == Family.MEETING;
  }

  /**
   * Whether the offer may have been but carried by whoever is told: a commander or official of a
   * body, who may speak for others too, and not the body itself.
   */
  private static boolean isCarried(Facts refusal) {
    List<ActorMention> told = refusal.claim().claim().recipients();
    return !told.isEmpty() && told.stream().allMatch(mention -> mention.id() == null);
  }

  /** Whether it is a name for many who do not act as one. */
  private boolean isUmbrella(String id) {
    Actor actor = registry.actor(id);
    return actor != null && actor.sector() == Sector.OPP;
  }
}
