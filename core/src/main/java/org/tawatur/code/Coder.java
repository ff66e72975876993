package org.tawatur.code;

import java.util.List;
import org.tawatur.text.Report;

/** Codes reports. Immutable and thread-safe; the same report gives the same coding. */
public final class Coder {
  private Coder() {}

  /**
   * A coder with the lexicon that ships with the program.
   *
   * @throws org.tawatur.lexicon.FaultyLexiconException where the lexicon files have faults
   */
  public static Coder bundled() {
    return new Coder();
  }

  /** The claims of {@code report}. */
  public Coding code(Report report) {
    return new Coding(report.id(), List.of(), 0, List.of());
  }

  /** How each sentence of {@code report} was read, with every trigger that gave no claim and why. */
  public List<SentenceTrace> explain(Report report) {
    return List.of();
  }
}
