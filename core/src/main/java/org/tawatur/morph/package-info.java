/**
 * From a sentence to tokens with clitics, lemma, part of speech and features.
 *
 * <p>Knows how Arabic words are built: roots and forms, conjugation, clitics, and which reading the
 * neighbouring words favour. Words of known names are found before any clitic is split.
 *
 * <p>Refuses to know what a name means, and what an event is.
 */
@NullMarked
package org.tawatur.morph;

import org.jspecify.annotations.NullMarked;
