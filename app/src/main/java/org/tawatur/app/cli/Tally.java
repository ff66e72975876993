package org.tawatur.app.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.tawatur.app.ingest.Intake;
import org.tawatur.app.ingest.Problem;
import org.tawatur.app.ingest.outcome.Reason;
import org.tawatur.app.ingest.outcome.Verdict;

/** Counts what was not read, tells the problems that a person can act on, and sums up the rest. */
final class Tally {
  private final Shell shell;
  private final Map<Reason, Integer> expected = new TreeMap<>();
  private int unread;

  Tally(Shell shell) {
    this.shell = shell;
  }

  /** Takes note of {@code failed}. */
  void add(Intake.Unread failed) {
    Problem problem = failed.problem();
    if (!problem.reason().isQuiet()) {
      shell.tell(problem);
    }
    if (!problem.isWarning()) {
      unread++;
    } else if (problem.reason() != Reason.ODD) {
      expected.merge(problem.reason(), 1, Integer::sum);
    }
  }

  /** How many could not be read. */
  int unread() {
    return unread;
  }

  /** Says what was not read, and why. */
  void tell() {
    tell("set aside", Verdict.QUARANTINED);
    tell("passed over", Verdict.REFUSED);
    tell("read once, though found again", Verdict.KEPT);
    if (unread > 0) {
      shell.say(unread == 1 ? "1 report could not be read" : unread + " reports could not be read");
    }
  }

  private void tell(String what, Verdict verdict) {
    List<String> parts = new ArrayList<>();
    expected.forEach((reason, count) -> {
      if (reason.verdict() == verdict) {
        parts.add(count + " " + reason.code());
      }
    });
    if (!parts.isEmpty()) {
      shell.say(what + ": " + String.join(", ", parts));
    }
  }
}
