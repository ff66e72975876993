package org.tawatur.event;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tawatur.morph.Number;
import org.tawatur.morph.Token;
import org.tawatur.phrase.Chart;
import org.tawatur.phrase.Clauses;
import org.tawatur.phrase.Constituent;
import org.tawatur.text.Span;
import org.tawatur.text.WordSet;
import org.tawatur.time.TimeMention;
import org.tawatur.time.TimeMention.Precision;

/** When one event took place: what stands in its clause or near it and dates no other event. */
final class When {
  /** How the value of a stretch that goes on ends. */
  private static final String OPEN = "/..";

  /** Prepositions that make a length of time say when. */
  private static final Set<String> DURING = WordSet.of("خلال", "طوال", "طيلة", "غضون", "مدى");

  /** Most words before a time with which a sentence begins: a verb or "in". */
  private static final int HEAD = 1;

  private final Clauses clauses;
  private final Chart chart;
  private final List<Token> tokens;
  private final Match match;
  private final Reach reach;

  /** How a time begins that goes on up to the day of the report. */
  private static final List<String> LASTING = List.of("منذ", "هذا", "هذه");

  /** Most words between "the worst" and since when it is. */
  private static final int COMPARED = 6;

  private final Setting.Words words;
  private final Since since;
  private final Set<Integer> judged = new HashSet<>();

  /**
   * Made for one event.
   *
   * @param matches all events of the sentence
   */
  When(Setting.Words words, Clauses clauses, Match match, Reach reach, List<Match> matches) {
    this.words = words;
    for (Match other : matches) {
      if (other.frame().event().isSpeech()) {
        judged.add(other.trigger());
      }
    }
    this.clauses = clauses;
    this.chart = clauses.chart();
    this.tokens = chart.tokens();
    this.match = match;
    this.reach = reach;
    this.since = new Since(chart, match, reach.timed());
  }

  /**
   * The nearest expression of time, those with a value first, or how long the event had gone on
   * where no date comes after that; where there is none and somebody is quoted with what he asks,
   * threatens or rejects, when he said so; or null.
   */
  @Nullable TimeMention when(List<TimeMention> times) {
    TimeMention counted = Interval.dated(chart, match, times);
    TimeMention best = null;
    TimeMention length = null;
    double least = PlaceTies.WITHIN;
    for (TimeMention time : times) {
      int at = reach.token(time.span().start());
      boolean measured = isMeasuredFromHere(time);
      if (measured && lasts()) {
        length = length(time, at);
      }
      if (isLength(time, at) || measured || isOfSpeech(at) || isCompared(time, at)) {
        continue;
      }
      double far = reach.of(time, at) - since.cost(time, at);
      if (far < PlaceTies.WITHIN && far + doubt(time) < least) {
        best = time;
        least = far + doubt(time);
      }
    }
    if (counted != null && (best == null || best.span().start() <= counted.span().start())) {
      return counted;
    }
    if (best != null && since.isOf(best, reach.token(best.span().start()))) {
      best = Since.open(best);
    }
    if (length != null
        && (best == null || best.value() == null || best.span().end() < length.span().start())) {
      return length;
    }
    if (best == null && match.frame().event().isSpeech()) {
      return reach.telling().told(times);
    }
    if (best == null) {
      TimeMention told = reach.telling().announced(times, isOfAMoment());
      return told == null ? ofSentence(times) : told;
    }
    return isOfAMoment() ? begun(best) : best;
  }

  /**
   * The time with which the sentence begins, where it is the only one and nothing puts the event
   * before, after or beside it: "on 3 May the army took X, and Y was hit by shelling that"; or
   * null.
   */
  private @Nullable TimeMention ofSentence(List<TimeMention> times) {
    TimeMention only = null;
    for (TimeMention time : times) {
      if (time.value() != null && only != null) {
        return null;
      }
      only = time.value() == null ? only : time;
    }
    if (only == null) {
      return null;
    }
    int at = reach.token(only.span().start());
    boolean first = at <= HEAD && at < match.start();
    return first && isOfCalendar(only) && reach.isOneStory(at) ? only : null;
  }

  private static boolean isOfCalendar(TimeMention time) {
    return switch (time.precision()) {
      case HOUR, DAY, MONTH, YEAR, DURATION ->
          time.value() != null && time.value().indexOf('X') < 0;
      case WEEK, SEASON, VAGUE, PAST -> false;
    };
  }

