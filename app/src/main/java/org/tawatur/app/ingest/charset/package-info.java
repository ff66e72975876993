/**
 * From bytes to text.
 *
 * <p>Knows the encodings in which Arabic was ever written on computers, in which order their signs
 * are believed, how Arabic letters are spread, and how a wrong decoding is undone.
 *
 * <p>Refuses to know formats, languages and what a text says; guesses nothing where bytes are valid
 * UTF-8.
 */
@NullMarked
package org.tawatur.app.ingest.charset;

import org.jspecify.annotations.NullMarked;
