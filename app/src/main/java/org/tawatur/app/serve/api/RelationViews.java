package org.tawatur.app.serve.api;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tawatur.claim.Claim;
import org.tawatur.link.KeptClaim;
import org.tawatur.link.Relation;
import org.tawatur.link.RelationQuery;

/** How parts of a relation are shown: sums of its claims by period, and single claims. */
final class RelationViews {
  /** So many of the claims that caused a change are shown with it; the others are opened. */
  static final int CAUSES = 3;

  private final RelationQuery query;
  private final RelationSides sides;

  RelationViews(RelationQuery query, RelationSides sides) {
    this.query = query;
    this.sides = sides;
  }

  record Mark(
      String claimId,
      @Nullable LocalDate day,
      double score,
      boolean isCounted,
      String note,
      String direction,
      String sign,
      String event,
      @Nullable String mode,
      String polarity,
      @Nullable String outlet,
      String quote) {}

  record PeriodView(
      LocalDate from,
      LocalDate to,
      double score,
      double low,
      double high,
      int events,
      int claimsCount,
      int outlets,
      String state,
      int firstToSecond,
      int secondToFirst,
      int mutual,
      int counted,
      Map<String, Map<String, Integer>> acts,
      String claims) {}

  record Band(LocalDate from, LocalDate to, String state, int claimsCount, String claims) {}

  record ChangeView(
      LocalDate day,
      String before,
      String after,
      List<Mark> causes,
      int causesCount,
      String claims) {}

  Mark mark(Relation.Scored scored, Map<String, String> quotes) {
    KeptClaim kept = scored.claim();
    Claim claim = kept.claim();
    return new Mark(
        kept.id(),
        scored.day(),
        scored.score(),
        scored.isCounted(),
        scored.note(),
        Labels.word(sides.direction(scored)),
        Labels.word(RelationSides.sign(scored)),
        claim.event().name(),
        claim.mode(),
        Labels.word(claim.polarity()),
        kept.report().outlet(),
        quotes.getOrDefault(kept.id(), claim.evidence().text()));
  }

  PeriodView period(Relation.Period period) {
    double low = Double.POSITIVE_INFINITY;
    double high = Double.NEGATIVE_INFINITY;
    int counted = 0;
    Map<RelationSides.Direction, int[]> found = new EnumMap<>(RelationSides.Direction.class);
    for (Relation.Scored scored : period.claims()) {
      if (scored.isCounted()) {
        low = Math.min(low, scored.score());
        high = Math.max(high, scored.score());
        counted++;
      }
      found
          .computeIfAbsent(
              sides.direction(scored), way -> new int[RelationSides.Sign.values().length])[
          RelationSides.sign(scored).ordinal()]++;
    }
    Map<String, Map<String, Integer>> acts = new LinkedHashMap<>();
    found.forEach((way, bySign) -> {
      Map<String, Integer> own = new LinkedHashMap<>();
      for (RelationSides.Sign sign : RelationSides.Sign.values()) {
        if (bySign[sign.ordinal()] > 0) {
          own.put(Labels.word(sign), bySign[sign.ordinal()]);
        }
      }
      acts.put(Labels.word(way), own);
    });
    return new PeriodView(
        period.from(),
        period.to(),
        rounded(period.score()),
        counted == 0 ? 0 : low,
        counted == 0 ? 0 : high,
        period.events(),
        period.claims().size(),
        period.outlets(),
        Labels.word(period.state()),
        sum(found.get(RelationSides.Direction.FIRST_TO_SECOND)),
        sum(found.get(RelationSides.Direction.SECOND_TO_FIRST)),
        sum(found.get(RelationSides.Direction.MUTUAL)),
        counted,
        acts,
        RelationPart.between(query, period.from(), period.to()));
  }

  /** Means have no end of digits; a thousandth is more than is seen. */
  private static double rounded(double score) {
    return Math.round(score * 1000) / 1000.0;
  }

  private static int sum(int @Nullable [] numbers) {
    return numbers == null ? 0 : Arrays.stream(numbers).sum();
  }

  /** The stretches of one state. */
  List<Band> bands(List<Relation.Period> periods) {
    List<Band> bands = new ArrayList<>();
    int from = 0;
    int claims = 0;
    for (int i = 0; i < periods.size(); i++) {
      Relation.Period period = periods.get(i);
      claims += period.claims().size();
      if (i + 1 == periods.size() || periods.get(i + 1).state() != period.state()) {
        LocalDate first = periods.get(from).from();
        bands.add(
            new Band(
                first,
                period.to(),
                Labels.word(period.state()),
                claims,
                RelationPart.between(query, first, period.to())));
        from = i + 1;
        claims = 0;
      }
    }
    return bands;
  }

  /** The changes, each with the first of the claims that caused it. */
  List<ChangeView> changes(Relation relation, Map<String, String> quotes) {
    return relation.changes().stream()
        .map(change -> {
          Relation.Period within =
              relation.periods().stream()
                  .filter(period -> !period.to().isBefore(change.day()))
                  .findFirst()
                  .orElseThrow();
          return new ChangeView(
              change.day(),
              Labels.word(change.before()),
              Labels.word(change.after()),
              change.causes().stream().limit(CAUSES).map(cause -> mark(cause, quotes)).toList(),
              change.causes().size(),
              RelationPart.between(query, within.from(), within.to(), RelationPart.What.CAUSES));
        })
        .toList();
  }
}
