package org.tawatur.event;

import java.util.List;
import org.tawatur.morph.NounClass;
import org.tawatur.morph.PartOfSpeech;
import org.tawatur.morph.Proclitic;
import org.tawatur.morph.Token;
import org.tawatur.phrase.Chart;
import org.tawatur.phrase.Clauses;
import org.tawatur.phrase.Constituent;
import org.tawatur.phrase.Constituent.Kind;
import org.tawatur.says.Attribution;
import org.tawatur.time.TimeMention;

/**
 * How far from one event a word of its sentence stands: what clauses have to be left and entered on
 * the way, and what each of them costs. Below 1 it stands in the event's own clause; who is quoted
 * is {@link #FAR} from what he says. Immutable; made for one event.
 */
final class Reach {
  /** Out of reach. */
  static final double FAR = 9;

  private static final double STOP = 6;

  /** What it costs to leave an event for another that is only told beside it. */
  static final double ASIDE = 3;

  private static final double COMMA = 0.1;
  private static final double STATE = 0.2;

  /** What it costs to go on to other harm of the same blow: "killed two and wounded three". */
  private static final double BOTH = 0.3;

  /** What it costs to go into what is asked for, agreed or threatened. */
  private static final double CONTENT = 3;

  /** Most words of what is asked for before a time that may still be of the asking. */
  private static final int SHORT = 4;

  private static final double STEP = 0.01;

  /** What it costs to go back from what was done where something else was. */
  private static final double WHENCE = 0.4;

  /** The preposition that tells of a cause where harm is told before it. */
  private static final String UPON = "إثر";

  private final DistanceWords words;
  private final Chart chart;
  private final List<Token> tokens;
  private final Match match;
  private final TimedWords timed;
  private final Telling telling;
  private final EventRelatives relatives;
  private final Meanwhile meanwhile;
  private final int verb;

  /** Made for one event. */
  Reach(
      Clauses clauses,
      Match match,
      List<Attribution> attributions,
      List<TimeMention> times,
      DistanceWords words) {
    this.words = words;
    this.chart = clauses.chart();
    this.tokens = chart.tokens();
    this.match = match;
    this.timed = new TimedWords(chart, times);
    this.telling = new Telling(chart, match, attributions, timed);
    this.relatives = new EventRelatives(words, clauses, match, timed);
    this.meanwhile = new Meanwhile(words, chart, match, timed);
    Clauses.Governor governor = clauses.governor(match.trigger());
    this.verb = governor == null ? -1 : governor.verb();
  }

  /** Who tells the event. */
  Telling telling() {
    return telling;
  }

  /**
   * Whether what stands at {@code at}, before the event, is said with it, and nothing between puts
   * the event before, after or beside that, nor says of somebody what he does.
   */
  boolean isOneStory(int at) {
    int own = chart.pieceOf()[match.start()];
    boolean related = own > 0 && chart.constituents().get(own - 1).kind() == Kind.RELATIVE;
    if (related || telling.isToldApart(at) || isBeside(at)) {
      return false;
    }
    for (int c = chart.pieceOf()[at] + 1; c < chart.pieceOf()[match.start()]; c++) {
      Constituent piece = chart.constituents().get(c);
      boolean parted =
          timed.isStop(piece)
              || meanwhile.isElsewhere(c)
              || words.that().contains(piece.word())
              || piece.kind() == Kind.PREPOSITION
                  && words.apart().contains(piece.word())
                  && relatives.isEvent(piece.phrase());
      if (parted) {
        return false;
      }
    }
    return true;
  }

  /** Which words of the sentence say when. */
  TimedWords timed() {
    return timed;
  }

  /** Whether token {@code at} says when. */
  boolean isTimed(int at) {
    return timed.isTimed(at);
  }

  /** The token that holds the character {@code at}. */
  int token(int at) {
    return timed.token(at);
  }

  /** How far what stands at token {@code at} is from the event. */
  double of(int at) {
    if (telling.isToldApart(at)) {
      return FAR;
    }
    double far = 0;
    if (at >= match.end()) {
      far = forward(at) + STEP * (at - match.end());
    } else if (at < match.start()) {
      far = backward(at) + STEP * (match.start() - at);
    }
    return isOfContent(at) ? far + CONTENT : far;
  }

  /** Whether {@code at} stands in or behind what is asked for, agreed or threatened. */
  private boolean isOfContent(int at) {
    return match.frame().event().isSpeech() && match.content() >= 0 && at >= match.content();
  }

  /** Whether the words from {@code first} to before {@code end} tell of anything that happens. */
  private boolean isEventBetween(int first, int end) {
    for (int t = first; t < Math.min(end, tokens.size()); t++) {
      Token token = tokens.get(t);
      boolean tells =
          token.isVerb()
              || token.pos() == PartOfSpeech.MASDAR
              || token.lemma().sense() == NounClass.EVENT
              || chart.at(t).kind() == Kind.COMPLEMENTISER;
      if (tells && !timed.isTimed(t)) {
        return true;
      }
    }
    return false;
  }

  private double forward(int at) {
    int first = chart.pieceOf()[match.end() - 1] + 1;
    double far = 0;
    for (int c = first; c < chart.constituents().size(); c++) {
      Constituent piece = chart.constituents().get(c);
      if (piece.start() > at) {
        break;
      }
      far += entering(c, c == first, piece.end() > at);
    }
    return far;
  }

