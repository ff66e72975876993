package org.tawatur.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tawatur.morph.PartOfSpeech;
import org.tawatur.morph.Token;
import org.tawatur.text.NormalText;
import org.tawatur.text.Span;
import org.tawatur.time.TimeWord.Kind;

/**
 * Finds what says when in a sentence.
 *
 * <p>The longest expression at a word wins, and expressions do not overlap. Immutable and safe to
 * share; the cost is linear in the number of tokens.
 */
public final class Times {
  private final Vocabulary vocabulary;

  /** Made of the time words of the lexicon. */
  public Times(List<TimeWord> words) {
    vocabulary = new Vocabulary(words);
  }

  /**
   * The expressions of time among {@code tokens}, in the order of the text.
   *
   * @param text the text the tokens are from
   * @param tokens of one sentence
   * @param anchor the day the report was made, by its publication or dateline; null if not known,
   *     and then nothing that leans on it gets a value
   * @param inName for each token, whether it is part of a known name and so says no time
   * @throws IllegalArgumentException if there is not one {@code inName} for each token
   */
  public List<TimeMention> times(
      NormalText text, List<Token> tokens, @Nullable LocalDate anchor, boolean[] inName) {
    if (inName.length != tokens.size()) {
      throw new IllegalArgumentException(inName.length + " flags for " + tokens.size() + " tokens");
    }
    Line line = Line.of(tokens, vocabulary);
    TimeParser parser = new TimeParser(line);
    List<TimeMention> found = new ArrayList<>();
    @Nullable Expression last = null;
    int i = 0;
    while (i < tokens.size()) {
      int next = i + 1;
      if (line.isPromising(i)) {
        int named = inName[i] ? i : afterName(line, parser, i);
        Expression expression = named > i ? null : parser.expression(i);
        if (named > i) {
          next = named;
        } else if (expression != null
            && (!isNamed(inName, expression) || isDated(expression))
            && !isOfName(tokens, expression)
            && !isCounted(tokens, expression)) {
          Expression joined = last == null ? null : Stretches.joined(line, last, expression);
          if (joined != null) {
            found.removeLast();
            expression = joined;
          }
          found.add(mention(text, tokens, anchor, new Read(line, expression)));
          last = expression;
          next = expression.end();
        }
      }
      i = next;
    }
    return found;
  }

  private record Read(Line line, Expression expression) {}

  private static TimeMention mention(
      NormalText text, List<Token> tokens, @Nullable LocalDate anchor, Read read) {
    Expression expression = read.expression;
    int start = text.normal(tokens.get(expression.start()).span().start());
    Span last = tokens.get(expression.end() - 1).span();
    int end = text.normal(last.end());
    Span span = text.original(start + read.line.skipped(expression.start()), end);
    Direction direction =
        anchor == null
            ? Direction.OPEN
            : Direction.of(read.line, tokens, expression.start(), expression.end());
    String value = new Resolver(anchor, direction).value(expression);
    return new TimeMention(
        span, span.in(text.original()), value, Resolver.precision(expression), step(expression));
  }

  /** How long after the event behind it, where it is counted from one. */
  private static @Nullable Step step(Expression expression) {
    return switch (expression.moment()) {
      case Moment.Distance distance when distance.leans() && isCounted(distance) ->
          Step.of(distance.unit(), distance.sign() * distance.count());
      case Moment.Anniversary years -> new Step(0, 12 * years.years(), true);
      default -> null;
    };
  }

  /** Whether it is so many units, or hours however many. */
  private static boolean isCounted(Moment.Distance distance) {
    return distance.count() > 0 || distance.unit().precision() == TimeMention.Precision.HOUR;
  }

  /** Whether it has so much of a date that it is no name of a place: "last August". */
  private static boolean isDated(Expression expression) {
    return expression.moment() instanceof Moment.Date date
        && date.month() > 0
        && (date.day() > 0 || date.year() > 0 || date.shift() != Shift.NONE);
  }

  /** Whether a month alone is the last part of somebody's name. */
  private static boolean isOfName(List<Token> tokens, Expression expression) {
    int first = expression.start();
    return first > 0
        && expression.end() == first + 1
        && expression.moment() instanceof Moment.Date date
        && date.month() > 0
        && tokens.get(first - 1).pos() == PartOfSpeech.PROPER
        && !tokens.get(first).analysis().hasProclitic();
  }

  /** Whether an ordinal counts the day of what is told: "its fifth day". */
  private static boolean isCounted(List<Token> tokens, Expression expression) {
    int end = expression.end();
    return expression.moment() instanceof Moment.Vague
        && end < tokens.size()
        && tokens.get(end - 1).analysis().enclitic() != null
        && tokens.get(end).pos() == PartOfSpeech.ADJECTIVE
        && tokens.get(end).analysis().hasArticle();
  }

  /** Whether all of it is part of known names. */
  private static boolean isNamed(boolean[] inName, Expression expression) {
    for (int i = expression.start(); i < expression.end(); i++) {
      if (!inName[i]) {
        return false;
      }
    }
    return true;
  }

  /** The index after a name made of a time at {@code i}: "street of 17 July"; else {@code i}. */
  private static int afterName(Line line, TimeParser parser, int i) {
    Hit block = line.hit(i, Kind.BLOCK);
    if (block != null) {
      return i + block.length();
    }
    if (line.is(i - 1, '«') && line.is(i + 1, '»') || line.is(i - 1, '"') && line.is(i + 1, '"')) {
      return i + 1;
    }
    Hit title = line.hit(i, Kind.TITLE);
    if (title == null) {
      title = line.hit(i, Kind.PAPER);
    }
    if (title == null || title.shape().hasArticle()) {
      return i;
    }
    int next = line.is(i + 1, '«') || line.is(i + 1, '"') ? i + 2 : i + 1;
    Expression behind = next < line.size() ? parser.expression(next) : null;
    if (behind == null || behind.form().partOfDay()) {
      return i;
    }
    boolean isName =
        switch (behind.moment()) {
          case Moment.Date date ->
              date.month() > 0
                  && date.year() == 0
                  && date.shift() == Shift.NONE
                  && date.yearShift() == Shift.NONE;
          case Moment.Relative day -> day.days() >= 0 && line.key(next).startsWith("ال");
          case Moment.Vague vague -> line.is(next, "الان");
          default -> false;
        };
    return isName ? behind.end() : i;
  }
}
