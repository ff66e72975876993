package org.tawatur.app.ingest.page;

import org.jspecify.annotations.Nullable;

/**
 * Where the parts of a page of one site, or of one kind of site, are.
 *
 * @param key a host, or "?" and a selector by which a kind of site is known
 * @param outlet the outlet's name, or null
 * @param headline selector of the title, or null
 * @param byline selector of the author, or null
 * @param date selector of the date, or null
 * @param body selector of the body
 * @param drop selector of what in the body is none of it, or null
 */
record SiteRule(
    String key,
    @Nullable String outlet,
    @Nullable String headline,
    @Nullable String byline,
    @Nullable String date,
    String body,
    @Nullable String drop) {}
