package org.tawatur.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tawatur.morph.NounClass;
import org.tawatur.morph.Number;
import org.tawatur.morph.PartOfSpeech;
import org.tawatur.morph.Proclitic;
import org.tawatur.morph.Token;
import org.tawatur.phrase.Constituent.Kind;
import org.tawatur.text.WordSet;

/**
 * Which noun phrases of a chart are one list: joined by "and", "or" and commas, across quotation
 * marks and brackets. Thread-safe.
 */
public final class Coordination {
  private static final int LIST = 12;
  private static final int COMMA = 8;
  private static final int REACH = 40;
  private static final int DASHED = 12;
  private static final int SECOND = 8;
  private static final String BETWEEN = "بين";
  static final Set<String> SIDES = WordSet.of("جهة", "ناحية", "جانب", "طرف");
  private static final Set<String> ON_THE_PART = WordSet.of("من طرف", "من جانب");

  private Coordination() {}

  static boolean isComma(Constituent piece) {
    return piece.isMark("،") || piece.isMark(",");
  }

  /** Whether a piece is a quotation mark. */
  public static boolean isQuote(Constituent piece) {
    return piece.kind() == Kind.MARK && Words.isQuote(piece.word());
  }

  /**
   * The piece after the dash that closes the insertion opened by the dash at {@code c}; {@code c}
   * itself where none does.
   */
  static int dashEnd(Chart chart, int c) {
    List<Constituent> pieces = chart.constituents();
    for (int k = c + 1; k < Math.min(pieces.size(), c + DASHED); k++) {
      if (pieces.get(k).isMark("-")) {
        return k > c + 1 && k + 1 < pieces.size() ? k + 1 : c;
      }
    }
    return c;
  }

  /** {@code first}, which ends in {@code piece}, with the noun phrases joined to it. */
  public static List<NounPhrase> list(Chart chart, int piece, NounPhrase first) {
    List<Constituent> pieces = chart.constituents();
    List<NounPhrase> phrases = new ArrayList<>(2);
    phrases.add(first);
    int c = piece + 1;
    int limit = Math.min(pieces.size(), c + REACH);
    boolean between =
        pieces.get(piece).word().equals(BETWEEN) && first.start() > pieces.get(piece).start();
    while (c < limit && phrases.size() < LIST) {
      Constituent next = pieces.get(c);
      if (next.word().equals("()") || isQuote(next) || isSide(chart, next)) {
        c++;
        continue;
      }
      int at =
          between && phrases.size() == 1 && isSecond(chart, c)
              ? c
              : joined(chart, c, first, phrases.size());
      if (at < 0 && repeats(pieces.get(piece), next, chart)) {
        at = c;
      }
      if (at < 0 && between && phrases.size() == 1) {
        at = later(chart, c);
      }
      if (at < 0 || isAside(pieces.get(piece), pieces.get(at))) {
        break;
      }
      phrases.add(pieces.get(at).phrase());
      c = at + 1;
    }
    return phrases;
  }

  /**
   * Whether "and with", "and by" follows a bare noun phrase, so that it says how: "X, and with".
   */
  private static boolean isAside(Constituent first, Constituent next) {
    return next.kind() == Kind.PREPOSITION && first.kind() != Kind.PREPOSITION;
  }

  /**
   * The second member of "between A and B" behind what is said of A, "between men who follow X, and
   * the army"; -1 where none follows.
   */
  private static int later(Chart chart, int from) {
    List<Constituent> pieces = chart.constituents();
    for (int c = from; c < Math.min(pieces.size(), from + SECOND); c++) {
      Constituent piece = pieces.get(c);
      boolean stop =
          piece.kind() == Kind.COMPLEMENTISER
              || piece.kind() == Kind.VERB && chart.tokens().get(piece.start()).has(Proclitic.WA)
              || piece.kind() == Kind.MARK && !isComma(piece) && !isQuote(piece);
      if (stop) {
        return -1;
      }
      boolean when = piece.phrase() == null || piece.phrase().isAdverbial();
      if (!when && isSecond(chart, c)) {
        return c;
      }
    }
    return -1;
  }

