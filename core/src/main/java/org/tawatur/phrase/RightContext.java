package org.tawatur.phrase;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tawatur.morph.Analysis;
import org.tawatur.morph.Enclitic;
import org.tawatur.morph.Number;
import org.tawatur.morph.PartOfSpeech;
import org.tawatur.morph.Proclitic;
import org.tawatur.morph.Token;
import org.tawatur.morph.Voice;
import org.tawatur.phrase.Arguments.Oblique;
import org.tawatur.phrase.Constituent.Kind;
import org.tawatur.text.WordSet;

/**
 * What stands to the right of the words of one sentence, up to where the next clause begins. Looks
 * a bounded way.
 */
final class RightContext {
  private static final int RIGHT = 14;
  private static final int INSERTION = 6;
  private static final int TO_VERB = 4;
  private static final int TO_CLOSING = 16;
  private static final String CLAIMS = "أودى/4";
  private static final String LIFE = "حياة";

  /** What an organisation is said to be of another, in apposition to its name. */
  private static final Set<String> BRANCH =
      WordSet.of("فرع", "جناح", "ذراع", "أحد", "حليف", "امتداد", "إحدى");

  private static final Set<String> HARMED =
      WordSet.of("قتيل", "جريح", "شهيد", "شهيدة", "ضحية", "مصاب");

  private static final Set<String> SIDES = Set.of("بين", "ضد");
  private static final Set<String> AMONG = WordSet.of("بين", "من بين", "من ضمن", "ضمن");

  /** Prepositions that rather say whom or what than when, where or why. */
  private static final Set<String> COMPLEMENTS =
      WordSet.of("من", "إلى", "على", "ب", "ل", "مع", "ضد");

  /** Those of them that say at whom, behind when and where as well. */
  private static final Set<String> TARGETS = Set.of("على", "ضد");

  private final Chart chart;
  private final Set<String> impersonals;
  private final List<Constituent> pieces;
  private final Set<Integer> handedOn = new HashSet<>();

  /**
   * Makes the finder.
   *
   * @param impersonals lemmas of verbs that have nobody for a subject: "suspected of"
   */
  RightContext(Chart chart, Set<String> impersonals) {
    this.chart = chart;
    this.impersonals = impersonals;
    this.pieces = chart.constituents();
  }

  /** What is found. */
  static final class Found {
    final List<Filler> after = new ArrayList<>();
    final List<Oblique> obliques = new ArrayList<>();
    int end;
    private int barrier = -1;
    private int closing = -1;

    private boolean closed(int c) {
      return closing == c;
    }
  }

  /**
   * What stands to the right of the verb in {@code piece}; an object that stands after a relative
   * clause of the subject belongs to it.
   */
  Found ofVerb(int piece) {
    int verb = pieces.get(piece).start();
    Found found = of(piece, verb);
    Analysis analysis = chart.tokens().get(verb).analysis();
    boolean waits =
        found.after.size() == 1 && analysis.enclitic() == null && analysis.voice() != Voice.PASSIVE;
    if (waits && found.barrier > 0 && agrees(analysis, found.after.getFirst())) {
      Filler object = afterRelative(found.barrier);
      if (object != null) {
        found.after.add(object);
      }
    }
    if (waits && found.after.size() == 1 && agrees(analysis, found.after.getFirst())) {
      behindInsertion(found);
    }
    if (found.barrier > 0 && CLAIMS.equals(chart.tokens().get(verb).lemma().name())) {
      lives(found);
    }
    return found;
  }

