package org.tawatur.phrase;

import java.util.List;
import java.util.Set;
import org.tawatur.morph.NounClass;
import org.tawatur.morph.Number;
import org.tawatur.morph.PartOfSpeech;
import org.tawatur.morph.Token;
import org.tawatur.text.WordSet;

/**
 * Numbers that stand after a noun and belong to it: in dates, times of day and the names of units.
 */
final class NumberTail {
  private static final Set<String> TEN = WordSet.of("عشر", "عشره");

  private final PhraseReader reader;
  private final List<Token> tokens;
  private final Names names;

  NumberTail(PhraseReader reader) {
    this.reader = reader;
    this.tokens = reader.tokens;
    this.names = reader.names;
  }

  /**
   * Whether the word at {@code next} belongs to the phrase so far as a number or a part of a date:
   * the second name of the month, the day, the year, the weekday, the number of a unit.
   */
  boolean goOn(int next, int head, int last, int end) {
    Token before = tokens.get(end - 1);
    Token token = tokens.get(next);
    boolean timed = Words.isTime(before);
    if (end == last + 1 && isNumberOfUnit(next, last)) {
      return true;
    }
    if (isLooseArticle(next)) {
      return true;
    }
    if (token.isMark('/')) {
      return next + 1 < tokens.size()
          && (timed || before.pos() == PartOfSpeech.NUMBER)
          && Words.isTime(tokens.get(next + 1))
          && !Words.hasClitic(tokens.get(next + 1));
    }
    if (timed && end == last + 1 && PhraseReader.isYear(token) && !Words.hasClitic(token)) {
      return true;
    }
    if (!timed || Words.hasClitic(token) || !Words.isTime(tokens.get(head)) && head != last) {
      return false;
    }
    if (PhraseReader.isDigits(token)) {
      boolean dated =
          next + 1 < tokens.size()
              && (Words.isTime(tokens.get(next + 1)) || tokens.get(next + 1).isMark('/'));
      return dated || PhraseReader.isYear(token) || !counts(next);
    }
    return token.analysis().hasArticle()
        && (token.pos() == PartOfSpeech.NUMBER
            || before.analysis().hasArticle() && Words.isTime(token));
  }

  /** Whether "-teenth" stands at {@code next}: "the thir-teenth brigade", which has two words. */
  boolean endsOrdinal(int next, int end) {
    Token unit = tokens.get(end - 1);
    return tokens.get(next).pos() == PartOfSpeech.NUMBER
        && TEN.contains(tokens.get(next).key())
        && unit.pos() == PartOfSpeech.ADJECTIVE
        && unit.analysis().hasArticle();
  }

  /**
   * Whether the article stands apart before digits at {@code i}, as in "the 54 members" put behind
   * its noun.
   */
  boolean isLooseArticle(int i) {
    return reader.is(WordMarks.ARTICLE, i)
        && i + 1 < tokens.size()
        && PhraseReader.isDigits(tokens.get(i + 1));
  }

  /** Whether digits name a unit or post rather than count what follows: "the Division 17". */
  private boolean isNumberOfUnit(int next, int last) {
    Token unit = tokens.get(last);
    NounClass sense = unit.lemma().sense();
    boolean numbered =
        sense == NounClass.FORCE || unit.analysis().hasArticle() && sense == NounClass.POSITION;
    return numbered
        && unit.analysis().number() != Number.PLURAL
        && PhraseReader.isDigits(tokens.get(next))
        && !Words.hasClitic(tokens.get(next))
        && (!counts(next) || isAboveTen(next) && !isCountedSingular(next + 1));
  }

  /**
   * Whether digits are between 11 and 99, after which the counted noun is a singular accusative.
   */
  private boolean isAboveTen(int number) {
    String digits = tokens.get(number).key();
    return digits.length() == 2 && !digits.equals("10");
  }

  private boolean isCountedSingular(int i) {
    return Words.hasTanwin(tokens.get(i))
        || tokens.get(i).key().endsWith("ه")
        || tokens.get(i).key().endsWith("ء");
  }

  private boolean counts(int number) {
    int noun = number + 1;
    return noun < tokens.size()
        && (Words.isNominal(tokens.get(noun)) || Words.hasTanwin(tokens.get(noun)))
        && !tokens.get(noun).analysis().hasArticle()
        && names.end()[noun] == 0;
  }
}
