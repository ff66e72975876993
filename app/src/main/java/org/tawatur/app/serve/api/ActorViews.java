package org.tawatur.app.serve.api;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tawatur.actor.Actor;
import org.tawatur.app.serve.http.Params;
import org.tawatur.app.store.ActorCounts;
import org.tawatur.app.store.AsOf;
import org.tawatur.app.store.Verdicts;
import org.tawatur.link.Extent;
import org.tawatur.link.Proposal;

/** Actors and proposals about them, as the API gives them. Safe to share between threads. */
final class ActorViews {
  private final ActorCounts counts;
  private final Labels labels;
  private final Filters filters;

  ActorViews(Holdings holdings, ActorCounts counts) {
    this.counts = counts;
    this.labels = new Labels(holdings.knowledge());
    this.filters = new Filters(holdings);
  }

  record Head(
      String id,
      Labels.Label label,
      String sector,
      boolean isPerson,
      String country,
      @Nullable LocalDate from,
      @Nullable LocalDate to,
      long claimsCount,
      String claims) {}

  record Days(@Nullable LocalDate from, @Nullable LocalDate to) {}

  record ProposalView(
      String id,
      String kind,
      Labels.@Nullable Party other,
      String words,
      @Nullable Days when,
      int independent,
      int outlets,
      List<String> claimIds,
      List<String> againstIds,
      String verdict,
      @Nullable String author,
      @Nullable String note,
      String claims) {}

  Head head(Actor actor, AsOf asOf) {
    return heads(List.of(actor), asOf).getFirst();
  }

  /** All of them, with one question for their numbers. */
  List<Head> heads(List<Actor> actors, AsOf asOf) {
    Filters.Keys keys = filters.keys(asOf);
    List<Long> claims =
        counts.claims(
            actors.stream().map(actor -> keys.of(List.of(actor.id()), false)).toList(), asOf);
    List<Head> heads = new ArrayList<>();
    for (int i = 0; i < actors.size(); i++) {
      heads.add(head(actors.get(i), claims.get(i)));
    }
    return heads;
  }

  private Head head(Actor actor, long claims) {
    return new Head(
        actor.id(),
        labels.of(actor.id()),
        actor.sector().name(),
        actor.isPerson(),
        actor.country(),
        actor.life().from(),
        actor.life().to(),
        claims,
        Params.query("actor", actor.id()));
  }

  ProposalView proposal(Proposal proposal, Verdicts.@Nullable Verdict verdict) {
    Extent when = proposal.when();
    String other = proposal.other();
    List<String> claims = proposal.claims().stream().map(claim -> claim.id()).toList();
    return new ProposalView(
        proposal.id(),
        Labels.word(proposal.kind()),
        other == null ? null : labels.party(other),
        proposal.words(),
        when == null ? null : new Days(when.from(), when.to()),
        proposal.tally().independent(),
        proposal.tally().outlets().size(),
        claims,
        proposal.against().stream().map(claim -> claim.id()).toList(),
        verdict == null ? "open" : Labels.word(verdict.verdict()),
        verdict == null ? null : verdict.author(),
        verdict == null ? null : verdict.note(),
        ClaimSets.query(claims, "proposal", proposal.actor(), proposal.id()));
  }
}
