/**
 * What can come of an input, in words that all rooms of the intake share.
 *
 * <p>Knows the verdicts, the reason codes with the way to retry each, and the shape of a report as
 * a reader found it, before it has an id and a place.
 *
 * <p>Refuses to know any format, and where bytes come from.
 */
@NullMarked
package org.tawatur.app.ingest.outcome;

import org.jspecify.annotations.NullMarked;