  /**
   * "The rebels, who fight in the north, accuse X of ...": object and complements that stand behind
   * a relative clause between commas, "X, which is ...," included.
   */
  private void behindInsertion(Found found) {
    int comma = found.barrier;
    if (comma < 0
        || comma + 2 >= pieces.size()
        || !Coordination.isComma(pieces.get(comma))
        || !opensInsertion(comma + 1)) {
      return;
    }
    for (int c = comma + 2; c < Math.min(pieces.size() - 1, comma + TO_CLOSING); c++) {
      if (pieces.get(c).isMark(".")) {
        return;
      }
      Constituent next = pieces.get(c + 1);
      boolean object =
          Coordination.isComma(pieces.get(c))
              && next.isArgument()
              && !Words.hasClitic(chart.tokens().get(next.start()));
      if (object) {
        Kind then = c + 2 < pieces.size() ? pieces.get(c + 2).kind() : Kind.MARK;
        if (then == Kind.VERB || then == Kind.MARK) {
          return;
        }
        Found rest = of(c, pieces.get(c).start());
        rest.after.forEach(filler -> {
          found.after.add(filler);
          handedOn.add(chart.pieceOf()[filler.at()]);
        });
        found.obliques.addAll(rest.obliques);
        found.end = Math.max(found.end, rest.end);
        return;
      }
    }
  }

  /** Whether a relative pronoun, or "which is", begins at {@code c}. */
  private boolean opensInsertion(int c) {
    Constituent piece = pieces.get(c);
    Token first = chart.tokens().get(piece.start());
    return piece.kind() == Kind.RELATIVE
        || piece.kind() == Kind.OTHER
            && first.pos() == PartOfSpeech.PRONOUN
            && first.has(Proclitic.WA);
  }

  /** "A bomb that was laid by the road claimed the lives of": what follows the relative clause. */
  private void lives(Found found) {
    for (int c = found.barrier; c < Math.min(pieces.size(), found.barrier + RIGHT); c++) {
      Constituent piece = pieces.get(c);
      NounPhrase phrase = piece.phrase();
      if (piece.kind() == Kind.COMPLEMENTISER) {
        return;
      }
      if (piece.kind() == Kind.PREPOSITION
          && piece.word().equals("ب")
          && phrase != null
          && chart.tokens().get(phrase.head()).lemma().name().equals(LIFE)) {
        take(found, c);
        found.end = Math.max(found.end, piece.end());
        return;
      }
    }
  }

  private boolean agrees(Analysis verb, Filler filler) {
    return Agreement.subjectAfter(verb, chart.tokens().get(filler.phrases().getFirst().head()));
  }

  /**
   * The noun phrase behind a relative clause that has its own subject or object already, or null.
   */
  private @Nullable Filler afterRelative(int barrier) {
    int c = barrier;
    while (c < Math.min(pieces.size(), barrier + TO_VERB) && pieces.get(c).kind() != Kind.VERB) {
      c++;
    }
    if (c >= pieces.size() || pieces.get(c).kind() != Kind.VERB) {
      return null;
    }
    boolean pointsBack = chart.tokens().get(pieces.get(c).start()).analysis().enclitic() != null;
    boolean impersonal =
        impersonals.contains(chart.tokens().get(pieces.get(c).start()).lemma().name());
    if (pieces.get(barrier).kind() != Kind.RELATIVE
        && !(c == barrier && (pointsBack || impersonal))) {
      return null;
    }
    Found inner = of(c, pieces.get(c).start());
    if (inner.after.size() < (impersonal ? 1 : 2)) {
      return null;
    }
    Filler object = inner.after.get(impersonal ? 0 : 1);
    handedOn.add(chart.pieceOf()[object.at()]);
    return object;
  }

