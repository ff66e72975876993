package org.tawatur.phrase;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tawatur.morph.Analysis;
import org.tawatur.morph.Enclitic;
import org.tawatur.morph.NounClass;
import org.tawatur.morph.PartOfSpeech;
import org.tawatur.morph.Person;
import org.tawatur.morph.Proclitic;
import org.tawatur.morph.Token;
import org.tawatur.phrase.Arguments.Oblique;
import org.tawatur.phrase.Constituent.Kind;

/**
 * Finds what stands around each verb and noun of a sentence: subject before or after the verb, objects, prepositional phrases,
 * antecedents of relative clauses, subjects carried over from the verb before. Looks a bounded way to both sides. Thread-safe.
 */
public final class ClauseGrammar {
  private static final int LEFT = 9;
  private static final int RIGHT = 14;

  private final Set<String> auxiliaries;

  /**
   * Creates the grammar.
   *
   * @param auxiliaries lemmas of verbs that share their subject with the verb after it: كان, بدأ, واصل
   */
  public ClauseGrammar(Set<String> auxiliaries) {
    this.auxiliaries = Set.copyOf(auxiliaries);
  }

  /** The verbs of {@code chart} with their arguments. */
  public Clauses clauses(Chart chart) {
    Map<Integer, Arguments> verbs = new LinkedHashMap<>();
    List<Constituent> pieces = chart.constituents();
    for (int c = 0; c < pieces.size(); c++) {
      if (pieces.get(c).kind() == Kind.VERB) {
        int verb = pieces.get(c).start();
        verbs.put(verb, verb(chart, c, verbs));
      }
    }
    return new Clauses(chart, verbs, this);
  }

  private Arguments verb(Chart chart, int piece, Map<Integer, Arguments> earlier) {
    int verb = chart.constituents().get(piece).start();
    Token token = chart.tokens().get(verb);
    Right right = right(chart, piece, verb);
    Filler clitic = clitic(token, verb);
    List<Oblique> obliques = right.obliques;
    Filler before = null;
    Filler antecedent = antecedent(chart, piece);
    if (antecedent != null) {
      Token head = chart.tokens().get(antecedent.phrases().getLast().head());
      Enclitic pronoun = token.analysis().enclitic();
      if (pronoun != null && Agreement.pronoun(pronoun, head) && !right.after.isEmpty()) {
        clitic = antecedent;
      } else if (pointsBack(chart, obliques, head) && (!right.after.isEmpty() || !Agreement.subjectBefore(token.analysis(), head))) {
        obliques = bound(chart, obliques, head, antecedent);
      } else if (Agreement.subjectBefore(token.analysis(), head)) {
        before = antecedent;
      }
    }
    if (before == null && antecedent == null) {
      before = subjectBefore(chart, piece);
    }
    if (before == null) {
      before = carried(chart, piece, token, earlier);
    }
    return new Arguments(verb, before, right.after, clitic, obliques, List.of(), verb, right.end);
  }

  private static @Nullable Filler clitic(Token token, int at) {
    Enclitic enclitic = token.analysis().enclitic();
    return enclitic == null ? null : new Filler(Filler.Kind.PRONOUN, List.of(), at, token.analysis());
  }

