package org.tawatur.phrase;

import java.util.List;
import org.tawatur.morph.Token;

/**
 * A sentence cut into constituents.
 *
 * @param tokens its tokens
 * @param constituents its pieces in order, without gaps
 * @param pieceOf for each token the index of its constituent
 * @param names the known names in it
 */
public record Chart(
    List<Token> tokens, List<Constituent> constituents, int[] pieceOf, Names names) {

  /** Copies the lists; the arrays are not to be changed by anyone. */
  public Chart {
    tokens = List.copyOf(tokens);
    constituents = List.copyOf(constituents);
  }

  /** The constituent that holds token {@code token}. */
  public Constituent at(int token) {
    return constituents.get(pieceOf[token]);
  }
}
