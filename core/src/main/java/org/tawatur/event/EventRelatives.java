package org.tawatur.event;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tawatur.morph.Gender;
import org.tawatur.morph.NounClass;
import org.tawatur.morph.Number;
import org.tawatur.morph.PartOfSpeech;
import org.tawatur.morph.Proclitic;
import org.tawatur.morph.Token;
import org.tawatur.phrase.Arguments;
import org.tawatur.phrase.Chart;
import org.tawatur.phrase.Clauses;
import org.tawatur.phrase.Constituent;
import org.tawatur.phrase.Constituent.Kind;
import org.tawatur.phrase.Filler;
import org.tawatur.phrase.NounPhrase;

/**
 * Which relative clauses go on with an event, "the attack, which X carried out", rather than
 * describe who or what is named beside it. Immutable; made for one event.
 */
final class EventRelatives {
  private final DistanceWords words;
  private final Clauses clauses;
  private final Chart chart;
  private final List<Token> tokens;
  private final Match match;
  private final TimedWords timed;

  EventRelatives(DistanceWords words, Clauses clauses, Match match, TimedWords timed) {
    this.words = words;
    this.clauses = clauses;
    this.chart = clauses.chart();
    this.tokens = chart.tokens();
    this.match = match;
    this.timed = timed;
  }

  /**
   * Whether the relative clause at piece {@code c} is about the event: its noun is that of the
   * event or of another, or "and which" goes back over the nouns between.
   */
  boolean tells(int c) {
    if (c == 0) {
      return false;
    }
    int last = c > 1 && chart.constituents().get(c - 1).isMark("،") ? c - 2 : c - 1;
    Constituent before = chart.constituents().get(last);
    if (words.what().contains(chart.constituents().get(c).word())) {
      return true;
    }
    if (isOfObject(before)) {
      return false;
    }
    return last <= chart.pieceOf()[match.end() - 1]
        || isEvent(before.phrase())
        || isJoined(chart.constituents().get(c).start())
        || goesBack(c)
        || happens(c);
  }

  /**
   * Whether the relative clause at piece {@code c} says that something took place, which only the
   * event can that its pronoun agrees with: "the war between X and Y that broke out in May".
   */
  private boolean happens(int c) {
    List<Constituent> pieces = chart.constituents();
    Token noun = tokens.get(match.trigger());
    boolean named = !noun.isVerb() && !tokens.get(match.start()).isVerb();
    if (c + 1 >= pieces.size() || !named || pieces.get(c + 1).kind() != Kind.VERB) {
      return false;
    }
    int verb = pieces.get(c + 1).start();
    boolean taking = c + 2 < pieces.size() && pieces.get(c + 2).kind() == Kind.NOUN;
    boolean object = taking && !timed.isTimed(pieces.get(c + 2).start());
    return !object
        && words.happening().contains(tokens.get(verb).lemma().name())
        && agrees(noun, tokens.get(verb))
        && isNearest(c, tokens.get(verb));
  }

  /** Whether no other event that the verb agrees with is named before piece {@code c}. */
  private boolean isNearest(int c, Token verb) {
    for (int t = match.end(); t < chart.constituents().get(c).start(); t++) {
      Token token = tokens.get(t);
      NounPhrase phrase = chart.at(t).phrase();
      boolean ofSomebody =
          phrase != null && tokens.get(phrase.head()).lemma().sense().isActorLike();
      boolean event =
          token.pos() == PartOfSpeech.MASDAR || token.lemma().sense() == NounClass.EVENT;
      if (event && !ofSomebody && !timed.isTimed(t) && agrees(token, verb)) {
        return false;
      }
    }
    return true;
  }

  private static boolean agrees(Token noun, Token verb) {
    boolean feminine =
        noun.analysis().gender() == Gender.FEMININE || noun.analysis().number() == Number.PLURAL;
    return feminine == (verb.analysis().gender() == Gender.FEMININE);
  }

  /** Whether the piece ends with whom a verb and its noun befall: "set free the man". */
  private boolean isOfObject(Constituent before) {
    return tokens.get(match.start()).isVerb()
        && before.end() > match.end()
        && tokens.get(before.end() - 1).pos() == PartOfSpeech.NOUN
        && tokens.get(before.end() - 1).lemma().sense() == NounClass.PERSON;
  }

  /** Whether the pronoun of the relative clause at piece {@code c} stands for the event. */
  private boolean goesBack(int c) {
    int next = chart.constituents().get(c).end();
    Arguments arguments = next < tokens.size() ? clauses.verb(next) : null;
    Filler clitic = arguments == null ? null : arguments.clitic();
    if (clitic == null || clitic.kind() != Filler.Kind.ANTECEDENT) {
      return false;
    }
    for (NounPhrase phrase : clitic.phrases()) {
      if (phrase.head() >= match.start() && phrase.head() < match.end()) {
        return true;
      }
    }
    return false;
  }

  /** Whether the relative clause at piece {@code c}, in which the event is told, is of an event. */
  boolean isOfEvent(int c) {
    int before = c - 1;
    while (before > 0
        && (chart.constituents().get(before).isMark("،") || timed.endsTimed(before))) {
      before--;
    }
    return isJoined(chart.constituents().get(c).start())
        || before >= 0 && isEvent(chart.constituents().get(before).phrase());
  }

  /** Whether piece {@code target}, which stands before the event, is in a relative clause there. */
  boolean holds(int target, int verb) {
    for (int c = target - 1; c > 0; c--) {
      Constituent piece = chart.constituents().get(c);
      if (timed.isVerb(piece)) {
        boolean relative = chart.constituents().get(c - 1).kind() == Kind.RELATIVE;
        return relative && piece.start() != verb;
      }
      if (piece.kind() == Kind.COMPLEMENTISER || timed.isStop(piece)) {
        return false;
      }
    }
    return false;
  }

  /** Whether a noun phrase names something that happens. */
  boolean isEvent(@Nullable NounPhrase phrase) {
    return phrase != null
        && (tokens.get(phrase.head()).pos() == PartOfSpeech.MASDAR
            || tokens.get(phrase.head()).lemma().sense() == NounClass.EVENT);
  }

  /** Whether "and" or "so" joins a word to what stands before it. */
  boolean isJoined(int token) {
    return tokens.get(token).has(Proclitic.WA) || tokens.get(token).has(Proclitic.FA);
  }
}