  /** What stands around the noun at {@code noun}. */
  Arguments noun(Chart chart, int noun, Clauses clauses) {
    int piece = chart.pieceOf()[noun];
    Constituent constituent = chart.constituents().get(piece);
    Token token = chart.tokens().get(noun);
    List<Filler> after = new ArrayList<>();
    List<Oblique> obliques = new ArrayList<>();
    List<Integer> modifiers = new ArrayList<>();
    NounPhrase phrase = constituent.phrase();
    if (phrase != null) {
      NounPhrase genitive = within(phrase, noun);
      if (genitive != null) {
        after.add(new Filler(Filler.Kind.OVERT, withConjuncts(chart, piece, genitive), genitive.head(), null));
      }
      for (int modifier : phrase.modifiers()) {
        if (modifier > noun) {
          modifiers.add(modifier);
        }
      }
      for (NounPhrase complement : phrase.complements()) {
        if (complement.start() > noun && chart.tokens().get(complement.start()).has(Proclitic.LI)) {
          obliques.add(new Oblique("ل", new Filler(Filler.Kind.OVERT, List.of(complement), complement.head(), null), piece));
        }
      }
    }
    int from = piece + 1;
    while (from < chart.constituents().size() && isConjunct(chart, from) && genitiveContinues(chart, from, after)) {
      from++;
    }
    Right right = right(chart, from - 1, noun);
    boolean conjoined = from > piece + 1;
    if (!conjoined || !after.isEmpty()) {
      after.addAll(right.after);
    }
    obliques.addAll(right.obliques);
    return new Arguments(noun, null, after, clitic(token, noun), obliques, modifiers, noun, Math.max(right.end, constituent.end()));
  }

  private static boolean genitiveContinues(Chart chart, int piece, List<Filler> after) {
    Constituent constituent = chart.constituents().get(piece);
    return !after.isEmpty()
        && after.getFirst().phrases().stream().anyMatch(p -> p.head() == constituent.phrase().head());
  }

  /** The part of {@code phrase} after the noun at {@code noun}: its genitive with all that follows. */
  private static @Nullable NounPhrase within(NounPhrase phrase, int noun) {
    List<Integer> genitives = phrase.genitives().stream().filter(g -> g > noun).toList();
    if (phrase.head() > noun) {
      List<Integer> all = new ArrayList<>();
      all.addAll(phrase.genitives());
      return new NounPhrase(noun + 1, Math.max(noun + 1, phrase.head()), phrase.end(), phrase.isDefinite(), all, phrase.modifiers(), phrase.complements(), false);
    }
    if (genitives.isEmpty()) {
      return null;
    }
    int head = genitives.getFirst();
    return new NounPhrase(
        noun >= phrase.head() && noun + 1 <= head && noun + 3 >= head ? noun + 1 : head,
        head,
        phrase.end(),
        phrase.isDefinite(),
        genitives.subList(1, genitives.size()),
        phrase.modifiers().stream().filter(m -> m > head).toList(),
        phrase.complements(),
        false);
  }

  /** What is found to the right of a word. */
  private static final class Right {
    private final List<Filler> after = new ArrayList<>();
    private final List<Oblique> obliques = new ArrayList<>();
    private int end;
  }

  private Right right(Chart chart, int piece, int word) {
    List<Constituent> pieces = chart.constituents();
    Right right = new Right();
    right.end = Math.max(word + 1, pieces.get(piece).end());
    int c = piece + 1;
    int limit = Math.min(pieces.size(), piece + 1 + RIGHT);
    while (c < limit) {
      Constituent next = pieces.get(c);
      if (isBarrier(chart, c, right)) {
        break;
      }
      int used = c + 1;
      if (next.kind() == Kind.NOUN && next.phrase() != null) {
        if (chart.tokens().get(next.start()).has(Proclitic.WA)) {
          break;
        }
        if (next.isArgument()) {
          List<NounPhrase> phrases = withConjuncts(chart, c, next.phrase());
          right.after.add(new Filler(Filler.Kind.OVERT, phrases, next.phrase().head(), null));
          used = Math.max(used, chart.pieceOf()[phrases.getLast().head()] + 1);
        }
      } else if (next.kind() == Kind.PREPOSITION) {
        if (chart.tokens().get(next.start()).has(Proclitic.WA) && right.obliques.isEmpty()) {
          break;
        }
        Filler filler = governed(chart, c);
        if (filler != null) {
          right.obliques.add(new Oblique(next.word(), filler, c));
          if (!filler.phrases().isEmpty()) {
            used = Math.max(used, chart.pieceOf()[filler.phrases().getLast().head()] + 1);
          }
        }
      }
      right.end = Math.max(right.end, pieces.get(used - 1).end());
      c = used;
    }
    return right;
  }

