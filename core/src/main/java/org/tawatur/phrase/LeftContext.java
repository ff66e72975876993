package org.tawatur.phrase;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;
import org.tawatur.morph.Analysis;
import org.tawatur.morph.Enclitic;
import org.tawatur.morph.NounClass;
import org.tawatur.morph.Number;
import org.tawatur.morph.PartOfSpeech;
import org.tawatur.morph.Person;
import org.tawatur.morph.Proclitic;
import org.tawatur.morph.Token;
import org.tawatur.phrase.Constituent.Kind;

/**
 * What stands to the left of the verbs of one sentence: the noun that a relative clause describes,
 * the subject at the head of the clause, the subject of the verb this one is joined to. To be asked
 * for the verbs in the order of the text.
 */
final class LeftContext {
  private static final int LEFT = 12;
  private static final int CARRIED = 60;
  private static final int TO_NOUN = 4;
  private static final int TO_INDEFINITE = 2;
  private static final Set<String> ONE_OF = Set.of("أحد", "إحدى");
  private static final Set<String> BEFELL = Set.of("سبق/1");

  private final Chart chart;
  private final List<Constituent> pieces;
  private final Set<String> auxiliaries;
  private final Set<String> reaching;
  private final Map<Integer, Integer> described = new HashMap<>();

  LeftContext(Chart chart, Set<String> auxiliaries, Set<String> reaching) {
    this.reaching = reaching;
    this.chart = chart;
    this.pieces = chart.constituents();
    this.auxiliaries = auxiliaries;
  }

  /** A noun phrase that a clause describes, and whether a relative pronoun says so. */
  record Described(Filler noun, int piece, boolean isCertain) {}

  /** Notes that the clause of the verb in {@code piece} describes the phrase in {@code noun}. */
  void describes(int piece, int noun) {
    described.put(piece, noun);
  }

  /**
   * The noun phrase that the clause of the verb in {@code piece} describes or may describe, or
   * null.
   */
  @Nullable Described antecedent(int piece) {
    int c = piece - 1;
    while (c >= Math.max(0, piece - LEFT) && isTransparent(c)) {
      c--;
    }
    if (c < 0) {
      return null;
    }
    if (pieces.get(c).kind() == Kind.RELATIVE) {
      return relativeHead(c);
    }
    boolean near = c == piece - 1 || pieces.get(piece - 1).word().equals("()") && c == piece - 2;
    if (!near || Words.hasClitic(chart.tokens().get(pieces.get(piece).start()))) {
      return null;
    }
    for (int k = c; k >= Math.max(0, c - TO_INDEFINITE); k--) {
      NounPhrase phrase = pieces.get(k).phrase();
      if (phrase == null || phrase.isAdverbial()) {
        return null;
      }
      if (!phrase.isDefinite()) {
        Token verb = chart.tokens().get(pieces.get(piece).start());
        return opensClause(k) ? null : new Described(antecedent(agreeing(verb, phrase)), k, false);
      }
      if (pieces.get(k).kind() != Kind.PREPOSITION && !Coordination.isConjunct(chart, k)) {
        return null;
      }
    }
    return null;
  }

  /**
   * The attack or weapon that a verb of striking without "and" describes from farther off: "raids
   * on the hills, (which) struck X", "the blast of two bombs yesterday (which) struck X"; or null.
   */
  @Nullable Filler attack(int piece) {
    Token verb = chart.tokens().get(pieces.get(piece).start());
    if (!reaching.contains(verb.lemma().name())
        || verb.has(Proclitic.WA)
        || verb.has(Proclitic.FA)) {
      return null;
    }
    for (int c = piece - 1; c >= Math.max(0, piece - LEFT); c--) {
      Constituent before = pieces.get(c);
      NounPhrase phrase = before.phrase();
      NounPhrase attack = phrase == null ? null : attack(verb, phrase);
      if (attack != null) {
        describes(piece, c);
        return antecedent(attack);
      }
      Integer noun = before.kind() == Kind.VERB ? described.get(c) : null;
      if (noun != null && noun < c) {
        c = noun + 1;
      } else if (before.kind() != Kind.NOUN
          && before.kind() != Kind.PREPOSITION
          && before.kind() != Kind.OTHER
          && !Coordination.isComma(before)) {
        return null;
      }
    }
    return null;
  }

