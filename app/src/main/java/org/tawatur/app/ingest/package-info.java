/**
 * From files, folders and streams to reports.
 *
 * <p>Knows which files hold reports, how they are packed, and what can be wrong with them; turns
 * every failure of the outside world into a {@link Problem} that names the place and the remedy, so
 * that one bad report never stops a run.
 *
 * <p>Refuses to know what a report says, and how its coding is shown.
 */
@NullMarked
package org.tawatur.app.ingest;

import org.jspecify.annotations.NullMarked;
