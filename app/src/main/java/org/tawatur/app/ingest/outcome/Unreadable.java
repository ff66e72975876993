package org.tawatur.app.ingest.outcome;

/** Thrown by a reader for an input of which nothing can be made; says why. */
public final class Unreadable extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient Note note;

  /** An input that ended for {@code reason}. */
  public Unreadable(Reason reason, String message) {
    super(message);
    this.note = new Note(reason, message);
  }

  /** What was found. */
  public Note note() {
    return note;
  }
}
