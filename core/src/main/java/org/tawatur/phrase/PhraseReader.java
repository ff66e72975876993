package org.tawatur.phrase;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tawatur.morph.Analysis;
import org.tawatur.morph.Gender;
import org.tawatur.morph.NounClass;
import org.tawatur.morph.Number;
import org.tawatur.morph.PartOfSpeech;
import org.tawatur.morph.Proclitic;
import org.tawatur.morph.Token;
import org.tawatur.text.WordSet;

/**
 * Reads the noun phrases of one sentence: from demonstratives, numbers and quantifiers to the noun
 * that is counted, and on.
 */
final class PhraseReader {
  /** Numbers that count people who are known: "thousands of the Palestinians". */
  private static final Set<String> LIMITS = WordSet.of("أقل", "أكثر");

  private static final Set<String> MANY = WordSet.of("الاف", "ملايين");

  static final String GROUP = "مجموعة";

  final List<Token> tokens;
  final Names names;
  final PhraseWords words;

  /** The {@link WordMarks} of each word. */
  private final int[] marks;

  final NumberTail numbers;

  PhraseReader(List<Token> tokens, Names names, PhraseWords words) {
    this.tokens = tokens;
    this.names = names;
    this.words = words;
    this.marks = new int[tokens.size()];
    for (int i = 0; i < this.marks.length; i++) {
      this.marks[i] = words.marks().of(tokens.get(i));
    }
    this.numbers = new NumberTail(this);
  }

  /** Whether the word at {@code i} bears one of the {@link WordMarks}. */
  boolean is(int mark, int i) {
    return (marks[i] & mark) != 0;
  }

  /**
   * Whether a noun names somebody by the place he has in an organisation: "official", "member",
   * "commander".
   */
  boolean isOffice(Token token) {
    return words.offices().contains(token.lemma().name());
  }

  int skipQuotes(int i) {
    int j = i;
    while (j < tokens.size() && j < i + 2 && Words.isQuote(tokens.get(j))) {
      j++;
    }
    return j;
  }

  boolean startsPhrase(int i) {
    Token token = tokens.get(i);
    return names.end()[i] > 0
        || Words.isNominal(token)
        || token.pos() == PartOfSpeech.ADJECTIVE
        || token.pos() == PartOfSpeech.NUMBER
        || token.pos() == PartOfSpeech.DEMONSTRATIVE;
  }

  @Nullable NounPhrase phrase(int start, int depth) {
    int head = headFrom(start);
    if (head < 0) {
      return null;
    }
    readAsNoun(head);
    GrowingPhrase growing = new GrowingPhrase(this, start, head, depth);
    growing.grow();
    return growing.done();
  }

  /**
   * Notes that the word at {@code i} heads a phrase or is a genitive, so that it is no adjective
   * where it can be a noun.
   */
  void readAsNoun(int i) {
    if (names.end()[i] == 0) {
      tokens.set(
          i,
          isPredicate(i)
              ? Nominalisation.asParticiple(tokens.get(i))
              : Nominalisation.of(tokens.get(i), governs(i)));
    }
  }

  /**
   * Whether a participle with the ending of the accusative says in passing what the speaker does:
   * "pointing to", "affirming that".
   */
  boolean isPredicate(int i) {
    return (Words.hasTanwin(tokens.get(i)) || isFeminineAside(i))
        && (nextIs(i + 1, "إلى")
            || i + 1 < tokens.size() && tokens.get(i + 1).pos() == PartOfSpeech.SUBORDINATOR);
  }

  /** Whether the feminine of a participle follows a comma, whose ending does not show its case. */
  private boolean isFeminineAside(int i) {
    Token token = tokens.get(i);
    return i > 0
        && tokens.get(i - 1).pos() == PartOfSpeech.PUNCTUATION
        && token.analysis().gender() == Gender.FEMININE
        && token.analysis().number() == Number.SINGULAR
        && !token.analysis().hasArticle()
        && Words.isModifierAsWell(token);
  }

  /** Whether a definite noun or a name stands after a word that can have a genitive. */
  private boolean governs(int i) {
    if (i + 1 >= tokens.size()
        || !Words.isConstruct(tokens.get(i))
        || Words.hasClitic(tokens.get(i + 1))) {
      return false;
    }
    Token next = tokens.get(i + 1);
    return names.end()[i + 1] > 0 || Words.isNominal(next) && next.analysis().hasArticle();
  }

