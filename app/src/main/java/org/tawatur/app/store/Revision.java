package org.tawatur.app.store;

/**
 * A point in the history of a ledger.
 *
 * @param seq its number, from 1, without gaps
 * @param recorded when it was recorded: an instant in UTC, never before that of the one before
 * @param kind what was done
 * @param author who did it, or the empty string
 * @param coder the coder that made what it holds, or the empty string
 * @param note in words
 * @param digest of it, its content and the digest of the one before
 */
public record Revision(
    long seq,
    String recorded,
    String kind,
    String author,
    String coder,
    String note,
    String digest) {}
