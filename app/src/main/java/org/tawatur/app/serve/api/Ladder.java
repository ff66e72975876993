package org.tawatur.app.serve.api;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tawatur.actor.ActorMention;
import org.tawatur.app.export.CodePoints;
import org.tawatur.app.serve.http.Params;
import org.tawatur.app.store.AsOf;
import org.tawatur.app.store.ReportQueries;
import org.tawatur.app.store.StoredClaim;
import org.tawatur.says.Source;
import org.tawatur.text.Span;

/**
 * The chain of a claim as a ladder: the paper that printed it, those who told it on, and at the end
 * the origin. Safe to share between threads.
 */
final class Ladder {
  private final Holdings holdings;
  private final Labels labels;
  private final Readings readings;

  Ladder(Holdings holdings) {
    this.holdings = holdings;
    this.labels = new Labels(holdings.knowledge());
    this.readings = new Readings(holdings);
  }

  record Rung(
      String role,
      String kind,
      ClaimView.@Nullable Words words,
      ClaimView.@Nullable Words verb,
      Labels.@Nullable Label label,
      @Nullable String id,
      boolean isOrigin,
      @Nullable String reliability,
      @Nullable String claims) {}

  /** The rungs, the paper first. */
  List<Rung> rungs(StoredClaim claim, AsOf asOf) {
    CodePoints points = holdings.points(claim.kept().report().id());
    List<Source> chain = claim.kept().claim().chain();
    List<Rung> rungs = new ArrayList<>();
    String outlet = claim.kept().report().outlet();
    rungs.add(
        new Rung(
            chain.isEmpty() ? "origin" : "outlet",
            "outlet",
            null,
            null,
            outlet == null ? null : labels.of("outlet:" + outlet),
            null,
            chain.isEmpty(),
            outlet == null ? null : reliabilities(asOf).getOrDefault(outlet, "F"),
            outlet == null ? null : Params.query("outlet", outlet)));
    Map<Integer, Span> verbs = chain.isEmpty() ? Map.of() : readings.verbs(claim);
    for (int i = 0; i < chain.size(); i++) {
      ActorMention mention = chain.get(i).mention();
      boolean isOrigin = i == chain.size() - 1;
      String id = mention.anyId();
      Span verb = verbs.get(mention.span().start());
      rungs.add(
          new Rung(
              isOrigin ? "origin" : "teller",
              Labels.word(chain.get(i).kind()),
              ClaimViews.words(points, mention.text(), mention.span()),
              verb == null
                  ? null
                  : ClaimViews.words(
                      points, verb.in(holdings.text(claim.kept().report().id()).text()), verb),
              labels.actor(id),
              id,
              isOrigin,
              null,
              id == null ? null : Params.query("says", id)));
    }
    return rungs;
  }

  private Map<String, String> reliabilities(AsOf asOf) {
    Map<String, String> letters = new HashMap<>();
    new ReportQueries(holdings.ledger())
        .outlets(asOf)
        .forEach(outlet -> letters.put(outlet.name(), outlet.reliability()));
    return letters;
  }
}
