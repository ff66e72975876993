/**
 * From claims to bytes that other programs read.
 *
 * <p>Knows the field names and their order in the published format, and how offsets are counted
 * there, and what belongs into an export or a release of a ledger.
 *
 * <p>Refuses to know where reports come from and who looks at the claims.
 */
@NullMarked
package org.tawatur.app.export;

import org.jspecify.annotations.NullMarked;
