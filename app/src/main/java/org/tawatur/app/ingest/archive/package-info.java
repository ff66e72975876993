/**
 * Containers of files: gzip, zip, tar and crawls in WARC.
 *
 * <p>Knows how they are laid out, how far they may be unpacked, and which entries are refused.
 * Nothing is ever written to disk, so no entry can reach outside its folder.
 *
 * <p>Refuses to know what the entries hold.
 */
@NullMarked
package org.tawatur.app.ingest.archive;

import org.jspecify.annotations.NullMarked;