  /** The indefinite noun of a phrase, its head or a genitive, that names the attack; or null. */
  private @Nullable NounPhrase attack(Token verb, NounPhrase phrase) {
    if (phrase.isDefinite() || phrase.isAdverbial()) {
      return null;
    }
    if (isAttack(phrase.head()) && agrees(verb, phrase)) {
      return phrase;
    }
    for (int genitive : phrase.genitives()) {
      NounPhrase inner = phrase.from(genitive);
      if (isAttack(genitive) && agrees(verb, inner)) {
        return inner;
      }
    }
    return null;
  }

  private boolean isAttack(int noun) {
    NounClass sense = chart.tokens().get(noun).lemma().sense();
    return sense == NounClass.EVENT
        || sense == NounClass.WEAPON
        || chart.tokens().get(noun).pos() == PartOfSpeech.MASDAR;
  }

  /** Whether a piece may stand between a relative pronoun and its verb. */
  private boolean isTransparent(int c) {
    Kind kind = pieces.get(c).kind();
    return kind == Kind.OTHER || kind == Kind.NEGATION || isAuxiliary(c) || complementsAuxiliary(c);
  }

  private static Filler antecedent(NounPhrase phrase) {
    return new Filler(Filler.Kind.ANTECEDENT, List.of(phrase), phrase.head(), null);
  }

  /**
   * The last genitive of an indefinite phrase with its number, where a plural verb agrees with it
   * but not with the head.
   */
  private NounPhrase agreeing(Token verb, NounPhrase phrase) {
    if (phrase.genitives().isEmpty()
        || verb.analysis().number() != Number.PLURAL
        || agrees(verb, phrase)) {
      return phrase;
    }
    int noun = phrase.genitives().getLast();
    int start = noun;
    while (start > phrase.head() + 1
        && chart.tokens().get(start - 1).pos() == PartOfSpeech.NUMBER) {
      start--;
    }
    NounPhrase inner =
        new NounPhrase(
            start,
            noun,
            phrase.end(),
            false,
            List.of(),
            phrase.modifiers().stream().filter(m -> m > noun).toList(),
            List.of(),
            false);
    return agrees(verb, inner) ? inner : phrase;
  }

  private @Nullable Described relativeHead(int relative) {
    Constituent piece = pieces.get(relative);
    if (piece.word().equals("من") || piece.word().equals("ما") || piece.word().equals("مما")) {
      return null;
    }
    Token pronoun = chart.tokens().get(piece.start());
    if (pronoun.has(Proclitic.WA)) {
      Described other = sameAsBefore(relative, pronoun);
      if (other != null) {
        return other;
      }
    }
    for (int c = relative - 1; c >= Math.max(0, relative - TO_NOUN); c--) {
      Constituent before = pieces.get(c);
      NounPhrase phrase = before.phrase();
      NounPhrase inner =
          phrase == null || phrase.isDefinite() || phrase.complements().isEmpty()
              ? phrase
              : phrase.complements().getLast();
      if (inner != null
          && !inner.isAdverbial()
          && (inner.isDefinite() || isStrangeName(inner))
          && agrees(pronoun, c, inner)) {
        return new Described(antecedent(uncounted(pronoun, inner)), c, true);
      }
      if (before.kind() == Kind.VERB || before.kind() == Kind.COMPLEMENTISER) {
        return null;
      }
    }
    return null;
  }

  /** Whether a phrase is a word that no rule explains, most likely a foreign name. */
  private boolean isStrangeName(NounPhrase phrase) {
    return phrase.head() == phrase.start()
        && chart.tokens().get(phrase.head()).pos() == PartOfSpeech.UNKNOWN;
  }

  /**
   * The phrase without the number of those taken from it, where a relative pronoun agrees with the
   * body rather than with them: "a hundred of the band that (f.)".
   */
  private NounPhrase uncounted(Token relative, NounPhrase phrase) {
    Token of = chart.tokens().get(Math.max(phrase.start(), phrase.head() - 1));
    Token head = chart.tokens().get(phrase.head());
    boolean body =
        phrase.head() > phrase.start() + 1
            && of.pos() == PartOfSpeech.PREPOSITION
            && Agreement.relativeNumber(relative) == Number.SINGULAR
            && head.analysis().number() != Number.PLURAL;
    return body
        ? new NounPhrase(
            phrase.head(),
            phrase.head(),
            phrase.end(),
            true,
            phrase.genitives(),
            phrase.modifiers(),
            phrase.complements(),
            false)
        : phrase;
  }

  private boolean agrees(Token relative, int piece, NounPhrase phrase) {
    boolean list =
        Coordination.isConjunct(chart, piece)
            && Agreement.relativeNumber(relative) == Number.PLURAL;
    boolean one =
        Agreement.relativeNumber(relative) == Number.SINGULAR
            && ONE_OF.contains(chart.tokens().get(phrase.start()).lemma().name());
    return list || one || Agreement.relative(relative, chart.tokens().get(phrase.head()));
  }

