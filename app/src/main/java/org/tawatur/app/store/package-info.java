/**
 * The ledger: what was read, what was claimed, what people decided about it, and when each became
 * known.
 *
 * <p>Knows SQL, transactions, content ids and revisions. Everything is added; what no longer holds
 * is closed with the revision that closed it, and stays. SQLite and PostgreSQL are one {@link
 * org.tawatur.app.store.Dialect} apart.
 *
 * <p>Refuses to know the command line and the language; it reads the clock only through the one its
 * opener hands in, and no id depends on it.
 */
@NullMarked
package org.tawatur.app.store;

import org.jspecify.annotations.NullMarked;
