package org.tawatur.app.serve.api;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tawatur.app.store.AsOf;
import org.tawatur.app.store.Page;
import org.tawatur.app.store.Patch;
import org.tawatur.app.store.ReviewLog;

/** What was decided about claims, as the API gives it. Safe to share between threads. */
final class Decisions {
  private final Holdings holdings;

  Decisions(Holdings holdings) {
    this.holdings = holdings;
  }

  record DecisionView(
      String id,
      long seq,
      String recorded,
      String author,
      String action,
      String claim,
      String report,
      Map<String, String> set,
      String note,
      @Nullable String undoes,
      boolean counts,
      String state,
      @Nullable String anchoredTo,
      String quote) {}

  /** What was decided about a claim, the latest first. */
  List<DecisionView> of(String claim, AsOf asOf) {
    ReviewLog log = new ReviewLog(holdings.ledger(), holdings.knowledge().rules());
    return log.latest(new ReviewLog.Filter(null, claim, null), Page.ALL, asOf).stream()
        .map(Decisions::view)
        .toList();
  }

  static DecisionView view(Patch.Logged logged) {
    Patch patch = logged.patch();
    return new DecisionView(
        patch.id(),
        logged.seq(),
        logged.recorded(),
        patch.author(),
        Labels.word(patch.action()),
        patch.claim(),
        patch.report(),
        patch.set(),
        patch.note(),
        patch.undoes(),
        logged.isActive(),
        Labels.word(logged.state()),
        logged.anchoredTo(),
        patch.anchor().quote());
  }
}
