package org.tawatur.code;

import org.tawatur.text.Span;

/**
 * A word of a text as the index of the full text has it.
 *
 * @param span where it stands in the text
 * @param word the word
 */
public record TextWord(Span span, QueryWord word) {}
