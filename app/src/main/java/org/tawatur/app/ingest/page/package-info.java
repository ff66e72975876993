/**
 * From a page of a site to the report on it.
 *
 * <p>Knows how pages are marked up: what they say of themselves in JSON-LD, microdata and meta
 * elements, which parts of a page of a known site hold what (tables in {@code sites.tsv} and {@code
 * furniture.tsv}), and how a body of text looks where nothing is said. Gives plain text only; no
 * markup leaves this package, nothing is executed or fetched.
 *
 * <p>Refuses to know where a page came from and what its report says.
 */
@NullMarked
package org.tawatur.app.ingest.page;

import org.jspecify.annotations.NullMarked;