  /** The noun of the relative clause before that "and who" goes on with. */
  private @Nullable Described sameAsBefore(int relative, Token pronoun) {
    for (int c = relative - 1; c >= Math.max(0, relative - LEFT); c--) {
      Integer noun = described.get(c);
      NounPhrase phrase = noun == null ? null : pieces.get(noun).phrase();
      if (noun != null
          && phrase != null
          && Agreement.relative(pronoun, chart.tokens().get(phrase.head()))) {
        return new Described(antecedent(phrase), noun, true);
      }
    }
    return null;
  }

  /** Whether a complementiser stands right after an auxiliary: "has before this". */
  private boolean complementsAuxiliary(int c) {
    return c > 0 && pieces.get(c).kind() == Kind.COMPLEMENTISER && isAuxiliary(c - 1);
  }

  private boolean isAuxiliary(int c) {
    Constituent piece = pieces.get(c);
    return piece.kind() == Kind.VERB
        && auxiliaries.contains(chart.tokens().get(piece.start()).lemma().name());
  }

  /**
   * Whether a noun phrase stands where a clause begins, so that a verb after it is its predicate.
   */
  private boolean opensClause(int c) {
    if (c == 0) {
      return true;
    }
    if (pieces.get(c).kind() != Kind.NOUN) {
      return false;
    }
    Token first = chart.tokens().get(pieces.get(c).start());
    boolean conjunct = pieces.get(c - 1).phrase() != null && Coordination.isConjunct(chart, c);
    if (first.has(Proclitic.WA) && !conjunct || first.has(Proclitic.FA)) {
      return true;
    }
    int b = c - 1;
    while (b >= Math.max(0, c - LEFT)
        && (pieces.get(b).kind() == Kind.OTHER || Coordination.isQuote(pieces.get(b)))) {
      b--;
    }
    if (b < 0) {
      return true;
    }
    return switch (pieces.get(b).kind()) {
      case COMPLEMENTISER, CONJUNCTION, MARK, NEGATION -> true;
      case VERB -> isAuxiliary(b) && !described.containsKey(b) && !Words.hasTanwin(first);
      case NOUN, PREPOSITION -> {
        NounPhrase before = pieces.get(b).phrase();
        yield before != null && before.isAdverbial() && opensClause(b);
      }
      case RELATIVE, OTHER -> false;
    };
  }

  /** A subject that stands before the verb, at the head of its clause. */
  @Nullable Filler subject(int piece) {
    Token verb = chart.tokens().get(pieces.get(piece).start());
    return topic(
        piece,
        (first, list) ->
            list
                ? verb.analysis().person() != Person.FIRST
                : agrees(verb, first) || isOfMen(first, piece));
  }

  /**
   * Whether a phrase right before the verb names a body of men with which the verb agrees in the
   * plural.
   */
  private boolean isOfMen(NounPhrase phrase, int piece) {
    Analysis verb = chart.tokens().get(pieces.get(piece).start()).analysis();
    return chart.pieceOf()[phrase.head()] == piece - 1
        && Agreement.menOf(verb, chart.tokens().get(phrase.head()));
  }

  /**
   * What stands at the head of the clause and is taken up again by {@code pronoun}: "the ship,
   * gunmen seized it".
   */
  @Nullable Filler topic(int piece, Enclitic pronoun) {
    return topic(
        piece,
        (first, list) -> !list && Agreement.pronoun(pronoun, chart.tokens().get(first.head())));
  }

