package org.tawatur.says;

import org.tawatur.morph.NounClass;
import org.tawatur.morph.Proclitic;
import org.tawatur.morph.Token;
import org.tawatur.phrase.Constituent;
import org.tawatur.phrase.Constituent.Kind;
import org.tawatur.phrase.NounPhrase;

/**
 * What stands between a verb of saying and what it introduces and has a verb of its own, or a word
 * that was read as one: "a source, whom it did not name,", "a commander (it holds the town)", "in a
 * statement, the agency got a copy of it:". Belongs to one sentence.
 */
final class Asides {
  private static final int REACH = 12;

  private final Passage passage;
  private final SayingWords words;
  private final Tellers tellers;

  Asides(Passage passage, SayingWords words, Tellers tellers) {
    this.passage = passage;
    this.words = words;
    this.tellers = tellers;
  }

  /**
   * The last piece of the aside that piece {@code k}, behind the verb of saying {@code c}, opens or
   * lies in; -1 where it is none.
   */
  int end(int c, int k) {
    Constituent piece = passage.piece(k);
    if (piece.isMark("(")) {
      return closing(k, ")");
    }
    if (piece.isMark("-")) {
      return closing(k, "-");
    }
    int mark = passage.quoteAt(piece.start());
    boolean quoted =
        mark > passage.piece(c).start() && passage.closes(mark) < passage.tokens().size();
    if (quoted && passage.isStop(k)) {
      return k;
    }
    if (piece.kind() != Kind.VERB) {
      return -1;
    }
    if (quoted || isOfNoun(k) || isNameBeforeOffice(k) || isNameBeforeContent(passage, k)) {
      return k;
    }
    return betweenCommas(k);
  }

  private int closing(int k, String mark) {
    for (int j = k + 1; j < Math.min(passage.pieces().size(), k + REACH); j++) {
      if (passage.piece(j).isMark(mark)) {
        return j;
      }
      if (passage.isThat(j) || passage.isStop(j)) {
        return -1;
      }
    }
    return -1;
  }

  /**
   * "A source whom it did not name", "a statement that the agency got": a verb whose object is the
   * indefinite noun before it.
   */
  private boolean isOfNoun(int k) {
    boolean negated = passage.piece(k - 1).kind() == Kind.NEGATION;
    int noun = negated ? k - 2 : k - 1;
    if (negated && noun > 0 && passage.piece(noun).kind() == Kind.MARK && !passage.isStop(noun)) {
      noun--;
    }
    NounPhrase phrase = noun < 0 ? null : passage.piece(noun).phrase();
    return phrase != null
        && !phrase.isDefinite()
        && (negated || isTelling(passage.tokens().get(phrase.head())))
        && isPlainVerb(passage, k)
        && passage.first(k).analysis().enclitic() != null;
  }

  private boolean isTelling(Token head) {
    return tellers.isRecord(head) || tellers.isUnnamed(head) || Tellers.isPerson(head);
  }

  /** A part of a name read as a verb, before the office of who is called so: "X, head of". */
  private boolean isNameBeforeOffice(int k) {
    NounPhrase office =
        k + 2 < passage.pieces().size() && passage.piece(k + 1).isMark("،")
            ? passage.piece(k + 2).phrase()
            : null;
    return isPlainVerb(passage, k)
        && passage.first(k).analysis().enclitic() == null
        && passage.piece(k - 1).kind() == Kind.NOUN
        && office != null
        && passage.piece(k + 2).kind() == Kind.NOUN
        && Tellers.isPerson(passage.tokens().get(office.head()))
        && (office.isDefinite() || !office.genitives().isEmpty());
  }

  /** A first name read as a verb, between an office and a last name before what is said. */
  static boolean isNameBeforeContent(Passage passage, int k) {
    if (!isPlainVerb(passage, k)
        || passage.first(k).analysis().enclitic() != null
        || k + 2 >= passage.pieces().size()) {
      return false;
    }
    NounPhrase office = passage.piece(k - 1).phrase();
    Constituent last = passage.piece(k + 1);
    return office != null
        && passage.piece(k - 1).kind() == Kind.NOUN
        && Tellers.isPerson(passage.tokens().get(office.head()))
        && last.kind() == Kind.NOUN
        && last.end() - last.start() <= 2
        && isLastName(passage.first(k + 1))
        && (passage.isThat(k + 2) || passage.piece(k + 2).isMark(":"));
  }

  private static boolean isLastName(Token token) {
    return Tellers.isName(token)
        || Tellers.isPerson(token)
        || token.analysis().hasArticle() && token.lemma().sense() == NounClass.NONE;
  }

  /** Whether the verb of piece {@code k} begins no clause of its own, with "and" or "so". */
  private static boolean isPlainVerb(Passage passage, int k) {
    return !passage.first(k).has(Proclitic.WA) && !passage.first(k).has(Proclitic.FA);
  }

  /** A clause without "and" between two commas, or a comma and a colon, before what is said. */
  private int betweenCommas(int k) {
    int before = passage.piece(k - 1).kind() == Kind.NEGATION ? k - 2 : k - 1;
    if (before < 0
        || !passage.piece(before).isMark("،")
        || !isPlainVerb(passage, k)
        || words.verb(passage.first(k)) != null) {
      return -1;
    }
    for (int j = k + 1; j + 1 < Math.min(passage.pieces().size(), k + REACH); j++) {
      Constituent piece = passage.piece(j);
      if (piece.isMark(":")) {
        return j - 1;
      }
      if (piece.isMark("،")) {
        return passage.isThat(j + 1) || passage.opensSpeech(j + 1) ? j : -1;
      }
      if (piece.kind() == Kind.VERB
          || piece.kind() == Kind.COMPLEMENTISER
          || passage.isStop(j)
          || passage.opensSpeech(j)) {
        return -1;
      }
    }
    return -1;
  }
}
