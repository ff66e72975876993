package org.tawatur.count;

import org.tawatur.text.Span;

/**
 * A number of something.
 *
 * @param span where it stands
 * @param text the words there
 * @param value the number; of a range its lower end
 * @param of what is counted: killed, wounded, detained, released, displaced, fighters ...
 */
public record Count(Span span, String text, long value, String of) {}
