/**
 * Annotated and coded claims as files, ready to be scored, and the page that shows the scores.
 *
 * <p>Knows how gold claims lie beside their texts, the fields of a claim on a line, what can be
 * wrong with them, and HTML.
 *
 * <p>Refuses to know how claims are compared, which {@code org.tawatur.score} does, how they are
 * coded, and the command line.
 */
@NullMarked
package org.tawatur.app.score;

import org.jspecify.annotations.NullMarked;
