/**
 * How well one annotation of reports agrees with another: coded claims with gold ones, or two
 * people with each other.
 *
 * <p>Knows which claims can be one and the same, what is right in a pair of them, precision, recall
 * and F1 of each part, Krippendorff's alpha, intervals by resampling reports, and tables of what is
 * taken for what.
 *
 * <p>Refuses to know files, how claims are coded, and how figures are shown. All functions are
 * pure: draws come from a fixed seed.
 */
@NullMarked
package org.tawatur.score;

import org.jspecify.annotations.NullMarked;
