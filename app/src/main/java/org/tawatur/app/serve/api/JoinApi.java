package org.tawatur.app.serve.api;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tawatur.actor.Actor;
import org.tawatur.app.serve.http.Answer;
import org.tawatur.app.serve.http.Asked;
import org.tawatur.app.serve.http.Params;
import org.tawatur.app.serve.http.Refusal;
import org.tawatur.app.serve.http.Role;
import org.tawatur.app.serve.http.Routes;
import org.tawatur.app.store.ActorCounts;
import org.tawatur.app.store.ActorQueries;
import org.tawatur.app.store.AsOf;
import org.tawatur.app.store.ClaimFilter;
import org.tawatur.app.store.ClaimQueries;
import org.tawatur.app.store.ConflictFilter;
import org.tawatur.app.store.ConflictQueries;
import org.tawatur.app.store.DecisionLog;
import org.tawatur.app.store.EventFilter;
import org.tawatur.app.store.EventQueries;
import org.tawatur.app.store.ReportQueries;
import org.tawatur.app.store.Verdicts;
import org.tawatur.link.Decision;
import org.tawatur.link.Proposal;

/** Decisions about what is one and what is not, and about proposed changes of actors. */
public final class JoinApi {
  private final Holdings holdings;
  private final Writer writer;
  private final ActorCounts counts;
  private final ActorViews views;
  private final Filters filters;

  /** Of {@code holdings}, added to by {@code writer}. */
  public JoinApi(Holdings holdings, Writer writer) {
    this.holdings = holdings;
    this.writer = writer;
    this.counts = new ActorCounts(holdings.ledger());
    this.views = new ActorViews(holdings, counts);
    this.filters = new Filters(holdings);
  }

  /** Puts it at its addresses. */
  public void register(Routes routes) {
    routes.get("/joins", Role.READER, this::list);
    routes.post("/joins", Role.REVIEWER, this::decide);
    routes.post("/joins/preview", Role.READER, this::preview);
    routes.post("/actors/{id}/proposals/{proposal}", Role.CURATOR, this::verdict);
  }

  record Draft(String kind, String subject, String first, String second, @Nullable String note) {}

  record Log(List<JoinViews.JoinView> items) {}

  record PreviewView(
      ActorViews.Head first,
      ActorViews.Head second,
      long shared,
      long events,
      long conflicts,
      List<ActorViews.Head> relations,
      String claims) {}

  record VerdictDraft(String verdict, @Nullable String note) {}

  private Answer list(Asked asked) {
    Params params = asked.params();
    AsOf asOf = holdings.asOf(params);
    Decision.Subject subject = params.one(Decision.Subject.class, "subject");
    String id = params.text("id");
    params.end();
    return Answer.of(
        new Log(
            JoinViews.of(new DecisionLog(holdings.ledger()).log(asOf)).stream()
                .filter(join -> subject == null || join.subject().equals(Labels.word(subject)))
                .filter(join -> id == null || join.first().equals(id) || join.second().equals(id))
                .toList()));
  }

  private Answer decide(Asked asked) {
    asked.params().end();
    Draft draft = asked.body(Draft.class);
    Decision decision = decision(draft);
    if (decision.subject() == Decision.Subject.ACTORS && !asked.caller().role().may(Role.CURATOR)) {
      throw Refusal.forbidden("decisions about actors need the role curator");
    }
    String note = ReviewApi.note(draft.note());
    writer.write(ledger -> {
      new DecisionLog(ledger).add(decision, asked.caller().name(), note);
      return true;
    });
    return Answer.made(JoinViews.of(new DecisionLog(holdings.ledger()).log(AsOf.NOW)).getFirst());
  }