  /** What stands to the right of the word {@code word} in {@code piece}. */
  Found of(int piece, int word) {
    Found found = new Found();
    found.end = Math.max(word + 1, pieces.get(piece).end());
    int c = piece + 1;
    int limit = Math.min(pieces.size(), piece + 1 + RIGHT);
    while (c < limit && !handedOn.contains(c)) {
      Constituent next = pieces.get(c);
      int resume = insertionEnd(c, found);
      if (resume == c
          && (isSide(c, found)
              || isVerb(piece) && (awaitsObject(c, found) || isParted(c, found)))) {
        resume = c + 1;
      }
      if (resume > c) {
        c = resume;
        continue;
      }
      if (isBarrier(next) || opensList(c)) {
        found.barrier = c;
        break;
      }
      Token first = chart.tokens().get(next.start());
      if (first.has(Proclitic.WA)
          && !areAlike(piece, c, word)
          && (next.kind() == Kind.NOUN && next.phrase() != null
              || next.kind() == Kind.PREPOSITION
                  && found.obliques.isEmpty()
                  && found.closing < c)) {
        break;
      }
      int used = Math.max(c + 1, take(found, c));
      found.end = Math.max(found.end, pieces.get(used - 1).end());
      c = used;
    }
    return found;
  }

  /** Whether a comma parts a clause from its sides: "clashes in the south, between X and Y". */
  private boolean isSide(int c, Found found) {
    if (!Coordination.isComma(pieces.get(c)) || c + 1 >= pieces.size()) {
      return false;
    }
    Constituent next = pieces.get(c + 1);
    return next.kind() == Kind.PREPOSITION
        && next.phrase() != null
        && SIDES.contains(next.word())
        && found.obliques.stream().noneMatch(o -> o.preposition().equals(next.word()));
  }

  /** "The dead and wounded among X": what follows is of those before "and" as well. */
  private boolean areAlike(int piece, int c, int word) {
    Constituent own = pieces.get(piece);
    NounPhrase next = pieces.get(c).phrase();
    return c == piece + 1
        && pieces.get(c).kind() == Kind.NOUN
        && own.phrase() != null
        && next != null
        && own.phrase().end() > word
        && isHarmed(chart.tokens().get(own.phrase().end() - 1))
        && isHarmed(chart.tokens().get(next.head()));
  }

  private static boolean isHarmed(Token token) {
    return HARMED.contains(token.lemma().name());
  }

  private boolean isVerb(int piece) {
    return pieces.get(piece).kind() == Kind.VERB;
  }

  /**
   * Whether a comma stands between the subject of a verb and its object, as writers put it after a
   * long subject or a time: "the army began last week, an operation".
   */
  private boolean awaitsObject(int c, Found found) {
    if (!Coordination.isComma(pieces.get(c)) || found.after.size() > 1 || c + 1 >= pieces.size()) {
      return false;
    }
    Constituent next = pieces.get(c + 1);
    NounPhrase phrase = next.phrase();
    boolean accusative =
        phrase != null && Agreement.isAccusative(chart.tokens().get(phrase.head()));
    if (found.after.isEmpty()
        && (found.obliques.isEmpty() && !accusative || phrase == null || phrase.isDefinite())) {
      return false;
    }
    Kind then = c + 2 < pieces.size() ? pieces.get(c + 2).kind() : Kind.MARK;
    return next.isArgument()
        && phrase != null
        && !Words.hasClitic(chart.tokens().get(next.start()))
        && then != Kind.VERB
        && !Coordination.isComma(pieces.get(Math.min(c + 2, pieces.size() - 1)))
        && Words.isNominal(chart.tokens().get(phrase.head()));
  }

  /**
   * Whether a comma parts the subject of a verb from a complement with a preposition: "the colonel
   * asked, of the command".
   */
  private boolean isParted(int c, Found found) {
    if (!Coordination.isComma(pieces.get(c))
        || found.after.isEmpty()
        || c + 1 >= pieces.size()
        || pieces.get(c + 1).kind() != Kind.PREPOSITION
        || pieces.get(c + 1).phrase() == null) {
      return false;
    }
    String next = pieces.get(c + 1).word();
    return found.obliques.isEmpty()
        ? found.after.size() == 1 && COMPLEMENTS.contains(next)
        : TARGETS.contains(next)
            && found.obliques.stream().noneMatch(o -> COMPLEMENTS.contains(o.preposition()));
  }

