package org.tawatur.app.serve.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tawatur.app.serve.http.Answer;
import org.tawatur.app.serve.http.Asked;
import org.tawatur.app.serve.http.Params;
import org.tawatur.app.serve.http.Refusal;
import org.tawatur.app.serve.http.Role;
import org.tawatur.app.serve.http.Routes;
import org.tawatur.app.store.AsOf;
import org.tawatur.app.store.ClaimFilter;
import org.tawatur.app.store.ClaimQueries;
import org.tawatur.app.store.FacetQueries;
import org.tawatur.app.store.Page;
import org.tawatur.app.store.ReportQueries;
import org.tawatur.app.store.SearchQueries;
import org.tawatur.app.store.SearchQuery;
import org.tawatur.app.store.StoredClaim;
import org.tawatur.text.Report;

/** Looks for words in reports, and for claims. */
public final class SearchApi {
  private final Holdings holdings;
  private final SearchQueries search;
  private final ClaimQueries claims;
  private final ReportQueries reports;
  private final FacetQueries facets;
  private final Filters filters;
  private final ClaimViews claimViews;
  private final ReportViews reportViews;
  private final Labels labels;

  /** Of {@code holdings}. */
  public SearchApi(Holdings holdings) {
    this.holdings = holdings;
    this.search = new SearchQueries(holdings.ledger());
    this.claims = new ClaimQueries(holdings.ledger());
    this.reports = new ReportQueries(holdings.ledger());
    this.facets = new FacetQueries(holdings.ledger());
    this.filters = new Filters(holdings);
    this.claimViews = new ClaimViews(holdings);
    this.reportViews = new ReportViews(holdings);
    this.labels = new Labels(holdings.knowledge());
  }

  /** Puts it at its addresses. */
  public void register(Routes routes) {
    routes.get("/search", Role.READER, this::search);
  }

  /** What is looked for. */
  enum In {
    AUTO,
    REPORTS,
    CLAIMS
  }

  record Hit(ReportViews.Head report, ClaimView.Words snippet, List<ReportApi.Range> hits) {}

  record Value(String value, Labels.Label label, long count) {}

  record FacetView(String field, boolean isPartial, List<Value> values) {}

  record Found(
      String kind,
      List<Meaning.TermView> terms,
      List<String> problems,
      long total,
      @Nullable String query,
      List<Hit> reports,
      List<ClaimView> claims,
      List<FacetView> facets,
      @Nullable String next) {}

  private Answer search(Asked asked) {
    Params params = asked.params();
    AsOf asOf = holdings.asOf(params);
    String q = params.text("q");
    boolean isExact = params.flag("exact", false);
    In wanted = params.one(In.class, "in");
    AsOf since = holdings.newSince(params);
    Page page = Filters.page(params);
    params.end();
    if (q == null) {
      throw Refusal.wrong("q", "q says what is looked for");
    }
    Meaning meaning = Meaning.of(Question.of(q), holdings, asOf);
    boolean isOfClaims =
        wanted == In.CLAIMS
            || wanted != In.REPORTS && (meaning.isAboutClaims() || !meaning.hasWords());
    SearchQuery words = meaning.words(isExact, isOfClaims);
    if (isOfClaims) {
      return Answer.of(claims(meaning, words, since, new At(page, asOf)));
    }
    if (words == null) {
      return Answer.of(
          new Found(
              "reports",
              meaning.terms(),
              meaning.problems(),
              0,
              null,
              List.of(),
              List.of(),
              List.of(),
              null));
    }
    return Answer.of(reports(meaning, words.newSince(since), page, asOf));
  }

  /** Which part of a list, and in which state. */
  private record At(Page page, AsOf asOf) {}

  private Found claims(Meaning meaning, @Nullable SearchQuery words, @Nullable AsOf since, At at) {
    Page page = at.page();
    AsOf asOf = at.asOf();
    Params conditions = Filters.inside("q", meaning.query());
    ClaimFilter filter = filters.claims(conditions, asOf).words(words).newSince(since);
    conditions.end();
    List<StoredClaim> found = claims.list(filter, ClaimQueries.Order.NEWEST, page, asOf);
    long total = claims.count(filter, asOf);
    return new Found(
        "claims",
        meaning.terms(),
        meaning.problems(),
        total,
        words == null && since == null ? meaning.query() : null,
        List.of(),
        claimViews.of(found, asOf),
        facets(facets.claims(filter, asOf)),
        Filters.next(page, found.size(), total));
  }

  private Found reports(Meaning meaning, SearchQuery words, Page page, AsOf asOf) {
    Snippets snippets = new Snippets(holdings.coder().coder(), words);
    List<Hit> hits = new ArrayList<>();
    List<String> ids = search.reports(words, page, asOf);
    Map<String, Report> texts = holdings.texts(ids);
    for (ReportViews.Head head : reportViews.heads(reports.reports(ids, asOf))) {
      Report text = texts.get(head.id());
      if (text != null) {
        Snippets.Snippet snippet = snippets.of(text.text(), holdings.points(head.id()));
        hits.add(new Hit(head, snippet.snippet(), snippet.hits()));
      }
    }
    long total = search.count(words, asOf);
    return new Found(
        "reports",
        meaning.terms(),
        meaning.problems(),
        total,
        null,
        hits,
        List.of(),
        facets(facets.reports(words, asOf)),
        Filters.next(page, hits.size(), total));
  }

  private List<FacetView> facets(List<FacetQueries.Facet> facets) {
    return facets.stream()
        .map(facet ->
            new FacetView(
                facet.field(),
                facet.isPartial(),
                facet.counts().entrySet().stream()
                    .map(
                        each -> new Value(each.getKey(), labels.of(each.getKey()), each.getValue()))
                    .toList()))
        .toList();
  }
}
