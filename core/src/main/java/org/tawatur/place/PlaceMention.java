package org.tawatur.place;

import org.jspecify.annotations.Nullable;
import org.tawatur.text.Span;

/**
 * A stretch of the report that says where.
 *
 * @param span where it stands
 * @param text the words there
 * @param place the place meant, or null where the gazetteer has none
 * @param named where the report names the place that is only called "the city" here, or null
 */
public record PlaceMention(
    Span span, String text, @Nullable Place place, @Nullable PlaceMention named) {

  /** A mention by name, or by a description that stands for itself. */
  public PlaceMention(Span span, String text, @Nullable Place place) {
    this(span, text, place, null);
  }

  /** The mention that names the place: this one, or the one that it goes back to. */
  public PlaceMention naming() {
    PlaceMention name = named;
    return name == null ? this : name;
  }
}
