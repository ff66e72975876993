package org.tawatur.morph;

import org.jspecify.annotations.Nullable;

/**
 * A form of a verb, or of a noun or adjective made from it, as written without vowel signs.
 *
 * @param letters how it is written, with its hamzas
 * @param pos its word class
 * @param voice its voice, or null where the letters leave it open
 * @param person its person, or null
 * @param gender its gender, or null where both
 * @param number its number, or null
 */
public record Inflection(
    String letters,
    PartOfSpeech pos,
    @Nullable Voice voice,
    @Nullable Person person,
    @Nullable Gender gender,
    @Nullable Number number) {}
