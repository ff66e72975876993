/**
 * The questions of the workbench and what is answered: one class a subject, each with its shapes of
 * answers as {@code openapi.yaml} has them.
 *
 * <p>Knows the ledger and what follows from claims. Refuses to know HTTP: it is given parameters
 * and a caller, and gives values.
 */
@NullMarked
package org.tawatur.app.serve.api;

import org.jspecify.annotations.NullMarked;
