package org.tawatur.app.serve.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.tawatur.app.serve.http.Answer;
import org.tawatur.app.serve.http.Asked;
import org.tawatur.app.serve.http.Params;
import org.tawatur.app.serve.http.Refusal;
import org.tawatur.app.serve.http.Role;
import org.tawatur.app.serve.http.Routes;
import org.tawatur.app.store.AsOf;
import org.tawatur.app.store.ClaimQueries;
import org.tawatur.app.store.Ledger;
import org.tawatur.app.store.Page;
import org.tawatur.app.store.Patch;
import org.tawatur.app.store.ReviewLog;
import org.tawatur.app.store.StoredClaim;
import org.tawatur.claim.Claim;

/** Decisions about claims, one at a time. */
public final class ReviewApi {
  private static final int LONGEST = 2000;

  private final Holdings holdings;
  private final Writer writer;
  private final ClaimQueries claims;
  private final ClaimViews views;
  private final Decisions decisions;

  /** Of {@code holdings}, added to by {@code writer}. */
  public ReviewApi(Holdings holdings, Writer writer) {
    this.holdings = holdings;
    this.writer = writer;
    this.claims = new ClaimQueries(holdings.ledger());
    this.views = new ClaimViews(holdings);
    this.decisions = new Decisions(holdings);
  }

  /** Puts it at its addresses. */
  public void register(Routes routes) {
    routes.get("/decisions", Role.READER, this::log);
    routes.post("/claims/{id}/decisions", Role.CODER, this::decide);
    routes.post("/claims/{id}/corrections/preview", Role.READER, this::preview);
    routes.post("/decisions/undo", Role.CODER, this::undo);
  }

  record Draft(
      String action,
      @Nullable Map<String, String> set,
      @Nullable String note,
      @Nullable String version) {}

  record Preview(Map<String, String> set) {}

  record Undo(@Nullable String decision, @Nullable List<String> decisions) {
    private List<String> named() {
      List<String> named = new ArrayList<>(decisions == null ? List.of() : decisions);
      if (decision != null) {
        named.add(decision);
      }
      return named;
    }
  }

  /** A decision that was just made, the last of {@code count}, with the claim as it is now. */
  record Decided(Decisions.DecisionView decision, @Nullable ClaimView claim, int count) {}

  private Answer log(Asked asked) {
    Params params = asked.params();
    AsOf asOf = holdings.asOf(params);
    Page page = Filters.page(params);
    ReviewLog.Filter filter =
        new ReviewLog.Filter(
            params.text("author"),
            params.text("claim"),
            params.flag("orphans", false) ? Patch.State.ORPHAN : null);
    params.end();
    List<Patch.Logged> lines =
        new ReviewLog(holdings.ledger(), holdings.knowledge().rules())
            .latest(filter, Filters.oneMore(page), asOf);
    Filters.Cut<Patch.Logged> cut = Filters.Cut.of(lines, page);
    return Answer.of(
        new ListView<>(cut.items().stream().map(Decisions::view).toList(), null, cut.next()));
  }

  private StoredClaim claim(String id) {
    return claims.claim(id, AsOf.NOW).orElseThrow(() -> Refusal.none("claim", id));
  }

  private Answer decide(Asked asked) {
    asked.params().end();
    String id = asked.at("id");
    claim(id);
    Draft draft = asked.body(Draft.class);
    Patch.Action action = action(draft.action());
    Map<String, String> set = new TreeMap<>(draft.set() == null ? Map.of() : draft.set());
    String note = note(draft.note());
    if (action == Patch.Action.COMMENT && note.isBlank()) {
      throw Refusal.wrong("note", "a comment needs words");
    }
    if ((action == Patch.Action.CORRECT) == set.isEmpty()) {
      throw Refusal.wrong("set", "a correction sets fields, and nothing else does");
    }
    Patch patch =
        writer.write(
            ledger -> add(ledger, id, action, set, note, draft.version(), asked.caller().name()));
    return Answer.made(decided(patch, id, 1));
  }

