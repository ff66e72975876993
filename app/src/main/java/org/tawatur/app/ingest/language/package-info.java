/**
 * Which language a text is in, as far as the coder has to ask: Arabic, or another one.
 *
 * <p>Knows the letters and the commonest words that set Persian, Urdu, Kurdish and Pashto apart
 * from Arabic; nothing else of them. In doubt a text is Arabic: coding a foreign text costs a few
 * wrong claims, setting aside an Arabic one loses it.
 */
@NullMarked
package org.tawatur.app.ingest.language;

import org.jspecify.annotations.NullMarked;
