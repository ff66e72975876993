package org.tawatur.phrase;

import java.util.List;
import java.util.Set;
import org.tawatur.morph.Token;
import org.tawatur.text.WordSet;

/** "Each of", which opens a list and is no part of those it lists. */
public final class EachOf {
  static final Set<String> EACH = WordSet.of("كل", "كلا");

  private EachOf() {}

  /** Where what is listed begins if "each of" stands at {@code i}, else {@code i}. */
  public static int after(List<Token> tokens, int i) {
    boolean each =
        i + 2 < tokens.size()
            && EACH.contains(tokens.get(i).lemma().name())
            && tokens.get(i).analysis().enclitic() == null
            && tokens.get(i + 1).lemma().name().equals("من")
            && tokens.get(i + 1).analysis().enclitic() == null;
    return each ? i + 2 : i;
  }
}
