package org.tawatur.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tawatur.text.Letter;
import org.tawatur.text.NormalText;
import org.tawatur.text.Paragraph;
import org.tawatur.text.Zone;

/** Finds the day on which a report was written. Immutable and safe to share. */
public final class Dateline {
  private static final String TODAY = "اليوم";
  private static final String YESTERDAY = "امس";
  private static final int LONGEST_DATE = 40;

  /** What makes the day before yesterday of yesterday. */
  private static final List<String> BEFORE = List.of("اول من ", "اول ");

  /** What stands before the name of who wrote a post. */
  private static final String POSTER = "(@";

  private static final int LONGEST_NAME = 40;

  /** How many chars of the text a stamp of date and clock may stand within. */
  private static final int STAMP_WITHIN = 400;

  /** How many days a page's own date may be off the given one and still be of this report. */
  private static final int NEAR = 31;

  /** How many years before the last that a text names it may have been written. */
  private static final int YEARS_BACK = 2;

  private static final Pattern YEAR = Pattern.compile("(?<!\\d)20\\d\\d(?!\\d)");

  /** How many days the writer may be before the date of the page. */
  private static final int EARLIER = 2;

  /** How many days after it he may be: papers put on their page what they print next morning. */
  private static final int LATER = 1;

  private final Vocabulary vocabulary;
  private final Digest digest;
  private final List<String> relativeDays;

  /** What those words begin with. */
  private final BitSet dayLetters = new BitSet();

  /**
   * Made of the lexicon.
   *
   * @param words its words of time
   * @param digest tells which reports are round-ups of one day
   */
  public Dateline(List<TimeWord> words, Digest digest) {
    this.digest = digest;
    vocabulary = new Vocabulary(words);
    relativeDays =
        words.stream()
            .filter(
                word -> word.kind() == TimeWord.Kind.RELATIVE_DAY && word.word().indexOf(' ') < 0)
            .map(word -> NormalText.fold(word.word()))
            .filter(word -> !word.isEmpty())
            .distinct()
            .toList();
    relativeDays.forEach(word -> dayLetters.set(word.charAt(0)));
  }

  /**
   * The day on which the report was written: the first date with day, month and year in the byline
   * paragraphs or in a line that says nothing else, unless it is far from the day of publication,
   * and that otherwise; where neither is known a date with the clock near the start, the first date
   * that the text calls today, the day of whose events its title calls it a round-up, the day of
   * the last post or picture that it shows, or the last full date, if it is of the weekday that the
   * text calls today. Where the text says "yesterday, Friday" and the day is a Sunday, it was
   * written on the Saturday before.
   *
   * @param published the day of publication as the report's source gives it, or null
   * @return null where the day is not known
   */
  public @Nullable LocalDate date(
      NormalText text, List<Paragraph> paragraphs, @Nullable LocalDate published) {
    LocalDate own = own(text, paragraphs);
    String key = text.key().toString();
    LocalDate page = own == null ? published : own;
    if (own != null && published != null) {
      page = Math.abs(ChronoUnit.DAYS.between(own, published)) <= NEAR ? own : published;
    }
    if (page != null) {
      return page.plusDays(written(key, page));
    }
    LocalDate stamped = stamped(key);
    LocalDate today = stamped == null ? today(key) : stamped;
    LocalDate told = today == null ? ofDigest(text, paragraphs) : today;
    LocalDate known = told == null ? shown(text, paragraphs) : told;
    return known == null ? weekday(key) : known;
  }

  /** The day of which the report's title says that it tells all that happened, or null. */
  private @Nullable LocalDate ofDigest(NormalText text, List<Paragraph> paragraphs) {
    for (int i = 0; i < Math.min(paragraphs.size(), Digest.WITHIN); i++) {
      Line line = line(text, paragraphs.get(i));
      LocalDate day = digest.isTitle(line) ? date(line) : null;
      if (day != null) {
        return day;
      }
    }
    return null;
  }

