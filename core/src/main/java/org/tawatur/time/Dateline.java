package org.tawatur.time;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tawatur.text.NormalText;
import org.tawatur.text.Paragraph;
import org.tawatur.text.Zone;

/** Finds the date a report gives of itself. Immutable and safe to share. */
public final class Dateline {
  private static final String TODAY = "اليوم";
  private static final int LONGEST_DATE = 40;

  private final Vocabulary vocabulary;

  /** Made of the time words of the lexicon. */
  public Dateline(List<TimeWord> words) {
    vocabulary = new Vocabulary(words);
  }

  /**
   * The first date with day, month and year in the byline paragraphs, else the first that the text
   * calls today; null where there is none.
   */
  public @Nullable LocalDate date(NormalText text, List<Paragraph> paragraphs) {
    for (Paragraph paragraph : paragraphs) {
      if (paragraph.zone() == Zone.BYLINE) {
        int start = text.normal(paragraph.span().start());
        int end = text.normal(paragraph.span().end());
        LocalDate date = date(Line.of(text.key().subSequence(start, end), vocabulary));
        if (date != null) {
          return date;
        }
      }
    }
    return today(text.key().toString());
  }

  /** The day of "today 7/3/2022". */
  private @Nullable LocalDate today(String key) {
    for (int at = key.indexOf(TODAY); at >= 0; at = key.indexOf(TODAY, at + 1)) {
      int date = at + TODAY.length();
      while (date < key.length() && (key.charAt(date) == ' ' || key.charAt(date) == '(')) {
        date++;
      }
      int end = Math.min(key.length(), date + LONGEST_DATE);
      if (date < end && Character.isDigit(key.charAt(date))) {
        Line line = Line.of(key.subSequence(date, end), vocabulary);
        Expression expression = line.isPromising(0) ? new TimeParser(line).expression(0) : null;
        if (expression != null
            && expression.moment() instanceof Moment.Date moment
            && moment.isFull()) {
          return day(new Resolver(null, Direction.OPEN).value(expression));
        }
      }
    }
    return null;
  }

  private static @Nullable LocalDate date(Line line) {
    TimeParser parser = new TimeParser(line);
    for (int i = 0; i < line.size(); i++) {
      Expression expression = line.isPromising(i) ? parser.expression(i) : null;
      if (expression != null && expression.moment() instanceof Moment.Date date && date.isFull()) {
        return day(new Resolver(null, Direction.OPEN).value(expression));
      }
    }
    return null;
  }

  private static @Nullable LocalDate day(@Nullable String value) {
    try {
      return value == null ? null : LocalDate.parse(value);
    } catch (DateTimeParseException e) {
      // Said to be inexact, or the start of a stretch: no date of a report.
      return null;
    }
  }
}
