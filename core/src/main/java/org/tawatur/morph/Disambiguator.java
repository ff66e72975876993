package org.tawatur.morph;

import java.util.List;

/**
 * Chooses a reading for each word of a sentence: the sequence with the highest sum of {@link
 * Priors} and {@link Context} weights, found in time linear in the sentence. Quotation marks do not
 * come between the words around them.
 */
final class Disambiguator {
  private static final int BEAM = 8;

  /** The index of the chosen reading of each word. */
  <T> int[] choices(List<Word<T>> words) {
    int n = words.size();
    int[] chosen = new int[n];
    int[] chain = new int[n];
    int length = 0;
    for (int i = 0; i < n; i++) {
      if (!words.get(i).isQuote()) {
        chain[length++] = i;
      }
    }
    byte[] back = new byte[length * BEAM];
    double[] scores = new double[BEAM];
    double[] next = new double[BEAM];
    long[] before = {Signs.NONE};
    int width = 1;
    boolean opening = false;
    for (int k = 0; k < length; k++) {
      Word<T> word = words.get(chain[k]);
      long[] now = word.signs();
      double[] priors = word.priors();
      int size = Math.min(BEAM, now.length);
      for (int j = 0; j < size; j++) {
        long reading = now[j];
        double best = Double.NEGATIVE_INFINITY;
        int from = 0;
        for (int i = 0; i < width; i++) {
          double score = scores[i] + Context.pair(opening, before[i], reading);
          if (score > best) {
            best = score;
            from = i;
          }
        }
        next[j] = best + priors[j];
        back[k * BEAM + j] = (byte) from;
      }
      opening = before[0] == Signs.NONE || Signs.pos(before[0]) == PartOfSpeech.PUNCTUATION;
      double[] spent = scores;
      scores = next;
      next = spent;
      before = now;
      width = size;
    }
    int at = 0;
    for (int i = 1; i < width; i++) {
      if (scores[i] > scores[at]) {
        at = i;
      }
    }
    for (int k = length - 1; k >= 0; k--) {
      chosen[chain[k]] = at;
      at = back[k * BEAM + at];
    }
    return chosen;
  }
}
