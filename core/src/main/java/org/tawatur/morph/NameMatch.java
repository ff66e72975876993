package org.tawatur.morph;

/**
 * A known name found in a sentence.
 *
 * @param first index of its first token
 * @param end index after its last token
 * @param payload what the name stands for
 * @param <T> what names stand for
 */
public record NameMatch<T>(int first, int end, T payload) {}
