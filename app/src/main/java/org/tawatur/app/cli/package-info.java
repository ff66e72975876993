/**
 * The command line: what a person types, and what they see.
 *
 * <p>Knows commands, exit codes, tables, colour and progress. Output goes to the standard output
 * only, everything else to the standard error.
 *
 * <p>Refuses to know the language: it calls the coder and shows what comes back.
 */
@NullMarked
package org.tawatur.app.cli;

import org.jspecify.annotations.NullMarked;