  private static boolean isBarrier(Chart chart, int c, Right right) {
    Constituent next = chart.constituents().get(c);
    return switch (next.kind()) {
      case VERB, COMPLEMENTISER, RELATIVE, CONJUNCTION -> true;
      case NEGATION -> true;
      case MARK -> !isQuote(next) && !(next.isMark("،") && right.after.isEmpty() && right.obliques.isEmpty() && parenthetical(chart, c));
      case NOUN, PREPOSITION, OTHER -> false;
    };
  }

  /** Whether a comma opens a short insertion that another comma closes, with no verb inside. */
  private static boolean parenthetical(Chart chart, int c) {
    List<Constituent> pieces = chart.constituents();
    for (int k = c + 1; k < Math.min(pieces.size(), c + 5); k++) {
      if (pieces.get(k).isMark("،")) {
        return true;
      }
      if (pieces.get(k).kind() == Kind.VERB || pieces.get(k).kind() == Kind.MARK) {
        return false;
      }
    }
    return c > 0 && pieces.get(c - 1).isMark("،");
  }

  private static boolean isQuote(Constituent piece) {
    return piece.isMark("\"") || piece.isMark("«") || piece.isMark("»") || piece.isMark("'");
  }

  private @Nullable Filler governed(Chart chart, int c) {
    Constituent piece = chart.constituents().get(c);
    if (piece.phrase() != null) {
      return new Filler(Filler.Kind.OVERT, withConjuncts(chart, c, piece.phrase()), piece.phrase().head(), null);
    }
    Token last = chart.tokens().get(piece.end() - 1);
    return last.analysis().enclitic() == null
        ? null
        : new Filler(Filler.Kind.PRONOUN, List.of(), piece.end() - 1, last.analysis());
  }

  /** {@code first} with the noun phrases that "and" or commas join to it. */
  private List<NounPhrase> withConjuncts(Chart chart, int piece, NounPhrase first) {
    List<Constituent> pieces = chart.constituents();
    List<NounPhrase> phrases = new ArrayList<>();
    phrases.add(first);
    int c = piece + 1;
    while (c < pieces.size() && phrases.size() < 12) {
      Constituent next = pieces.get(c);
      if (next.word().equals("()") || isQuote(next)) {
        c++;
      } else if (next.kind() == Kind.CONJUNCTION && next.word().equals("و") && afterQuotes(chart, c + 1, first) > 0) {
        int at = afterQuotes(chart, c + 1, first);
        phrases.add(pieces.get(at).phrase());
        c = at + 1;
      } else if (isConjunct(chart, c) && alike(chart, first, next.phrase())) {
        phrases.add(next.phrase());
        c++;
      } else if (next.isMark("،") && c + 1 < pieces.size() && listGoesOn(chart, c + 1, first)) {
        phrases.add(pieces.get(c + 1).phrase());
        c += 2;
      } else {
        break;
      }
    }
    return phrases;
  }

  /** The noun phrase that "and" written apart, before quotation marks, joins to {@code first}, or -1. */
  private static int afterQuotes(Chart chart, int from, NounPhrase first) {
    List<Constituent> pieces = chart.constituents();
    int c = from;
    while (c < pieces.size() && isQuote(pieces.get(c))) {
      c++;
    }
    return c < pieces.size() && pieces.get(c).isArgument() && alike(chart, first, pieces.get(c).phrase()) ? c : -1;
  }

  private static boolean isConjunct(Chart chart, int c) {
    Constituent piece = chart.constituents().get(c);
    if (piece.phrase() == null || piece.phrase().isAdverbial()) {
      return false;
    }
    Token token = chart.tokens().get(piece.start());
    boolean repeated = piece.kind() == Kind.PREPOSITION && token.analysis().proclitics().size() > 1;
    return token.has(Proclitic.WA) && (piece.kind() == Kind.NOUN || repeated) && !beginsClause(chart, c);
  }

