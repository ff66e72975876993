/**
 * Where: the gazetteer, and which of its places a name means.
 *
 * <p>Knows coordinates, kinds and variants; that a place inside another name is no place.
 *
 * <p>Refuses to know what happened there.
 */
@NullMarked
package org.tawatur.place;

import org.jspecify.annotations.NullMarked;
