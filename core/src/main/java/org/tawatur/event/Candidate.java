package org.tawatur.event;

import org.tawatur.phrase.Arguments;

/**
 * A frame with what was found for it at a trigger.
 *
 * @param arguments of the word that governs it
 * @param filled who takes part
 * @param trigger the token of the word that names the event
 * @param start the first token of the trigger
 * @param end the token after the last of the trigger
 * @param base how sure such a trigger is before anything else is known
 */
record Candidate(
    Frame frame,
    Arguments arguments,
    Filled filled,
    int trigger,
    int start,
    int end,
    double base) {}