  /** Whether a noun phrase with "and" is the subject of a verb after it rather than a conjunct. */
  private static boolean beginsClause(Chart chart, int c) {
    List<Constituent> pieces = chart.constituents();
    int next = c + 1;
    while (next < pieces.size() && pieces.get(next).kind() == Kind.OTHER) {
      next++;
    }
    if (next >= pieces.size() || pieces.get(next).kind() != Kind.VERB) {
      return false;
    }
    NounPhrase phrase = pieces.get(c).phrase();
    Token verb = chart.tokens().get(pieces.get(next).start());
    return phrase != null && phrase.isDefinite() && !Words.hasClitic(verb)
        && verb.analysis().number() != org.tawatur.morph.Number.PLURAL
        && Agreement.subjectBefore(verb.analysis(), chart.tokens().get(phrase.head()));
  }

  /** Whether after a comma a noun phrase stands that a later "and" joins to the list. */
  private static boolean listGoesOn(Chart chart, int c, NounPhrase first) {
    List<Constituent> pieces = chart.constituents();
    Constituent piece = pieces.get(c);
    if (!piece.isArgument() || !alike(chart, first, piece.phrase())) {
      return false;
    }
    for (int k = c + 1; k < Math.min(pieces.size(), c + 8); k++) {
      Constituent next = pieces.get(k);
      if (isConjunct(chart, k)) {
        return alike(chart, first, next.phrase());
      }
      if (!next.isMark("،") && !next.isArgument() && next.kind() != Kind.OTHER && !isQuote(next)) {
        return false;
      }
    }
    return false;
  }

  /** Whether two noun phrases can be parts of one list. */
  private static boolean alike(Chart chart, NounPhrase first, @Nullable NounPhrase other) {
    if (other == null) {
      return false;
    }
    Token a = chart.tokens().get(first.head());
    Token b = chart.tokens().get(other.head());
    boolean eventA = a.pos() == PartOfSpeech.MASDAR || a.lemma().sense() == NounClass.EVENT;
    boolean eventB = b.pos() == PartOfSpeech.MASDAR || b.lemma().sense() == NounClass.EVENT;
    return eventA == eventB;
  }

  private static boolean pointsBack(Chart chart, List<Oblique> obliques, Token head) {
    return obliques.stream().anyMatch(o -> pointsBack(chart, o, head));
  }

  private static boolean pointsBack(Chart chart, Oblique oblique, Token head) {
    Analysis agreement = oblique.filler().agreement();
    Enclitic pronoun = agreement == null ? null : agreement.enclitic();
    return oblique.filler().kind() == Filler.Kind.PRONOUN && pronoun != null && Agreement.pronoun(pronoun, head);
  }

  private static List<Oblique> bound(Chart chart, List<Oblique> obliques, Token head, Filler antecedent) {
    return obliques.stream()
        .map(o -> pointsBack(chart, o, head) ? new Oblique(o.preposition(), antecedent, o.constituent()) : o)
        .toList();
  }

  /** The noun phrase that the clause of this verb describes, or null where it is no relative clause. */
  private @Nullable Filler antecedent(Chart chart, int piece) {
    List<Constituent> pieces = chart.constituents();
    int c = piece - 1;
    while (c >= 0 && (pieces.get(c).kind() == Kind.OTHER || pieces.get(c).kind() == Kind.NEGATION || isAuxiliary(chart, c))) {
      c--;
    }
    if (c < 0) {
      return null;
    }
    if (pieces.get(c).kind() == Kind.RELATIVE) {
      return relativeHead(chart, c, pieces.get(c));
    }
    Constituent before = pieces.get(c);
    NounPhrase phrase = before.phrase();
    Token verb = chart.tokens().get(pieces.get(piece).start());
    if (c == piece - 1
        && phrase != null
        && !phrase.isDefinite()
        && !phrase.isAdverbial()
        && !Words.hasClitic(verb)
        && !opensClause(chart, c)) {
      return new Filler(Filler.Kind.ANTECEDENT, List.of(phrase), phrase.head(), null);
    }
    return null;
  }

