package org.tawatur.app.ingest;

/**
 * Something wrong with the input, and what a person can do about it.
 *
 * @param isWarning whether the report was read all the same
 * @param place the file, with the line where there is one
 * @param message what is wrong
 * @param remedy what to do about it
 */
public record Problem(boolean isWarning, String place, String message, String remedy) {

  /** A report that could not be read. */
  public static Problem error(String place, String message, String remedy) {
    return new Problem(false, place, message, remedy);
  }

  /** Something odd about a report that was read. */
  public static Problem warning(String place, String message, String remedy) {
    return new Problem(true, place, message, remedy);
  }

  /** The problem as one line. */
  @Override
  public String toString() {
    return (isWarning ? "warning: " : "") + place + ": " + message + " (" + remedy + ")";
  }
}
