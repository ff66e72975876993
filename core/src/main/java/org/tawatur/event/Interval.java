package org.tawatur.event;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tawatur.morph.NounClass;
import org.tawatur.morph.PartOfSpeech;
import org.tawatur.morph.Token;
import org.tawatur.phrase.Chart;
import org.tawatur.phrase.Constituent;
import org.tawatur.phrase.Constituent.Kind;
import org.tawatur.text.Span;
import org.tawatur.time.Step;
import org.tawatur.time.TimeMention;
import org.tawatur.time.TimeMention.Precision;

/**
 * How long before or after another event of its sentence one took place: "two days after the
 * attack", "the day after the fall", "the second anniversary of the killing". Immutable and
 * thread-safe.
 */
final class Interval {
  /** The day after what stands behind it. */
  private static final String MORROW = "غداة";

  /** The day before what stands behind it. */
  private static final String EVE = "عشية";

  private static final List<String> FROM = List.of("من", "على", "ل");

  /** Most pieces between the words of an interval and the event from which it is counted. */
  private static final int NEAR = 3;

  private Interval() {}

  /**
   * Whether an interval stands before one of two tokens and parts it from the other: "X, two days
   * after Y".
   */
  static boolean isBetween(Chart chart, int one, int other) {
    int first = chart.pieceOf()[Math.min(one, other)];
    int last = chart.pieceOf()[Math.max(one, other)];
    for (int c = first + 1; c <= last; c++) {
      if (isInterval(chart, c)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether piece {@code c} is what an interval is counted from: "after two days | of the attack".
   */
  static boolean isInterval(Chart chart, int c) {
    Constituent piece = chart.constituents().get(c);
    if (piece.kind() != Kind.PREPOSITION || piece.phrase() == null) {
      return false;
    }
    if (piece.word().equals(MORROW) || piece.word().equals(EVE)) {
      return isEvent(chart, piece);
    }
    if (c == 0 || !FROM.contains(piece.word()) || piece.word().equals("ل")) {
      return false;
    }
    Constituent before = chart.constituents().get(c - 1);
    return before.kind() == Kind.PREPOSITION
        && before.phrase() != null
        && (before.word().equals("بعد") || before.word().equals("قبل"))
        && before.end() == before.phrase().end()
        && isTime(chart, before)
        && isEvent(chart, piece);
  }

  private static boolean isTime(Chart chart, Constituent piece) {
    for (int t = piece.start(); t < piece.end(); t++) {
      if (chart.tokens().get(t).lemma().sense() == NounClass.TIME) {
        return true;
      }
    }
    return false;
  }

  private static boolean isEvent(Chart chart, Constituent piece) {
    if (piece.phrase() == null) {
      return false;
    }
    Token head = chart.tokens().get(piece.phrase().head());
    return head.lemma().sense() == NounClass.EVENT || head.pos() == PartOfSpeech.MASDAR;
  }

  /**
   * When an event took place from which an interval before it is counted, by the date told before
   * that: "on Monday, two days after the attack"; null where it is counted from none, or no date is
   * told.
   */
  static @Nullable TimeMention dated(Chart chart, Match match, List<TimeMention> times) {
    int own = chart.pieceOf()[match.start()];
    for (int c = own; c >= Math.max(0, own - NEAR); c--) {
      Constituent piece = chart.constituents().get(c);
      if (c < own && chart.constituents().get(c + 1).kind() != Kind.PREPOSITION) {
        return null;
      }
      Counted counted = counted(chart, piece, times);
      if (counted != null) {
        return dated(counted, times);
      }
    }
    return null;
  }

  /** An interval and the words that tell it. */
  private record Counted(Step step, Span span, String text) {}

  private static @Nullable Counted counted(
      Chart chart, Constituent piece, List<TimeMention> times) {
    if (piece.kind() != Kind.PREPOSITION) {
      return null;
    }
    Token first = chart.tokens().get(piece.start());
    if (piece.word().equals(MORROW) || piece.word().equals(EVE)) {
      Step step = piece.word().equals(MORROW) ? Step.NEXT_DAY : Step.DAY_BEFORE;
      return new Counted(step, first.span(), piece.word());
    }
    if (!FROM.contains(piece.word()) || piece.start() == 0) {
      return null;
    }
    int before = chart.tokens().get(piece.start() - 1).span().start();
    for (TimeMention time : times) {
      Step step = time.step();
      if (step != null && time.span().start() <= before && before < time.span().end()) {
        return new Counted(step, time.span(), time.text());
      }
    }
    return null;
  }

  private static @Nullable TimeMention dated(Counted counted, List<TimeMention> times) {
    String base = null;
    for (TimeMention time : times) {
      String value = time.value();
      if (time.span().start() < counted.span.start() && value != null && time.step() == null) {
        base = value;
      }
    }
    String value = base == null ? null : counted.step.before(base);
    return value == null
        ? null
        : new TimeMention(counted.span, counted.text, value, precision(value));
  }

  private static Precision precision(String value) {
    return switch (value.length()) {
      case 4 -> Precision.YEAR;
      case 7 -> Precision.MONTH;
      default -> Precision.DAY;
    };
  }
}
