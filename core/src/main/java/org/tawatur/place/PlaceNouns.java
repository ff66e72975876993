package org.tawatur.place;

import java.util.List;
import java.util.Set;
import org.tawatur.lexicon.WordSets;
import org.tawatur.morph.NounClass;
import org.tawatur.morph.Number;
import org.tawatur.morph.PartOfSpeech;
import org.tawatur.morph.Proclitic;
import org.tawatur.morph.Token;

/**
 * What single words can be in the name of a place: a kind of place, a name, what describes it.
 * Immutable and thread-safe.
 */
final class PlaceNouns {
  /** Two of it are two parties: "the relations of the two countries". */
  private static final String STATE = "بلد";

  private final Set<String> settlements;
  private final Set<String> fronts;
  private final Set<String> directions;
  private final Set<String> inside;
  private final Set<String> parts;
  private final Set<String> bound;
  private final Set<String> honours;
  private final Set<String> oneOf;
  private final Set<String> suchAs;
  private final Set<String> others;
  private final Set<String> borders;
  private final Set<String> lying;

  PlaceNouns(WordSets sets) {
    this.settlements = sets.set("settlement");
    this.fronts = sets.set("front-noun");
    this.directions = sets.set("direction");
    this.inside = sets.set("inside");
    this.parts = sets.set("part-of-anything");
    this.bound = sets.set("bound-description");
    this.honours = sets.set("honour");
    this.oneOf = sets.set("one-of");
    this.suchAs = sets.set("such-as");
    this.others = sets.set("other-place");
    this.borders = sets.set("border");
    this.lying = sets.set("lying-in");
  }

  /** Whether it is a name, known or not; "the" before a figure is none. */
  static boolean isName(Token token) {
    return (token.pos() == PartOfSpeech.PROPER || token.pos() == PartOfSpeech.UNKNOWN)
        && !token.key().equals("ال");
  }

  /** Whether it is a name, or can hardly be anything else. */
  static boolean isHardlyElse(Token token) {
    return isName(token) || isUnseen(token);
  }

  /** Whether no list has the definite noun {@code token}: most such are names. */
  static boolean isUnseen(Token token) {
    return token.pos() == PartOfSpeech.NOUN
        && token.lemma().sense() == NounClass.NONE
        && token.analysis().hasArticle();
  }

  /** Whether a noun of this kind may name a village or mountain. */
  static boolean isNameable(NounClass sense) {
    return switch (sense) {
      case THING, ABSTRACT, NONE, PERSON, FACILITY, MEDIA -> true;
      case GROUP,
          ORGAN,
          FORCE,
          RANK,
          TITLE,
          WEAPON,
          VEHICLE,
          PLACEKIND,
          TIME,
          PART,
          EVENT,
          SPEECH,
          QUANTITY,
          POSITION ->
          false;
    };
  }

  /** Whether something can take place in it. */
  static boolean isSpot(Token token) {
    NounClass sense = token.lemma().sense();
    return token.pos() == PartOfSpeech.NOUN
        && (sense == NounClass.PLACEKIND
            || sense == NounClass.FACILITY
            || sense == NounClass.POSITION);
  }

  /** Whether it is an adjective of an indefinite noun. */
  static boolean isIndefinite(Token token) {
    return (token.pos() == PartOfSpeech.ADJECTIVE
            || token.pos() == PartOfSpeech.NOUN && token.lemma().name().endsWith("ية")
            || token.pos() == PartOfSpeech.ACTIVE_PARTICIPLE
            || token.pos() == PartOfSpeech.PASSIVE_PARTICIPLE)
        && !token.analysis().hasArticle()
        && !token.analysis().hasProclitic()
        && token.analysis().enclitic() == null;
  }

  /** Whether it is an adjective of a definite noun that tells which one is meant. */
  boolean isAdjective(Token token) {
    String name = token.lemma().name();
    if (!token.analysis().hasArticle() || bound.contains(name)) {
      return false;
    }
    return token.pos() == PartOfSpeech.ADJECTIVE
        || token.pos() == PartOfSpeech.NOUN && (name.endsWith("ية") || name.endsWith("ي"));
  }

  /** Whether it says whose or where something is with a preposition behind it: "belonging to". */
  boolean isBound(Token token) {
    return bound.contains(token.lemma().name());
  }

