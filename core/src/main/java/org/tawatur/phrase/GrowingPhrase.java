package org.tawatur.phrase;

import java.util.ArrayList;
import java.util.List;
import org.tawatur.morph.NounClass;
import org.tawatur.morph.Number;
import org.tawatur.morph.PartOfSpeech;
import org.tawatur.morph.Token;

/**
 * A noun phrase while it takes up the words after its head: genitives, adjectives, names in
 * apposition. What has been taken is known here; which word comes next is asked of others: {@link
 * Idafa}, {@link Modification}, {@link Apposition}, {@link Continuation}, {@link NumberTail}.
 */
final class GrowingPhrase {
  private static final int DEPTH = 3;
  private static final int LENGTH = 40;

  private final PhraseReader reader;
  private final Idafa idafa;
  private final Apposition apposition;
  private final Modification modification;
  private final List<Token> tokens;
  private final Names names;
  private final int start;
  private final int head;
  private final int depth;
  private final List<Integer> genitives = new ArrayList<>();
  private final List<Integer> modifiers = new ArrayList<>();
  private final List<NounPhrase> complements = new ArrayList<>();
  private int last;
  private int end;
  private final boolean partitive;
  private boolean definite;

  GrowingPhrase(PhraseReader reader, int start, int head, int depth) {
    this.reader = reader;
    this.idafa = reader.words.idafa();
    this.apposition = new Apposition(reader, this);
    this.modification = new Modification(reader, this);
    this.tokens = reader.tokens;
    this.names = reader.names;
    this.start = start;
    this.head = head;
    this.depth = depth;
    this.last = head;
    this.end = names.end()[head] > 0 ? names.end()[head] : head + 1;
    Token token = tokens.get(head);
    this.partitive =
        (token.pos() == PartOfSpeech.NUMBER || reader.isQuantifier(token)) && reader.isOfThem(end);
    if (partitive) {
      end++;
    }
    this.definite =
        token.analysis().hasArticle()
            || names.end()[head] > 0
            || token.analysis().enclitic() != null
            || Words.isOnlyName(token);
  }

  void grow() {
    int before;
    do {
      before = end;
      step();
    } while (end > before && end < tokens.size() && end - start < LENGTH);
    int bracketed = Quotation.nameInBrackets(this);
    if (bracketed > 0) {
      genitives.add(bracketed);
      definite = true;
      last = bracketed;
      end = names.end()[bracketed] + 1;
    }
    if (mayNest()) {
      new Complements(reader, this).join();
    }
    if (end < tokens.size() && Words.isQuote(tokens.get(end)) && Quotation.isOpen(this, end)) {
      end++;
    }
  }

  private void step() {
    int next = end;
    if (next >= tokens.size()) {
      return;
    }
    if (Words.isQuote(tokens.get(next))) {
      takeQuoted(next);
    } else if (reader.numbers.goOn(next, head, last, end)) {
      boolean two = tokens.get(next).isMark('/') || reader.numbers.isLooseArticle(next);
      end = two ? next + 2 : next + 1;
      last = end - 1;
    } else if (tokens.get(next).isMark('-')
        && lastModifier() > 0
        && next + 1 < tokens.size()
        && modification.modifies(next + 1)) {
      take(next + 1);
    } else if (isPerson() && Age.end(tokens, next) > next) {
      end = Age.end(tokens, next);
    } else if (Continuation.isNegated(this, next)) {
      modifiers.add(next + 1);
      end = next + 2;
    } else if (Continuation.isSecondOrigin(this, next) || reader.numbers.endsOrdinal(next, end)) {
      modifiers.add(next);
      end = next + 1;
    } else if (Continuation.isSecondField(this, next)) {
      genitives.add(next);
      last = next;
      end = next + 1;
    } else if (idafa.joins(this, next)) {
      take(next);
    }
  }

  /** Takes what the quotation mark at {@code next} opens, or the mark that closes. */
  private void takeQuoted(int next) {
    int inner = next + 1;
    if (inner < tokens.size() && Quotation.closes(this, inner) && idafa.joins(this, inner)) {
      take(inner);
      if (end < tokens.size() && Words.isQuote(tokens.get(end))) {
        end++;
      }
    } else if (Quotation.isOpen(this, next)) {
      end = next + 1;
    }
  }

  private void take(int next) {
    int nameEnd = names.end()[next];
    if (nameEnd == 0 && modification.modifies(next)) {
      modifiers.add(next);
      end = next + 1;
      return;
    }
    if (nameEnd == 0 && mayNest() && counts(next)) {
      NounPhrase counted = reader.phrase(reader.eachOf(next), depth + 1);
      if (counted != null) {
        genitives.add(counted.head());
        complements.addAll(counted.complements());
        definite |= counted.isDefinite();
        last = counted.head();
        end = counted.end();
        return;
      }
    }
    takeNoun(next, nameEnd);
  }

  /** Whether a number or quantifier stands at {@code next}, behind which a noun is counted. */
  private boolean counts(int next) {
    Token token = tokens.get(next);
    return token.pos() == PartOfSpeech.NUMBER
        || reader.isQuantifier(token)
        || reader.comparesNumber(next);
  }

