package org.tawatur.app.serve.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.tawatur.app.serve.http.Answer;
import org.tawatur.app.serve.http.Asked;
import org.tawatur.app.serve.http.Params;
import org.tawatur.app.serve.http.Refusal;
import org.tawatur.app.store.AsOf;
import org.tawatur.app.store.ClaimQueries;
import org.tawatur.app.store.Page;
import org.tawatur.app.store.Patch;
import org.tawatur.app.store.ReviewLog;
import org.tawatur.app.store.Standing;
import org.tawatur.app.store.StoredClaim;
import org.tawatur.app.store.desk.Samples;

/**
 * Figures of agreement: of the coder with whoever decided about its claims, and of two who coded a
 * sample, of whom the coder may be one. Safe to share between threads.
 */
final class AgreementFigures {
  private static final String CODER = "coder";

  private final Holdings holdings;
  private final Samples samples;
  private final ReviewApi reviews;
  private final ClaimQueries claims;

  AgreementFigures(Holdings holdings, Samples samples, ReviewApi reviews) {
    this.holdings = holdings;
    this.samples = samples;
    this.reviews = reviews;
    this.claims = new ClaimQueries(holdings.ledger());
  }

  /**
   * The version that everybody codes: as the coder made it, else the first that there is. What was
   * decided before or meanwhile does not change it: coding would not be blind.
   */
  static @Nullable StoredClaim drawn(List<StoredClaim> versions) {
    return versions.stream()
        .filter(version -> !version.isByReviewer())
        .findFirst()
        .orElse(versions.isEmpty() ? null : versions.getLast());
  }

  /** The answer to a question for figures. */
  Answer answer(Asked asked) {
    Params params = asked.params();
    String id = params.text("sample");
    String first = params.text("first");
    String second = params.text("second");
    params.end();
    return Answer.of(id == null ? ofReviews(first, second) : ofSample(id, first, second));
  }

  /** The coder against whoever decided about its claims: the last decision that counts. */
  private Agreements.View ofReviews(@Nullable String first, @Nullable String second) {
    if (first != null && !first.equals(CODER)) {
      throw Refusal.wrong("first", "without a sample, first is coder");
    }
    Agreements agreements = new Agreements(CODER, second == null ? "reviewers" : second);
    Map<String, Patch.Logged> last = new LinkedHashMap<>();
    for (Patch.Logged logged :
        new ReviewLog(holdings.ledger(), holdings.knowledge().rules())
            .log(new ReviewLog.Filter(second, null, null), Page.ALL, AsOf.NOW)) {
      boolean isVerdict =
          switch (logged.patch().action()) {
            case ACCEPT, REJECT, CORRECT -> logged.isActive();
            case COMMENT, UNDO -> false;
          };
      if (isVerdict) {
        last.put(Objects.requireNonNullElse(logged.anchoredTo(), logged.patch().claim()), logged);
      }
    }
    Map<String, List<StoredClaim>> versions = claims.versions(last.keySet());
    last.forEach((id, logged) -> {
      List<StoredClaim> made = versions.getOrDefault(id, List.of());
      StoredClaim coded = drawn(made);
      if (coded != null) {
        boolean isRejected = logged.patch().action() == Patch.Action.REJECT;
        StoredClaim now =
            made.stream()
                .filter(version -> version.standing() == Standing.LIVE)
                .findFirst()
                .orElse(made.getFirst());
        agreements.add(
            id,
            Agreements.Coded.of(coded),
            isRejected ? Agreements.Coded.NONE : Agreements.Coded.of(now),
            logged.recorded().substring(0, 7));
      }
    });
    return agreements.view();
  }

  private Agreements.View ofSample(String id, @Nullable String first, @Nullable String second) {
    Samples.Sample sample = samples.sample(id).orElseThrow(() -> Refusal.none("sample", id));
    List<Samples.Coding> codings = samples.codings(sample.id());
    TreeSet<String> authors = new TreeSet<>();
    codings.forEach(coding -> authors.add(coding.author()));
    authors.add(CODER);
    String one = first != null ? first : authors.first();
    String other =
        second != null
            ? second
            : authors.stream().filter(author -> !author.equals(one)).findFirst().orElse(CODER);
    Agreements agreements = new Agreements(one, other);
    Map<String, List<StoredClaim>> versions = claims.versions(samples.claims(id).keySet());
    for (String claim : samples.claims(id).keySet()) {
      StoredClaim drawn = drawn(versions.getOrDefault(claim, List.of()));
      Agreements.Coded left = drawn == null ? null : coded(codings, drawn, one);
      Agreements.Coded right = drawn == null ? null : coded(codings, drawn, other);
      if (left != null && right != null) {
        agreements.add(claim, left, right, "");
      }
    }
    return agreements.view();
  }

  /** What somebody made of a claim; null where he did not look at it. */
  private Agreements.@Nullable Coded coded(
      List<Samples.Coding> codings, StoredClaim drawn, String author) {
    if (author.equals(CODER)) {
      return Agreements.Coded.of(drawn);
    }
    for (Samples.Coding coding : codings) {
      if (coding.claim().equals(drawn.id()) && coding.author().equals(author)) {
        return switch (coding.action()) {
          case "reject" -> Agreements.Coded.NONE;
          case "correct" ->
              new Agreements.Coded(reviews.corrected(drawn, AgreementApi.fields(coding)));
          default -> Agreements.Coded.of(drawn);
        };
      }
    }
    return null;
  }
}
