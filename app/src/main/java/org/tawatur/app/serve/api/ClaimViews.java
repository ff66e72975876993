package org.tawatur.app.serve.api;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tawatur.actor.ActorMention;
import org.tawatur.app.export.CodePoints;
import org.tawatur.app.store.AsOf;
import org.tawatur.app.store.Patch;
import org.tawatur.app.store.StoredClaim;
import org.tawatur.claim.Claim;
import org.tawatur.place.Place;
import org.tawatur.place.PlaceMention;
import org.tawatur.says.Source;
import org.tawatur.text.Span;
import org.tawatur.time.TimeMention;

/** Turns claims of the ledger into those of the API. Safe to share between threads. */
final class ClaimViews {
  private final Holdings holdings;
  private final Labels labels;

  ClaimViews(Holdings holdings) {
    this.holdings = holdings;
    this.labels = new Labels(holdings.knowledge());
  }

  /** The claims, in their order. */
  List<ClaimView> of(List<StoredClaim> claims, AsOf asOf) {
    Map<String, Patch.Action> decided = holdings.reviewed().last(asOf);
    holdings.prepare(claims.stream().map(claim -> claim.kept().report().id()).toList());
    return claims.stream().map(claim -> of(claim, claim.kept().claim(), decided)).toList();
  }

  /** One claim. */
  ClaimView of(StoredClaim claim, AsOf asOf) {
    return of(claim, claim.kept().claim(), holdings.reviewed().last(asOf));
  }

  /** A claim of the ledger as it would be if it said what {@code said} says. */
  ClaimView as(StoredClaim claim, Claim said) {
    return of(claim, said, holdings.reviewed().last(AsOf.NOW));
  }

  private ClaimView of(StoredClaim stored, Claim claim, Map<String, Patch.Action> decided) {
    CodePoints points = holdings.points(stored.kept().report().id());
    Patch.Action last = decided.get(stored.id());
    return new ClaimView(
        stored.id(),
        stored.version(),
        stored.reportName(),
        stored.kept().report().id(),
        stored.kept().report().outlet(),
        stored.kept().report().published(),
        Labels.orNull(stored.day()),
        stored.standing() == null ? "withdrawn" : Labels.word(stored.standing()),
        stored.isByReviewer() ? "reviewer" : "coder",
        stored.event(),
        stored.conflicts(),
        last == null ? null : Labels.word(last),
        words(points, claim.evidence().text(), claim.evidence().span()),
        words(points, claim.trigger().text(), claim.trigger().span()),
        claim.event().name(),
        claim.mode(),
        claim.actors().stream().map(mention -> mention(points, mention)).toList(),
        claim.recipients().stream().map(mention -> mention(points, mention)).toList(),
        Labels.word(claim.polarity()),
        Labels.word(claim.modality()),
        claim.chain().stream().map(source -> teller(points, source)).toList(),
        when(points, claim.when()),
        claim.where().stream().map(where -> where(points, where)).toList(),
        claim.counts().stream()
            .map(count ->
                new ClaimView.Figure(
                    count.text(),
                    points.at(count.span().start()),
                    points.at(count.span().end()),
                    count.value(),
                    count.of()))
            .toList(),
        claim.confidence(),
        claim.frame());
  }

  static ClaimView.Words words(CodePoints points, String text, Span span) {
    return new ClaimView.Words(text, points.at(span.start()), points.at(span.end()));
  }

  private ClaimView.Mention mention(CodePoints points, ActorMention mention) {
    return new ClaimView.Mention(
        mention.text(),
        points.at(mention.span().start()),
        points.at(mention.span().end()),
        mention.id(),
        mention.affiliation(),
        mention.candidates(),
        labels.actor(mention.anyId()));
  }

  private ClaimView.Teller teller(CodePoints points, Source source) {
    ActorMention mention = source.mention();
    return new ClaimView.Teller(
        mention.text(),
        points.at(mention.span().start()),
        points.at(mention.span().end()),
        mention.anyId(),
        Labels.word(source.kind()),
        mention.affiliation(),
        mention.candidates(),
        labels.actor(mention.anyId()));
  }

  private static ClaimView.@Nullable When when(CodePoints points, @Nullable TimeMention when) {
    return when == null
        ? null
        : new ClaimView.When(
            when.text(),
            points.at(when.span().start()),
            points.at(when.span().end()),
            when.value(),
            Labels.word(when.precision()));
  }

  private ClaimView.Where where(CodePoints points, PlaceMention mention) {
    Place place = mention.place();
    return new ClaimView.Where(
        mention.text(),
        points.at(mention.span().start()),
        points.at(mention.span().end()),
        place == null ? null : place.id(),
        place == null ? null : place.english(),
        place == null ? null : place.latitude(),
        place == null ? null : place.longitude(),
        place == null ? null : place.kind(),
        labels.place(place));
  }
}