  /** Takes a genitive or a name in apposition. */
  private void takeNoun(int next, int nameEnd) {
    Token token = tokens.get(next);
    if (idafa.waitsForName(this, next)
        || nameEnd == 0 && !token.analysis().hasArticle() && apposition.isApposed(next)) {
      tokens.set(next, Nominalisation.asName(token));
    }
    if (apposition.isApposed(next)) {
      complements.add(name(next, Math.max(nameEnd, next + 1)));
      definite = true;
    } else {
      if (modification.isWhomItBefell(next)) {
        tokens.set(next, Nominalisation.asPerson(token));
      }
      reader.readAsNoun(next);
      genitives.add(next);
      definite |=
          token.analysis().hasArticle()
              || nameEnd > 0
              || token.analysis().enclitic() != null
              || token.pos() == PartOfSpeech.DEMONSTRATIVE
              || token.pos() == PartOfSpeech.PROPER;
    }
    last = next;
    end = Math.max(nameEnd, next + 1);
  }

  static NounPhrase name(int at, int end) {
    return new NounPhrase(at, at, end, true, List.of(), List.of(), List.of(), false);
  }

  /** Whether the word at {@code next} describes a noun of the phrase. */
  boolean isModifiedBy(int next) {
    return modification.modifies(next);
  }

  /** Whether the word at {@code next} names what the phrase means. */
  boolean isApposed(int next) {
    return apposition.isApposed(next);
  }

  /** Whether the last noun still waits for a genitive. */
  boolean isConstructEnd() {
    Token token = tokens.get(last);
    boolean named = names.end()[last] > 0;
    boolean modified =
        end > (named ? names.end()[last] : last + 1) && !Words.isQuote(tokens.get(end - 1));
    if (token.pos() == PartOfSpeech.DEMONSTRATIVE) {
      return !modified;
    }
    return !modified
        && !named
        && !isOfHouse(last)
        && !Words.isOnlyName(token)
        && Words.isConstruct(token);
  }

  /**
   * Whether "house of" stands before the word at {@code i}, which is then the end of a person's
   * name.
   */
  boolean isOfHouse(int i) {
    return i > start && reader.is(WordMarks.HOUSE, i - 1);
  }

  /** Whether a plural describes a single person, as nothing does: then it is another phrase. */
  boolean isOfOther(Token token) {
    return token.analysis().number() == Number.PLURAL
        && Words.isNameLike(tokens.get(last))
        && names.end()[last] == 0;
  }

  /**
   * Whether a rank or form of address stands at {@code i}: the word for "doctor" before a name,
   * "the general".
   */
  boolean isHonorific(int i) {
    Token token = tokens.get(i);
    if (!token.analysis().hasArticle() || Words.hasClitic(token)) {
      return false;
    }
    return token.lemma().sense() == NounClass.RANK
        || Words.isPersonLike(token)
            && i + 1 < tokens.size()
            && (names.isActor()[i + 1] || Words.isNameLike(tokens.get(i + 1)));
  }

  /** Whether the head or a genitive names a person or office. */
  boolean isPerson() {
    if (Words.isPersonLike(tokens.get(head))) {
      return true;
    }
    for (int i = 0; i < genitives.size(); i++) {
      if (Words.isPersonLike(tokens.get(genitives.get(i)))) {
        return true;
      }
    }
    return false;
  }

  /** Whether the phrase stands right after a verb, but for adverbs and pronouns. */
  boolean followsVerb() {
    int before = start - 1;
    while (before > 0 && isLight(tokens.get(before))) {
      before--;
    }
    return before >= 0 && tokens.get(before).isVerb();
  }

  /**
   * Whether a word may part a verb from its subject: an adverb, or a preposition with a pronoun.
   */
  private static boolean isLight(Token token) {
    return token.pos() == PartOfSpeech.ADVERB
        || token.pos() == PartOfSpeech.PREPOSITION && token.analysis().enclitic() != null;
  }

  PhraseReader reader() {
    return reader;
  }

  int start() {
    return start;
  }

  int head() {
    return head;
  }

  /** The nouns after the head in idafa so far. */
  List<Integer> genitives() {
    return genitives;
  }

  /** The adjectives so far, of whichever noun. */
  List<Integer> modifiers() {
    return modifiers;
  }

  /** The phrases inside it so far. */
  List<NounPhrase> complements() {
    return complements;
  }

  int last() {
    return last;
  }

  int end() {
    return end;
  }

  int depth() {
    return depth;
  }

  /** Whether a phrase may stand inside this one, which is not too deep in others itself. */
  boolean mayNest() {
    return depth < DEPTH;
  }

  boolean isDefinite() {
    return definite;
  }

  /** Whether it is a number of those said before: "two of them". */
  boolean isPartitive() {
    return partitive;
  }

  /** The last modifier where nothing follows it, else -1. */
  int lastModifier() {
    return !modifiers.isEmpty() && modifiers.getLast() == end - 1 ? modifiers.getLast() : -1;
  }

  /** Adds a phrase that ends the phrase so far. */
  void add(NounPhrase complement) {
    complements.add(complement);
    end = complement.end();
  }

  /** Goes on at {@code next}, behind words that say nothing of whom the phrase means. */
  void skipTo(int next) {
    end = next;
  }

  /** Goes on after a complement with a definite phrase, so that a name may follow. */
  void makeDefinite(int noun) {
    definite = true;
    last = noun;
  }

  NounPhrase done() {
    boolean adverbial = Adverbial.isAdverbial(this);
    return new NounPhrase(start, head, end, definite, genitives, modifiers, complements, adverbial);
  }
}
