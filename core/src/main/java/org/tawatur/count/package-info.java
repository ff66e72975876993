/**
 * How many: numbers in digits and words, and what they count.
 *
 * <p>Knows number words, duals and vague amounts that say no number. Refuses to know which event
 * the counted belong to.
 */
@NullMarked
package org.tawatur.count;

import org.jspecify.annotations.NullMarked;
