package org.tawatur.text;

/**
 * A sentence of a coded zone.
 *
 * @param index its number in the report, from 0
 * @param paragraph the number of its paragraph in the report, from 0
 * @param span where it stands
 * @param zone headline or body
 */
public record Sentence(int index, int paragraph, Span span, Zone zone) {}