  /** Takes the piece at {@code c} with what is joined to it, and returns the piece after. */
  private int take(Found found, int c) {
    Constituent next = pieces.get(c);
    if (next.isArgument() && next.phrase() != null) {
      if (names(found, c, next.phrase())) {
        return c + 1;
      }
      List<NounPhrase> phrases = Coordination.list(chart, c, next.phrase());
      found.after.add(new Filler(Filler.Kind.OVERT, phrases, next.phrase().head(), null));
      return chart.pieceOf()[phrases.getLast().head()] + 1;
    }
    if (next.kind() == Kind.PREPOSITION) {
      Filler filler = governed(c);
      if (filler != null) {
        found.obliques.add(new Oblique(next.word(), filler, c));
        return filler.phrases().isEmpty()
            ? c + 1
            : chart.pieceOf()[filler.phrases().getLast().head()] + 1;
      }
    }
    return c + 1;
  }

  /**
   * Joins a name to the office before it, or the office to the name before it, where they mean one
   * person; says whether it did.
   */
  private boolean names(Found found, int c, NounPhrase phrase) {
    if (found.after.isEmpty() || found.after.getLast().phrases().size() > 1) {
      return false;
    }
    Filler filler = found.after.getLast();
    NounPhrase first = filler.phrases().getFirst();
    boolean near =
        pieces.get(c - 1).kind() == Kind.PREPOSITION || chart.pieceOf()[first.head()] == c - 1;
    boolean follows = near && isOffice(first) && (isFullName(phrase) || isTitledName(phrase));
    boolean precedes =
        chart.pieceOf()[first.head()] == c - 1
            && isFullName(first)
            && isOffice(phrase)
            && (chart.tokens().get(phrase.head()).analysis().enclitic() == null
                || !isBodyName(first));
    if (!follows && !precedes) {
      return false;
    }
    List<NounPhrase> complements = new ArrayList<>(first.complements());
    complements.add(phrase);
    int end = precedes ? phrase.end() : first.end();
    NounPhrase whole =
        new NounPhrase(
            first.start(),
            first.head(),
            end,
            true,
            first.genitives(),
            first.modifiers(),
            complements,
            false);
    found.after.set(
        found.after.size() - 1, new Filler(filler.kind(), List.of(whole), filler.at(), null));
    return true;
  }

  /** Whether a phrase names an office or a person without saying the name. */
  private boolean isOffice(NounPhrase phrase) {
    Token head = chart.tokens().get(phrase.head());
    return phrase.isDefinite()
        && Words.isPersonLike(head)
        && head.analysis().number() != Number.PLURAL
        && phrase.complements().stream()
            .noneMatch(p -> Words.isNameLike(chart.tokens().get(p.head())));
  }

  private boolean isFullName(NounPhrase phrase) {
    return !chart.names().isBody()[phrase.head()]
        && Words.canBeName(chart.tokens().get(phrase.head()))
        && chart.tokens().get(phrase.head()).readings().stream()
            .noneMatch(r -> Words.isBody(r.lemma().sense()))
        && !chart.tokens().get(phrase.head()).analysis().hasArticle()
        && phrase.end() > phrase.head() + 1
        && Words.canBeName(chart.tokens().get(phrase.head() + 1));
  }

  /** Whether a name begins with the word for a body: "the ministry of X (recalled) its envoy". */
  private boolean isBodyName(NounPhrase phrase) {
    String first = chart.tokens().get(phrase.head()).key();
    return first.endsWith("ه") || first.startsWith("ال");
  }

  private boolean isTitledName(NounPhrase phrase) {
    return Words.isPersonLike(chart.tokens().get(phrase.head()))
        && !phrase.complements().isEmpty()
        && phrase.complements().getFirst().head() == phrase.head() + 1
        && Words.isNameLike(chart.tokens().get(phrase.head() + 1));
  }