  private @Nullable Filler relativeHead(Chart chart, int relative, Constituent piece) {
    List<Constituent> pieces = chart.constituents();
    if (piece.word().equals("من") || piece.word().equals("ما")) {
      return null;
    }
    for (int c = relative - 1; c >= Math.max(0, relative - 4); c--) {
      Constituent before = pieces.get(c);
      NounPhrase phrase = before.phrase();
      if (phrase != null && !phrase.isAdverbial() && agreesWithRelative(chart, piece, phrase)) {
        return new Filler(Filler.Kind.ANTECEDENT, List.of(phrase), phrase.head(), null);
      }
      if (before.kind() == Kind.VERB || before.kind() == Kind.COMPLEMENTISER) {
        return null;
      }
    }
    return null;
  }

  private static boolean agreesWithRelative(Chart chart, Constituent relative, NounPhrase phrase) {
    Analysis analysis = chart.tokens().get(relative.start()).analysis();
    Token head = chart.tokens().get(phrase.head());
    return phrase.isDefinite() && Agreement.subjectBefore(analysis, head);
  }

  private boolean isAuxiliary(Chart chart, int c) {
    Constituent piece = chart.constituents().get(c);
    return piece.kind() == Kind.VERB && auxiliaries.contains(chart.tokens().get(piece.start()).lemma().name());
  }

  /** Whether a noun phrase stands where a clause begins, so that a verb after it is its predicate. */
  private boolean opensClause(Chart chart, int c) {
    List<Constituent> pieces = chart.constituents();
    if (c == 0) {
      return true;
    }
    Token first = chart.tokens().get(pieces.get(c).start());
    if (pieces.get(c).kind() != Kind.NOUN) {
      return false;
    }
    if (first.has(Proclitic.WA) || first.has(Proclitic.FA)) {
      return true;
    }
    int b = c - 1;
    while (b >= 0 && (pieces.get(b).kind() == Kind.OTHER || isQuote(pieces.get(b)))) {
      b--;
    }
    if (b < 0) {
      return true;
    }
    return switch (pieces.get(b).kind()) {
      case COMPLEMENTISER, CONJUNCTION, MARK, NEGATION -> true;
      case VERB -> isAuxiliary(chart, b);
      case NOUN, PREPOSITION -> pieces.get(b).phrase() != null && pieces.get(b).phrase().isAdverbial() && opensClause(chart, b);
      case RELATIVE, OTHER -> false;
    };
  }

  /** A subject that stands before the verb, at the head of its clause. */
  private @Nullable Filler subjectBefore(Chart chart, int piece) {
    List<Constituent> pieces = chart.constituents();
    Token verb = chart.tokens().get(pieces.get(piece).start());
    if (verb.has(Proclitic.WA) || verb.has(Proclitic.FA)) {
      return null;
    }
    boolean comma = false;
    for (int c = piece - 1; c >= Math.max(0, piece - LEFT); c--) {
      Constituent before = pieces.get(c);
      switch (before.kind()) {
        case NOUN -> {
          if (before.isArgument() && opensList(chart, c)) {
            int begin = listStart(chart, c);
            NounPhrase first = pieces.get(begin).phrase();
            if (first != null && (opensClause(chart, begin)) && fits(chart, verb, begin, c)) {
              return new Filler(Filler.Kind.OVERT, withConjuncts(chart, begin, first), first.head(), null);
            }
          }
        }
        case VERB -> {
          if (!isAuxiliary(chart, c) && !comma) {
            return null;
          }
        }
        case COMPLEMENTISER -> {
          return null;
        }
        case MARK -> {
          if (!isQuote(before)) {
            if (!before.isMark("،") || comma && pieces.get(piece - 1).kind() != Kind.MARK) {
              return null;
            }
            comma = true;
          }
        }
        case RELATIVE, PREPOSITION, OTHER, NEGATION, CONJUNCTION -> {
          // goes on to the left
        }
      }
    }
    return null;
  }

