/**
 * The workbench: a web server on one ledger.
 *
 * <p>Knows how the parts are put together, when the server begins and ends, and what it tells about
 * itself. What is asked and answered is in {@code api}; HTTP, and who may ask, in {@code http}.
 * Refuses to know how anything is stored.
 */
@NullMarked
package org.tawatur.app.serve;

import org.jspecify.annotations.NullMarked;