  private @Nullable Filler governed(int c) {
    Constituent piece = pieces.get(c);
    if (piece.phrase() != null) {
      return new Filler(
          Filler.Kind.OVERT,
          Coordination.list(chart, c, piece.phrase()),
          piece.phrase().head(),
          null);
    }
    Token last = chart.tokens().get(piece.end() - 1);
    return last.analysis().enclitic() == null
        ? null
        : new Filler(Filler.Kind.PRONOUN, List.of(), piece.end() - 1, last.analysis());
  }

  /**
   * Whether "among them" stands here, behind which a clause of its own says who: "nine people,
   * among them two children".
   */
  private boolean opensList(int c) {
    Constituent next = pieces.get(c);
    if (next.kind() != Kind.PREPOSITION
        || next.phrase() != null
        || !AMONG.contains(next.word())
        || c + 1 >= pieces.size()) {
      return false;
    }
    Constituent listed = pieces.get(c + 1);
    Enclitic pronoun = chart.tokens().get(next.end() - 1).analysis().enclitic();
    return pronoun != null
        && pronoun.number() != Number.DUAL
        && listed.isArgument()
        && listed.phrase() != null
        && !Words.hasClitic(chart.tokens().get(listed.start()));
  }

  private static boolean isBarrier(Constituent next) {
    return switch (next.kind()) {
      case VERB, COMPLEMENTISER, RELATIVE, CONJUNCTION, NEGATION -> true;
      case MARK -> !Coordination.isQuote(next);
      case NOUN, PREPOSITION, OTHER -> false;
    };
  }

  /**
   * Where the clause goes on when at {@code c} a comma opens an insertion that another comma
   * closes: right after the comma where the insertion says when or where, behind the insertion
   * where it is an apposition; {@code c} itself where there is none.
   */
  private int insertionEnd(int c, Found found) {
    if (pieces.get(c).isMark("-")) {
      return Coordination.dashEnd(chart, c);
    }
    if (!Coordination.isComma(pieces.get(c))) {
      return c;
    }
    if (found.closed(c)) {
      return c + 1;
    }
    boolean circumstance = true;
    for (int k = c + 1; k < Math.min(pieces.size(), c + 1 + INSERTION); k++) {
      Constituent piece = pieces.get(k);
      if (Coordination.isComma(piece)) {
        if (k == c + 1 || !goesOn(k + 1)) {
          return c;
        }
        if (circumstance) {
          found.closing = k;
          return c + 1;
        }
        return apposition(c, found) ? k + 1 : c;
      }
      switch (piece.kind()) {
        case NOUN -> circumstance &= piece.phrase() != null && piece.phrase().isAdverbial();
        case PREPOSITION, OTHER -> {
          // belongs to either
        }
        case MARK -> {
          if (!Coordination.isQuote(piece)) {
            return c;
          }
        }
        case VERB, COMPLEMENTISER, RELATIVE, CONJUNCTION, NEGATION -> {
          return c;
        }
      }
    }
    return c;
  }

  private boolean goesOn(int c) {
    if (c >= pieces.size()) {
      return false;
    }
    Constituent next = pieces.get(c);
    boolean joined = chart.tokens().get(next.start()).has(Proclitic.WA);
    return !joined
        && (next.kind() == Kind.NOUN
            || next.kind() == Kind.PREPOSITION
            || next.kind() == Kind.OTHER
            || Coordination.isQuote(next));
  }

  private boolean apposition(int comma, Found found) {
    Constituent next = pieces.get(comma + 1);
    NounPhrase phrase = next.phrase();
    return !found.after.isEmpty()
        && next.isArgument()
        && phrase != null
        && !chart.tokens().get(next.start()).has(Proclitic.WA)
        && (Words.isPersonLike(chart.tokens().get(phrase.head()))
            || Words.isNameLike(chart.tokens().get(phrase.head()))
            || BRANCH.contains(chart.tokens().get(phrase.head()).lemma().name()));
  }
}
