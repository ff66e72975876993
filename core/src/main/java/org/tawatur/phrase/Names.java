package org.tawatur.phrase;

/**
 * Where the known names of a sentence stand.
 *
 * @param end for each token the token after the name that begins there, or 0 where none begins
 * @param isActor for each token whether the name that begins there is an actor's
 * @param isBody for each token whether the name that begins there is an organisation's, and no
 *     person's or country's
 */
public record Names(int[] end, boolean[] isActor, boolean[] isBody) {

  /** A sentence of {@code tokens} tokens without known names. */
  public static Names none(int tokens) {
    return new Names(new int[tokens], new boolean[tokens], new boolean[tokens]);
  }
}