  /**
   * The last full date of the text where all its weekdays that it calls today or yesterday agree
   * with it, and at least one does: "today, Thursday" in a text that shows a date of a Thursday.
   */
  private @Nullable LocalDate weekday(String key) {
    if (!mayTellWeekday(key)) {
      return null;
    }
    Line line = Line.of(key, vocabulary);
    TimeParser parser = new TimeParser(line);
    List<Moment.Relative> weekdays = new ArrayList<>();
    LocalDate last = null;
    int i = 0;
    while (i < line.size()) {
      Expression expression = line.isPromising(i) ? parser.expression(i) : null;
      if (expression == null) {
        i++;
        continue;
      }
      if (expression.moment() instanceof Moment.Relative day && day.weekday() > 0) {
        weekdays.add(day);
      } else if (expression.moment() instanceof Moment.Date date && date.isFull()) {
        LocalDate day = day(new Resolver(null, Direction.OPEN).value(expression));
        last = last == null || day != null && day.isAfter(last) ? day : last;
      }
      i = Math.max(i + 1, expression.end());
    }
    if (last == null || weekdays.isEmpty()) {
      return null;
    }
    for (Moment.Relative day : weekdays) {
      if (Resolver.off(day, last) != 0) {
        return null;
      }
    }
    return last;
  }

