package org.tawatur.place;

import java.util.List;
import java.util.Set;
import org.tawatur.lexicon.WordSets;
import org.tawatur.morph.NounClass;
import org.tawatur.morph.Number;
import org.tawatur.morph.PartOfSpeech;
import org.tawatur.morph.Token;
import org.tawatur.text.Letter;

/**
 * Reads a kind of place with the name or the adjectives that tell which one is meant: "the village
 * of X", "the western quarters", "the front of X". Immutable and thread-safe.
 */
final class NamedKind {
  private final PlaceNouns nouns;
  private final Set<String> named;
  private final OddName odd;

  NamedKind(PlaceNouns nouns, WordSets sets) {
    this.nouns = nouns;
    this.named = sets.set("named-settlement");
    this.odd = new OddName(nouns, sets);
  }

  /** Whether a kind of place, or a front on which one fights, begins at {@code i}. */
  boolean begins(List<Token> tokens, int i, boolean[] inName) {
    return nouns.isPlaceNoun(tokens.get(i)) || isFront(tokens, i, inName);
  }

  /** Whether a front "in" or "on" which one fights begins at {@code i}: "on the front of X". */
  private boolean isFront(List<Token> tokens, int i, boolean[] inName) {
    Token token = tokens.get(i);
    if (inName[i] || token.analysis().hasArticle() || !nouns.isFront(token)) {
      return false;
    }
    boolean on =
        !token.analysis().hasProclitic() && i > 0 && tokens.get(i - 1).lemma().name().equals("على");
    return on || nouns.isIn(tokens, i);
  }

  /**
   * The token after a place that a noun at {@code first} calls so, or {@code first} where it only
   * says what kind.
   */
  int end(List<Token> tokens, int first) {
    int end = endOfName(tokens, first);
    return end == first ? odd.end(tokens, first) : end;
  }

  private int endOfName(List<Token> tokens, int first) {
    boolean told = nouns.isPointedAt(tokens.get(first)) && !isDoneAway(tokens, first);
    boolean ended = false;
    int end = first + 1;
    while (end < tokens.size()
        && (!tokens.get(end).analysis().hasProclitic() || isWholeName(tokens, end))) {
      Token token = tokens.get(end);
      boolean name =
          PlaceNouns.isName(token)
              || !ended && (isNamedByNoun(tokens.get(end - 1), token) || isNamedBare(tokens, end));
      boolean adjective = nouns.isAdjective(token);
      if (end == first + 1 && isHonoured(tokens, end)) {
        return end + 2;
      }
      boolean kind = nouns.isKind(tokens.get(end - 1));
      int quoted = kind ? PlaceNouns.endOfQuote(tokens, end) : end;
      if (quoted > end) {
        return quoted;
      }
      if (!name && !adjective && (ended || !nouns.isPlaceNoun(token))) {
        break;
      }
      ended |= name;
      told |=
          name && kind || adjective && nouns.isKind(tokens.get(first)) || nouns.isPointedAt(token);
      end++;
    }
    return told ? end : first;
  }

  /**
   * Whether a title behind a kind of place begins its name: "the district of Sheikh X", but not
   * "the sheikh of".
   */
  private boolean isHonoured(List<Token> tokens, int at) {
    return nouns.isHonour(tokens, at)
        && tokens.get(at - 1).lemma().sense() == NounClass.PLACEKIND
        && !tokens.get(at - 1).analysis().hasArticle();
  }

  /** Whether the word for a district is the verbal noun of doing away "with" something. */
  private static boolean isDoneAway(List<Token> tokens, int at) {
    return at + 1 < tokens.size() && tokens.get(at + 1).lemma().name().equals("على");
  }

  /** Whether an unknown word after a kind of place was cut where its name begins with "and". */
  private boolean isWholeName(List<Token> tokens, int at) {
    Token token = tokens.get(at);
    Token before = tokens.get(at - 1);
    return token.pos() == PartOfSpeech.UNKNOWN
        && nouns.isKind(before)
        && !before.analysis().hasArticle()
        && before.analysis().number() == Number.SINGULAR
        && !token.analysis().hasArticle();
  }

  /** Whether the definite noun {@code token} is the name of the settlement before it. */
  private boolean isNamedByNoun(Token before, Token token) {
    NounClass sense = token.lemma().sense();
    boolean unseen = nouns.isKind(before) && PlaceNouns.isUnseen(token);
    boolean front = nouns.isFront(before) && PlaceNouns.isNameable(sense);
    return (unseen || front || named.contains(before.lemma().name()))
        && !before.analysis().hasArticle()
        && before.analysis().enclitic() == null
        && token.pos().isNominal()
        && token.analysis().hasArticle()
        && token.analysis().enclitic() == null
        && sense != NounClass.EVENT
        && sense != NounClass.FORCE
        && sense != NounClass.GROUP
        && sense != NounClass.ORGAN;
  }

  /**
   * Whether the indefinite noun at {@code at} is the name of the one settlement, mountain or valley
   * before it: "the mountain of Smoke", but not "a small village".
   */
  private boolean isNamedBare(List<Token> tokens, int at) {
    Token kind = tokens.get(at - 1);
    Token token = tokens.get(at);
    if (!named.contains(kind.lemma().name()) && !nouns.isFront(kind)
        || kind.analysis().hasArticle()
        || kind.analysis().enclitic() != null
        || kind.analysis().number() == Number.PLURAL
        || !token.pos().isNominal() && token.pos() != PartOfSpeech.NUMBER
        || token.analysis().hasArticle()
        || token.analysis().enclitic() != null) {
      return false;
    }
    return switch (token.pos()) {
      case NUMBER -> !token.lemma().name().equals("واحد") && !Letter.isDigit(token.key().charAt(0));
      case ADJECTIVE, ACTIVE_PARTICIPLE, PASSIVE_PARTICIPLE ->
          kind.analysis().gender() != token.analysis().gender()
              || at + 1 < tokens.size()
                  && tokens.get(at + 1).pos() == PartOfSpeech.UNKNOWN
                  && !tokens.get(at + 1).analysis().hasProclitic();
      default -> PlaceNouns.isNameable(token.lemma().sense());
    };
  }
}