  private Decision decision(Draft draft) {
    Decision.Kind kind = Params.word(Decision.Kind.class, "kind", draft.kind());
    Decision.Subject subject = Params.word(Decision.Subject.class, "subject", draft.subject());
    if (draft.first().equals(draft.second())) {
      throw Refusal.wrong("second", "a decision is about two, not one twice");
    }
    for (String id : List.of(draft.first(), draft.second())) {
      boolean isThere =
          switch (subject) {
            case ACTORS -> holdings.knowledge().names().registry().actor(id) != null;
            case CLAIMS -> new ClaimQueries(holdings.ledger()).claim(id, AsOf.NOW).isPresent();
            case REPORTS -> new ReportQueries(holdings.ledger()).report(id, AsOf.NOW).isPresent();
          };
      if (!isThere) {
        throw Refusal.none(Labels.word(subject).replaceFirst("s$", ""), id);
      }
    }
    return new Decision(kind, subject, draft.first(), draft.second());
  }

  private Answer preview(Asked asked) {
    asked.params().end();
    Draft draft = asked.body(Draft.class);
    Decision decision = decision(draft);
    if (decision.subject() != Decision.Subject.ACTORS) {
      throw Refusal.wrong("subject", "only of decisions about actors there is a preview");
    }
    List<String> first = filters.keys(List.of(decision.first()), AsOf.NOW);
    List<String> second = filters.keys(List.of(decision.second()), AsOf.NOW);
    List<String> both = Stream.concat(first.stream(), second.stream()).distinct().toList();
    EventQueries events = new EventQueries(holdings.ledger(), holdings.known());
    return Answer.of(
        new PreviewView(
            head(decision.first()),
            head(decision.second()),
            new ClaimQueries(holdings.ledger())
                .count(ClaimFilter.LIVE.actors(first).others(second), AsOf.NOW),
            events.count(
                new EventFilter(both, java.util.Set.of(), null, null, 0, 0, null), AsOf.NOW),
            new ConflictQueries(holdings.ledger())
                .count(new ConflictFilter(both, java.util.Set.of(), null, null, 0), AsOf.NOW),
            shared(decision),
            Params.query("actor", decision.first(), "actor", decision.second())));
  }

  /** With whom both have claims. */
  private List<ActorViews.Head> shared(Decision decision) {
    ActorQueries queries = new ActorQueries(holdings.ledger(), holdings.known());
    TreeMap<String, Integer> seen = new TreeMap<>();
    for (String id : List.of(decision.first(), decision.second())) {
      queries
          .page(id, AsOf.NOW)
          .counterparts()
          .forEach(with -> seen.merge(with.actor(), 1, Integer::sum));
    }
    List<ActorViews.Head> heads = new ArrayList<>();
    seen.forEach((id, times) -> {
      if (times > 1 && holdings.knowledge().names().registry().actor(id) != null) {
        heads.add(head(id));
      }
    });
    return heads;
  }

  private ActorViews.Head head(String id) {
    Actor actor = holdings.knowledge().names().registry().actor(id);
    if (actor == null) {
      throw Refusal.none("actor", id);
    }
    return views.head(actor, AsOf.NOW);
  }

  private Answer verdict(Asked asked) {
    asked.params().end();
    String id = asked.at("id");
    String wanted = asked.at("proposal");
    head(id);
    VerdictDraft draft = asked.body(VerdictDraft.class);
    Verdicts.Verdict.Kind kind =
        Params.word(Verdicts.Verdict.Kind.class, "verdict", draft.verdict());
    String note = ReviewApi.note(draft.note());
    Proposal proposal =
        new ActorQueries(holdings.ledger(), holdings.known())
            .page(id, AsOf.NOW).history().proposals().stream()
                .filter(each -> each.id().equals(wanted))
                .findFirst()
                .orElseThrow(() -> Refusal.none("proposal", wanted));
    writer.write(ledger -> {
      new Verdicts(ledger).add(proposal, kind, asked.caller().name(), note);
      return true;
    });
    Verdicts.Verdict verdict =
        new Verdicts(holdings.ledger())
            .of(id, AsOf.NOW).stream()
                .filter(each -> each.proposal().equals(wanted))
                .findFirst()
                .orElse(null);
    return Answer.made(views.proposal(proposal, verdict));
  }
}
