package org.tawatur.app.serve.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tawatur.actor.Actor;
import org.tawatur.app.serve.http.Answer;
import org.tawatur.app.serve.http.Asked;
import org.tawatur.app.serve.http.Params;
import org.tawatur.app.serve.http.Refusal;
import org.tawatur.app.serve.http.Role;
import org.tawatur.app.serve.http.Routes;
import org.tawatur.app.store.ActorCounts;
import org.tawatur.app.store.AsOf;
import org.tawatur.app.store.Page;
import org.tawatur.app.store.RelationQueries;
import org.tawatur.link.Relation;
import org.tawatur.link.RelationQuery;

/**
 * How two actors stood to each other over time: by period, and claim by claim for a stretch of it.
 */
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
    routes.get("/relations/{a}/{b}/marks", Role.READER, this::marks);
  }

  record Whole(
      ActorViews.Head first,
      ActorViews.Head second,
      String step,
      boolean branches,
      boolean panel,
      int total,
      String claims,
      int undatedCount,
      String undatedClaims,
      String set,
      List<RelationViews.PeriodView> periods,
      List<RelationViews.Band> bands,
      List<RelationViews.ChangeView> changes,
      List<String> outlets) {}

  record Marks(List<RelationViews.Mark> items, int total, @Nullable String next) {}

  /** What is asked for, and the two who stand in the address. */
  private record Wanted(RelationQuery query, Actor first, Actor second) {}

  private Wanted wanted(Asked asked, AsOf asOf) {
    Params params = asked.params();
    RelationQuery.Step step = params.one(RelationQuery.Step.class, "step");
    boolean hasBranches = params.flag("branches", true);
    boolean isPanel = params.flag("panel", false);
    params.end();
    Actor first = actor(asked.at("a"), asOf);
    Actor second = actor(asked.at("b"), asOf);
    if (holdings.relations().areOne(first.id(), second.id(), asOf)) {
      throw Refusal.wrong(
          "b", first.id() + " and " + second.id() + " count as one; a relation needs two actors");
    }
    return new Wanted(
        new RelationQuery(
            first.id(),
            second.id(),
            hasBranches,
            hasBranches,
            step == null ? RelationQuery.Step.MONTH : step,
            isPanel),
        first,
        second);
  }

  private Answer relation(Asked asked) {
    AsOf asOf = holdings.asOf(asked.params());
    Wanted wanted = wanted(asked, asOf);
    RelationQuery query = wanted.query();
    RelationQueries.Weighed weighed = holdings.weighings().weighed(query, asOf);
    Relation relation = weighed.relation();
    List<Relation.Scored> shown =
        relation.changes().stream()
            .flatMap(change -> change.causes().stream().limit(RelationViews.CAUSES))
            .toList();
    RelationViews views = new RelationViews(query, RelationSides.of(query, filters, asOf));
    List<RelationViews.PeriodView> periods =
        relation.periods().stream().map(views::period).toList();
    List<ActorViews.Head> heads = actors.heads(List.of(wanted.first(), wanted.second()), asOf);
    return Answer.of(
        new Whole(
            heads.getFirst(),
            heads.getLast(),
            Labels.word(query.step()),
            query.hasFirstBranches(),
            query.isPanelConstant(),
            periods.stream().mapToInt(RelationViews.PeriodView::claimsCount).sum(),
            RelationPart.between(query, null, null),
            relation.undated().size(),
            RelationPart.between(query, null, null, RelationPart.What.UNDATED),
            RelationPart.name(query),
            periods,
            views.bands(relation.periods()),
            views.changes(relation, holdings.relations().quotes(weighed, shown)),
            List.copyOf(relation.panel())));
  }

  private Answer marks(Asked asked) {
    Params params = asked.params();
    AsOf asOf = holdings.asOf(params);
    LocalDate from = params.day("from");
    LocalDate until = params.day("until");
    RelationSides.Direction direction = params.one(RelationSides.Direction.class, "direction");
    RelationPart.What what = params.one(RelationPart.What.class, "what");
    Page page = Filters.page(params);
    RelationQuery query = wanted(asked, asOf).query();
    RelationQueries.Weighed weighed = holdings.weighings().weighed(query, asOf);
    RelationSides sides = RelationSides.of(query, filters, asOf);
    List<Relation.Scored> all =
        new RelationPart(query, from, until, direction, what).of(weighed.relation(), sides);
    List<Relation.Scored> shown = all.stream().skip(page.offset()).limit(page.limit()).toList();
    Map<String, String> quotes = holdings.relations().quotes(weighed, shown);
    RelationViews views = new RelationViews(query, sides);
    return Answer.of(
        new Marks(
            shown.stream().map(one -> views.mark(one, quotes)).toList(),
            all.size(),
            Filters.next(page, shown.size(), all.size())));
  }

  private Actor actor(String id, AsOf asOf) {
    Actor actor = holdings.registry(asOf).actor(id);
    if (actor == null) {
      throw Refusal.none("actor", id);
    }
    return actor;
  }
}
