/**
 * What people keep beside a ledger: accounts, tokens, settings, samples for double coding, and the
 * log of who did what.
 *
 * <p>Knows tables of its own, in a file beside the ledger's or in the same database. Nothing in
 * them is a fact of the ledger, and {@code verify-ledger} does not look at them. Refuses to know
 * what a role may do and how a password is hashed.
 */
@NullMarked
package org.tawatur.app.store.desk;

import org.jspecify.annotations.NullMarked;
