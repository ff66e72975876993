package org.tawatur.event;

import java.util.List;
import java.util.Set;
import org.tawatur.morph.NounClass;
import org.tawatur.morph.PartOfSpeech;
import org.tawatur.morph.Proclitic;
import org.tawatur.morph.Token;
import org.tawatur.phrase.Chart;
import org.tawatur.phrase.Clauses;
import org.tawatur.phrase.Constituent;
import org.tawatur.phrase.Constituent.Kind;
import org.tawatur.phrase.NounPhrase;
import org.tawatur.text.WordSet;

/**
 * Which places a verb says to have seen the event or to have been exposed to it, whatever stands
 * between: "the town saw, for a second day, clashes", "since May the village is exposed to raids".
 */
final class Witnesses {
  /** What is exposed is where what it is exposed "to" takes place. */
  private static final String EXPOSED = "تعرض";

  /** Prepositions of where a place lies. */
  private static final Set<String> IN = WordSet.of("في", "ب", "قرب");

  /** How near a place stands that has the verb of the event itself. */
  private static final double NEAR = 1.2;

  private final Setting.Words words;
  private final Clauses clauses;
  private final Chart chart;
  private final List<Token> tokens;
  private final Match match;
  private final Reach reach;

  /** Made for one event. */
  Witnesses(Setting.Words words, Clauses clauses, Match match, Reach reach) {
    this.words = words;
    this.clauses = clauses;
    this.reach = reach;
    this.chart = clauses.chart();
    this.tokens = chart.tokens();
    this.match = match;
  }

  /** Whether the place at token {@code at} is the subject of a verb that says it saw the event. */
  boolean isWitness(int at) {
    if (isOfItsVerb(at)) {
      return true;
    }
    Token first = tokens.get(match.start());
    boolean own = first.isVerb() && (isSeeing(first) || isExposure(first));
    if (first.isVerb() && !own) {
      int cause = witnessOf(causeBehind());
      return cause >= 0 && at > cause && isSubject(at, cause);
    }
    int before = own ? match.start() : witnessBefore();
    if (before >= 0 && (at < before ? isTopic(at, before) : isSubject(at, before))) {
      return true;
    }
    int behind = witnessOf(chart.pieceOf()[match.end() - 1] + 1);
    return behind >= 0 && at > behind && isSubject(at, behind);
  }

  /** Whether one verb of seeing governs the place and the event. */
  private boolean isOfItsVerb(int at) {
    Clauses.Governor governor = clauses.governor(at);
    Clauses.Governor above = clauses.governor(match.trigger());
    return governor != null
        && above != null
        && governor.verb() == above.verb()
        && governor.verb() != match.trigger()
        && isSeeing(tokens.get(governor.verb()))
        && reach.of(at) < NEAR;
  }

  /** The verb before the event that says who saw it or was exposed to it, or -1. */
  private int witnessBefore() {
    boolean to = tokens.get(match.start()).has(Proclitic.LI);
    int t = match.start() - 1;
    while (t >= 0) {
      Token token = tokens.get(t);
      if (isExposure(token)) {
        return to ? t : -1;
      }
      Kind kind = chart.at(t).kind();
      boolean opens = kind == Kind.RELATIVE || kind == Kind.COMPLEMENTISER;
      if (opens || token.isVerb() || token.isMark('.') || token.isMark(':')) {
        return !to && token.isVerb() && isSeeing(token) ? t : -1;
      }
      t--;
    }
    return -1;
  }

  /**
   * The piece behind the event in which harm was done: "were killed in the battles that"; or -1.
   */
  private int causeBehind() {
    List<Constituent> pieces = chart.constituents();
    for (int c = chart.pieceOf()[match.end() - 1] + 1; c < pieces.size(); c++) {
      Constituent piece = pieces.get(c);
      NounPhrase phrase = piece.phrase();
      boolean event =
          phrase != null && tokens.get(phrase.head()).lemma().sense() == NounClass.EVENT;
      if (piece.kind() == Kind.PREPOSITION && event) {
        return c + 1;
      }
      if (piece.kind() != Kind.NOUN && piece.kind() != Kind.PREPOSITION) {
        return -1;
      }
    }
    return -1;
  }

  /** The verb of "the battles that X saw", whose relative clause is piece {@code c}, or -1. */
  private int witnessOf(int c) {
    List<Constituent> pieces = chart.constituents();
    if (c < 0) {
      return -1;
    }
    if (c + 1 >= pieces.size() || pieces.get(c).kind() != Kind.RELATIVE) {
      return -1;
    }
    Token verb = tokens.get(pieces.get(c + 1).start());
    return verb.isVerb() && isSeeing(verb) && verb.analysis().enclitic() != null
        ? pieces.get(c + 1).start()
        : -1;
  }

  private boolean isSeeing(Token token) {
    return words.witnessing().contains(token.lemma().name());
  }

  private static boolean isExposure(Token token) {
    return token.isVerb() && token.lemma().name().equals(EXPOSED + "/5")
        || token.pos() == PartOfSpeech.MASDAR && token.lemma().name().equals(EXPOSED);
  }

  /** Whether the place is named right behind the verb or verbal noun, without a preposition. */
  private boolean isSubject(int at, int verb) {
    for (int t = verb + 1; t <= at; t++) {
      Token token = tokens.get(t);
      boolean noun = token.pos().isNominal() || token.pos() == PartOfSpeech.UNKNOWN;
      boolean parted = !noun && !token.isMark('،') && !token.isMark('"');
      if (parted || token.has(Proclitic.BI) || token.has(Proclitic.LI)) {
        return false;
      }
    }
    return true;
  }

  /** Whether the clause of the verb begins with the place, or is about it. */
  private boolean isTopic(int at, int verb) {
    List<Constituent> pieces = chart.constituents();
    int c = chart.pieceOf()[at];
    int relative = relativeBehind(c);
    boolean related = relative < pieces.size() && pieces.get(relative).kind() == Kind.RELATIVE;
    if (pieces.get(c).kind() != Kind.NOUN && !related) {
      return false;
    }
    for (c++; c < chart.pieceOf()[verb]; c++) {
      Constituent piece = pieces.get(c);
      boolean idle =
          switch (piece.kind()) {
            case NOUN, NEGATION, CONJUNCTION, OTHER -> true;
            case MARK -> piece.isMark("،");
            case RELATIVE -> related && c == relative;
            case VERB -> isAuxiliary(piece.start());
            case PREPOSITION -> related && c < relative;
            case COMPLEMENTISER -> false;
          };
      if (!idle) {
        return false;
      }
    }
    return true;
  }

  /** The piece behind piece {@code c} and where that lies: "the town X, in Y, which". */
  private int relativeBehind(int c) {
    List<Constituent> pieces = chart.constituents();
    int next = c + 1;
    while (next < pieces.size()
        && (pieces.get(next).isMark("،")
            || pieces.get(next).kind() == Kind.PREPOSITION
                && IN.contains(pieces.get(next).word()))) {
      next++;
    }
    return next;
  }

  private boolean isAuxiliary(int at) {
    String name = tokens.get(at).lemma().name();
    return name.startsWith("كان/") || name.startsWith("زال/") || name.startsWith("ظل/");
  }
}
