package org.tawatur.app.serve.api;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tawatur.app.serve.http.Answer;
import org.tawatur.app.serve.http.Asked;
import org.tawatur.app.serve.http.Params;
import org.tawatur.app.serve.http.Refusal;
import org.tawatur.app.serve.http.Role;
import org.tawatur.app.serve.http.Routes;
import org.tawatur.app.store.AsOf;
import org.tawatur.app.store.IntakeBook;
import org.tawatur.app.store.IntakeEntry;
import org.tawatur.app.store.Outcome;
import org.tawatur.app.store.Page;

/** The intake book, and the bytes that were offered. */
public final class IntakeApi {
  private final Holdings holdings;
  private final IntakeBook book;

  /** Of {@code holdings}. */
  public IntakeApi(Holdings holdings) {
    this.holdings = holdings;
    this.book = new IntakeBook(holdings.ledger());
  }

  /** Puts it at its addresses. */
  public void register(Routes routes) {
    routes.get("/intake", Role.READER, this::list);
    routes.get("/intake/originals/{sha256}", Role.READER, this::original);
  }

  record Line(
      String place,
      String outcome,
      String reason,
      String message,
      String remedy,
      String sha256,
      long bytes,
      @Nullable String report,
      boolean hasOriginal) {}

  record Whole(
      List<Line> items,
      long total,
      long bytes,
      List<StatusApi.TotalView> totals,
      @Nullable String next) {}

  private Answer list(Asked asked) {
    Params params = asked.params();
    AsOf asOf = holdings.asOf(params);
    Page page = Filters.page(params);
    Outcome outcome = params.one(Outcome.class, "outcome");
    String reason = params.text("reason");
    params.end();
    List<IntakeBook.Total> totals = book.totals(asOf);
    long total =
        totals.stream()
            .filter(each -> outcome == null || each.outcome() == outcome)
            .filter(each -> reason == null || Objects.equals(each.reason(), reason))
            .mapToLong(IntakeBook.Total::entries)
            .sum();
    List<Line> lines = book.entries(outcome, reason, page, asOf).stream().map(this::line).toList();
    return Answer.of(
        new Whole(
            lines,
            total,
            totals.stream().mapToLong(IntakeBook.Total::bytes).sum(),
            totals.stream().map(StatusApi.TotalView::of).toList(),
            Filters.next(page, lines.size(), total)));
  }

  private Line line(IntakeEntry entry) {
    return new Line(
        entry.place(),
        Labels.word(entry.outcome()),
        entry.reason(),
        entry.message(),
        entry.remedy(),
        entry.sha256(),
        entry.bytes(),
        entry.report(),
        !entry.sha256().isEmpty() && book.hasOriginal(entry.sha256()));
  }

  /** Whatever the bytes are, a browser is told to keep them and not to show them. */
  private Answer original(Asked asked) {
    asked.params().end();
    String sha256 = asked.at("sha256");
    byte[] bytes = book.original(sha256).orElseThrow(() -> Refusal.none("original", sha256));
    return new Answer.File(sha256 + ".bin", "application/octet-stream", out -> out.write(bytes));
  }
}
