package org.tawatur.event;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tawatur.actor.ActorMention;
import org.tawatur.morph.Token;
import org.tawatur.phrase.Chart;
import org.tawatur.phrase.Constituent;
import org.tawatur.phrase.Constituent.Kind;
import org.tawatur.says.Attribution;
import org.tawatur.says.Attributions;
import org.tawatur.says.Source;
import org.tawatur.time.TimeMention;

/**
 * Who tells one event, when he told it and where he is, and what of the sentence is told by
 * somebody else. Immutable; made for one event.
 */
final class Telling {
  /** Most words between who says something and when. */
  private static final int TOLD = 15;

  /** Most words between those who tell something and where they are. */
  private static final int ABODE = 6;

  private final Chart chart;
  private final List<Token> tokens;
  private final Match match;
  private final TimedWords timed;
  private final List<Attribution> attributions;
  private final @Nullable Attribution teller;

  Telling(Chart chart, Match match, List<Attribution> attributions, TimedWords timed) {
    this.chart = chart;
    this.tokens = chart.tokens();
    this.match = match;
    this.timed = timed;
    this.attributions = attributions;
    this.teller = Attributions.at(attributions, match.trigger());
  }

  /** Whether somebody is held to say the event. */
  boolean isTold() {
    return teller != null;
  }

  /** Whether somebody says the event and not what stands at {@code at}, or the reverse. */
  boolean isToldApart(int at) {
    if (teller != null && !teller.covers(at) && !isOwn(teller)) {
      return true;
    }
    for (Attribution other : attributions) {
      if (!isOwn(other)
          && other.from() > match.trigger()
          && other.covers(at)
          && !other.covers(match.trigger())) {
        return true;
      }
    }
    return false;
  }

  /** Whether the event itself says it: "announced their merger". */
  private boolean isOwn(Attribution attribution) {
    return attribution.word() >= match.start() && attribution.word() < match.end();
  }

  /**
   * When the one who acts in the event said what it is part of: "on Monday he said that ..., and
   * threatened"; null where it is not he or no time is told.
   */
  @Nullable TimeMention told(List<TimeMention> times) {
    if (teller == null || teller.word() < 0 || teller.chain().isEmpty() || isOwn(teller)) {
      return null;
    }
    if (!match.hasActor()) {
      return null;
    }
    for (ActorMention actor : match.actors()) {
      if (!teller.chain().getLast().mention().isSameAs(actor)) {
        return null;
      }
    }
    return nearToSaying(teller, times);
  }

  /**
   * When the event was made known, where a date of the calendar stands in the clause of saying so:
   * "announced on 3 May that"; else null. What is announced "yesterday" may be much older.
   *
   * @param done whether it is done by making it known: "announced yesterday the appointment of"
   */
  @Nullable TimeMention announced(List<TimeMention> times, boolean done) {
    if (teller == null || teller.word() < 0 || isOwn(teller)) {
      return null;
    }
    TimeMention time = nearToSaying(teller, times);
    return time == null || !done && !isOfCalendar(time) ? null : time;
  }

  private static boolean isOfCalendar(TimeMention time) {
    return time.value() != null
        && time.value().indexOf('/') < 0
        && time.text().chars().anyMatch(Character::isDigit);
  }

  private @Nullable TimeMention nearToSaying(Attribution teller, List<TimeMention> times) {
    TimeMention nearest = null;
    int least = TOLD;
    for (TimeMention time : times) {
      int at = timed.token(time.span().start());
      int far = Math.abs(at - teller.word());
      if (!teller.covers(at) && far < least && isOneClause(at, teller.word())) {
        nearest = time;
        least = far;
      }
    }
    return nearest;
  }

  /** Whether no other clause begins between the pieces of two tokens. */
  private boolean isOneClause(int one, int other) {
    int last = chart.pieceOf()[Math.max(one, other)];
    for (int c = chart.pieceOf()[Math.min(one, other)] + 1; c < last; c++) {
      Constituent piece = chart.constituents().get(c);
      boolean opens =
          timed.isVerb(piece)
              || piece.kind() == Kind.RELATIVE
              || piece.kind() == Kind.COMPLEMENTISER
              || timed.isStop(piece);
      if (opens) {
        return false;
      }
    }
    return true;
  }

  /**
   * Whether what stands at {@code at} says where those without a name are who tell the event:
   * "witnesses in X said that".
   */
  boolean isOfTeller(int at) {
    if (teller == null || isOwn(teller) || teller.chain().isEmpty() || teller.covers(at)) {
      return false;
    }
    Source source = teller.chain().getLast();
    int first = timed.token(source.mention().span().start());
    if (source.kind() != Source.Kind.ANONYMOUS || at <= first || at > first + ABODE) {
      return false;
    }
    for (int t = first; t < at; t++) {
      Kind kind = chart.at(t).kind();
      if (tokens.get(t).isVerb() || kind == Kind.RELATIVE || kind == Kind.COMPLEMENTISER) {
        return false;
      }
    }
    return true;
  }
}
