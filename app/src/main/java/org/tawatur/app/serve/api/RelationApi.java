package org.tawatur.app.serve.api;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tawatur.actor.Actor;
import org.tawatur.actor.ActorMention;
import org.tawatur.app.serve.http.Answer;
import org.tawatur.app.serve.http.Asked;
import org.tawatur.app.serve.http.Params;
import org.tawatur.app.serve.http.Refusal;
import org.tawatur.app.serve.http.Role;
import org.tawatur.app.serve.http.Routes;
import org.tawatur.app.store.ActorCounts;
import org.tawatur.app.store.AsOf;
import org.tawatur.app.store.RelationQueries;
import org.tawatur.claim.Claim;
import org.tawatur.link.KeptClaim;
import org.tawatur.link.Relation;
import org.tawatur.link.RelationQuery;

/** How two actors stood to each other over time. */
public final class RelationApi {
  private final Holdings holdings;
  private final ActorViews actors;
  private final Filters filters;

  /** Of {@code holdings}. */
  public RelationApi(Holdings holdings) {
    this.holdings = holdings;
    this.actors = new ActorViews(holdings, new ActorCounts(holdings.ledger()));
    this.filters = new Filters(holdings);
  }

  /** Puts it at its addresses. */
  public void register(Routes routes) {
    routes.get("/relations/{a}/{b}", Role.READER, this::relation);
  }

  record Mark(
      String claimId,
      @Nullable LocalDate day,
      double score,
      boolean isCounted,
      String note,
      String direction,
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
      String claims) {}

  record Band(LocalDate from, LocalDate to, String state) {}

  record ChangeView(LocalDate day, String before, String after, List<Mark> causes) {}

  record Whole(
      ActorViews.Head first,
      ActorViews.Head second,
      String step,
      boolean branches,
      boolean panel,
      int total,
      String claims,
      List<PeriodView> periods,
      List<Band> bands,
      List<ChangeView> changes,
      List<Mark> marks,
      List<Mark> undated,
      List<String> outlets) {}

  private Answer relation(Asked asked) {
    Params params = asked.params();
    AsOf asOf = holdings.asOf(params);
    RelationQuery.Step wanted = params.one(RelationQuery.Step.class, "step");
    RelationQuery.Step step = wanted == null ? RelationQuery.Step.MONTH : wanted;
    boolean hasBranches = params.flag("branches", true);
    boolean isPanel = params.flag("panel", false);
    params.end();
    Actor first = actor(asked.at("a"), asOf);
    Actor second = actor(asked.at("b"), asOf);
    if (holdings.relations().areOne(first.id(), second.id(), asOf)) {
      throw Refusal.wrong(
          "b", first.id() + " and " + second.id() + " count as one; a relation needs two actors");
    }
    RelationQueries.Quoted quoted =
        holdings
            .relations()
            .quoted(
                new RelationQuery(first.id(), second.id(), hasBranches, hasBranches, step, isPanel),
                asOf);
    Relation relation = quoted.relation();
    Filters.Keys keys = filters.keys(asOf);
    Sides sides =
        new Sides(quoted, keys.side(first.id(), hasBranches), keys.side(second.id(), hasBranches));
    List<Mark> marks = new ArrayList<>();
    List<PeriodView> periods = new ArrayList<>();
    for (Relation.Period period : relation.periods()) {
      List<Mark> own = period.claims().stream().map(sides::mark).toList();
      marks.addAll(own);
      periods.add(period(period, own, relation.query()));
    }
    List<ActorViews.Head> heads = actors.heads(List.of(first, second), asOf);
    return Answer.of(
        new Whole(
            heads.getFirst(),
            heads.getLast(),
            Labels.word(step),
            hasBranches,
            isPanel,
            marks.size(),
            ClaimSets.query(
                marks.stream().map(Mark::claimId).toList(), set(relation.query(), "", "")),
            periods,
            bands(relation.periods()),
            relation.changes().stream()
                .map(change ->
                    new ChangeView(
                        change.day(),
                        Labels.word(change.before()),
                        Labels.word(change.after()),
                        change.causes().stream().map(sides::mark).toList()))
                .toList(),
            marks,
            relation.undated().stream().map(sides::mark).toList(),
            List.copyOf(relation.panel())));
  }

  private Actor actor(String id, AsOf asOf) {
    Actor actor = holdings.registry(asOf).actor(id);
    if (actor == null) {
      throw Refusal.none("actor", id);
    }
    return actor;
  }

  /** The name of the claims of a relation between two days. */
  private static String[] set(RelationQuery query, String from, String to) {
    return new String[] {
      "relation",
      query.first(),
      query.second(),
      Labels.word(query.step()),
      Boolean.toString(query.hasFirstBranches()),
      Boolean.toString(query.isPanelConstant()),
      from,
      to
    };
  }

  private static PeriodView period(Relation.Period period, List<Mark> marks, RelationQuery query) {
    double low = 0;
    double high = 0;
    boolean isFirst = true;
    int forth = 0;
    int back = 0;
    for (Mark mark : marks) {
      if (mark.isCounted()) {
        low = isFirst ? mark.score() : Math.min(low, mark.score());
        high = isFirst ? mark.score() : Math.max(high, mark.score());
        isFirst = false;
      }
      forth += mark.direction().equals(Sides.FORTH) ? 1 : 0;
      back += mark.direction().equals(Sides.BACK) ? 1 : 0;
    }
    List<String> ids = marks.stream().map(Mark::claimId).toList();
    return new PeriodView(
        period.from(),
        period.to(),
        period.score(),
        low,
        high,
        period.events(),
        ids.size(),
        period.outlets(),
        Labels.word(period.state()),
        forth,
        back,
        ids.size() - forth - back,
        ClaimSets.query(ids, set(query, period.from().toString(), period.to().toString())));
  }

  private static List<Band> bands(List<Relation.Period> periods) {
    List<Band> bands = new ArrayList<>();
    for (Relation.Period period : periods) {
      String state = Labels.word(period.state());
      Band last = bands.isEmpty() ? null : bands.getLast();
      if (last != null && last.state().equals(state)) {
        bands.set(bands.size() - 1, new Band(last.from(), period.to(), state));
      } else {
        bands.add(new Band(period.from(), period.to(), state));
      }
    }
    return bands;
  }

  /** Who of a claim belongs to which of the two. */
  private record Sides(RelationQueries.Quoted quoted, Set<String> first, Set<String> second) {
    static final String FORTH = "first_to_second";
    static final String BACK = "second_to_first";

    String direction(Claim claim) {
      if (isAny(claim.actors(), first) && isAny(claim.recipients(), second)) {
        return FORTH;
      }
      return isAny(claim.actors(), second) && isAny(claim.recipients(), first) ? BACK : "mutual";
    }

    private static boolean isAny(List<ActorMention> mentions, Set<String> keys) {
      for (ActorMention mention : mentions) {
        if (isOf(mention.id(), keys) || isOf(mention.affiliation(), keys)) {
          return true;
        }
      }
      return false;
    }

    private static boolean isOf(@Nullable String id, Set<String> keys) {
      return id != null && keys.contains(id);
    }

    Mark mark(Relation.Scored scored) {
      KeptClaim kept = scored.claim();
      Claim claim = kept.claim();
      return new Mark(
          kept.id(),
          scored.day(),
          scored.score(),
          scored.isCounted(),
          scored.note(),
          direction(claim),
          claim.event().name(),
          claim.mode(),
          Labels.word(claim.polarity()),
          kept.report().outlet(),
          quoted.quote(kept));
    }
  }
}
