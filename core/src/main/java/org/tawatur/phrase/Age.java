package org.tawatur.phrase;

import java.util.List;
import org.tawatur.morph.NounClass;
import org.tawatur.morph.PartOfSpeech;
import org.tawatur.morph.Token;

/** "Who is twenty years of age", told by a verb right behind a person. */
final class Age {
  private static final String REACH = "بلغ/1";
  private static final String LIFE = "عمر";

  private Age() {}

  /** The token after the age that the words at {@code i} tell; {@code i} where they tell none. */
  static int end(List<Token> tokens, int i) {
    if (i + 3 >= tokens.size()
        || tokens.get(i).pos() != PartOfSpeech.IMPERFECT
        || !tokens.get(i).lemma().name().equals(REACH)
        || !tokens.get(i + 1).lemma().name().equals("من")
        || !tokens.get(i + 2).lemma().name().equals(LIFE)
        || tokens.get(i + 3).pos() != PartOfSpeech.NUMBER) {
      return i;
    }
    int end = i + 4;
    while (end < tokens.size()
        && (tokens.get(end).pos() == PartOfSpeech.NUMBER
            || tokens.get(end).lemma().sense() == NounClass.TIME)) {
      end++;
    }
    return end;
  }
}
