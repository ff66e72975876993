/**
 * Feeds: RSS, Atom and JSON Feed, and the lists of feeds that programs exchange (OPML).
 *
 * <p>Knows their elements, however old, and what in them is dangerous: document type declarations
 * are never processed, nothing outside the feed is read, and depth and size have limits.
 *
 * <p>Refuses to know where a feed came from, and fetches nothing that it names.
 */
@NullMarked
package org.tawatur.app.ingest.feed;

import org.jspecify.annotations.NullMarked;
