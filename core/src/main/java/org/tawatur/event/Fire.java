package org.tawatur.event;

import java.util.List;
import org.tawatur.claim.EventType;
import org.tawatur.morph.NounClass;
import org.tawatur.morph.PartOfSpeech;
import org.tawatur.morph.Proclitic;
import org.tawatur.morph.Token;
import org.tawatur.phrase.Chart;
import org.tawatur.phrase.Clauses;

/**
 * Where an attack comes from and where it goes: "a raid from the direction of X, targeting Y". Made
 * for one event.
 */
final class Fire {
  /** Most words from "from" to the place. */
  private static final int LONGEST = 7;

  /** How far the noun of the event may stand from the event's own word. */
  private static final double NEAR = 1.2;

  private final Setting.Words words;
  private final Chart chart;
  private final List<Token> tokens;
  private final Match match;
  private final Reach reach;

  Fire(Setting.Words words, Clauses clauses, Match match, Reach reach) {
    this.words = words;
    this.chart = clauses.chart();
    this.tokens = chart.tokens();
    this.match = match;
    this.reach = reach;
  }

  /** Whether it is the subject of "its source was": what stands behind shot. */
  private static boolean isSourceNoun(Token token) {
    return token.lemma().name().equals("مصدر") && token.analysis().enclitic() != null;
  }

  /**
   * Whether the attack comes from the place at token {@code at}: "from positions in X", "from the
   * direction of X".
   */
  boolean isSource(int at) {
    if (match.frame().event() != EventType.ASSAULT || at < match.end()) {
      return false;
    }
    for (int t = at; t > Math.max(match.end(), at - LONGEST); t--) {
      Token token = tokens.get(t);
      if (isSourceNoun(token)) {
        return true;
      }
      Token before = tokens.get(t - 1);
      if (before.pos() == PartOfSpeech.PREPOSITION && before.lemma().name().equals("من")) {
        NounClass sense = token.lemma().sense();
        if (t > 1 && PlaceWords.CLOSE.contains(tokens.get(t - 2).lemma().name())) {
          return false;
        }
        return words.sides().contains(token.lemma().name())
            || sense == NounClass.POSITION
            || sense == NounClass.FACILITY && token.analysis().enclitic() != null;
      }
      if (!token.pos().isNominal()
          && token.pos() != PartOfSpeech.UNKNOWN
          && token.pos() != PartOfSpeech.PREPOSITION) {
        return false;
      }
      if (isAiming(token)) {
        return false;
      }
    }
    return false;
  }

  /** Whether the place is what a participle or a verb behind the event says that it reached. */
  boolean isReached(int at) {
    if (at < match.end() || match.frame().event() != EventType.ASSAULT) {
      return false;
    }
    int t = at - 1;
    while (t >= match.end() && isPassed(t)) {
      t--;
    }
    return t >= match.end() && (isAiming(tokens.get(t)) || isAimedAfterAll(t));
  }

  /** Whether the word may stand between the verb of reaching and the place. */
  private boolean isPassed(int t) {
    Token token = tokens.get(t);
    if (isAiming(token)) {
      return false;
    }
    boolean with = token.has(Proclitic.BI) || chart.at(t).word().equals("ب");
    NounClass sense = token.lemma().sense();
    return with
        || sense == NounClass.PLACEKIND
        || sense == NounClass.PART
        || chart.at(t).start() < t && tokens.get(chart.at(t).start()).has(Proclitic.BI);
  }

  /** Whether it is the participle "targeting" that tells how the event was. */
  private boolean isAiming(Token token) {
    return token.pos() == PartOfSpeech.ACTIVE_PARTICIPLE
        && !token.analysis().hasArticle()
        && words.reaching().contains(token.lemma().verb());
  }

  /**
   * Whether the verb of reaching at {@code t} goes back over a comma to the event, an indefinite
   * noun: "shelling whose source was the area that the army holds, hit".
   */
  private boolean isAimedAfterAll(int t) {
    Token verb = tokens.get(t);
    if (!verb.isVerb()
        || !words.reaching().contains(verb.lemma().name())
        || verb.analysis().hasProclitic()
        || !tokens.get(t - 1).isMark('،')) {
      return false;
    }
    int event = -1;
    for (int i = match.start(); i < t; i++) {
      Token token = tokens.get(i);
      if (token.isMark('.') || token.isMark(':') || token.isMark('؛')) {
        return false;
      }
      boolean indefinite =
          !token.analysis().hasArticle()
              && (token.pos() == PartOfSpeech.MASDAR || token.lemma().sense() == NounClass.EVENT);
      if (indefinite && event >= 0) {
        return false;
      }
      event = indefinite ? i : event;
    }
    return event >= 0 && reach.of(event) < NEAR;
  }
}
