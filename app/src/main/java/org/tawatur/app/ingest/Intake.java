package org.tawatur.app.ingest;

import java.util.List;
import org.tawatur.text.Report;

/** What came in: a report, or only a problem. */
public sealed interface Intake {

  /**
   * A report was read.
   *
   * @param report the report
   * @param place where it came from, for messages
   * @param problems what is odd about it
   */
  record Read(Report report, String place, List<Problem> problems) implements Intake {
    /** Copies the list. */
    public Read {
      problems = List.copyOf(problems);
    }
  }

  /**
   * No report was read.
   *
   * @param problem why not
   */
  record Unread(Problem problem) implements Intake {}
}
