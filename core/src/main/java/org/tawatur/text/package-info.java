/**
 * From a report to its sentences.
 *
 * <p>Knows letters, marks and lines: how Arabic is written in practice, which variants of a letter
 * are one letter, where a sentence ends, and which lines of a scraped page belong to the report.
 * Keeps the original text untouched; normalised text never leaves this package without its
 * alignment back to it.
 *
 * <p>Refuses to know words: nothing here consults a lexicon of the language.
 */
@NullMarked
package org.tawatur.text;

import org.jspecify.annotations.NullMarked;
