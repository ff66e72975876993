package org.tawatur.app.store;

/**
 * The ledger cannot do what was asked, for a reason outside of the program: the disk, another
 * process, a file of another kind. The message says which and what to do, and is meant for a
 * person.
 */
public final class LedgerException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final Kind kind;

  /** What is the matter. */
  public enum Kind {
    /** There is no ledger. */
    ABSENT,
    /** The file is something else. */
    FOREIGN,
    /** It is of a form that only a program that may write can bring up to date. */
    OLDER,
    /** It was written by a newer program. */
    NEWER,
    /** Its bytes are not as they were written. */
    DAMAGED,
    /** Another process writes to it. */
    BUSY,
    /** The disk is full. */
    FULL,
    /** It may not be written. */
    READ_ONLY,
    /** What was asked for is not in it, or does not fit what is. */
    REFUSED,
    /** The server does not answer, or anything else. */
    UNAVAILABLE
  }

  /** With a message of the form "what: why (remedy)". */
  public LedgerException(Kind kind, String message) {
    super(message);
    this.kind = kind;
  }

  /** With the fault behind it. */
  public LedgerException(Kind kind, String message, Throwable cause) {
    super(message, cause);
    this.kind = kind;
  }

  /** What is the matter. */
  public Kind kind() {
    return kind;
  }
}
