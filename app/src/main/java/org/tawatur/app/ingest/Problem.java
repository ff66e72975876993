package org.tawatur.app.ingest;

import org.tawatur.app.ingest.outcome.Note;
import org.tawatur.app.ingest.outcome.Reason;
import org.tawatur.app.ingest.outcome.Verdict;

/**
 * Something wrong with the input, and what a person can do about it.
 *
 * @param reason what kind of thing
 * @param place the file, with the line where there is one
 * @param message what is wrong
 * @param remedy what to do about it
 */
public record Problem(Reason reason, String place, String message, String remedy) {

  /** A report that could not be read. */
  public static Problem error(String place, String message, String remedy) {
    return new Problem(Reason.UNREADABLE, place, message, remedy);
  }

  /** Something odd about a report that was read. */
  public static Problem warning(String place, String message, String remedy) {
    return new Problem(Reason.ODD, place, message, remedy);
  }

  /** What a reader noted at {@code place}. */
  static Problem of(String place, Note note) {
    return new Problem(note.reason(), place, note.message(), note.reason().retry());
  }

  /** Whether the run is none the worse for it. */
  public boolean isWarning() {
    return reason.isExpected();
  }

  /** The problem as one line. */
  @Override
  public String toString() {
    String kind =
        reason.verdict() == Verdict.QUARANTINED && isWarning()
            ? "set aside: "
            : isWarning() ? "warning: " : "";
    return kind + place + ": " + message + " (" + remedy + ")";
  }
}
