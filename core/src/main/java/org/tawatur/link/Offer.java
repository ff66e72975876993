package org.tawatur.link;

/**
 * Whose offer somebody refused, where his refusal does not say so itself.
 *
 * @param refuser id of the one who refuses
 * @param other id of the one whose offer it was
 * @param reason how that is known, in words for the reader; empty where the refusal says it
 */
public record Offer(String refuser, String other, String reason) {}
