package org.tawatur.code;

import java.util.List;
import org.tawatur.actor.ActorMention;
import org.tawatur.claim.Outcome;
import org.tawatur.morph.Token;
import org.tawatur.place.PlaceMention;
import org.tawatur.says.Attribution;
import org.tawatur.text.Sentence;
import org.tawatur.time.TimeMention;

/**
 * How a sentence was read.
 *
 * @param sentence the sentence
 * @param text its words
 * @param tokens its tokens with the readings chosen
 * @param constituents its phrases, as bracketed text
 * @param actors who is mentioned
 * @param places where
 * @param times when
 * @param attributions who says what part, as text
 * @param sayings the same, with the tokens
 * @param outcomes every trigger with its claim or the reason why there is none
 */
public record SentenceTrace(
    Sentence sentence,
    String text,
    List<Token> tokens,
    List<String> constituents,
    List<ActorMention> actors,
    List<PlaceMention> places,
    List<TimeMention> times,
    List<String> attributions,
    List<Attribution> sayings,
    List<Outcome> outcomes) {

  /** Copies the lists. */
  public SentenceTrace {
    tokens = List.copyOf(tokens);
    constituents = List.copyOf(constituents);
    actors = List.copyOf(actors);
    places = List.copyOf(places);
    times = List.copyOf(times);
    attributions = List.copyOf(attributions);
    sayings = List.copyOf(sayings);
    outcomes = List.copyOf(outcomes);
  }
}
