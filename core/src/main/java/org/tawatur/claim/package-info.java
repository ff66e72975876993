/**
 * The coded claim: what somebody says that happened, with its words.
 *
 * <p>Knows the event types, PLOVER's modes and the fields of a claim, and nothing of how they are
 * found.
 */
@NullMarked
package org.tawatur.claim;

import org.jspecify.annotations.NullMarked;
