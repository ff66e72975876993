/**
 * Which new passwords are refused: those that stand in a list an administrator gave, and those that
 * are guessed by rule because words of this place, rows of a keyboard, repetitions and years are
 * most of them.
 *
 * <p>It knows passwords and names. It refuses to know accounts, how passwords are kept, HTTP and
 * the ledger, and it asks nobody over a network. No list comes with the program.
 */
@NullMarked
package org.tawatur.app.serve.password;

import org.jspecify.annotations.NullMarked;
