package org.tawatur.event;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tawatur.morph.Analysis;
import org.tawatur.morph.Gender;
import org.tawatur.morph.Number;
import org.tawatur.morph.PartOfSpeech;
import org.tawatur.morph.Proclitic;
import org.tawatur.morph.Token;
import org.tawatur.phrase.Agreement;
import org.tawatur.phrase.Arguments;
import org.tawatur.phrase.Chart;
import org.tawatur.phrase.Clauses;
import org.tawatur.phrase.Constituent;
import org.tawatur.phrase.Filler;

/**
 * Participles of circumstance (حال): "the minister left, <em>accusing</em> X of ...". Such a word
 * is an indefinite accusative on its own after a comma or the end of a clause; its subject is that
 * of the verb before, with which it agrees.
 */
final class Circumstantial {
  private static final int REACH = 60;

  private Circumstantial() {}

  /** The participle that the word at {@code t} may be, or null where it is none. */
  static @Nullable Analysis reading(Chart chart, int t) {
    Token token = chart.tokens().get(t);
    Constituent piece = chart.at(t);
    if (piece.start() != t || piece.kind() == Constituent.Kind.PREPOSITION) {
      return null;
    }
    int place = chart.pieceOf()[t];
    boolean hasObject = object(chart, t) != null;
    boolean parted =
        place > 0 && chart.constituents().get(place - 1).kind() == Constituent.Kind.MARK
            || hasObject;
    for (Analysis reading : token.readings()) {
      boolean bare =
          (reading.pos() == PartOfSpeech.ACTIVE_PARTICIPLE
                  || reading.pos() == PartOfSpeech.PASSIVE_PARTICIPLE && hasObject)
              && !reading.hasArticle()
              && reading.enclitic() == null
              && (reading.proclitics().isEmpty()
                  || reading.proclitics().size() == 1
                      && reading.proclitics().getFirst() == Proclitic.WA)
              && !reading.lemma().verb().isEmpty();
      if (bare && (isAccusative(token, reading) || parted && isOpen(token, reading))) {
        return reading;
      }
    }
    return null;
  }

  private static boolean isAccusative(Token token, Analysis reading) {
    return reading.gender() != Gender.FEMININE
        && reading.number() != Number.PLURAL
        && reading.number() != Number.DUAL
        && token.key().length() > 3
        && token.key().endsWith("ا")
        && !reading.lemma().name().endsWith("ا");
  }

  /** The feminine and the plural are written alike in all cases. */
  private static boolean isOpen(Token token, Analysis reading) {
    return reading.gender() == Gender.FEMININE && token.key().endsWith("ه")
        || reading.number() == Number.PLURAL && token.key().endsWith("ين");
  }

  /** The pronoun of the object that stands on its own: "accusing him", or null. */
  static @Nullable Filler object(Chart chart, int t) {
    if (t + 1 >= chart.tokens().size()) {
      return null;
    }
    Token next = chart.tokens().get(t + 1);
    return next.key().startsWith("ايا") && next.analysis().enclitic() != null
        ? new Filler(Filler.Kind.PRONOUN, List.of(), t + 1, next.analysis())
        : null;
  }

  /** The subject of the nearest verb before that agrees with the participle, or null. */
  static @Nullable Filler subject(Chart chart, Clauses clauses, int t, Analysis participle) {
    for (int verb = t - 1; verb >= Math.max(0, t - REACH); verb--) {
      Arguments arguments = clauses.verb(verb);
      if (arguments == null) {
        continue;
      }
      Filler subject = arguments.before();
      if (subject == null && !arguments.after().isEmpty()) {
        Filler after = arguments.after().getFirst();
        Token head = chart.tokens().get(after.phrases().getFirst().head());
        subject = Agreement.subjectAfter(chart.tokens().get(verb).analysis(), head) ? after : null;
      }
      if (subject != null && !subject.phrases().isEmpty() && agrees(chart, subject, participle)) {
        return new Filler(Filler.Kind.OVERT, subject.phrases(), subject.at(), null);
      }
    }
    return null;
  }

  private static boolean agrees(Chart chart, Filler subject, Analysis participle) {
    Token head = chart.tokens().get(subject.phrases().getFirst().head());
    Gender gender = head.analysis().gender();
    boolean many = subject.phrases().size() > 1 || head.analysis().number() == Number.PLURAL;
    if (participle.number() == Number.PLURAL) {
      return many;
    }
    if (participle.gender() == Gender.FEMININE) {
      return gender == null || gender == Gender.FEMININE || many;
    }
    return gender != Gender.FEMININE && subject.phrases().size() == 1;
  }
}