  /** Whether a text has both a digit, without which no date is full, and a word for a day. */
  private boolean mayTellWeekday(String key) {
    boolean day = false;
    for (int i = 0; i < relativeDays.size() && !day; i++) {
      day = key.contains(relativeDays.get(i));
    }
    for (int i = 0; day && i < key.length(); i++) {
      if (Letter.isDigit(key.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /**
   * The last day that what the text shows is dated by: a post of a social network with who wrote
   * it, "(@name) April 16, 2023", or a picture. Null where the days lie far apart, as the text then
   * looks back.
   */
  private @Nullable LocalDate shown(NormalText text, List<Paragraph> paragraphs) {
    List<LocalDate> days = new ArrayList<>(posted(text.key().toString()));
    for (Paragraph paragraph : paragraphs) {
      LocalDate day = paragraph.zone() == Zone.CAPTION ? date(line(text, paragraph)) : null;
      if (day != null) {
        days.add(day);
      }
    }
    if (days.isEmpty()) {
      return null;
    }
    LocalDate last = Collections.max(days);
    return ChronoUnit.DAYS.between(Collections.min(days), last) <= NEAR ? last : null;
  }

  private List<LocalDate> posted(String key) {
    List<LocalDate> days = new ArrayList<>(0);
    for (int at = key.indexOf(POSTER); at >= 0; at = key.indexOf(POSTER, at + 1)) {
      int close = key.indexOf(')', at);
      if (close >= 0 && close - at <= LONGEST_NAME) {
        int end = Math.min(key.length(), close + 1 + LONGEST_DATE);
        LocalDate day = date(Line.of(key.subSequence(close + 1, end), vocabulary));
        if (day != null) {
          days.add(day);
        }
      }
    }
    return days;
  }

  /** The day of a date with the clock behind it that stands near the start of the text. */
  private @Nullable LocalDate stamped(String key) {
    Line line = Line.of(key.subSequence(0, Math.min(key.length(), STAMP_WITHIN)), vocabulary);
    TimeParser parser = new TimeParser(line);
    for (int i = 0; i < line.size(); i++) {
      Expression expression = line.isPromising(i) ? parser.expression(i) : null;
      if (expression != null
          && expression.moment() instanceof Moment.Date date
          && date.isFull()
          && isClock(line, expression.end())) {
        return day(new Resolver(null, Direction.OPEN).value(expression));
      }
    }
    return null;
  }

  /** Whether the time by the clock stands at {@code at}: "09 : 00". */
  private static boolean isClock(Line line, int at) {
    int hour = line.is(at, '-') || line.is(at, '،') ? at + 1 : at;
    return line.isNumber(hour) && line.is(hour + 1, ':') && line.isNumber(hour + 2);
  }

  private Line line(NormalText text, Paragraph paragraph) {
    int start = text.normal(paragraph.span().start());
    int end = text.normal(paragraph.span().end());
    return Line.of(text.key().subSequence(start, end), vocabulary);
  }

  private @Nullable LocalDate own(NormalText text, List<Paragraph> paragraphs) {
    for (Paragraph paragraph : paragraphs) {
      boolean byline = paragraph.zone() == Zone.BYLINE;
      boolean furniture = byline || paragraph.zone() == Zone.NOTICE;
      if (furniture && (byline || paragraph.span().length() <= LONGEST_DATE)) {
        Line line = line(text, paragraph);
        LocalDate date = byline ? date(line) : only(line);
        if (date != null) {
          return date;
        }
      }
    }
    return null;
  }

  /** The date of a line that holds nothing but it, or null. */
  private static @Nullable LocalDate only(Line line) {
    Expression all =
        line.size() > 0 && line.isPromising(0) ? new TimeParser(line).expression(0) : null;
    return all != null
            && all.end() == line.size()
            && all.moment() instanceof Moment.Date date
            && date.isFull()
        ? day(new Resolver(null, Direction.OPEN).value(all))
        : null;
  }

  /**
   * How many days after the page's date the text was written, by the weekdays that it calls today
   * or yesterday, where all of them agree; else 0.
   */
  private int written(String key, LocalDate page) {
    @Nullable Integer agreed = null;
    for (int at = 0; at < key.length(); at++) {
      if (!dayLetters.get(key.charAt(at)) || at > 0 && Character.isLetter(key.charAt(at - 1))) {
        continue;
      }
      for (String word : relativeDays) {
        if (!key.startsWith(word, at) || isInside(key, at, word.length())) {
          continue;
        }
        int end = Math.min(key.length(), at + LONGEST_DATE);
        Line line = Line.of(key.subSequence(fromBefore(key, at), end), vocabulary);
        Expression expression = line.isPromising(0) ? new TimeParser(line).expression(0) : null;
        if (expression != null
            && expression.moment() instanceof Moment.Relative day
            && day.weekday() > 0) {
          int off = Resolver.off(day, page);
          if (agreed != null && off != agreed) {
            return 0;
          }
          agreed = off;
        }
      }
    }
    return agreed != null && agreed <= LATER && agreed >= -EARLIER ? agreed : 0;
  }

  /** Where the day named at {@code at} begins: at "before" where it is that before yesterday. */
  private static int fromBefore(String key, int at) {
    for (String before : BEFORE) {
      if (key.startsWith(before, at - before.length())) {
        return at - before.length();
      }
    }
    return at;
  }

  /** Whether a letter stands before or behind the word at {@code at}. */
  private static boolean isInside(String key, int at, int length) {
    int end = at + length;
    return at > 0 && Character.isLetter(key.charAt(at - 1))
        || end < key.length() && Character.isLetter(key.charAt(end));
  }

  /** The day of the report by the first "today, Tuesday 7 March 2022", or the day before. */
  private @Nullable LocalDate today(String key) {
    LocalDate today = called(key, TODAY);
    LocalDate yesterday = today == null ? called(key, YESTERDAY) : null;
    return yesterday == null ? today : yesterday.plusDays(1);
  }

  /**
   * The day of {@code date} in the last of the years that the text names, or the next, in which it
   * is of the weekday named beside it: "today, Sunday 5 May"; null where it is of none.
   */
  private static @Nullable LocalDate inYearNamed(String key, Moment.Date date) {
    if (date.weekday() == 0
        || date.month() == 0
        || date.day() == 0
        || date.year() > 0
        || date.hijri()
        || date.lastDay() > 0) {
      return null;
    }
    int last = lastYear(key);
    for (int year = last + 1; last > 0 && year > last - YEARS_BACK; year--) {
      YearMonth month = YearMonth.of(year, date.month());
      LocalDate day = month.isValidDay(date.day()) ? month.atDay(date.day()) : null;
      if (day != null && day.getDayOfWeek().getValue() == date.weekday()) {
        return day;
      }
    }
    return null;
  }

  /** The last of the years that the text names in figures, or 0. */
  private static int lastYear(String key) {
    int last = 0;
    Matcher matcher = YEAR.matcher(key);
    while (matcher.find()) {
      last = Math.max(last, Integer.parseInt(matcher.group()));
    }
    return last;
  }

  /** The first day that {@code word} stands before with day, month and year, or null. */
  private @Nullable LocalDate called(String key, String word) {
    for (int at = key.indexOf(word); at >= 0; at = key.indexOf(word, at + 1)) {
      if (isInside(key, at, word.length())) {
        continue;
      }
      int end = Math.min(key.length(), at + word.length() + LONGEST_DATE);
      Line line = Line.of(key.subSequence(at, end), vocabulary);
      Expression expression = line.isPromising(0) ? new TimeParser(line).expression(0) : null;
      if (expression != null
          && expression.moment() instanceof Moment.Date moment
          && moment.isFull()) {
        return day(new Resolver(null, Direction.OPEN).value(expression));
      }
      if (expression != null && expression.moment() instanceof Moment.Date moment) {
        LocalDate day = inYearNamed(key, moment);
        if (day != null) {
          return day;
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
