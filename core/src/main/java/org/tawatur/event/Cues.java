package org.tawatur.event;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tawatur.claim.Modality;
import org.tawatur.claim.Polarity;
import org.tawatur.morph.PartOfSpeech;
import org.tawatur.morph.Proclitic;
import org.tawatur.morph.Token;
import org.tawatur.phrase.Chart;
import org.tawatur.phrase.Clauses;
import org.tawatur.phrase.Constituent;
import org.tawatur.phrase.Constituent.Kind;
import org.tawatur.text.WordMap;

/**
 * Says whether the words around a trigger deny, plan or doubt its event. Immutable and thread-safe.
 */
final class Cues {
  private static final int REACH = 5;

  private final WordMap<Cue> cues;

  /**
   * What a word does to the event it governs.
   *
   * @param polarity denies it, or null
   * @param modality makes it planned, possible or conditional, or null
   */
  record Cue(@Nullable Polarity polarity, @Nullable Modality modality) {}

  /** How an event is held to be; {@code denier} is the token that denies it, or -1. */
  record Stance(Polarity polarity, int denier, Modality modality) {}

  /** Takes the cues by lemma or written word. */
  Cues(Map<String, Cue> cues) {
    this.cues = WordMap.copyOf(cues);
  }

  /** The stance towards the event whose trigger is at token {@code word}. */
  Stance stance(Chart chart, int word, Clauses clauses) {
    List<Token> tokens = chart.tokens();
    Token token = tokens.get(word);
    Polarity polarity = Polarity.AFFIRMED;
    int denier = -1;
    Modality modality = Modality.ACTUAL;
    if (token.isVerb()) {
      if (token.has(Proclitic.SA)) {
        modality = Modality.PLANNED;
      } else if (token.pos() == PartOfSpeech.IMPERFECT && token.has(Proclitic.LI)) {
        modality = Modality.PLANNED;
      } else if (token.pos() == PartOfSpeech.IMPERFECT && isMay(tokens, word - 1)) {
        modality = Modality.POSSIBLE;
      }
    }
    int piece = chart.pieceOf()[word];
    int phraseStart = chart.constituents().get(piece).start();
    for (int t = word - 1; t >= phraseStart; t--) {
      Cue cue = cue(tokens.get(t));
      if (cue != null) {
        denier = cue.polarity() == Polarity.DENIED ? t : denier;
        polarity = cue.polarity() == Polarity.DENIED ? polarity.negated() : polarity;
        modality = stronger(modality, cue.modality());
      }
    }
    for (int c = piece - 1; c >= Math.max(0, piece - REACH); c--) {
      Constituent before = chart.constituents().get(c);
      Cue cue = cue(tokens.get(before.phrase() == null ? before.start() : before.phrase().head()));
      if (cue == null && before.kind() == Kind.PREPOSITION) {
        cue = cues.get(before.word());
      }
      if (cue != null && reaches(chart, c, piece, token)) {
        denier = cue.polarity() == Polarity.DENIED ? before.start() : denier;
        polarity = cue.polarity() == Polarity.DENIED ? polarity.negated() : polarity;
        modality = stronger(modality, cue.modality());
      }
      if (stops(chart, c, token)) {
        break;
      }
    }
    return new Stance(polarity, denier, modality);
  }

  /** Whether {@code token} is a verb of denying, as in "denied the responsibility for". */
  boolean denies(Token token) {
    Cue cue = cue(token);
    return token.isVerb() && cue != null && cue.polarity() == Polarity.DENIED;
  }

  /** Whether the particle stands at {@code at} that before an imperfect means "may". */
  private static boolean isMay(List<Token> tokens, int at) {
    return at >= 0 && tokens.get(at).lemma().name().equals("قد");
  }

  private @Nullable Cue cue(Token token) {
    if (token.pos() == PartOfSpeech.RELATIVE) {
      return null;
    }
    Cue cue = cues.get(token.lemma().name());
    return cue == null ? cues.get(token.key()) : cue;
  }

  private static Modality stronger(Modality held, @Nullable Modality more) {
    return more == null || held == Modality.CONDITIONAL ? held : more;
  }

  /**
   * Whether a cue at {@code c} governs the trigger: what stands between is its subject or
   * complementiser, not another clause.
   */
  private static boolean reaches(Chart chart, int c, int piece, Token trigger) {
    Constituent cue = chart.constituents().get(c);
    if (cue.kind() == Kind.NEGATION || cue.kind() == Kind.OTHER) {
      return c == piece - 1
          || trigger.isVerb()
              && c == piece - 2
              && chart.constituents().get(c + 1).kind() == Kind.OTHER
          || isNegatedVerb(chart, c, piece);
    }
    boolean clause = false;
    for (int k = c + 1; k < piece; k++) {
      Constituent between = chart.constituents().get(k);
      clause |= between.kind() == Kind.COMPLEMENTISER;
      if (between.kind() == Kind.VERB
          || between.kind() == Kind.RELATIVE
          || between.kind() == Kind.MARK && !between.isMark("\"") && !between.isMark("«")) {
        return false;
      }
    }
    // "Without loss": a preposition governs a finite verb through a complementiser alone.
    return cue.kind() != Kind.PREPOSITION
        || clause
        || !trigger.isVerb() && !trigger.has(Proclitic.WA);
  }

  /**
   * Whether a negation belongs to the verb that governs the event noun: "did not see a dispute".
   */
  private static boolean isNegatedVerb(Chart chart, int c, int piece) {
    if (c + 1 >= piece || chart.constituents().get(c + 1).kind() != Kind.VERB) {
      return false;
    }
    for (int k = c + 2; k < piece; k++) {
      if (!chart.constituents().get(k).isArgument()) {
        return false;
      }
    }
    return piece - c <= 3 && chart.constituents().get(piece).isArgument();
  }

  private static boolean stops(Chart chart, int c, Token trigger) {
    Constituent before = chart.constituents().get(c);
    return before.kind() == Kind.MARK && !before.isMark("\"") && !before.isMark("«")
        || before.kind() == Kind.RELATIVE
        || trigger.has(Proclitic.WA) && before.kind() == Kind.VERB;
  }
}
