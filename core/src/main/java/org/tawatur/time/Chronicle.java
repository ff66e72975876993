package org.tawatur.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tawatur.morph.Token;
import org.tawatur.text.NormalText;
import org.tawatur.time.TimeMention.Precision;

/**
 * Dates the entries of a report that tells what happened on one day of the year: "On this day. 1944
 * - ...". Immutable and safe to share.
 */
public final class Chronicle {
  /** What such a report says of itself near its start. */
  private static final List<String> HEADS = List.of("مثل هذا اليوم", "هذا اليوم في التاريخ");

  /** How many chars of the text that may stand within. */
  private static final int HEAD_WITHIN = 300;

  /** How many chars after it may name the day. */
  private static final int DAY_WITHIN = 60;

  private static final Pattern YEAR = Pattern.compile("\\d{4}");

  private final Vocabulary vocabulary;

  /** Made of the time words of the lexicon. */
  public Chronicle(List<TimeWord> words) {
    vocabulary = new Vocabulary(words);
  }

  /**
   * The day of the year that the report tells of: the one that it names, or that of its
   * publication; null where it is no such report.
   *
   * @param day the day on which the report was written, or null
   */
  public @Nullable MonthDay day(NormalText text, @Nullable LocalDate day) {
    String key = text.key().toString();
    String start = key.substring(0, Math.min(key.length(), HEAD_WITHIN));
    boolean found = false;
    for (String head : HEADS) {
      for (int at = start.indexOf(head); at >= 0; at = start.indexOf(head, at + 1)) {
        found = true;
        int end = Math.min(key.length(), at + head.length() + DAY_WITHIN);
        MonthDay named = named(Line.of(key.subSequence(at + head.length(), end), vocabulary));
        if (named != null) {
          return named;
        }
      }
    }
    return found && day != null ? MonthDay.from(day) : null;
  }

  private static @Nullable MonthDay named(Line line) {
    TimeParser parser = new TimeParser(line);
    for (int i = 0; i < line.size(); i++) {
      Expression expression = line.isPromising(i) ? parser.expression(i) : null;
      if (expression != null
          && expression.moment() instanceof Moment.Date date
          && date.month() > 0
          && date.day() > 0
          && !date.hijri()) {
        return monthDay(date);
      }
    }
    return null;
  }

  private static @Nullable MonthDay monthDay(Moment.Date date) {
    try {
      return MonthDay.of(date.month(), date.day());
    } catch (DateTimeException e) {
      // The 31st of a month of thirty days is a slip of the pen, and dates nothing.
      return null;
    }
  }

  /**
   * The expressions of time of a sentence, of which the year that opens an entry is the day of that
   * year: "1944 - a bomb went off".
   *
   * @param times in the order of the text
   * @param tokens of the sentence
   * @param day the day of the year
   */
  public static List<TimeMention> dated(List<TimeMention> times, List<Token> tokens, MonthDay day) {
    List<TimeMention> all = new ArrayList<>(times.size());
    for (TimeMention time : times) {
      all.add(opensEntry(time, tokens) ? on(time, day) : time);
    }
    return all;
  }

  private static TimeMention on(TimeMention year, MonthDay day) {
    String value = String.valueOf(year.value());
    return day.isValidYear(Year.parse(value).getValue())
        ? new TimeMention(
            year.span(), year.text(), value + day.toString().substring(1), Precision.DAY)
        : year;
  }

  /** Whether it is a year at the start of the sentence with a dash or colon behind it. */
  private static boolean opensEntry(TimeMention time, List<Token> tokens) {
    String value = time.value();
    if (time.precision() != Precision.YEAR || value == null || !YEAR.matcher(value).matches()) {
      return false;
    }
    return tokens.size() > 1
        && tokens.getFirst().span().overlaps(time.span())
        && isDash(tokens.get(1));
  }

  private static boolean isDash(Token token) {
    return token.isMark('-') || token.isMark('–') || token.isMark(':');
  }
}
