package org.tawatur.place;

import java.util.List;
import java.util.Set;
import org.tawatur.lexicon.WordSets;
import org.tawatur.morph.PartOfSpeech;
import org.tawatur.morph.Token;

/**
 * Reads a name that nothing but the word before it shows to be a place: "in X", "north of X", "took
 * control of X". Immutable and thread-safe.
 */
final class LoneName {
  /** How far before the name of ground the word may stand that says it was taken. */
  private static final int SUBJECT = 5;

  /** Most words of a name. */
  private static final int LONGEST = 3;

  private final PlaceNouns nouns;
  private final Set<String> seizing;

  LoneName(PlaceNouns nouns, WordSets sets) {
    this.nouns = nouns;
    this.seizing = sets.set("seizing");
  }

  /** The token after such a name at {@code first}, or {@code first} where none is. */
  int end(List<Token> tokens, int first, boolean[] inName) {
    int end = first;
    while (end < tokens.size()
        && end < first + LONGEST
        && !inName[end]
        && (PlaceNouns.isName(tokens.get(end))
            || end == first && PlaceNouns.isUnseen(tokens.get(end)))
        && (end == first || !tokens.get(end).analysis().hasProclitic())) {
      end++;
    }
    if (end == first || first == 0 || tokens.get(first).analysis().hasProclitic()) {
      return first;
    }
    Token before = tokens.get(first - 1);
    boolean in = before.pos() == PartOfSpeech.PREPOSITION && before.lemma().name().equals("في");
    boolean named = in || nouns.isDirection(before) && !PlaceNouns.isUnseen(tokens.get(first));
    return named || isInEach(tokens, first) || isSeized(tokens, first) ? end : first;
  }

  /** Whether "in each of" stands before the name at {@code at}. */
  private boolean isInEach(List<Token> tokens, int at) {
    return at > 2
        && tokens.get(at - 1).lemma().name().equals("من")
        && tokens.get(at - 2).lemma().name().equals("كل")
        && nouns.isIn(tokens, at - 2);
  }

  /** Whether a definite noun stands behind the indefinite word at {@code at}: "the reins of". */
  private static boolean isOwning(List<Token> tokens, int at) {
    return at + 1 < tokens.size()
        && !tokens.get(at).analysis().hasArticle()
        && tokens.get(at + 1).analysis().hasArticle()
        && !tokens.get(at + 1).analysis().hasProclitic();
  }

  /** Whether "seized control of" stands before the name at {@code at}. */
  private boolean isSeized(List<Token> tokens, int at) {
    if (at < 2 || !tokens.get(at - 1).lemma().name().equals("على") || isOwning(tokens, at)) {
      return false;
    }
    int word = at - 2;
    while (word > 0
        && word > at - SUBJECT
        && tokens.get(word).pos().isNominal()
        && !seizing.contains(tokens.get(word).lemma().name())) {
      word--;
    }
    return seizing.contains(tokens.get(word).lemma().name());
  }
}
