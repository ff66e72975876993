/**
 * What happened: frames matched around their triggers, with roles, polarity and modality.
 *
 * <p>Knows which complements of a verb or noun are actor and recipient, which verbs only lend their
 * subject to an event noun, and what denies or plans an event. A trigger without a claim keeps its
 * reason.
 *
 * <p>Refuses to know who reports it.
 */
@NullMarked
package org.tawatur.event;

import org.jspecify.annotations.NullMarked;