  /** What it costs to go on into piece {@code c}. */
  private double entering(int c, boolean next, boolean last) {
    Constituent piece = chart.constituents().get(c);
    boolean and = tokens.get(piece.start()).has(Proclitic.WA);
    return switch (piece.kind()) {
      case VERB -> {
        boolean related = c > 0 && chart.constituents().get(c - 1).kind() == Kind.RELATIVE;
        boolean being = meanwhile.isWhileBeing(c - 1) || meanwhile.isWhileBeing(c - 2);
        if (piece.start() == verb || timed.isTimed(piece.start()) || related || being) {
          yield 0;
        }
        if (and
            && words.isHarm(tokens.get(piece.start()))
            && words.isHarm(tokens.get(match.trigger()))) {
          yield BOTH;
        }
        boolean joined = and || tokens.get(piece.start()).has(Proclitic.FA);
        yield joined ? next ? 0.5 : 2 : 1;
      }
      case RELATIVE -> relatives.tells(c) ? 1 : ASIDE;
      case COMPLEMENTISER ->
          meanwhile.isWhileBeing(c) || meanwhile.isUpon(c)
              ? BOTH
              : meanwhile.isElsewhere(c) ? ASIDE : 2;
      case MARK -> mark(piece);
      case PREPOSITION -> {
        if (meanwhile.isElsewhere(c)) {
          yield ASIDE;
        }
        boolean event = relatives.isEvent(piece.phrase());
        if (Interval.isInterval(chart, c)) {
          yield ASIDE;
        }
        boolean cause = piece.word().equals(UPON) && words.isHarm(tokens.get(match.trigger()));
        yield event && words.apart().contains(piece.word()) && !cause
            ? 2
            : event && words.aims().contains(piece.word()) ? 1 : 0;
      }
      case NOUN ->
          and && last && timed.isTimed(piece.start())
              ? 2
              : and && relatives.isEvent(piece.phrase()) ? 1 : 0;
      case CONJUNCTION, NEGATION, OTHER -> 0;
    };
  }

  private double backward(int at) {
    int piece = chart.pieceOf()[match.start()];
    int target = chart.pieceOf()[at];
    double far = tokens.get(match.start()).isVerb() && relatives.isJoined(match.start()) ? 0.5 : 0;
    if (isBeside(at)) {
      far += ASIDE;
    }
    for (int c = piece - 1; c > target; c--) {
      far += leaving(c);
    }
    far += meanwhile.isBeforeAnother(at) ? ASIDE : 0;
    return target != piece && relatives.holds(target, verb) ? far + ASIDE : far;
  }

  /** Whether what stands at {@code at} is of another event, which came before or after this. */
  private boolean isBeside(int at) {
    Constituent own = chart.at(match.start());
    if (at < own.start() && Interval.isInterval(chart, chart.pieceOf()[match.start()])) {
      return true;
    }
    return own.kind() == Kind.PREPOSITION
        && words.apart().contains(own.word())
        && at < own.start()
        && !(own.word().equals(UPON) && isOfHarm(own.start()));
  }

  /** Whether the verb before token {@code at} tells of harm, which what follows brought about. */
  private boolean isOfHarm(int at) {
    for (int t = at - 1; t >= 0; t--) {
      Token token = tokens.get(t);
      if (token.isVerb() && !timed.isTimed(t)) {
        return words.isHarm(token);
      }
    }
    return false;
  }

  /** How far {@code time}, which stands at {@code at}, is from the event. */
  double of(TimeMention time, int at) {
    // A month or year holds what went before as well; a day does not.
    boolean isWide =
        switch (time.precision()) {
          case MONTH, SEASON, YEAR -> time.value() != null && time.value().indexOf('/') < 0;
          case HOUR, DAY, WEEK, DURATION, VAGUE, PAST -> false;
        };
    boolean own =
        isOfContent(at) && at - match.content() <= SHORT && !isEventBetween(match.content(), at);
    double far = own ? of(at) - CONTENT : of(at);
    return isWide && isBeside(at) ? far - 1 : far;
  }

  /** What it costs to go back over piece {@code c}. */
  private double leaving(int c) {
    Constituent piece = chart.constituents().get(c);
    return switch (piece.kind()) {
      case VERB ->
          piece.start() == verb || timed.isTimed(piece.start()) || meanwhile.isWas(piece.start())
              ? 0
              : meanwhile.isState(c) ? STATE : 1;
      case RELATIVE -> relatives.isOfEvent(c) ? 2 : ASIDE;
      case COMPLEMENTISER ->
          words.that().contains(piece.word()) || meanwhile.isElsewhere(c)
              ? ASIDE
              : meanwhile.isThen(c) ? 0 : meanwhile.isWhere(piece) ? WHENCE : 1;
      case MARK -> mark(piece);
      case NOUN ->
          tokens.get(piece.start()).has(Proclitic.WA) && timed.isTimed(piece.start()) ? 2 : 0;
      case PREPOSITION -> meanwhile.isElsewhere(c) ? ASIDE : 0;
      case CONJUNCTION, NEGATION, OTHER -> 0;
    };
  }

  /** What it costs to pass a mark. */
  private double mark(Constituent piece) {
    return timed.isStop(piece) ? STOP : piece.isMark("،") ? COMMA : 0;
  }
}
