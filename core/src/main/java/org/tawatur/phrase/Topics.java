package org.tawatur.phrase;

import java.util.List;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;
import org.tawatur.morph.Analysis;
import org.tawatur.morph.Enclitic;
import org.tawatur.morph.Number;
import org.tawatur.morph.PartOfSpeech;
import org.tawatur.morph.Person;
import org.tawatur.morph.Proclitic;
import org.tawatur.morph.Token;
import org.tawatur.phrase.Constituent.Kind;

/**
 * Finds what stands at the head of a clause before its verb: the subject, or what a pronoun of the
 * verb takes up again. Made for one sentence.
 */
final class Topics {
  private final LeftContext left;
  private final Chart chart;
  private final List<Constituent> pieces;

  Topics(LeftContext left) {
    this.left = left;
    this.chart = left.chart();
    this.pieces = chart.constituents();
  }

  /** A subject that stands before the verb, at the head of its clause. */
  @Nullable Filler subject(int piece) {
    Token verb = left.first(piece);
    return topic(
        piece,
        (first, list) ->
            list
                ? verb.analysis().person() != Person.FIRST
                : left.words().agreement().ofVerb(chart.tokens(), verb, first)
                    || isOfMen(first, piece));
  }

  /**
   * Whether a phrase right before the verb names a body of men with which the verb agrees in the
   * plural.
   */
  private boolean isOfMen(NounPhrase phrase, int piece) {
    Analysis verb = left.first(piece).analysis();
    return chart.pieceOf()[phrase.head()] == piece - 1
        && Agreement.menOf(verb, chart.tokens().get(phrase.head()));
  }

  /**
   * What stands at the head of the clause and is taken up again by {@code pronoun}: "the ship,
   * gunmen seized it".
   */
  @Nullable Filler takenUp(int piece, Enclitic pronoun) {
    return topic(
        piece,
        (first, list) -> !list && Agreement.pronoun(pronoun, chart.tokens().get(first.head())));
  }

  /**
   * Who stands between "that" and a verb that does not agree with it but has no other subject, as
   * writers in haste have it: "that the aircraft (it) struck".
   */
  @Nullable Filler mismatched(int piece) {
    Token verb = left.first(piece);
    boolean bare =
        piece > 1
            && pieces.get(piece - 1).isArgument()
            && pieces.get(piece - 2).kind() == Kind.COMPLEMENTISER
            && left.first(piece - 2).analysis().enclitic() == null
            && !Words.hasClitic(left.first(piece - 1))
            && !Words.hasClitic(verb)
            && verb.analysis().person() == Person.THIRD
            && verb.analysis().number() == Number.SINGULAR;
    NounPhrase phrase = bare ? pieces.get(piece - 1).phrase() : null;
    return phrase == null || phrase.isAdverbial() || !phrase.isDefinite()
        ? null
        : new Filler(Filler.Kind.OVERT, List.of(phrase), phrase.head(), null);
  }

  private @Nullable Filler topic(int piece, BiPredicate<NounPhrase, Boolean> fits) {
    if (goesOn(left.first(piece))) {
      return null;
    }
    boolean comma = false;
    boolean joined = false;
    int steps = 0;
    int c = piece - 1;
    while (c >= 0 && steps++ < LeftContext.REACH) {
      Constituent before = pieces.get(c);
      switch (before.kind()) {
        case NOUN -> {
          Filler subject = joined ? null : opening(c, fits);
          if (subject != null) {
            return subject;
          }
        }
        case VERB -> {
          Integer noun = left.describedBy(c);
          if (noun != null && noun < c) {
            c = noun + 1;
            joined = false;
          } else if (goesOn(left.first(c))) {
            joined = true;
          } else if (!left.isAuxiliary(c)) {
            return null;
          }
        }
        case COMPLEMENTISER -> {
          if (!closesBelief(c, piece)) {
            return null;
          }
          c--;
        }
        case MARK -> {
          int opening = asideBefore(c, piece);
          if (opening < c) {
            c = opening;
          } else if (!Coordination.isQuote(before)) {
            if (!Coordination.isComma(before) || comma && !followsComma(piece)) {
              return null;
            }
            comma = true;
          }
        }
        case RELATIVE, PREPOSITION, OTHER, NEGATION, CONJUNCTION -> {
          // goes on to the left
        }
      }
      c--;
    }
    return null;
  }

