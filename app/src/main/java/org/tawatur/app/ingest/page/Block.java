package org.tawatur.app.ingest.page;

import org.tawatur.text.Zone;

/**
 * A paragraph of a page.
 *
 * @param zone what it is
 * @param text its words
 */
public record Block(Zone zone, String text) {}
