package org.tawatur.app.serve.api;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tawatur.app.serve.http.Answer;
import org.tawatur.app.serve.http.Asked;
import org.tawatur.app.serve.http.Json;
import org.tawatur.app.serve.http.Params;
import org.tawatur.app.serve.http.Refusal;
import org.tawatur.app.serve.http.Role;
import org.tawatur.app.serve.http.Routes;
import org.tawatur.app.serve.http.Secrets;
import org.tawatur.app.store.AsOf;
import org.tawatur.app.store.ClaimFilter;
import org.tawatur.app.store.ClaimQueries;
import org.tawatur.app.store.Patch;
import org.tawatur.app.store.QueueQueries;
import org.tawatur.app.store.ReviewLog;
import org.tawatur.app.store.Standing;
import org.tawatur.app.store.StoredClaim;
import org.tawatur.app.store.desk.Samples;

/** How far coders agree: samples that are coded blind, figures, and what is settled. */
public final class AgreementApi {
  private static final int MOST = 1000;
  private static final int TITLE = 200;
  private static final String WHATEVER = "&standing=live&standing=rejected";

  private final Holdings holdings;
  private final Writer writer;
  private final Samples samples;
  private final ReviewApi reviews;
  private final ClaimQueries claims;
  private final ClaimViews views;
  private final Filters filters;
  private final AgreementFigures figures;
  private final Secrets secrets = new Secrets();
  private final RandomGenerator random = RandomGenerator.getDefault();

  /** Of {@code holdings}, with these samples. */
  public AgreementApi(Holdings holdings, Writer writer, Samples samples) {
    this.holdings = holdings;
    this.writer = writer;
    this.samples = samples;
    this.reviews = new ReviewApi(holdings, writer);
    this.claims = new ClaimQueries(holdings.ledger());
    this.views = new ClaimViews(holdings);
    this.filters = new Filters(holdings);
    this.figures = new AgreementFigures(holdings, samples, reviews);
  }

  /** Puts it at its addresses. */
  public void register(Routes routes) {
    routes.get("/agreement", Role.READER, figures::answer);
    routes.get("/agreement/samples", Role.READER, this::list);
    routes.post("/agreement/samples", Role.REVIEWER, this::draw);
    routes.get("/agreement/samples/{id}", Role.READER, this::page);
    routes.post("/agreement/samples/{id}/codings", Role.CODER, this::code);
    routes.post("/agreement/samples/{id}/adjudications", Role.REVIEWER, this::settle);
  }

  record CoderView(String name, int coded, String claims) {}

  record SampleView(
      String id,
      String title,
      int size,
      long seed,
      String madeBy,
      String madeAt,
      List<CoderView> coders,
      int settled,
      String claims,
      String settledClaims) {}

  record SampleList(List<SampleView> items) {}

  record Draft(String title, int size, @Nullable Long seed, @Nullable String claims) {}

  record CodingView(
      String claim,
      String author,
      String action,
      Map<String, String> set,
      String note,
      String codedAt) {}

  record Item(
      ClaimView claim,
      @Nullable CodingView own,
      List<CodingView> others,
      boolean differs,
      boolean settled) {}

  record Whole(SampleView sample, List<Item> items) {}

  record CodingDraft(
      String claim, String action, @Nullable Map<String, String> set, @Nullable String note) {}

  private SampleView view(Samples.Sample sample) {
    Map<String, Set<String>> coders = new TreeMap<>();
    samples
        .codings(sample.id())
        .forEach(coding ->
            coders.computeIfAbsent(coding.author(), author -> new TreeSet<>()).add(coding.claim()));
    Map<String, @Nullable String> drawn = samples.claims(sample.id());
    List<String> settled =
        drawn.keySet().stream().filter(claim -> drawn.get(claim) != null).toList();
    return new SampleView(
        sample.id(),
        sample.title(),
        sample.size(),
        sample.seed(),
        sample.madeBy(),
        sample.madeAt(),
        coders.entrySet().stream()
            .map(each ->
                new CoderView(each.getKey(), each.getValue().size(), opens(each.getValue())))
            .toList(),
        sample.settled(),
        opens(drawn.keySet()),
        opens(settled));
  }

  /** The query that opens these claims, whatever became of them. */
  private static String opens(Collection<String> claims) {
    return Params.query(claims.stream().flatMap(id -> Stream.of("id", id)).toArray(String[]::new))
        + WHATEVER;
  }

  private Answer list(Asked asked) {
    asked.params().end();
    return Answer.of(new SampleList(samples.all().stream().map(this::view).toList()));
  }

  private Samples.Sample sample(Asked asked) {
    return samples.sample(asked.at("id")).orElseThrow(() -> Refusal.none("sample", asked.at("id")));
  }

  private Answer draw(Asked asked) {
    asked.params().end();
    Draft draft = asked.body(Draft.class);
    String title = draft.title().strip();
    if (title.isEmpty() || title.length() > TITLE) {
      throw Refusal.wrong("title", "a sample needs a title of at most " + TITLE + " chars");
    }
    if (draft.size() < 1 || draft.size() > MOST) {
      throw Refusal.wrong("size", "size is from 1 to " + MOST);
    }
    Params conditions = Filters.inside("claims", draft.claims() == null ? "" : draft.claims());
    ClaimFilter filter =
        filters.claims(conditions, AsOf.NOW).standings(List.of(Standing.LIVE, Standing.REJECTED));
    conditions.end();
    Long wanted = draft.seed();
    long seed = wanted == null ? random.nextInt(1_000_000) : wanted;
    List<String> drawn =
        new QueueQueries(holdings.ledger())
                .part(filter, QueueQueries.Order.AUDIT, seed, null, draft.size(), AsOf.NOW)
                .claims()
                .stream()
                .map(StoredClaim::id)
                .distinct()
                .toList();
    if (drawn.isEmpty()) {
      throw Refusal.wrong("claims", "no claim meets these conditions");
    }
    String id = "s-" + secrets.next().substring(0, 12);
    samples.add(id, title, seed, asked.caller().name(), drawn);
    return Answer.made(view(samples.sample(id).orElseThrow()));
  }