  /** Whether it may be a part of what is no place at all: "a side of". */
  boolean isPartOfAnything(Token token) {
    return parts.contains(token.lemma().name());
  }

  /** Whether it means one of several: "one of". */
  boolean isOne(Token token) {
    return !token.analysis().hasArticle() && oneOf.contains(token.lemma().name());
  }

  /** Whether it leads from a kind to the list of those of it: "such as", "the most important". */
  boolean isSuchAs(Token token) {
    return suchAs.contains(token.lemma().name());
  }

  /** Whether it says that more of a kind are not named: "other". */
  boolean isOther(Token token) {
    return others.contains(token.lemma().name());
  }

  /** Whether it is the border "with" a country. */
  boolean isBorder(Token token) {
    return borders.contains(token.lemma().name());
  }

  /** Whether it says that a site lies in, at or near the place behind it. */
  boolean isLying(Token token) {
    return lying.contains(token.lemma().name());
  }

  /** Whether it says on which side: "north", "near". */
  boolean isDirection(Token token) {
    return directions.contains(token.lemma().name());
  }

  /** Whether it is a front or a line of fighting. */
  boolean isFront(Token token) {
    return fronts.contains(token.lemma().name());
  }

  /** Whether "in", "inside" or "near" it. */
  boolean isInside(Token token) {
    return inside.contains(token.lemma().name());
  }

  /** Whether "in" or "inside" stands before the noun at {@code at}. */
  boolean isIn(List<Token> tokens, int at) {
    return tokens.get(at).analysis().hasOnly(Proclitic.BI)
        || !tokens.get(at).analysis().hasProclitic() && at > 0 && isInside(tokens.get(at - 1));
  }

  /** Whether it says a place with the article alone: "the town". */
  boolean isPointedAt(Token token) {
    boolean parties =
        token.lemma().name().equals(STATE) && token.analysis().number() == Number.DUAL;
    return token.analysis().hasArticle() && settlements.contains(token.lemma().name()) && !parties;
  }

  /**
   * Whether a name after the noun names a place: a kind of place, or a direction, but not "the side
   * of" or "the middle of".
   */
  boolean isKind(Token token) {
    return token.lemma().sense() == NounClass.PLACEKIND
        || settlements.contains(token.lemma().name())
        || isFront(token)
        || isDirection(token);
  }

  /** Whether it is a kind of settlement or district. */
  boolean isSettlement(Token token) {
    return settlements.contains(token.lemma().name());
  }

  /** Whether it is a kind of place or the part of one. */
  boolean isPlaceNoun(Token token) {
    NounClass sense = token.lemma().sense();
    return token.pos() == PartOfSpeech.NOUN
        && (sense == NounClass.PLACEKIND
            || sense == NounClass.PART
            || settlements.contains(token.lemma().name()));
  }

  /** Whether a title of those after whom places are named begins, with a name, at {@code at}. */
  boolean isHonour(List<Token> tokens, int at) {
    if (at + 1 >= tokens.size()
        || !honours.contains(tokens.get(at).lemma().name())
        || !tokens.get(at).analysis().hasArticle()) {
      return false;
    }
    Token name = tokens.get(at + 1);
    return !name.analysis().hasProclitic()
        && name.analysis().enclitic() == null
        && (name.pos().isNominal() || name.pos() == PartOfSpeech.UNKNOWN || name.isVerb());
  }

  /**
   * The token after a name of one to three words in quotation marks or brackets at {@code at}, or
   * {@code at}.
   */
  static int endOfQuote(List<Token> tokens, int at) {
    boolean bracket = tokens.get(at).isMark('(') && at + 1 < tokens.size();
    if (!bracket && !tokens.get(at).isMark('"') && !tokens.get(at).isMark('«')
        || bracket && !tokens.get(at + 1).pos().isNominal() && !isName(tokens.get(at + 1))) {
      return at;
    }
    for (int i = at + 2; i < Math.min(tokens.size(), at + 5); i++) {
      if (bracket
          ? tokens.get(i).isMark(')')
          : tokens.get(i).isMark('"') || tokens.get(i).isMark('»')) {
        return i + 1;
      }
      if (tokens.get(i - 1).pos() == PartOfSpeech.PUNCTUATION) {
        return at;
      }
    }
    return at;
  }
}