  private @Nullable Filler topic(int piece, BiPredicate<NounPhrase, Boolean> fits) {
    Token verb = chart.tokens().get(pieces.get(piece).start());
    if (verb.has(Proclitic.WA) || verb.has(Proclitic.FA)) {
      return null;
    }
    boolean comma = false;
    boolean joined = false;
    int steps = 0;
    int c = piece - 1;
    while (c >= 0 && steps++ < LEFT) {
      Constituent before = pieces.get(c);
      switch (before.kind()) {
        case NOUN -> {
          Filler subject = joined ? null : opening(c, fits);
          if (subject != null) {
            return subject;
          }
        }
        case VERB -> {
          Integer noun = described.get(c);
          Token other = chart.tokens().get(before.start());
          if (noun != null && noun < c) {
            c = noun + 1;
            joined = false;
          } else if (other.has(Proclitic.WA) || other.has(Proclitic.FA)) {
            joined = true;
          } else if (!isAuxiliary(c)) {
            return null;
          }
        }
        case COMPLEMENTISER -> {
          return null;
        }
        case MARK -> {
          int opening =
              before.isMark("-")
                  ? asideBefore(c, "-")
                  : c == piece - 1 && Coordination.isComma(before)
                      ? asideBefore(c, before.word())
                      : c;
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
   * The mark that opens the insertion "- and he is ... -", ", who ... ," or ", (the one) called ...
   * ," which the mark at {@code c} closes; {@code c} where none does.
   */
  private int asideBefore(int c, String mark) {
    for (int k = c - 2; k > Math.max(0, c - LEFT); k--) {
      if (pieces.get(k).isMark(mark)) {
        Constituent first = pieces.get(k + 1);
        Token word = chart.tokens().get(first.start());
        boolean aside =
            mark.equals("-") && first.isArgument() && isNominal(k + 1, c)
                || first.kind() == Kind.RELATIVE
                || word.pos() == PartOfSpeech.PRONOUN
                || word.analysis().hasArticle()
                    && word.analysis().proclitics().isEmpty()
                    && Words.isModifier(word);
        if (aside) {
          return k;
        }
      }
    }
    return c;
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
    while (c >= Math.max(0, piece - LEFT)
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
        || !opensClause(begin)
        || chart.tokens().get(first.head()).pos() == PartOfSpeech.NUMBER) {
      return null;
    }
    return fits.test(first, begin != c)
        ? new Filler(Filler.Kind.OVERT, Coordination.list(chart, begin, first), first.head(), null)
        : null;
  }

  /** The subject of the verb this one is joined to, where it agrees. */
  @Nullable Filler carried(int piece, @Nullable Arguments[] earlier) {
    Token verb = chart.tokens().get(pieces.get(piece).start());
    if (!isJoined(piece, verb)) {
      return null;
    }
    for (int c = piece - 1; c >= Math.max(0, piece - CARRIED); c--) {
      Arguments arguments =
          pieces.get(c).kind() == Kind.VERB ? earlier[pieces.get(c).start()] : null;
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

  /**
   * Who stands with "for" after "it befell before": "the group had before (this) executed ...", or
   * null.
   */
  @Nullable Filler whomItBefell(int piece, @Nullable Arguments[] earlier) {
    int clause = piece - 1;
    if (clause < 0 || pieces.get(clause).kind() != Kind.COMPLEMENTISER) {
      return null;
    }
    for (int c = clause - 1; c >= Math.max(0, clause - TO_NOUN); c--) {
      Arguments arguments =
          pieces.get(c).kind() == Kind.VERB ? earlier[pieces.get(c).start()] : null;
      if (arguments != null) {
        Filler whom =
            BEFELL.contains(chart.tokens().get(arguments.word()).lemma().name())
                ? arguments.governed("ل")
                : null;
        Token verb = chart.tokens().get(pieces.get(piece).start());
        return whom == null || whom.phrases().isEmpty()
            ? null
            : new Filler(Filler.Kind.DROPPED, whom.phrases(), whom.at(), verb.analysis());
      }
    }
    return null;
  }

  private boolean isSubject(int piece, Filler after) {
    NounPhrase phrase = after.phrases().getFirst();
    Analysis verb = chart.tokens().get(pieces.get(piece).start()).analysis();
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
    Number number = verb.analysis().number();
    if (number == Number.PLURAL || number == Number.DUAL) {
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
      return verb.analysis().number() == Number.PLURAL || verb.analysis().number() == Number.DUAL;
    }
    return agrees(verb.analysis(), subject.phrases().getFirst());
  }

  /** Whether any reading of the verb agrees with a phrase before it. */
  boolean agrees(Token verb, NounPhrase phrase) {
    for (Analysis reading : verb.readings()) {
      if (reading.pos().isVerb() && agrees(reading, phrase)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether a verb agrees with a phrase before it; with one that is counted it may agree in the
   * plural.
   */
  private boolean agrees(Analysis verb, NounPhrase phrase) {
    Token first = chart.tokens().get(phrase.start());
    boolean counted =
        first.pos() == PartOfSpeech.NUMBER || first.lemma().sense() == NounClass.QUANTITY;
    boolean third = verb.person() == Person.THIRD;
    boolean many =
        counted
            && third
            && (verb.number() == Number.PLURAL
                || verb.number() == Number.DUAL && Words.isTwo(first));
    boolean one =
        third && verb.number() == Number.SINGULAR && ONE_OF.contains(first.lemma().name());
    return many || one || Agreement.subjectBefore(verb, chart.tokens().get(phrase.head()));
  }
}
