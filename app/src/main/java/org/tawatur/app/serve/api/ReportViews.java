package org.tawatur.app.serve.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tawatur.app.serve.http.Params;
import org.tawatur.app.store.ReportQueries;
import org.tawatur.app.store.StoredReport;

/** Reports as the API gives them. Safe to share between threads. */
final class ReportViews {
  private static final int TITLE = 200;

  /** In so many chars of a text its title is looked for. */
  private static final int BEGINNING = 2000;

  private final Holdings holdings;

  ReportViews(Holdings holdings) {
    this.holdings = holdings;
  }

  record Head(
      String id,
      String name,
      @Nullable String outlet,
      @Nullable LocalDate published,
      @Nullable String url,
      int copies,
      int claimsCount,
      String claims,
      @Nullable String group,
      String sha256,
      String coder,
      String title) {}

  List<Head> heads(List<StoredReport> reports) {
    Map<String, String> beginnings =
        new ReportQueries(holdings.ledger())
            .beginnings(reports.stream().map(StoredReport::id).toList(), BEGINNING);
    return reports.stream()
        .map(report -> head(report, beginnings.getOrDefault(report.id(), "")))
        .toList();
  }

  Head head(StoredReport report) {
    return heads(List.of(report)).getFirst();
  }

  private static Head head(StoredReport report, String beginning) {
    return new Head(
        report.id(),
        report.name(),
        report.outlet(),
        report.published(),
        address(report.url()),
        report.copies(),
        report.claims(),
        Params.query("report", report.id()),
        report.group(),
        report.sha256(),
        report.coder(),
        title(beginning));
  }

  private static String title(String text) {
    String line =
        text.lines().map(String::strip).filter(each -> !each.isEmpty()).findFirst().orElse("");
    return line.length() <= TITLE
        ? line
        : line.substring(0, line.offsetByCodePoints(0, line.codePointCount(0, TITLE)));
  }

  /** An address that may be followed; whatever else stands there is not one. */
  static @Nullable String address(@Nullable String url) {
    String lower = url == null ? "" : url.toLowerCase(Locale.ROOT);
    return lower.startsWith("http://") || lower.startsWith("https://") ? url : null;
  }
}
