/**
 * From tokens to phrases: noun phrases, prepositional phrases, and who stands in which place of a
 * verb or verbal noun.
 *
 * <p>Knows the order of an Arabic clause: verb before subject, the genitive after its noun, the
 * adjective that agrees, the relative clause and the pronoun that points back, the subject that is
 * left out.
 *
 * <p>Refuses to know who an actor is, or what an event is.
 */
@NullMarked
package org.tawatur.phrase;

import org.jspecify.annotations.NullMarked;
