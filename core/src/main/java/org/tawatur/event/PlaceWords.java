package org.tawatur.event;

import java.util.List;
import java.util.Set;
import org.tawatur.morph.NounClass;
import org.tawatur.morph.PartOfSpeech;
import org.tawatur.morph.Proclitic;
import org.tawatur.morph.Token;

/** What words around a place say: its preposition, and whether they only say of what kind it is. */
final class PlaceWords {
  /** Nouns that "from" makes a preposition of nearness. */
  static final Set<String> CLOSE = Set.of("قرب", "مقربة");

  private final List<Token> tokens;

  /** Made for one sentence. */
  PlaceWords(List<Token> tokens) {
    this.tokens = tokens;
  }

  /** The preposition right before or written on the word at {@code at}, or empty. */
  String preposition(int at) {
    Token token = tokens.get(at);
    if (token.analysis().has(Proclitic.BI)) {
      return "ب";
    }
    if (token.analysis().has(Proclitic.LI)) {
      return "ل";
    }
    if (at == 0 || tokens.get(at - 1).pos() != PartOfSpeech.PREPOSITION) {
      return "";
    }
    String name = tokens.get(at - 1).lemma().name();
    boolean near = name.equals("من") && at > 1 && CLOSE.contains(tokens.get(at - 2).lemma().name());
    return near ? "قرب" : name;
  }

  /** Whether the word says of what kind a place is, or which side of it is meant. */
  boolean isPlaceNoun(int token) {
    NounClass sense = tokens.get(token).lemma().sense();
    return sense == NounClass.PLACEKIND || sense == NounClass.PART;
  }

  /** Whether the word says of the noun before it what it is like or does. */
  static boolean isDescribing(Token token) {
    return token.pos() == PartOfSpeech.ADJECTIVE
        || (token.pos() == PartOfSpeech.ACTIVE_PARTICIPLE
                || token.pos() == PartOfSpeech.PASSIVE_PARTICIPLE)
            && token.analysis().hasArticle();
  }
}
