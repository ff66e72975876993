/**
 * When: dates, weekdays and relative expressions of a sentence as EDTF values.
 *
 * <p>Knows the month names of the three systems and the Hijri calendar, and that a weekday looks
 * back or ahead with its verb. Resolves only against the date of the report or its dateline;
 * without one, a relative expression has no value.
 *
 * <p>Refuses to know today's date.
 */
@NullMarked
package org.tawatur.time;

import org.jspecify.annotations.NullMarked;
