package org.tawatur.event;

import java.util.List;
import java.util.Set;
import org.tawatur.morph.NounClass;
import org.tawatur.morph.Number;
import org.tawatur.morph.PartOfSpeech;
import org.tawatur.morph.Proclitic;
import org.tawatur.morph.Token;
import org.tawatur.text.WordSet;

/** What words around a place say: its preposition, and whether they only say of what kind it is. */
final class PlaceWords {
  /** Nouns that "from" makes a preposition of nearness. */
  static final Set<String> CLOSE = WordSet.of("قرب", "مقربة");

  /** The sides of the sky, which make a place of whatever they stand before. */
  private static final Set<String> SIDES =
      WordSet.of("شمال", "شمالي", "جنوب", "جنوبي", "شرق", "شرقي", "غرب", "غربي");

  /** Words for some of the places that "of" joins to them. */
  private static final Set<String> SOME = WordSet.of("عديد", "كثير", "عدد", "جزء", "قسم", "كل");

  private final List<Token> tokens;
  private final Set<String> whole;
  private final Set<String> fronts;

  /** Made for one sentence. */
  PlaceWords(List<Token> tokens, Setting.Words words) {
    this.tokens = tokens;
    this.whole = words.whole();
    this.fronts = words.fronts();
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

  /**
   * The first word of what leads to the place at {@code at}: "parts of X", "all of the country",
   * "wide stretches of the north".
   */
  int opener(int at) {
    int first = at;
    int next = before(first);
    while (next < first) {
      first = next;
      next = before(first);
    }
    return first;
  }

  private int before(int at) {
    if (isJoinedKind(at)) {
      return at - 1;
    }
    if (isOpened(at)) {
      return at - 2;
    }
    if (at < 1 || tokens.get(at).analysis().hasProclitic()) {
      return at;
    }
    if (isPlaceNoun(at - 1) || whole.contains(tokens.get(at - 1).lemma().name())) {
      return at - 1;
    }
    if (at < 2 || !tokens.get(at - 1).lemma().name().equals("من")) {
      return at;
    }
    int of = at - 2;
    while (of > 0
        && tokens.get(of).pos() == PartOfSpeech.ADJECTIVE
        && !tokens.get(of).analysis().hasArticle()
        && !tokens.get(of).analysis().hasProclitic()
        && !SOME.contains(tokens.get(of).lemma().name())) {
      of--;
    }
    boolean some =
        SOME.contains(tokens.get(of).lemma().name())
            || isPlaceNoun(of) && !tokens.get(of).analysis().hasArticle();
    return some ? of : at;
  }

  /** Whether but a mark parts the name at {@code at} from its kind: "the villages of (X, Y)". */
  private boolean isOpened(int at) {
    return at > 1
        && (tokens.get(at - 1).isMark('(')
            || tokens.get(at - 1).isMark('"')
            || tokens.get(at - 1).isMark('«'))
        && isBareKind(tokens.get(at - 2));
  }

  /** Whether "and" joins the kind at {@code at} to one before it: "towns and villages of". */
  private boolean isJoinedKind(int at) {
    return at > 0
        && tokens.get(at).analysis().hasOnly(Proclitic.WA)
        && isBareKind(tokens.get(at))
        && isBareKind(tokens.get(at - 1));
  }

  private static boolean isBareKind(Token token) {
    return token.lemma().sense() == NounClass.PLACEKIND
        && token.analysis().number() == Number.PLURAL
        && !token.analysis().hasArticle()
        && token.analysis().enclitic() == null;
  }

  /** Whether the word is a side of the sky: "north of". */
  static boolean isSide(Token token) {
    return SIDES.contains(token.lemma().name()) && !token.analysis().hasArticle();
  }

  /** Whether the word says of what kind a place is, or which side of it is meant. */
  boolean isPlaceNoun(int token) {
    NounClass sense = tokens.get(token).lemma().sense();
    return sense == NounClass.PLACEKIND
        || sense == NounClass.PART
        || isEdges(token)
        || isFront(token);
  }

  /** Whether the word is a front on which one fights at the place behind it: "the front of X". */
  private boolean isFront(int token) {
    return token + 1 < tokens.size()
        && fronts.contains(tokens.get(token).lemma().name())
        && !tokens.get(token).analysis().hasArticle()
        && tokens.get(token + 1).pos() == PartOfSpeech.PROPER
        && !tokens.get(token + 1).analysis().hasProclitic();
  }

  /** Whether "parties" before a name or kind of place are its outskirts. */
  private boolean isEdges(int token) {
    if (token + 1 >= tokens.size()
        || !tokens.get(token).key().endsWith("اطراف")
        || tokens.get(token).analysis().hasArticle()) {
      return false;
    }
    Token next = tokens.get(token + 1);
    return !next.analysis().hasProclitic()
        && (next.pos() == PartOfSpeech.PROPER || next.lemma().sense() == NounClass.PLACEKIND);
  }

  /** Whether the word says of the noun before it what it is like or does. */
  static boolean isDescribing(Token token) {
    return token.pos() == PartOfSpeech.ADJECTIVE
        || (token.pos() == PartOfSpeech.ACTIVE_PARTICIPLE
                || token.pos() == PartOfSpeech.PASSIVE_PARTICIPLE)
            && token.analysis().hasArticle();
  }
}
