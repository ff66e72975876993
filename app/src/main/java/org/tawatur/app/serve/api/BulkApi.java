package org.tawatur.app.serve.api;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.tawatur.app.serve.http.Answer;
import org.tawatur.app.serve.http.Asked;
import org.tawatur.app.serve.http.Params;
import org.tawatur.app.serve.http.Refusal;
import org.tawatur.app.serve.http.Role;
import org.tawatur.app.serve.http.Routes;
import org.tawatur.app.serve.http.Secrets;
import org.tawatur.app.store.AsOf;
import org.tawatur.app.store.ClaimFilter;
import org.tawatur.app.store.ClaimQueries;
import org.tawatur.app.store.Ledger;
import org.tawatur.app.store.Page;
import org.tawatur.app.store.Patch;
import org.tawatur.app.store.ReviewLog;
import org.tawatur.app.store.StoredClaim;

/**
 * Decisions about many claims, in two steps: a random sample is looked at first, and then exactly
 * those claims are decided about, as far as nobody changed them meanwhile.
 */
public final class BulkApi {
  private static final int MOST = 2000;
  private static final int SAMPLE = 10;
  private static final Duration HOLDS = Duration.ofMinutes(10);

  private final Holdings holdings;
  private final Writer writer;
  private final InstantSource clock;
  private final ClaimQueries claims;
  private final ClaimViews views;
  private final Filters filters;
  private final Secrets secrets = new Secrets();
  private final Map<String, Prepared> prepared = new ConcurrentHashMap<>();

  /** Of {@code holdings}, added to by {@code writer}. */
  public BulkApi(Holdings holdings, Writer writer, InstantSource clock) {
    this.holdings = holdings;
    this.writer = writer;
    this.clock = clock;
    this.claims = new ClaimQueries(holdings.ledger());
    this.views = new ClaimViews(holdings);
    this.filters = new Filters(holdings);
  }

  /** Puts it at its addresses. */
  public void register(Routes routes) {
    routes.post("/bulk/preview", Role.REVIEWER, this::preview);
    routes.post("/bulk", Role.REVIEWER, this::decide);
  }

  record Draft(String action, String claims, @Nullable String note) {}

  record Token(String token) {}

  record PreviewView(
      int count, double leastConfidence, List<ClaimView> sample, String token, Instant expires) {}

  record DoneView(int decided, int left, List<String> decisions) {}

  private record Seen(String id, String version) {}

  private record Prepared(
      String author, Patch.Action action, String note, List<Seen> claims, Instant expires) {}

  private Answer preview(Asked asked) {
    asked.params().end();
    Draft draft = asked.body(Draft.class);
    Patch.Action action = Params.word(Patch.Action.class, "action", draft.action());
    if (action != Patch.Action.ACCEPT && action != Patch.Action.REJECT) {
      throw Refusal.wrong("action", "many claims can be accepted or rejected, nothing else");
    }
    Params conditions = Filters.inside("claims", draft.claims());
    conditions.texts("order");
    conditions.texts("limit");
    conditions.texts("after");
    ClaimFilter filter =
        filters
            .claims(conditions, AsOf.NOW)
            .without(new HashSet<>(holdings.reviewed().last(AsOf.NOW).keySet()));
    conditions.end();
    List<StoredClaim> found =
        claims.list(filter, ClaimQueries.Order.NEWEST, new Page(MOST + 1, 0), AsOf.NOW);
    if (found.isEmpty()) {
      throw Refusal.wrong("claims", "no undecided claim meets these conditions");
    }
    if (found.size() > MOST) {
      throw Refusal.wrong("claims", "more than " + MOST + " claims meet these conditions");
    }
    Instant now = clock.instant();
    prepared.values().removeIf(each -> now.isAfter(each.expires()));
    String token = secrets.next();
    Instant expires = now.plus(HOLDS);
    prepared.put(
        token,
        new Prepared(
            asked.caller().name(),
            action,
            ReviewApi.note(draft.note()),
            found.stream().map(claim -> new Seen(claim.id(), claim.version())).toList(),
            expires));
    List<StoredClaim> shuffled = new ArrayList<>(found);
    Collections.shuffle(shuffled, new Random(now.toEpochMilli()));
    return Answer.of(
        new PreviewView(
            found.size(),
            found.stream().mapToDouble(claim -> claim.kept().claim().confidence()).min().orElse(0),
            views.of(shuffled.subList(0, Math.min(SAMPLE, shuffled.size())), AsOf.NOW),
            token,
            expires));
  }

  private Answer decide(Asked asked) {
    asked.params().end();
    Prepared wanted = prepared.remove(asked.body(Token.class).token());
    boolean isOwn = wanted != null && wanted.author().equals(asked.caller().name());
    if (wanted == null || !isOwn || clock.instant().isAfter(wanted.expires())) {
      throw new Refusal(409, "No such preview", "the preview is over, or was used already")
          .remedy("look at a new sample first");
    }
    return Answer.made(writer.write(ledger -> decide(ledger, wanted)));
  }

  /** Nobody else writes while this runs, so what is looked at first is still so afterwards. */
  private DoneView decide(Ledger ledger, Prepared wanted) {
    Set<String> decided = holdings.reviewed().last(AsOf.NOW).keySet();
    List<ReviewLog.Draft> drafts = new ArrayList<>();
    for (Seen seen : wanted.claims()) {
      if (!decided.contains(seen.id())) {
        drafts.add(
            new ReviewLog.Draft(
                wanted.action(),
                wanted.author(),
                seen.id(),
                Map.of(),
                wanted.note(),
                seen.version()));
      }
    }
    ReviewLog.Added added =
        new ReviewLog(ledger, holdings.knowledge().rules()).addAll(wanted.author(), drafts);
    return new DoneView(
        added.made().size(),
        wanted.claims().size() - added.made().size(),
        added.made().stream().map(Patch::id).toList());
  }
}