  /**
   * Whether the second member of "between A and B" stands at {@code c}, even where a verb follows
   * that would agree with it.
   */
  private static boolean isSecond(Chart chart, int c) {
    Constituent piece = chart.constituents().get(c);
    return piece.kind() == Kind.NOUN
        && piece.phrase() != null
        && chart.tokens().get(piece.start()).has(Proclitic.WA);
  }

  /**
   * Whether "and" with the preposition of the list said again stands here: "of three men and of ten
   * women".
   */
  private static boolean repeats(Constituent begin, Constituent next, Chart chart) {
    return begin.kind() == Kind.PREPOSITION
        && next.kind() == Kind.PREPOSITION
        && next.phrase() != null
        && !next.phrase().isAdverbial()
        && next.word().equals(begin.word())
        && chart.tokens().get(next.start()).has(Proclitic.WA);
  }

  /** The next phrase of a list that goes on at {@code c}, or -1. */
  private static int joined(Chart chart, int c, NounPhrase first, int size) {
    Constituent next = chart.constituents().get(c);
    if (next.kind() == Kind.CONJUNCTION && (next.word().equals("و") || next.word().equals("أو"))) {
      return afterQuotes(chart, c + 1, first);
    }
    if (isConjunct(chart, c) && alike(chart, first, next.phrase())) {
      return c;
    }
    if (!isComma(next) || c + 1 >= chart.constituents().size()) {
      return -1;
    }
    boolean conjunct =
        isConjunct(chart, c + 1) && alike(chart, first, chart.constituents().get(c + 1).phrase());
    if (conjunct
        && (size > 1
            || isParty(chart, first) && isParty(chart, chart.constituents().get(c + 1).phrase()))) {
      return c + 1;
    }
    return goesOn(chart, c + 1, first) ? c + 1 : -1;
  }

  private static boolean isParty(Chart chart, @Nullable NounPhrase phrase) {
    if (phrase == null) {
      return false;
    }
    Token head = chart.tokens().get(phrase.head());
    return head.lemma().sense().isActorLike() || head.pos() == PartOfSpeech.PROPER;
  }

  /**
   * Whether a phrase says "on the one side" or "on the other", which parts the members of a pair.
   */
  private static boolean isSide(Chart chart, Constituent piece) {
    if (piece.kind() != Kind.PREPOSITION) {
      return false;
    }
    NounPhrase phrase = piece.phrase();
    if (ON_THE_PART.contains(piece.word())) {
      return phrase == null
          || phrase.head() == phrase.start()
              && chart.tokens().get(phrase.head()).pos() == PartOfSpeech.ADJECTIVE;
    }
    return piece.word().equals("من")
        && phrase != null
        && !phrase.isDefinite()
        && SIDES.contains(chart.tokens().get(phrase.head()).lemma().name());
  }

  /**
   * The noun phrase that "and" written apart, before quotation marks, joins to {@code first}, or
   * -1.
   */
  private static int afterQuotes(Chart chart, int from, NounPhrase first) {
    List<Constituent> pieces = chart.constituents();
    int c = from;
    while (c < Math.min(pieces.size(), from + 3) && isQuote(pieces.get(c))) {
      c++;
    }
    return c < pieces.size()
            && pieces.get(c).isArgument()
            && alike(chart, first, pieces.get(c).phrase())
        ? c
        : -1;
  }

  /**
   * Whether the phrase at {@code c} is joined by "and" to the one before, rather than opening a
   * clause.
   */
  static boolean isConjunct(Chart chart, int c) {
    Constituent piece = chart.constituents().get(c);
    if (piece.phrase() == null || piece.phrase().isAdverbial()) {
      return false;
    }
    Token token = chart.tokens().get(piece.start());
    if (chart.tokens().get(piece.phrase().head()).pos() == PartOfSpeech.DEMONSTRATIVE) {
      return false;
    }
    boolean repeated = piece.kind() == Kind.PREPOSITION && token.analysis().proclitics().size() > 1;
    return token.has(Proclitic.WA)
        && (piece.kind() == Kind.NOUN || repeated)
        && !beginsClause(chart, c);
  }

