package org.tawatur.app.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tawatur.actor.ActorMention;
import org.tawatur.claim.Claim;

/**
 * All that a claim is found by and counted under, worked out once for both.
 *
 * @param days its days
 * @param outlet the outlet of its report, as columns take it, or null
 * @param origin who says so last
 * @param actors keys of those who act
 * @param recipients keys of those who are acted on
 * @param tellers keys of those who tell
 * @param pairs those of the registry who take part, two by two
 * @param places ids of its places
 * @param namings by which words it calls whom
 */
record KeysOfClaim(
    ClaimKeys.DaysOfClaim days,
    @Nullable String outlet,
    String origin,
    Set<String> actors,
    Set<String> recipients,
    Set<String> tellers,
    Set<ClaimKeys.Pair> pairs,
    Set<String> places,
    Set<Naming> namings) {

  /** The keys of {@code claim}, in a report of {@code outlet} and of the day {@code published}. */
  static KeysOfClaim of(Claim claim, @Nullable String outlet, @Nullable LocalDate published) {
    List<ActorMention> parties = new ArrayList<>(claim.actors());
    parties.addAll(claim.recipients());
    return new KeysOfClaim(
        ClaimKeys.days(claim, published),
        outlet == null ? null : StoredText.plain(outlet),
        ClaimKeys.origin(claim, outlet),
        ClaimKeys.actors(claim.actors()),
        ClaimKeys.actors(claim.recipients()),
        ClaimKeys.tellers(claim),
        ClaimKeys.pairs(claim),
        ClaimKeys.places(claim),
        Naming.of(parties, outlet));
  }
}
