package org.tawatur.actor;

/**
 * An actor of the registry.
 *
 * @param id lower-case slug
 * @param sector its PLOVER sector
 * @param isPerson whether it is a person
 * @param country ISO 3166 alpha-3, or {@code INT}
 * @param english its usual English name
 * @param life when it existed
 */
public record Actor(
    String id, Sector sector, boolean isPerson, String country, String english, Period life) {}
