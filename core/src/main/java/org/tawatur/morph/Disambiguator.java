package org.tawatur.morph;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Chooses a reading for each word of a sentence: the sequence with the highest sum of {@link
 * Priors} and {@link Context} weights, found in time linear in the sentence. Quotation marks do not
 * come between the words around them.
 */
final class Disambiguator {
  private static final int BEAM = 8;

  /** The index of the chosen reading of each word. */
  int[] choices(List<Word> words) {
    int n = words.size();
    int[] chosen = new int[n];
    int[] chain = new int[n];
    int length = 0;
    for (int i = 0; i < n; i++) {
      if (!isQuote(words.get(i))) {
        chain[length++] = i;
      }
    }
    byte[][] back = new byte[length][];
    double[] scores = {0};
    List<Reading> before = List.of();
    for (int k = 0; k < length; k++) {
      List<Reading> now = words.get(chain[k]).readings();
      int size = Math.min(BEAM, now.size());
      double[] next = new double[size];
      back[k] = new byte[size];
      for (int j = 0; j < size; j++) {
        Reading reading = now.get(j);
        double best = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < scores.length; i++) {
          @Nullable Reading previous = before.isEmpty() ? null : before.get(i);
          double score = scores[i] + Context.pair(previous, reading);
          if (score > best) {
            best = score;
            back[k][j] = (byte) i;
          }
        }
        next[j] = best + reading.prior();
      }
      scores = next;
      before = now;
    }
    int at = 0;
    for (int i = 1; i < scores.length; i++) {
      if (scores[i] > scores[at]) {
        at = i;
      }
    }
    for (int k = length - 1; k >= 0; k--) {
      chosen[chain[k]] = at;
      at = back[k][at];
    }
    return chosen;
  }

  private static boolean isQuote(Word word) {
    if (word.key().length() != 1) {
      return false;
    }
    char c = word.key().charAt(0);
    return c == '"' || c == '«' || c == '»' || c == '\'';
  }
}
