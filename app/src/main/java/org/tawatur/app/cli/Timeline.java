package org.tawatur.app.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.tawatur.app.store.NameFinder.Candidate;
import org.tawatur.link.Relation;
import org.tawatur.link.Relation.State;

/**
 * Shows a relation over time on a terminal. Each period is a line that begins with its date and has
 * a bar to the left for conflict or to the right for cooperation; names and sentences stand
 * isolated, so that the line reads the same on a terminal that writes from right to left.
 */
final class Timeline {
  private static final int HALF = 10;
  private static final int MOST_CAUSES = 3;

  private final Shell shell;

  Timeline(Shell shell) {
    this.shell = shell;
  }

  List<String> lines(Relation relation, Candidate a, Candidate b) {
    List<String> lines = new ArrayList<>();
    Style style = shell.style();
    lines.add(style.cyan(name(a) + "  –  " + name(b)));
    if (relation.periods().isEmpty()) {
      lines.add("no dated claim names both");
    } else {
      lines.add(style.faint(head()));
    }
    int quiet = 0;
    for (Relation.Period period : relation.periods()) {
      boolean changes = relation.changes().stream().anyMatch(change -> isIn(change, period));
      if (period.claims().isEmpty() && !changes) {
        quiet++;
        continue;
      }
      quiet = quiet(lines, quiet);
      lines.add(line(period));
      relation.changes().stream()
          .filter(change -> isIn(change, period))
          .forEach(change -> lines.addAll(change(change)));
    }
    quiet(lines, quiet);
    if (!relation.undated().isEmpty()) {
      int undated = relation.undated().size();
      lines.add(
          style.faint(
              undated == 1
                  ? "1 claim without a day is not shown"
                  : undated + " claims without a day are not shown"));
    }
    return lines;
  }

  private int quiet(List<String> lines, int periods) {
    if (periods > 0) {
      lines.add(
          shell
              .style()
              .faint(
                  "     ⋮  "
                      + periods
                      + (periods == 1 ? " period" : " periods")
                      + " without a claim"));
    }
    return 0;
  }

  private static boolean isIn(Relation.Change change, Relation.Period period) {
    return !change.day().isBefore(period.from()) && !change.day().isAfter(period.to());
  }

  private static String head() {
    return "from        conflict ◄│► together   score  events  outlets  state";
  }

  private String line(Relation.Period period) {
    return String.format(
        Locale.ROOT,
        "%s  %s  %6.1f  %6d  %7d  %s",
        period.from(),
        bar(period.score()),
        period.score(),
        period.events(),
        period.outlets(),
        state(period.state()));
  }

  /** Ten steps to each side; conflict is drawn solid, cooperation dotted, not by colour alone. */
  private static String bar(double score) {
    int steps = Math.clamp(Math.round(Math.abs(score)), 0, HALF);
    return score < 0
        ? " ".repeat(HALF - steps) + "█".repeat(steps) + "│" + " ".repeat(HALF)
        : " ".repeat(HALF) + "│" + "░".repeat(steps) + " ".repeat(HALF - steps);
  }

  private String state(State state) {
    String word = state.name().toLowerCase(Locale.ROOT);
    return switch (state) {
      case HOSTILE -> shell.style().red("✕ " + word);
      case TENSE -> shell.style().red("! " + word);
      case NEUTRAL -> "· " + word;
      case COOPERATIVE -> shell.style().green("+ " + word);
      case ALLIED -> shell.style().green("= " + word);
      case UNKNOWN -> shell.style().faint("? " + word);
    };
  }

  private List<String> change(Relation.Change change) {
    List<String> lines = new ArrayList<>();
    lines.add(
        "  ▸ " + change.day() + "  " + state(change.before()) + " → " + state(change.after()));
    int width = shell.terminal().width() - 6;
    change.causes().stream()
        .limit(MOST_CAUSES)
        .forEach(cause -> {
          lines.add("      " + shell.style().faint(ClaimLines.summary(cause.claim())));
          lines.add("      " + ClaimLines.words(cause.claim(), width));
        });
    int more = change.causes().size() - MOST_CAUSES;
    if (more > 0) {
      lines.add("      " + shell.style().faint("and " + more + " more"));
    }
    return lines;
  }

  private static String name(Candidate candidate) {
    return candidate.name()
        + (candidate.arabic().isEmpty() ? "" : " (" + Glyphs.isolated(candidate.arabic()) + ")");
  }
}
