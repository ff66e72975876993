package org.tawatur.phrase;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tawatur.morph.Analysis;
import org.tawatur.morph.Number;
import org.tawatur.morph.Proclitic;
import org.tawatur.morph.Token;
import org.tawatur.phrase.Constituent.Kind;

/**
 * Finds the subject that a verb shares with one before it and so leaves out. Made for one sentence.
 */
final class CarriedSubject {
  private static final int REACH = 60;
  private static final int TO_VERB = 4;

  private final LeftContext left;
  private final Chart chart;
  private final List<Constituent> pieces;
  private final @Nullable Arguments[] earlier;

  /**
   * Makes the finder.
   *
   * @param earlier the verbs so far with their arguments, each at its token
   */
  CarriedSubject(LeftContext left, @Nullable Arguments[] earlier) {
    this.left = left;
    this.chart = left.chart();
    this.pieces = chart.constituents();
    this.earlier = earlier;
  }

  /** The subject of the verb this one is joined to, where it agrees. */
  @Nullable Filler carried(int piece) {
    Token verb = left.first(piece);
    if (!isJoined(piece, verb)) {
      return null;
    }
    for (int c = piece - 1; c >= Math.max(0, piece - REACH); c--) {
      Arguments arguments = verb(c);
      if (arguments == null) {
        continue;
      }
      Filler subject = arguments.before();
      if (subject == null
          && !arguments.after().isEmpty()
          && isSubject(c, arguments.after().getFirst())) {
        subject = arguments.after().getFirst();
      }
      if (subject != null && !subject.phrases().isEmpty() && carries(verb, subject)) {
        return new Filler(Filler.Kind.DROPPED, subject.phrases(), subject.at(), verb.analysis());
      }
    }
    return null;
  }

  private @Nullable Arguments verb(int c) {
    return pieces.get(c).kind() == Kind.VERB ? earlier[pieces.get(c).start()] : null;
  }

  /**
   * Who stands with "for" after "it befell before": "the group had before (this) executed ...", or
   * null.
   */
  @Nullable Filler whomItBefell(int piece) {
    int clause = piece - 1;
    if (clause < 0 || pieces.get(clause).kind() != Kind.COMPLEMENTISER) {
      return null;
    }
    for (int c = clause - 1; c >= Math.max(0, clause - TO_VERB); c--) {
      Arguments arguments = verb(c);
      if (arguments != null) {
        String lemma = chart.tokens().get(arguments.word()).lemma().name();
        Filler whom = left.words().befell().contains(lemma) ? arguments.governed("ل") : null;
        return whom == null || whom.phrases().isEmpty()
            ? null
            : new Filler(
                Filler.Kind.DROPPED, whom.phrases(), whom.at(), left.first(piece).analysis());
      }
    }
    return null;
  }

  private boolean isSubject(int piece, Filler after) {
    NounPhrase phrase = after.phrases().getFirst();
    Analysis verb = left.first(piece).analysis();
    return phrase.head() > phrase.start() && verb.number() == Number.SINGULAR
        || Agreement.subjectAfter(verb, chart.tokens().get(phrase.head()));
  }

  /**
   * Whether a verb goes on with the clause before: by "and", as a plural or dual that must have had
   * its subject, or after أن.
   */
  private boolean isJoined(int piece, Token verb) {
    if (verb.has(Proclitic.WA) || verb.has(Proclitic.FA) || verb.has(Proclitic.LI)) {
      return true;
    }
    if (verb.analysis().isSeveral()) {
      return true;
    }
    for (int c = piece - 1; c >= Math.max(0, piece - 3); c--) {
      Constituent before = pieces.get(c);
      if (before.kind() == Kind.COMPLEMENTISER
          || before.kind() == Kind.CONJUNCTION
          || before.kind() == Kind.VERB) {
        return true;
      }
      if (before.kind() != Kind.OTHER && before.kind() != Kind.NEGATION) {
        return Coordination.isComma(before);
      }
    }
    return false;
  }

  private boolean carries(Token verb, Filler subject) {
    if (subject.phrases().size() > 1) {
      return verb.analysis().isSeveral();
    }
    return left.words()
        .agreement()
        .ofVerb(chart.tokens(), verb.analysis(), subject.phrases().getFirst());
  }
}