  /** Skips demonstratives, numbers and quantifiers to the noun that is counted. */
  private int headFrom(int start) {
    int i = start;
    int last = -1;
    while (i < tokens.size()) {
      Token token = tokens.get(i);
      if (names.end()[i] > 0) {
        return i;
      }
      boolean first = i == start;
      if (!first && Words.hasClitic(token) && !addsToNumber(i)) {
        return last;
      }
      if (first && isAtLeast(i)) {
        return i;
      }
      if (token.pos() == PartOfSpeech.DEMONSTRATIVE) {
        last = i++;
      } else if (comparesNumber(i)) {
        last = i;
        i += 2;
      } else if (token.pos() == PartOfSpeech.NUMBER) {
        last = i++;
        i = afterAtLeast(i);
        if (nextIs(i, "من") && i + 1 < tokens.size() && startsPhrase(i + 1)) {
          i++;
        }
      } else if (isBody(i)) {
        return i;
      } else if (isQuantifier(token)) {
        last = i++;
        if (isHowMany(i)) {
          i++;
        }
        i = afterAtLeast(i);
        if (nextIs(i, "من") && i + 1 < tokens.size() && startsPhrase(i + 1)) {
          i++;
        }
        if (i < tokens.size() && Words.isQuote(tokens.get(i))) {
          i++;
        }
      } else if (Words.isNominal(token)) {
        return i;
      } else if (isCountedPeople(i, last) || isTakenFrom(i, start)) {
        return i;
      } else if (token.pos() == PartOfSpeech.ADJECTIVE) {
        return i == start && !token.analysis().hasArticle() && last < 0 ? i : last < 0 ? i : last;
      } else {
        return last;
      }
    }
    return last;
  }

  /** Whether "(at) least", "(at) most" stands at {@code i}, which counts nothing behind it. */
  private boolean isAtLeast(int i) {
    return i > 0
        && nextIs(i - 1, "على")
        && LIMITS.contains(tokens.get(i).lemma().name())
        && tokens.get(i).analysis().hasArticle();
  }

  /** Past "at least" or "at most" between an amount and "of": "twenty at least of the members". */
  int afterAtLeast(int i) {
    boolean limit =
        nextIs(i, "على")
            && i + 3 < tokens.size()
            && LIMITS.contains(tokens.get(i + 1).lemma().name())
            && tokens.get(i + 1).analysis().hasArticle()
            && nextIs(i + 2, "من")
            && startsPhrase(i + 3);
    return limit ? i + 2 : i;
  }

  /** Whether an adjective stands between an amount and "of": "a large number of". */
  private boolean isHowMany(int i) {
    return i + 2 < tokens.size()
        && tokens.get(i).pos() == PartOfSpeech.ADJECTIVE
        && names.end()[i] == 0
        && !Words.hasClitic(tokens.get(i))
        && !tokens.get(i).analysis().hasArticle()
        && nextIs(i + 1, "من")
        && startsPhrase(i + 2);
  }

  /**
   * Whether an adjective of belonging stands for people right after their number: "three
   * Palestinians".
   */
  private boolean isCountedPeople(int i, int last) {
    Token token = tokens.get(i);
    return token.pos() == PartOfSpeech.ADJECTIVE
        && last == i - 1
        && last >= 0
        && tokens.get(last).pos() == PartOfSpeech.NUMBER
        && token.lemma().sense() == NounClass.PERSON
        && (!token.analysis().hasArticle() || MANY.contains(tokens.get(last).key()));
  }

  /**
   * Whether an adjective with article stands for people right after a number and "of": "dozens of
   * the wounded".
   */
  private boolean isTakenFrom(int i, int start) {
    Token token = tokens.get(i);
    return i > start + 1
        && Words.isModifier(token)
        && token.analysis().hasArticle()
        && nextIs(i - 1, "من");
  }

