package org.tawatur.app.serve.api;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.tawatur.actor.Actor;
import org.tawatur.actor.ActorName;
import org.tawatur.actor.Registry;
import org.tawatur.actor.Tie;
import org.tawatur.app.serve.http.Answer;
import org.tawatur.app.serve.http.Asked;
import org.tawatur.app.serve.http.Params;
import org.tawatur.app.serve.http.Refusal;
import org.tawatur.app.serve.http.Role;
import org.tawatur.app.serve.http.Routes;
import org.tawatur.app.store.ActorCounts;
import org.tawatur.app.store.ActorQueries;
import org.tawatur.app.store.ActorQueries.ActorPage;
import org.tawatur.app.store.AsOf;
import org.tawatur.app.store.DecisionLog;
import org.tawatur.app.store.NameFinder;
import org.tawatur.app.store.Page;
import org.tawatur.app.store.Verdicts;
import org.tawatur.link.ActorHistory;
import org.tawatur.link.Decision;
import org.tawatur.link.Proposal;

/** Actors: by name, by number of claims, and each over time. */
public final class ActorApi {
  private static final int COMPLETIONS = 200;

  /** Up to this day there are only claims without one. */
  private static final String UNDATED = "0001-01-01";

  private final Holdings holdings;
  private final ActorCounts counts;
  private final Labels labels;
  private final ActorViews views;
  private final Called called;

  /** Of {@code holdings}. */
  public ActorApi(Holdings holdings) {
    this.holdings = holdings;
    this.counts = new ActorCounts(holdings.ledger());
    this.labels = new Labels(holdings.knowledge());
    this.views = new ActorViews(holdings, counts);
    this.called = new Called(holdings, counts);
  }

  /** Puts it at its addresses. */
  public void register(Routes routes) {
    routes.get("/actors", Role.READER, this::list);
    routes.get("/actors/{id}", Role.READER, this::page);
  }

  record Attested(@Nullable String first, @Nullable String last, long claimsCount, String claims) {}

  record NameView(
      String name,
      String use,
      @Nullable LocalDate from,
      @Nullable LocalDate to,
      @Nullable Attested attested,
      List<Labels.Party> sharedWith) {}

  record TieView(
      String kind,
      String id,
      Labels.Label label,
      @Nullable LocalDate from,
      @Nullable LocalDate to) {}

  record CounterpartView(
      String id, Labels.Label label, long claimsCount, @Nullable String last, String claims) {}

  record YearView(
      String year,
      long acting,
      long actedOn,
      String claims,
      String actingClaims,
      String actedOnClaims) {}

  record Whole(
      ActorViews.Head actor,
      List<NameView> names,
      List<TieView> parents,
      List<TieView> branches,
      List<TieView> leaders,
      List<TieView> before,
      List<TieView> after,
      List<ActorViews.ProposalView> proposals,
      List<Labels.Party> joined,
      long tells,
      String tellsClaims,
      @Nullable String first,
      @Nullable String last,
      List<CounterpartView> counterparts,
      List<Called.CalledView> called,
      List<YearView> years,
      List<JoinViews.JoinView> decisions) {}

  private Answer list(Asked asked) {
    Params params = asked.params();
    AsOf asOf = holdings.asOf(params);
    String q = params.text("q");
    String sector = params.text("sector");
    String country = params.text("country");
    Page page = Filters.page(params);
    params.end();
    List<Actor> all = new ArrayList<>();
    Registry registry = holdings.registry(asOf);
    for (String id : q == null ? counts.ranking(asOf) : named(q, asOf)) {
      Actor actor = registry.actor(id);
      if (actor != null
          && (sector == null || actor.sector().name().equalsIgnoreCase(sector))
          && (country == null || actor.country().equalsIgnoreCase(country))) {
        all.add(actor);
      }
    }
    List<ActorViews.Head> shown =
        views.heads(all.stream().skip(page.offset()).limit(page.limit()).toList(), asOf);
    return Answer.of(
        new ListView<>(shown, (long) all.size(), Filters.next(page, shown.size(), all.size())));
  }

