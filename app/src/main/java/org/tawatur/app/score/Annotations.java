package org.tawatur.app.score;

import java.util.List;
import org.tawatur.lexicon.Fault;
import org.tawatur.score.ScoredReport;

/**
 * Reports with two annotations, read from files.
 *
 * @param reports those that could be read, by name
 * @param faults what is wrong with the files, in their order
 * @param notes what a reader of the figures should know, though it is no fault
 */
public record Annotations(List<ScoredReport> reports, List<Fault> faults, List<String> notes) {
  /** Copies the lists. */
  public Annotations {
    reports = List.copyOf(reports);
    faults = List.copyOf(faults);
    notes = List.copyOf(notes);
  }

  /**
   * The report {@code name} with its gold and its coded lines.
   *
   * @param faults takes what is wrong with the lines
   */
  static ScoredReport report(
      String name, String text, List<String> gold, List<String> coded, List<Fault> faults) {
    return new ScoredReport(
        name,
        text,
        new ClaimLines(name + GoldFolder.GOLD, text, true, faults).claims(gold),
        new ClaimLines(name, text, false, faults).claims(coded));
  }
}