  private boolean fits(Chart chart, Token verb, int begin, int end) {
    NounPhrase phrase = chart.constituents().get(end).phrase();
    if (phrase == null) {
      return false;
    }
    if (begin != end) {
      return verb.analysis().person() != Person.FIRST;
    }
    return Agreement.subjectBefore(verb.analysis(), chart.tokens().get(phrase.head()));
  }

  private static boolean opensList(Chart chart, int c) {
    return chart.constituents().get(c).phrase() != null;
  }

  /** The first noun phrase of the coordination that ends at {@code c}. */
  private int listStart(Chart chart, int c) {
    List<Constituent> pieces = chart.constituents();
    int begin = c;
    for (int b = c; b > 0; b--) {
      boolean conjunct = isConjunct(chart, b);
      Constituent before = pieces.get(b - 1);
      if (conjunct && before.isArgument()) {
        begin = b - 1;
      } else if (!(before.word().equals("()") || isQuote(before)) || !conjunct) {
        break;
      } else if (b - 2 >= 0 && pieces.get(b - 2).isArgument()) {
        begin = b - 2;
        b--;
      }
    }
    return begin;
  }

  /** The subject of the verb this one is joined to, where it agrees. */
  private @Nullable Filler carried(Chart chart, int piece, Token verb, Map<Integer, Arguments> earlier) {
    List<Constituent> pieces = chart.constituents();
    if (!isJoined(chart, piece, verb)) {
      return null;
    }
    for (int c = piece - 1; c >= 0; c--) {
      if (pieces.get(c).kind() != Kind.VERB) {
        continue;
      }
      Arguments arguments = earlier.get(pieces.get(c).start());
      if (arguments == null) {
        continue;
      }
      Filler subject = arguments.before();
      if (subject == null && !arguments.after().isEmpty()) {
        subject = arguments.after().getFirst();
      }
      if (subject != null && !subject.phrases().isEmpty() && carries(chart, verb, subject)) {
        return new Filler(Filler.Kind.DROPPED, subject.phrases(), subject.at(), verb.analysis());
      }
    }
    return null;
  }

  /** Whether a verb goes on with the clause before: by "and", as a plural or dual that must have had its subject, or after أن. */
  private static boolean isJoined(Chart chart, int piece, Token verb) {
    if (verb.has(Proclitic.WA) || verb.has(Proclitic.FA) || verb.has(Proclitic.LI)) {
      return true;
    }
    org.tawatur.morph.Number number = verb.analysis().number();
    if (number == org.tawatur.morph.Number.PLURAL || number == org.tawatur.morph.Number.DUAL) {
      return true;
    }
    for (int c = piece - 1; c >= Math.max(0, piece - 3); c--) {
      Constituent before = chart.constituents().get(c);
      if (before.kind() == Kind.COMPLEMENTISER || before.kind() == Kind.CONJUNCTION || before.kind() == Kind.VERB) {
        return true;
      }
      if (before.kind() != Kind.OTHER && before.kind() != Kind.NEGATION) {
        return before.isMark("،");
      }
    }
    return false;
  }

  private static boolean carries(Chart chart, Token verb, Filler subject) {
    Token head = chart.tokens().get(subject.phrases().getFirst().head());
    if (subject.phrases().size() > 1) {
      return verb.analysis().number() == org.tawatur.morph.Number.PLURAL
          || verb.analysis().number() == org.tawatur.morph.Number.DUAL;
    }
    return Agreement.subjectBefore(verb.analysis(), head);
  }
}