  private List<String> named(String q, AsOf asOf) {
    NameFinder finder = holdings.actors(asOf);
    return switch (finder.find(q)) {
      case NameFinder.Found.One one -> {
        // Others whose names begin so may be meant as well.
        List<String> ids = new ArrayList<>(List.of(one.candidate().id()));
        finder
            .completions(q, COMPLETIONS)
            .forEach(candidate -> {
              if (!ids.contains(candidate.id())) {
                ids.add(candidate.id());
              }
            });
        yield ids;
      }
      case NameFinder.Found.Several several -> {
        List<String> ids = new ArrayList<>();
        several.candidates().forEach(candidate -> ids.add(candidate.id()));
        finder
            .completions(q, COMPLETIONS)
            .forEach(candidate -> {
              if (!ids.contains(candidate.id())) {
                ids.add(candidate.id());
              }
            });
        yield ids;
      }
      case NameFinder.Found.Nobody nobody ->
          nobody.near().stream().map(NameFinder.Candidate::id).toList();
    };
  }

  private Answer page(Asked asked) {
    AsOf asOf = holdings.asOf(asked.params());
    asked.params().end();
    String id = asked.at("id");
    Actor actor = holdings.registry(asOf).actor(id);
    if (actor == null) {
      throw Refusal.none("actor", id);
    }
    ActorPage page = new ActorQueries(holdings.ledger(), holdings.known()).page(id, asOf);
    ActorHistory history = page.history();
    Called.Found words = called.of(id, page.joined(), asOf);
    return Answer.of(
        new Whole(
            views.head(actor, asOf),
            names(id, history, words, asOf),
            ties(history.parents(), true),
            ties(history.branches(), false),
            ties(history.leaders(), false),
            ties(history.before(), true),
            ties(history.after(), false),
            history.proposals().stream()
                .map(proposal -> proposal(proposal, page.verdicts()))
                .toList(),
            labels.parties(page.joined().stream().filter(other -> !other.equals(id)).toList()),
            page.tells(),
            Params.query("says", id),
            page.first(),
            page.last(),
            page.counterparts().stream()
                .map(with ->
                    new CounterpartView(
                        with.actor(),
                        labels.of(with.actor()),
                        with.claims(),
                        Labels.orNull(with.last()),
                        Params.query("actor", id, "with", with.actor())))
                .toList(),
            words.called(),
            counts.years(page.joined(), asOf).stream().map(year -> year(id, year)).toList(),
            decisions(id, asOf)));
  }

  private ActorViews.ProposalView proposal(
      Proposal proposal, Map<String, Verdicts.Verdict> verdicts) {
    return views.proposal(proposal, verdicts.get(proposal.id()));
  }

  private static YearView year(String id, ActorCounts.Year year) {
    // Claims without a day have no filter of their own: no day is before all days.
    String from = year.year().isEmpty() ? "" : "&from=" + year.year() + "-01-01";
    String span = from + "&until=" + (year.year().isEmpty() ? UNDATED : year.year() + "-12-31");
    return new YearView(
        year.year(),
        year.acting(),
        year.actedOn(),
        Params.query("actor", id) + span,
        Params.query("by", id) + span,
        Params.query("to", id) + span);
  }

  private List<NameView> names(String id, ActorHistory history, Called.Found words, AsOf asOf) {
    List<NameView> names = new ArrayList<>();
    for (ActorName name : history.names()) {
      SortedSet<String> others = new TreeSet<>();
      for (String bearer : holdings.registry(asOf).bearers(name.name(), null)) {
        if (!bearer.equals(name.id())) {
          others.add(bearer);
        }
      }
      names.add(
          new NameView(
              name.name(),
              Labels.word(name.use()),
              name.valid().from(),
              name.valid().to(),
              words.attested(id, name.name()),
              labels.parties(List.copyOf(others))));
    }
    return names;
  }

  private List<TieView> ties(List<Tie> ties, boolean isTo) {
    return ties.stream()
        .map(tie -> {
          String other = isTo ? tie.of() : tie.id();
          return new TieView(
              Labels.word(tie.kind()),
              other,
              labels.of(other),
              tie.valid().from(),
              tie.valid().to());
        })
        .toList();
  }

  private List<JoinViews.JoinView> decisions(String id, AsOf asOf) {
    return JoinViews.of(new DecisionLog(holdings.ledger()).log(asOf)).stream()
        .filter(join -> join.subject().equals(Labels.word(Decision.Subject.ACTORS)))
        .filter(join -> join.first().equals(id) || join.second().equals(id))
        .toList();
  }
}
