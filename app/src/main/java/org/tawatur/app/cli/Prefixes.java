package org.tawatur.app.cli;

import java.util.List;
import org.tawatur.app.store.ReportQueries;

/** Turns the beginning of an id into the id, as far as there is only one. */
final class Prefixes {
  /** Chars of an id that a table shows. */
  static final int SHOWN = 10;

  private Prefixes() {}

  /** The report with an id that begins with {@code written}, or that was called so. */
  static String report(ReportQueries reports, String written) {
    return one(written, reports.completions(written, 3), reports.named(written), "report");
  }

  /** The only one of both lists; {@code written} itself where there is none. */
  static String one(String written, List<String> begun, List<String> named, String what) {
    if (begun.contains(written)) {
      return written;
    }
    List<String> all = begun.isEmpty() ? named : begun;
    if (all.size() > 1) {
      throw new Lookup.Unclear(
          "\""
              + written
              + "\" is the beginning of several ids of a "
              + what
              + ": "
              + String.join(", ", all));
    }
    return all.isEmpty() ? written : all.getFirst();
  }
}
