/**
 * Reads the lexicon files: tables of tab-separated words, checked as a compiler checks its sources.
 *
 * <p>Knows the columns of the files and what makes a row faulty. A file loads whole or not at all,
 * and all faults are shown together.
 *
 * <p>Refuses to know how a word is used: what an entry means to a sentence is told by the packages
 * that ask for it.
 */
@NullMarked
package org.tawatur.lexicon;

import org.jspecify.annotations.NullMarked;
