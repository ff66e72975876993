package org.tawatur.place;

import org.jspecify.annotations.Nullable;
import org.tawatur.text.Span;

/**
 * A stretch of the report that says where.
 *
 * @param span where it stands
 * @param text the words there
 * @param place the place meant, or null where the gazetteer has none
 */
public record PlaceMention(Span span, String text, @Nullable Place place) {}