  /** Whether the event is over when it has begun: what goes on since then is what it made. */
  private boolean isOfAMoment() {
    return switch (match.frame().event()) {
      case AGREE, PLEDGE, DEFECT, SPLIT, MERGE, RENAME, APPOINT -> true;
      case ACCUSE,
          AID,
          ASSAULT,
          COERCE,
          CONCEDE,
          CONSULT,
          CONTROL,
          COOPERATE,
          MOBILIZE,
          PROTEST,
          REJECT,
          REQUEST,
          RETREAT,
          RIFT,
          SANCTION,
          SUPPORT,
          THREATEN ->
          false;
    };
  }

  /** The start of an open stretch: "the accord since March". */
  private static TimeMention begun(TimeMention time) {
    String value = time.value();
    return value == null || !value.endsWith(OPEN)
        ? time
        : new TimeMention(
            time.span(),
            time.text(),
            value.substring(0, value.length() - OPEN.length()),
            time.precision());
  }

  private static double doubt(TimeMention time) {
    boolean vague = time.precision() == Precision.VAGUE || time.precision() == Precision.HOUR;
    return time.value() != null ? 0 : vague ? 1.5 : 0.5;
  }

  /** Whether the expression says how long: "two days", but not "in two days" or "the last two". */
  private boolean isLength(TimeMention time, int at) {
    return time.precision() == Precision.DURATION
        && time.value() == null
        && !tokens.get(at).analysis().hasArticle()
        && (at == 0 || !DURING.contains(tokens.get(at - 1).lemma().name()));
  }

  /**
   * Whether the time stands between a verb of judging and the event that it judges: "condemned on
   * Monday the attack".
   */
  private boolean isOfSpeech(int at) {
    Clauses.Governor governor = clauses.governor(match.trigger());
    return governor != null
        && at < match.start()
        && judged.contains(governor.verb())
        && governor.verb() != match.trigger();
  }

  /**
   * Whether the time only says since when the event is the worst or first of its kind: "in the
   * worst fighting for a year", "the first visit since his election in May".
   */
  private boolean isCompared(TimeMention time, int at) {
    int word = since.word(time, at);
    boolean open = time.value() != null && time.value().endsWith(OPEN);
    if (!open && word < 0 && LASTING.stream().noneMatch(time.text()::startsWith)) {
      return false;
    }
    int from = word < 0 ? at : word;
    if (from >= match.end() && (open || word >= 0) && isOneOfAKind()) {
      return true;
    }
    for (int t = from - 1; t >= Math.max(match.end(), from - COMPARED); t--) {
      Token token = tokens.get(t);
      if (token.isVerb() || token.isMark('،') || token.isMark('.')) {
        return false;
      }
      if (words.superlative().contains(token.lemma().name())) {
        return true;
      }
    }
    return false;
  }

  /** Whether the event is called the first or worst of its kind: "the first attack". */
  private boolean isOneOfAKind() {
    Constituent piece = chart.at(match.trigger());
    for (int t = piece.start(); t < piece.end(); t++) {
      if (words.superlative().contains(tokens.get(t).lemma().name())) {
        return true;
      }
    }
    return false;
  }

  /** Whether the event goes on for a time: "the battles", "the war", but not "the blast". */
  private boolean lasts() {
    Token token = tokens.get(match.trigger());
    return !token.isVerb()
        && (token.analysis().number() == Number.PLURAL
            || words.lasting().contains(token.lemma().name()));
  }

  /**
   * How long the event had gone on, without the preposition: "after months of battles". What lasted
   * days alone is still news of the report's day.
   */
  private TimeMention length(TimeMention time, int at) {
    int first = words.after().contains(tokens.get(at).lemma().name()) ? at + 1 : at;
    int from = Math.max(time.span().start(), tokens.get(first).span().start());
    String text = time.text().substring(from - time.span().start());
    Precision precision =
        switch (time.precision()) {
          case HOUR, DAY -> time.precision();
          case WEEK, MONTH, SEASON, YEAR, DURATION, VAGUE, PAST -> Precision.PAST;
        };
    return new TimeMention(new Span(from, time.span().end()), text, null, precision);
  }

  /** Whether the time is counted from this event and belongs to another: "a day after the fall". */
  private boolean isMeasuredFromHere(TimeMention time) {
    int next = reach.token(time.span().end() - 1) + 1;
    if (time.value() != null || next >= match.start()) {
      return false;
    }
    Constituent from = chart.at(next);
    return from.start() == next
        && (from.word().equals("من") || from.word().equals("على"))
        && chart.pieceOf()[match.start()] == chart.pieceOf()[next];
  }
}