  /**
   * Whether "that it" at {@code c} tells, with what stands between it and the verb in {@code
   * piece}, what is thought of the subject: "aircraft that are thought to be Turkish struck".
   */
  private boolean closesBelief(int c, int piece) {
    return c > 0
        && c + 1 < piece
        && pieces.get(c + 1).kind() == Kind.NOUN
        && left.first(c).analysis().enclitic() != null
        && pieces.get(c - 1).kind() == Kind.VERB
        && left.words().beliefs().contains(left.first(c - 1).lemma().name());
  }

  /** Whether "and" or "so" joins the verb to the clause before. */
  private static boolean goesOn(Token verb) {
    return verb.has(Proclitic.WA) || verb.has(Proclitic.FA);
  }

  /**
   * The mark that opens the insertion "- and he is ... -", ", who ... ," ", (the one) called ... ,"
   * or ", posted near ... ," which the mark at {@code c}, a comma only right before the verb in
   * {@code piece}, closes; {@code c} where none does.
   */
  private int asideBefore(int c, int piece) {
    Constituent closing = pieces.get(c);
    boolean dash = closing.isMark("-");
    if (!dash && (c != piece - 1 || !Coordination.isComma(closing))) {
      return c;
    }
    for (int k = c - 2; k > Math.max(0, c - LeftContext.REACH); k--) {
      if (pieces.get(k).isMark(closing.word())) {
        Constituent first = pieces.get(k + 1);
        Token word = chart.tokens().get(first.start());
        boolean aside =
            dash && (first.isArgument() || first.kind() == Kind.PREPOSITION) && isNominal(k + 1, c)
                || first.kind() == Kind.RELATIVE
                || word.pos() == PartOfSpeech.PRONOUN
                || word.analysis().proclitics().isEmpty()
                    && Words.isModifier(word)
                    && (word.analysis().hasArticle() || describes(word, k));
        if (aside) {
          return k;
        }
      }
    }
    return c;
  }

  /**
   * Whether an adjective without an article agrees with the noun before the mark: with an
   * indefinite one, or in the accusative with any.
   */
  private boolean describes(Token adjective, int mark) {
    for (int c = mark - 1; c >= Math.max(0, mark - 2); c--) {
      NounPhrase phrase = pieces.get(c).phrase();
      if (phrase == null) {
        return false;
      }
      if (pieces.get(c).kind() == Kind.NOUN) {
        Token head = chart.tokens().get(phrase.head());
        return Words.isStateOf(adjective, phrase, head)
            || !phrase.isDefinite()
                && !phrase.isAdverbial()
                && !Agreement.isAccusative(adjective)
                && Agreement.adjective(adjective, head);
      }
    }
    return false;
  }

  /** Whether no clause and no other mark stands between two pieces: "X - the arm of Y - (it)". */
  private boolean isNominal(int from, int end) {
    for (int c = from; c < end; c++) {
      boolean nominal =
          switch (pieces.get(c).kind()) {
            case NOUN, PREPOSITION, OTHER -> true;
            case MARK -> Coordination.isQuote(pieces.get(c));
            case VERB, RELATIVE, COMPLEMENTISER, CONJUNCTION, NEGATION -> false;
          };
      if (!nominal) {
        return false;
      }
    }
    return true;
  }

  private boolean followsComma(int piece) {
    int c = piece - 1;
    while (c >= Math.max(0, piece - LeftContext.REACH)
        && (pieces.get(c).kind() == Kind.OTHER || pieces.get(c).kind() == Kind.NEGATION)) {
      c--;
    }
    return c >= 0 && Coordination.isComma(pieces.get(c));
  }

  /** The phrases that end in {@code c}, where they open a clause and fit. */
  private @Nullable Filler opening(int c, BiPredicate<NounPhrase, Boolean> fits) {
    if (!pieces.get(c).isArgument()) {
      return null;
    }
    int begin = Coordination.start(chart, c);
    NounPhrase first = pieces.get(begin).phrase();
    if (first == null
        || !left.opensClause(begin)
        || chart.tokens().get(first.head()).pos() == PartOfSpeech.NUMBER) {
      return null;
    }
    return fits.test(first, begin != c)
        ? new Filler(Filler.Kind.OVERT, Coordination.list(chart, begin, first), first.head(), null)
        : null;
  }
}
