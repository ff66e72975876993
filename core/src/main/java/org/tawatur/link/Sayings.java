package org.tawatur.link;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tawatur.actor.Actor;
import org.tawatur.actor.ActorMention;
import org.tawatur.actor.Registry;
import org.tawatur.link.Saying.Voice;
import org.tawatur.says.Source;
import org.tawatur.text.NormalText;

/** Finds who says a claim, and through whom. Immutable and thread-safe. */
final class Sayings {
  private final Registry registry;
  private final Outlets outlets;

  Sayings(Registry registry, Outlets outlets) {
    this.registry = registry;
    this.outlets = outlets;
  }

  /** How {@code claim} came to the ledger. */
  Saying saying(KeptClaim claim) {
    Outlet publisher = outlets.publisher(claim.report());
    LocalDate day = claim.report().published();
    List<Source> chain = claim.claim().chain();
    List<Outlet> tellers = new ArrayList<>();
    for (Source source : chain) {
      Outlet teller = outlets.teller(source, day);
      if (teller != null) {
        tellers.add(teller);
      }
    }
    Voice voice =
        chain.isEmpty()
            ? voice(publisher, "")
            : voice(chain.getLast(), tellers.isEmpty() ? publisher : tellers.getLast(), day);
    boolean endsInOutlet = !chain.isEmpty() && outlets.teller(chain.getLast(), day) != null;
    return new Saying(claim, publisher, tellers, endsInOutlet, voice);
  }

  /** An outlet that speaks for itself. */
  private Voice voice(Outlet outlet, String words) {
    Actor actor = outlet.actor() == null ? null : registry.actor(outlet.actor());
    boolean isMonitor = actor != null && kind(actor) == Origin.Kind.MONITOR;
    return new Voice(
        outlet.key(),
        outlet.name(),
        outlet.actor(),
        isMonitor ? Origin.Kind.MONITOR : Origin.Kind.OUTLET,
        words);
  }

  /** The last of a chain; whoever is not named has nobody but his transmitter to vouch for him. */
  private @Nullable Voice voice(Source source, Outlet transmitter, @Nullable LocalDate day) {
    ActorMention mention = source.mention();
    Outlet own = outlets.teller(source, day);
    if (own != null) {
      return voice(own, mention.text());
    }
    return switch (source.kind()) {
      case MEDIA -> null;
      case HEARSAY -> mention.anyId() == null ? null : speaker(mention, Origin.Kind.GROUP, day);
      case ANONYMOUS -> voice(transmitter, mention.text());
      case MONITOR -> speaker(mention, Origin.Kind.MONITOR, day);
      case OFFICIAL -> speaker(mention, Origin.Kind.OFFICIAL, day);
      case GROUP -> speaker(mention, Origin.Kind.GROUP, day);
      case PERSON -> speaker(mention, Origin.Kind.PERSON, day);
    };
  }

  /** One who speaks counts for whom he speaks: two spokesmen of one organisation are one voice. */
  private Voice speaker(ActorMention mention, Origin.Kind otherwise, @Nullable LocalDate day) {
    String id = organisation(mention, day);
    if (id == null) {
      String name = NormalText.fold(mention.text()).strip();
      return new Voice("words:" + name, mention.text(), null, otherwise, mention.text());
    }
    Actor actor = registry.actor(id);
    return new Voice(
        "actor:" + id,
        actor == null ? id : actor.english(),
        id,
        actor == null ? otherwise : kind(actor),
        mention.text());
  }

  private @Nullable String organisation(ActorMention mention, @Nullable LocalDate day) {
    String id = mention.id() != null ? mention.id() : mention.affiliation();
    if (id == null) {
      return null;
    }
    Actor actor = registry.actor(id);
    if (actor != null && actor.isPerson()) {
      String principal = mention.affiliation();
      if (principal == null || principal.equals(id)) {
        principal = registry.principal(id, day, Set.of());
      }
      id = principal == null ? id : principal;
    }
    return registry.state(id, day);
  }

  private static Origin.Kind kind(Actor actor) {
    if (actor.isPerson()) {
      return Origin.Kind.PERSON;
    }
    return switch (actor.sector()) {
      case JRN -> Origin.Kind.OUTLET;
      case NGO -> Origin.Kind.MONITOR;
      case COP, GOV, JUD, LEG, MIL, SPY, IGO, UNO, EUR -> Origin.Kind.OFFICIAL;
      case PRM,
          PTY,
          REB,
          UAF,
          UNK,
          AGR,
          BUS,
          CRM,
          CVL,
          EDU,
          ELI,
          LAB,
          MED,
          REF,
          OPP,
          PRE,
          REL,
          SOC,
          ISM,
          IMG,
          MNC,
          COA ->
          Origin.Kind.GROUP;
    };
  }
}
