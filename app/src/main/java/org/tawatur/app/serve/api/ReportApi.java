package org.tawatur.app.serve.api;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tawatur.app.export.CodePoints;
import org.tawatur.app.serve.http.Answer;
import org.tawatur.app.serve.http.Asked;
import org.tawatur.app.serve.http.Params;
import org.tawatur.app.serve.http.Refusal;
import org.tawatur.app.serve.http.Role;
import org.tawatur.app.serve.http.Routes;
import org.tawatur.app.store.AsOf;
import org.tawatur.app.store.ClaimFilter;
import org.tawatur.app.store.ClaimQueries;
import org.tawatur.app.store.IntakeBook;
import org.tawatur.app.store.Page;
import org.tawatur.app.store.ReportFilter;
import org.tawatur.app.store.ReportQueries;
import org.tawatur.app.store.StoredReport;
import org.tawatur.link.CopyDiff;
import org.tawatur.link.Differences;
import org.tawatur.link.KeptReport;
import org.tawatur.text.Report;
import org.tawatur.text.Span;

/** Reports: their words, where they were found, and their copies. */
public final class ReportApi {
  private static final int MOST_COPIES = 200;

  private final Holdings holdings;
  private final ReportQueries reports;
  private final ReportViews views;
  private final ClaimViews claims;

  /** Of {@code holdings}. */
  public ReportApi(Holdings holdings) {
    this.holdings = holdings;
    this.reports = new ReportQueries(holdings.ledger());
    this.views = new ReportViews(holdings);
    this.claims = new ClaimViews(holdings);
  }

  /** Puts it at its addresses. */
  public void register(Routes routes) {
    routes.get("/reports", Role.READER, this::list);
    routes.get("/reports/{id}", Role.READER, this::page);
    routes.get("/reports/{id}/differences/{other}", Role.READER, this::differences);
  }

  record CopyView(
      String name,
      @Nullable String url,
      String relays,
      String sha256,
      long bytes,
      boolean hasOriginal) {}

  record Whole(
      ReportViews.Head report,
      String text,
      List<CopyView> found,
      List<ReportViews.Head> group,
      List<ClaimView> claims) {}

  record TextView(
      String id, @Nullable String outlet, java.time.@Nullable LocalDate published, String text) {}

  record Range(int start, int end) {}

  record ChangeView(String kind, Range first, Range second) {}

  record DiffView(TextView first, TextView second, boolean isComplete, List<ChangeView> changes) {}

  private Answer list(Asked asked) {
    Params params = asked.params();
    AsOf asOf = holdings.asOf(params);
    Page page = Filters.page(params);
    ReportFilter filter =
        new ReportFilter(
            params.texts("outlet"),
            params.day("from"),
            params.day("until"),
            params.text("name"),
            params.text("group"));
    params.end();
    List<StoredReport> found = reports.list(filter, page, asOf);
    long total = reports.count(filter, asOf);
    return Answer.of(
        new ListView<>(views.heads(found), total, Filters.next(page, found.size(), total)));
  }

  private Answer page(Asked asked) {
    AsOf asOf = holdings.asOf(asked.params());
    asked.params().end();
    String id = asked.at("id");
    StoredReport report = reports.report(id, asOf).orElseThrow(() -> Refusal.none("report", id));
    IntakeBook book = new IntakeBook(holdings.ledger());
    return Answer.of(
        new Whole(
            views.head(report),
            holdings.text(id).text(),
            reports.copies(id, asOf).stream()
                .map(copy ->
                    new CopyView(
                        copy.name(),
                        ReportViews.address(copy.url()),
                        copy.relays(),
                        copy.sha256(),
                        copy.bytes(),
                        book.hasOriginal(copy.sha256())))
                .toList(),
            group(report, asOf),
            claims.of(
                new ClaimQueries(holdings.ledger())
                        .list(
                            ClaimFilter.LIVE.reports(List.of(id)),
                            ClaimQueries.Order.OLDEST,
                            Page.ALL,
                            asOf)
                        .stream()
                        .sorted(
                            java.util.Comparator.comparing(
                                claim -> claim.kept().claim().trigger().span()))
                        .toList(),
                asOf)));
  }

  private List<ReportViews.Head> group(StoredReport report, AsOf asOf) {
    String group = report.group();
    if (group == null) {
      return List.of();
    }
    ReportFilter filter = new ReportFilter(List.of(), null, null, null, group);
    return reports.list(filter, new Page(MOST_COPIES, 0), asOf).stream()
        .filter(other -> !other.id().equals(report.id()))
        .sorted(
            java.util.Comparator.comparing(
                (StoredReport other) ->
                    new KeptReport(other.id(), "", other.outlet(), other.published()),
                KeptReport.BY_DAY))
        .map(views::head)
        .toList();
  }

  private Answer differences(Asked asked) {
    asked.params().end();
    Report one = holdings.text(asked.at("id"));
    Report other = holdings.text(asked.at("other"));
    CodePoints first = holdings.points(asked.at("id"));
    CodePoints second = holdings.points(asked.at("other"));
    CopyDiff diff = new Differences().differences(one.text(), other.text());
    return Answer.of(
        new DiffView(
            text(asked.at("id"), one),
            text(asked.at("other"), other),
            diff.isComplete(),
            diff.changes().stream()
                .map(change ->
                    new ChangeView(
                        Labels.word(change.kind()),
                        range(first, change.first()),
                        range(second, change.second())))
                .toList()));
  }

  private static TextView text(String id, Report report) {
    return new TextView(id, report.outlet(), report.published(), report.text());
  }

  private static Range range(CodePoints points, Span span) {
    return new Range(points.at(span.start()), points.at(span.end()));
  }
}