  /** Whether a noun phrase with "and" is the subject of a verb after it rather than a conjunct. */
  private static boolean beginsClause(Chart chart, int c) {
    List<Constituent> pieces = chart.constituents();
    int next = c + 1;
    while (next < Math.min(pieces.size(), c + COMMA) && pieces.get(next).kind() == Kind.OTHER) {
      next++;
    }
    NounPhrase phrase = pieces.get(c).phrase();
    if (next >= pieces.size()
        || pieces.get(next).kind() != Kind.VERB
        || phrase == null
        || awaitsVerb(chart, c)) {
      return false;
    }
    Token verb = chart.tokens().get(pieces.get(next).start());
    return phrase.isDefinite()
        && !Words.hasClitic(verb)
        && verb.analysis().number() != Number.PLURAL
        && !joinsTwo(verb, chart.tokens().get(phrase.head()))
        && Agreement.subjectBefore(verb.analysis(), chart.tokens().get(phrase.head()));
  }

  /**
   * Whether the phrase before "and" opens a clause that has no verb yet, so that both are its
   * subject: "that X and its allies (they) attack".
   */
  private static boolean awaitsVerb(Chart chart, int c) {
    List<Constituent> pieces = chart.constituents();
    return c > 1
        && pieces.get(c - 1).isArgument()
        && pieces.get(c - 2).kind() == Kind.COMPLEMENTISER;
  }

  /** Whether a verb in the dual follows a noun that is not two, so that it is the second of two. */
  private static boolean joinsTwo(Token verb, Token noun) {
    return verb.analysis().number() == Number.DUAL && noun.analysis().number() != Number.DUAL;
  }

  /** Whether after a comma a noun phrase stands that a later "and" joins to the list. */
  private static boolean goesOn(Chart chart, int c, NounPhrase first) {
    List<Constituent> pieces = chart.constituents();
    Constituent piece = pieces.get(c);
    if (!piece.isArgument() || !alike(chart, first, piece.phrase())) {
      return false;
    }
    for (int k = c + 1; k < Math.min(pieces.size(), c + COMMA); k++) {
      Constituent next = pieces.get(k);
      if (isConjunct(chart, k)) {
        return alike(chart, first, next.phrase());
      }
      if (!isComma(next) && !next.isArgument() && next.kind() != Kind.OTHER && !isQuote(next)) {
        return false;
      }
    }
    return false;
  }

  /** Whether two noun phrases can be parts of one list. */
  private static boolean alike(Chart chart, NounPhrase first, @Nullable NounPhrase other) {
    return other != null && isHappening(chart, first) == isHappening(chart, other);
  }

  private static boolean isHappening(Chart chart, NounPhrase phrase) {
    Token head = chart.tokens().get(phrase.head());
    NounClass sense = head.lemma().sense();
    boolean held = sense == NounClass.GROUP || sense == NounClass.POSITION;
    return head.pos() == PartOfSpeech.MASDAR && !held || sense == NounClass.EVENT;
  }

  /** The first noun phrase of the list that ends at {@code c}. */
  static int start(Chart chart, int c) {
    List<Constituent> pieces = chart.constituents();
    int begin = c;
    int b = c;
    while (b > 0 && c - b < REACH && isConjunct(chart, b)) {
      int before = b - 1;
      while (before > 0
          && c - before < REACH
          && (pieces.get(before).word().equals("()") || isQuote(pieces.get(before)))) {
        before--;
      }
      if (!pieces.get(before).isArgument() || isAside(pieces.get(before), pieces.get(b))) {
        break;
      }
      begin = before;
      b = before;
    }
    return begin;
  }
}
