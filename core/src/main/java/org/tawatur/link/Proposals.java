package org.tawatur.link;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.tawatur.actor.ActorMention;
import org.tawatur.actor.Registry;
import org.tawatur.claim.Claim;
import org.tawatur.claim.Modality;
import org.tawatur.claim.Polarity;
import org.tawatur.text.NormalText;

/** Finds what claims suggest to change in the registry. */
final class Proposals {
  private static final Comparator<Proposal> ORDER =
      Comparator.comparing(
              (Proposal proposal) -> Days.orLast(proposal.claims().getFirst().report().published()))
          .thenComparing(Proposal::id);

  private final Identities identities;
  private final Origins origins;

  Proposals(Registry registry, Origins origins) {
    this.identities = new Identities(registry, List.of());
    this.origins = origins;
  }

  /** What {@code claims} suggest about {@code actor}, earliest first. */
  List<Proposal> proposals(
      String actor, Collection<KeptClaim> claims, Map<String, String> groupOf) {
    SortedMap<String, Draft> drafts = new TreeMap<>();
    for (KeptClaim claim : claims.stream().sorted(KeptClaim.BY_DAY).toList()) {
      for (Draft draft : drafts(actor, claim)) {
        drafts.computeIfAbsent(draft.key(), key -> draft).add(claim);
      }
    }
    return drafts.values().stream()
        .filter(draft -> !draft.claims.isEmpty())
        .map(draft -> draft.proposal(origins, groupOf))
        .sorted(ORDER)
        .toList();
  }

  /**
   * What one claim suggests: for each party but the actor itself, a change that it takes part in.
   */
  private List<Draft> drafts(String actor, KeptClaim kept) {
    Claim claim = kept.claim();
    Proposal.Kind kind = kind(claim);
    if (kind == null || claim.modality() != Modality.ACTUAL) {
      return List.of();
    }
    boolean acts = names(claim.actors(), actor);
    boolean isActedOn = names(claim.recipients(), actor);
    if (!acts && !isActedOn) {
      return List.of();
    }
    if (kind == Proposal.Kind.NAME) {
      // "changed its name to ...": the new name stands where the recipient does.
      return acts
          ? claim.recipients().stream()
              .map(name -> new Draft(kind, actor, null, name.text()))
              .toList()
          : List.of();
    }
    List<ActorMention> others = new ArrayList<>();
    others.addAll(acts ? claim.recipients() : claim.actors());
    if (kind == Proposal.Kind.MERGE && acts) {
      others.addAll(claim.actors());
    }
    List<Draft> drafts = new ArrayList<>();
    for (ActorMention other : others) {
      String id = id(other);
      if (!actor.equals(id)) {
        drafts.add(new Draft(kind, actor, id, other.text()));
      }
    }
    if (others.isEmpty()) {
      drafts.add(new Draft(kind, actor, null, claim.trigger().text()));
    }
    return drafts;
  }

  private static Proposal.@Nullable Kind kind(Claim claim) {
    return switch (claim.event()) {
      case RENAME -> Proposal.Kind.NAME;
      case SPLIT -> Proposal.Kind.SPLIT;
      case MERGE -> Proposal.Kind.MERGE;
      case PLEDGE ->
          "renounce".equals(claim.mode())
              ? Proposal.Kind.ALLEGIANCE_ENDED
              : Proposal.Kind.ALLEGIANCE;
      case DEFECT -> Proposal.Kind.DEFECTION;
      case APPOINT ->
          "remove".equals(claim.mode()) ? Proposal.Kind.REMOVAL : Proposal.Kind.APPOINTMENT;
      case AGREE,
          CONSULT,
          SUPPORT,
          CONCEDE,
          COOPERATE,
          AID,
          RETREAT,
          REQUEST,
          ACCUSE,
          REJECT,
          THREATEN,
          PROTEST,
          SANCTION,
          MOBILIZE,
          COERCE,
          ASSAULT,
          CONTROL,
          RIFT ->
          null;
    };
  }

  private boolean names(List<ActorMention> mentions, String actor) {
    return mentions.stream().anyMatch(mention -> actor.equals(id(mention)));
  }

  /**
   * The organisation or person meant: a person himself where he is known, for he may change sides.
   */
  private @Nullable String id(ActorMention mention) {
    String person = identities.person(mention);
    return person != null ? person : mention.anyId();
  }

  /** A proposal while claims for it come in. */
  private static final class Draft {
    private final Proposal.Kind kind;
    private final String actor;
    private final @Nullable String other;
    private final String words;
    private final List<KeptClaim> claims = new ArrayList<>();
    private final List<KeptClaim> against = new ArrayList<>();

    Draft(Proposal.Kind kind, String actor, @Nullable String other, String words) {
      this.kind = kind;
      this.actor = actor;
      this.other = other;
      this.words = words;
    }

    /** What it is told from other proposals by: a name by its words, the rest by who it is. */
    String key() {
      String what =
          other == null || kind == Proposal.Kind.NAME ? NormalText.fold(words).strip() : other;
      return kind + "|" + what;
    }

    void add(KeptClaim claim) {
      List<KeptClaim> list = claim.claim().polarity() == Polarity.AFFIRMED ? claims : against;
      if (!list.contains(claim)) {
        list.add(claim);
      }
    }

    Proposal proposal(Origins origins, Map<String, String> groupOf) {
      return new Proposal(
          ContentId.of("p", actor, key()),
          kind,
          actor,
          other,
          words,
          when(),
          claims,
          against,
          origins.tally(claims, groupOf));
    }

    /** The first time that a claim states, else the news of the first report. */
    private @Nullable Extent when() {
      for (KeptClaim kept : claims) {
        var when = kept.claim().when();
        if (when != null && when.value() != null) {
          return Extent.of(when.value());
        }
      }
      var day = claims.getFirst().report().published();
      return day == null ? null : new Extent(day.minusDays(Facts.NEWS), day, true);
    }
  }
}
