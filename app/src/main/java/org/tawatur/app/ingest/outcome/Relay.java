package org.tawatur.app.ingest.outcome;

/**
 * One hand through which a report went, kept as evidence of the chain.
 *
 * @param kind how it was handed on
 * @param name who did, as the source writes it
 */
public record Relay(Kind kind, String name) {
  /** How a report was handed on. */
  public enum Kind {
    /** The channel, feed or mailbox in which it was found. */
    FOUND_IN,
    /** The author that the source names. */
    BY,
    /** Whom the source says it was forwarded from. */
    FORWARDED_FROM,
    /** The message that it answers, by the source's own number. */
    REPLY_TO
  }
}
