package org.tawatur.app.ingest.outcome;

/**
 * Something that was found about an input.
 *
 * @param reason what kind of thing
 * @param message what it is, in one clause without its place
 */
public record Note(Reason reason, String message) {}
