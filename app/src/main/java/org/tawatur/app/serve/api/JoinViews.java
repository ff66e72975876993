package org.tawatur.app.serve.api;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.tawatur.app.store.DecisionLog;
import org.tawatur.link.Decision;

/** What people decided about what is one, as the API gives it. */
final class JoinViews {
  private JoinViews() {}

  record JoinView(
      long seq,
      String kind,
      String subject,
      String first,
      String second,
      String author,
      String note,
      String recorded,
      boolean isLast) {}

  /** The log, the latest first. */
  static List<JoinView> of(List<DecisionLog.Logged> log) {
    List<JoinView> views = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (DecisionLog.Logged logged : log.reversed()) {
      Decision decision = logged.decision();
      boolean isLast =
          seen.add(decision.subject() + "|" + decision.first() + "|" + decision.second());
      views.add(
          new JoinView(
              logged.seq(),
              Labels.word(decision.kind()),
              Labels.word(decision.subject()),
              decision.first(),
              decision.second(),
              logged.author(),
              logged.note(),
              logged.recorded(),
              isLast));
    }
    return views;
  }
}