  private static CodingView view(Samples.Coding coding) {
    return new CodingView(
        coding.claim(),
        coding.author(),
        coding.action(),
        fields(coding),
        coding.note(),
        coding.codedAt());
  }

  /** The fields that a coding sets. */
  static Map<String, String> fields(Samples.Coding coding) {
    Map<String, String> fields = new TreeMap<>();
    Map<?, ?> written = Json.value(coding.fields(), Map.class);
    written.forEach((name, value) -> fields.put(String.valueOf(name), String.valueOf(value)));
    return fields;
  }

  private Answer page(Asked asked) {
    asked.params().end();
    Samples.Sample sample = sample(asked);
    String caller = asked.caller().name();
    boolean isReviewer = asked.caller().role().may(Role.REVIEWER);
    Map<String, List<Samples.Coding>> codings = new TreeMap<>();
    samples
        .codings(sample.id())
        .forEach(
            coding -> codings.computeIfAbsent(coding.claim(), id -> new ArrayList<>()).add(coding));
    Map<String, @Nullable String> drawn = samples.claims(sample.id());
    Map<String, List<StoredClaim>> versions = claims.versions(drawn.keySet());
    Map<String, ClaimView> shown = new HashMap<>();
    views
        .of(
            versions.values().stream()
                .flatMap(made -> Optional.ofNullable(AgreementFigures.drawn(made)).stream())
                .toList(),
            AsOf.NOW)
        .forEach(view -> shown.put(view.id(), view));
    List<Item> items = new ArrayList<>();
    drawn.forEach((id, settled) -> {
      ClaimView claim = shown.get(id);
      if (claim != null) {
        List<Samples.Coding> all = codings.getOrDefault(id, List.of());
        CodingView own = null;
        List<CodingView> others = new ArrayList<>();
        for (Samples.Coding coding : all) {
          if (coding.author().equals(caller)) {
            own = view(coding);
          } else {
            others.add(view(coding));
          }
        }
        // Whoever has not coded it is not told what others think.
        boolean isShown = own != null || isReviewer && others.size() > 1;
        items.add(
            new Item(
                claim,
                own,
                isShown ? others : List.of(),
                isShown && differs(all),
                settled != null));
      }
    });
    return Answer.of(new Whole(view(sample), items));
  }

  private static boolean differs(List<Samples.Coding> codings) {
    Set<String> kinds = new HashSet<>();
    codings.forEach(coding -> kinds.add(coding.action() + coding.fields()));
    return kinds.size() > 1;
  }

  private StoredClaim inSample(Samples.Sample sample, String id) {
    if (!samples.claims(sample.id()).containsKey(id)) {
      throw Refusal.none("claim of this sample", id);
    }
    return claims.claim(id, AsOf.NOW).orElseThrow(() -> Refusal.none("claim", id));
  }

  /** A claim of the sample as everybody codes it. */
  private StoredClaim drawn(Samples.Sample sample, String id) {
    StoredClaim now = inSample(sample, id);
    StoredClaim drawn =
        AgreementFigures.drawn(claims.versions(List.of(id)).getOrDefault(id, List.of()));
    return drawn == null ? now : drawn;
  }

  /** What somebody made of a claim, if it can be made of it. */
  private Map<String, String> checked(StoredClaim claim, CodingDraft draft) {
    Map<String, String> set = new TreeMap<>(draft.set() == null ? Map.of() : draft.set());
    boolean isCorrection = draft.action().equals("correct");
    if (!List.of("accept", "reject", "correct").contains(draft.action())) {
      throw Refusal.wrong("action", "action is accept, reject or correct");
    }
    if (isCorrection == set.isEmpty()) {
      throw Refusal.wrong("set", "a correction sets fields, and nothing else does");
    }
    reviews.corrected(claim, set);
    return set;
  }

  private Answer code(Asked asked) {
    asked.params().end();
    Samples.Sample sample = sample(asked);
    CodingDraft draft = asked.body(CodingDraft.class);
    StoredClaim claim = drawn(sample, draft.claim());
    Map<String, String> set = checked(claim, draft);
    return Answer.made(
        view(
            samples.code(
                sample.id(),
                claim.id(),
                asked.caller().name(),
                draft.action(),
                Json.text(set),
                ReviewApi.note(draft.note()))));
  }

  private Answer settle(Asked asked) {
    asked.params().end();
    Samples.Sample sample = sample(asked);
    CodingDraft draft = asked.body(CodingDraft.class);
    StoredClaim claim = inSample(sample, draft.claim());
    Map<String, String> set = checked(claim, draft);
    String note = ReviewApi.note(draft.note());
    if (note.isEmpty()) {
      throw Refusal.wrong("note", "whoever settles something says why");
    }
    Patch patch =
        writer.write(ledger ->
            new ReviewLog(ledger, holdings.knowledge().rules())
                .add(
                    new ReviewLog.Draft(
                        Params.word(Patch.Action.class, "action", draft.action()),
                        asked.caller().name(),
                        claim.id(),
                        set,
                        note,
                        claim.version())));
    samples.settle(sample.id(), claim.id(), patch.id());
    return Answer.made(reviews.decided(patch, claim.id(), 1));
  }
}
