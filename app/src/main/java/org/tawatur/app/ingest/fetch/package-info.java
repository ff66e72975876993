/**
 * Pages and feeds from the network.
 *
 * <p>Knows how to fetch politely and safely: every connection of the program goes through {@link
 * Connector}, which resolves a name once, refuses addresses that are not public, and connects to
 * the address it has checked and to no other. What was fetched is kept by its SHA-256 with time and
 * headers, so that it can be read again.
 *
 * <p>Refuses to know what pages say; only feeds are opened, for the addresses in them.
 */
@NullMarked
package org.tawatur.app.ingest.fetch;

import org.jspecify.annotations.NullMarked;
