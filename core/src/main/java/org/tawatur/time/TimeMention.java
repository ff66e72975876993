package org.tawatur.time;

import org.jspecify.annotations.Nullable;
import org.tawatur.text.Span;

/**
 * A stretch of the report that says when.
 *
 * @param span where it stands
 * @param text the words there
 * @param value EDTF, or null where the publication date is needed and not known, or the words are
 *     vague
 * @param precision how exact the words are
 * @param step how far it is from the event named behind it: "two days after"; null where it is
 *     counted from none
 */
public record TimeMention(
    Span span, String text, @Nullable String value, Precision precision, @Nullable Step step) {

  /** A mention that is counted from no event behind it. */
  public TimeMention(Span span, String text, @Nullable String value, Precision precision) {
    this(span, text, value, precision, null);
  }

  /** How exact an expression is. */
  public enum Precision {
    /** Part of a day. */
    HOUR,
    /** A day. */
    DAY,
    /** A week. */
    WEEK,
    /** A month. */
    MONTH,
    /** A season or quarter. */
    SEASON,
    /** A year. */
    YEAR,
    /** A stretch with a length. */
    DURATION,
    /** "Recently", "in the past period". */
    VAGUE,
    /** How long, above some days, it had gone on before something else: "months of fighting". */
    PAST
  }
}
