/**
 * What people and newer lexicons do to a ledger: decisions on claims, and coding anew.
 *
 * <p>Knows how a decision finds its words again, by quotation and not by position, and what becomes
 * of one that no longer does. Refuses to know how anything is stored or shown.
 */
@NullMarked
package org.tawatur.app.review;

import org.jspecify.annotations.NullMarked;
