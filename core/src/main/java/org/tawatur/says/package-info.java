/**
 * Who says so: attribution, its chain down to the origin, and how far it reaches.
 *
 * <p>Knows verbs and prepositions of saying, quotations, and that "he added" goes on with the
 * speaker before. Refuses to know what is said.
 */
@NullMarked
package org.tawatur.says;

import org.jspecify.annotations.NullMarked;
