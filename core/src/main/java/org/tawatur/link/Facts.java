package org.tawatur.link;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.tawatur.actor.ActorMention;
import org.tawatur.claim.Claim;
import org.tawatur.claim.Modality;
import org.tawatur.link.Identities.Who;
import org.tawatur.place.Place;
import org.tawatur.place.PlaceMention;
import org.tawatur.time.TimeMention;

/**
 * What one claim says, ready to be compared.
 *
 * @param claim the claim
 * @param family its family
 * @param isAhead whether it speaks of what is to come or depends on something
 * @param actors who acts, each once
 * @param recipients who is acted on, each once
 * @param time when; where the claim does not say, the days before its report; where it says only
 *     how long, "after months of fighting", any time before its report; null where nothing is known
 * @param isDated whether the claim itself says when, if only vaguely
 * @param place the narrowest place it names, or null
 * @param pairs whom it brings together, in order
 */
record Facts(
    KeptClaim claim,
    Family family,
    boolean isAhead,
    List<Who> actors,
    List<Who> recipients,
    @Nullable Extent time,
    boolean isDated,
    @Nullable Place place,
    List<Pair> pairs) {
  private static final int MOST = 6;

  /** Days before a report in which what it does not date is taken to have happened. */
  static final int NEWS = 2;

  /** Days up to which a time is exact enough to say that it is the same. */
  static final int EXACT = 3;

  /** What {@code claim} says, its actors being those of {@code identities}. */
  static Facts of(KeptClaim kept, Identities identities) {
    Claim claim = kept.claim();
    LocalDate published = kept.report().published();
    List<Who> actors = whos(claim.actors(), identities, published);
    List<Who> recipients = whos(claim.recipients(), identities, published);
    Extent stated = stated(claim, published);
    Extent time =
        stated != null || published == null
            ? stated
            : new Extent(published.minusDays(NEWS), published, true);
    boolean isAhead =
        claim.modality() == Modality.PLANNED || claim.modality() == Modality.CONDITIONAL;
    return new Facts(
        kept,
        Family.of(claim),
        isAhead,
        actors,
        recipients,
        time,
        stated != null,
        narrowest(claim.where()),
        Pair.pairs(claim.event().isReciprocal(), actors, recipients));
  }

  private static List<Who> whos(
      List<ActorMention> mentions, Identities identities, @Nullable LocalDate day) {
    List<Who> whos = new ArrayList<>();
    for (ActorMention mention : mentions) {
      Who who = identities.who(mention, day);
      if (whos.size() < MOST && whos.stream().noneMatch(other -> other.key().equals(who.key()))) {
        whos.add(who);
      }
    }
    return List.copyOf(whos);
  }

  /** The days that the claim states; what is still going on ends with the report. */
  private static @Nullable Extent stated(Claim claim, @Nullable LocalDate published) {
    TimeMention when = claim.when();
    if (when == null) {
      return null;
    }
    if (when.value() == null) {
      boolean isOld = when.precision() == TimeMention.Precision.PAST;
      return isOld && published != null ? new Extent(null, published, true) : null;
    }
    Extent stated = Extent.of(when.value());
    if (stated == null || stated.to() != null || published == null) {
      return stated;
    }
    boolean isLater = stated.from() != null && stated.from().isAfter(published);
    return isLater ? stated : new Extent(stated.from(), published, stated.isApproximate());
  }

  private static @Nullable Place narrowest(List<PlaceMention> mentions) {
    return mentions.stream()
        .map(PlaceMention::place)
        .filter(place -> place != null)
        .min(Comparator.comparingInt(Facts::width))
        .orElse(null);
  }

  /** 0 for a settlement or site, 1 for a province, 2 for a country. */
  static int width(Place place) {
    return switch (place.kind()) {
      case "country" -> 2;
      case "admin1", "region" -> 1;
      default -> 0;
    };
  }

  /** Whether it says on which day, within a few. */
  boolean isExact() {
    Extent extent = time;
    return isDated && extent != null && extent.isWithin(EXACT);
  }

  /** Keys of all who take part; those in the registry alone where there are any. */
  SortedSet<String> parties() {
    SortedSet<String> known = new TreeSet<>();
    SortedSet<String> all = new TreeSet<>();
    for (List<Who> side : List.of(actors, recipients)) {
      for (Who who : side) {
        all.add(who.key());
        if (who.isKnown()) {
          known.add(who.key());
        }
      }
    }
    return known.isEmpty() ? all : known;
  }
}