  /** Whether "group" before a singular names a body rather than how many: "a rebel group". */
  private boolean isBody(int i) {
    if (!is(WordMarks.BODY, i)
        || !tokens.get(i).lemma().name().equals(GROUP)
        || i + 1 >= tokens.size()) {
      return false;
    }
    Token next = tokens.get(i + 1);
    return !Words.hasClitic(next)
        && next.analysis().number() == Number.SINGULAR
        && (next.pos() == PartOfSpeech.MASDAR || next.pos() == PartOfSpeech.ADJECTIVE);
  }

  /** Whether the tens or hundreds of a number in words are joined here: "eight and twenty". */
  private boolean addsToNumber(int i) {
    Token token = tokens.get(i);
    return token.pos() == PartOfSpeech.NUMBER
        && token.analysis().hasOnly(Proclitic.WA)
        && !isDigits(token)
        && tokens.get(i - 1).pos() == PartOfSpeech.NUMBER
        && !isDigits(tokens.get(i - 1));
  }

  /** Whether "of them" stands at {@code i}. */
  boolean isOfThem(int i) {
    return i < tokens.size()
        && tokens.get(i).pos() == PartOfSpeech.PREPOSITION
        && tokens.get(i).lemma().name().equals("من")
        && tokens.get(i).analysis().enclitic() != null
        && !Words.hasClitic(tokens.get(i));
  }

  /** Where those begin whom "each of" at {@code i} lists; {@code i} where it does not stand. */
  int eachOf(int i) {
    if (i >= tokens.size() || !is(WordMarks.EACH, i)) {
      return i;
    }
    int after = EachOf.after(tokens, i);
    return after > i && startsPhrase(after) ? after : i;
  }

  static boolean isDigits(Token token) {
    return token.pos() == PartOfSpeech.NUMBER
        && Character.isDigit(token.key().charAt(token.key().length() - 1));
  }

  /** Whether the word is a time of day in digits, as in the line that dates a report. */
  static boolean isClock(Token token) {
    return isDigits(token) && token.key().indexOf(':') > 0;
  }

  /** Whether the word is a number of four digits that begins as years of our time do. */
  static boolean isYear(Token token) {
    return isDigits(token)
        && token.key().length() == 4
        && (token.key().startsWith("19") || token.key().startsWith("20"));
  }

  /** Whether "more than" or "less than" a number begins here. */
  boolean comparesNumber(int i) {
    return tokens.get(i).pos() == PartOfSpeech.ADJECTIVE
        && tokens.get(i).analysis().enclitic() == null
        && nextIs(i + 1, "من")
        && i + 2 < tokens.size()
        && (tokens.get(i + 2).pos() == PartOfSpeech.NUMBER
            || isQuantifier(tokens.get(i + 2))
            || isQuantity(tokens.get(i))
                && Words.isNominal(tokens.get(i + 2))
                && !tokens.get(i + 2).analysis().hasArticle());
  }

  /** Whether a preposition of more than one word begins at {@code i}: "in addition to". */
  boolean isPreposition(int i) {
    CompoundPrepositions.Match match =
        is(WordMarks.COMPOUND, i) ? words.compounds().at(tokens, i) : null;
    return match != null && match.length() > 1;
  }

  /** Whether a preposition stands for "about" before a number. */
  boolean approximates(int i) {
    return i + 1 < tokens.size()
        && tokens.get(i).analysis().enclitic() == null
        && tokens.get(i + 1).pos() == PartOfSpeech.NUMBER
        && words.compounds().isApproximation(tokens.get(i).lemma().name());
  }

  boolean isQuantifier(Token token) {
    NounClass sense = token.lemma().sense();
    boolean closed =
        sense == NounClass.NONE && token.pos() == PartOfSpeech.NOUN && isQuantity(token);
    return (sense == NounClass.QUANTITY || closed) && token.analysis().enclitic() == null;
  }

  private static boolean isQuantity(Token token) {
    for (Analysis reading : token.readings()) {
      if (reading.lemma().sense() == NounClass.QUANTITY
          && reading.lemma().name().equals(token.lemma().name())
          && reading.enclitic() == null) {
        return true;
      }
    }
    return false;
  }

  boolean nextIs(int i, String preposition) {
    return i < tokens.size()
        && tokens.get(i).pos() == PartOfSpeech.PREPOSITION
        && tokens.get(i).lemma().name().equals(preposition)
        && tokens.get(i).analysis().enclitic() == null;
  }
}
