package org.tawatur.event;

import org.jspecify.annotations.Nullable;

/**
 * A verb that says little itself and lends its complements to an event noun: "launch an attack",
 * "come under fire".
 *
 * @param verb its lemma
 * @param place where the event noun stands: {@code before} as subject, {@code after} as object, or
 *     a preposition
 * @param subject what the verb's subject is to the event, or null
 * @param object what the verb's object is to the event, or null
 */
public record Support(String verb, String place, @Nullable Role subject, @Nullable Role object) {}
