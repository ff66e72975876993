package org.tawatur.actor;

/**
 * An adjective of belonging to a state or movement.
 *
 * @param masculine its masculine singular
 * @param id the actor it points to, or the empty string where it points to a people without one
 * @param country ISO 3166 alpha-3, or {@code INT}
 */
public record Demonym(String masculine, String id, String country) {}