  /** Nobody else writes while this runs, so what is looked at first is still so afterwards. */
  private Patch add(
      Ledger ledger,
      String id,
      Patch.Action action,
      Map<String, String> set,
      String note,
      @Nullable String version,
      String author) {
    StoredClaim now = claim(id);
    if (version != null && !version.equals(now.version())) {
      throw new Refusal(
              409, "Changed meanwhile", "somebody else decided about this claim after you saw it")
          .with("current", views.of(now, AsOf.NOW))
          .with("decisions", decisions.of(id, AsOf.NOW))
          .remedy("look at it again, then repeat");
    }
    if (action == Patch.Action.CORRECT) {
      corrected(now, set);
    }
    return new ReviewLog(ledger, holdings.knowledge().rules())
        .add(new ReviewLog.Draft(action, author, id, set, note, version));
  }

  /** The claim with these fields set; refused in words for a person where a value is none. */
  Claim corrected(StoredClaim claim, Map<String, String> set) {
    set.forEach((field, value) -> {
      if (value.length() > LONGEST) {
        throw Refusal.wrong(field, "a value is longer than " + LONGEST + " chars");
      }
    });
    String text = holdings.text(claim.kept().report().id()).text();
    try {
      return holdings.knowledge().names().corrections().corrected(claim.kept().claim(), text, set);
    } catch (IllegalArgumentException e) {
      throw Refusal.wrong("set", String.valueOf(e.getMessage()));
    }
  }

  private Answer preview(Asked asked) {
    asked.params().end();
    StoredClaim claim = claim(asked.at("id"));
    return Answer.of(views.as(claim, corrected(claim, asked.body(Preview.class).set())));
  }

  private Answer undo(Asked asked) {
    asked.params().end();
    String author = asked.caller().name();
    Undo wanted = asked.body(Undo.class);
    ReviewLog log = new ReviewLog(holdings.ledger(), holdings.knowledge().rules());
    List<String> named = wanted.named();
    List<Patch> undone =
        named.isEmpty()
            ? log.lastAct(author)
            : named.stream()
                .map(id -> log.patch(id).orElseThrow(() -> Refusal.none("decision", id)))
                .toList();
    if (undone.isEmpty()) {
      throw new Refusal(404, "Not found", "there is nothing left of yours to take back");
    }
    boolean isOwn = undone.stream().allMatch(patch -> patch.author().equals(author));
    if (!isOwn && !asked.caller().role().may(Role.REVIEWER)) {
      throw Refusal.forbidden("decisions of others are taken back by reviewers");
    }
    List<String> ids = undone.stream().map(Patch::id).toList();
    List<Patch> made =
        writer.write(
            ledger -> new ReviewLog(ledger, holdings.knowledge().rules()).undo(author, ids));
    return Answer.made(decided(made.getLast(), made.getLast().claim(), made.size()));
  }

  /** What is told of a decision that was just made. */
  Decided decided(Patch patch, String claim, int count) {
    Decisions.DecisionView made =
        decisions.of(claim, AsOf.NOW).stream()
            .filter(each -> each.id().equals(patch.id()))
            .findFirst()
            .orElseThrow(() -> Refusal.none("decision", patch.id()));
    return new Decided(
        made,
        claims.claim(claim, AsOf.NOW).map(now -> views.of(now, AsOf.NOW)).orElse(null),
        count);
  }

  private static Patch.Action action(String word) {
    Patch.Action action = Params.word(Patch.Action.class, "action", word);
    if (action == Patch.Action.UNDO) {
      throw Refusal.wrong("action", "decisions are taken back at /decisions/undo");
    }
    return action;
  }

  /** A note, if it is not too long. */
  static String note(@Nullable String note) {
    String text = note == null ? "" : note.strip();
    if (text.length() > LONGEST) {
      throw Refusal.wrong("note", "the note is longer than " + LONGEST + " chars");
    }
    return text;
  }
}
