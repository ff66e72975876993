package org.tawatur.app.ingest;

import java.util.List;
import org.tawatur.app.ingest.outcome.Relay;
import org.tawatur.app.ingest.outcome.Verdict;
import org.tawatur.text.Report;

/** What came in: a report, or only a problem. */
public sealed interface Intake {

  /** How this input ended. */
  Verdict verdict();

  /** The bytes that it was. */
  Source source();

  /**
   * A report was read.
   *
   * @param report the report
   * @param place where it came from, for messages
   * @param problems what is odd about it
   * @param source the bytes of which it was read
   * @param relays the hands it went through, the nearest first
   */
  record Read(
      Report report, String place, List<Problem> problems, Source source, List<Relay> relays)
      implements Intake {
    /** Copies the lists. */
    public Read {
      problems = List.copyOf(problems);
      relays = List.copyOf(relays);
    }

    @Override
    public Verdict verdict() {
      return problems.isEmpty() ? Verdict.KEPT : Verdict.WARNED;
    }
  }

  /**
   * No report was read.
   *
   * @param problem why not
   * @param source the bytes of which none was read
   */
  record Unread(Problem problem, Source source) implements Intake {
    @Override
    public Verdict verdict() {
      return problem.reason().verdict();
    }
  }
}
