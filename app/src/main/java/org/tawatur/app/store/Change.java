package org.tawatur.app.store;

/**
 * What is about to be done to a ledger.
 *
 * @param kind what: ingest, recode, review, actor, outlet, release, link
 * @param author who does it, or the empty string
 * @param coder with which coder, or the empty string
 * @param note in words
 */
public record Change(String kind, String author, String coder, String note) {
  /** Without a coder or a note. */
  public static Change by(String kind, String author) {
    return new Change(kind, author, "", "");
  }
}
