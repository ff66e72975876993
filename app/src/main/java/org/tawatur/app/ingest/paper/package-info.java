/**
 * PDF and office files, read in a process of their own.
 *
 * <p>Knows how text lies in them, and that the libraries that read them must not be trusted with
 * the memory, the time or the life of the program: they run in a second JVM with limits on all
 * three, and only plain text comes back.
 *
 * <p>Refuses to know macros, scripts, pictures and links; none is run or followed.
 */
@NullMarked
package org.tawatur.app.ingest.paper;

import org.jspecify.annotations.NullMarked;
