package org.tawatur.phrase;

import java.util.List;
import java.util.Set;
import org.tawatur.lexicon.WordSets;
import org.tawatur.morph.PartOfSpeech;
import org.tawatur.morph.Proclitic;
import org.tawatur.morph.Token;
import org.tawatur.phrase.Constituent.Kind;

/**
 * Tells what commas and dashes insert into a clause, so that it goes on behind: an apposition, a
 * circumstance, a relative clause. Immutable and thread-safe.
 */
final class Insertions {
  private static final int LENGTH = 6;

  private final Set<String> branches;
  private final Set<String> among;

  Insertions(WordSets sets) {
    this.among = sets.set("among");
    this.branches = sets.set("branch-noun");
  }

  /**
   * Where the clause goes on when at {@code c} a comma opens an insertion that another comma
   * closes: right after the comma where the insertion says when or where, behind the insertion
   * where it is an apposition; {@code c} itself where there is none.
   */
  int end(Chart chart, int c, RightContext.Found found) {
    List<Constituent> pieces = chart.constituents();
    if (pieces.get(c).isMark("-")) {
      return Coordination.dashEnd(chart, c);
    }
    if (!Coordination.isComma(pieces.get(c))) {
      return isAndHe(chart, c) ? behindPredicate(chart, c) : c;
    }
    if (found.closes(c)) {
      return c + 1;
    }
    boolean circumstance = true;
    for (int k = c + 1; k < Math.min(pieces.size(), c + 1 + LENGTH); k++) {
      Constituent piece = pieces.get(k);
      if (Coordination.isComma(piece)) {
        if (k == c + 1 || !goesOn(chart, k + 1)) {
          return c;
        }
        if (circumstance) {
          found.closing(k);
          return c + 1;
        }
        return !found.after.isEmpty()
                && (isApposition(chart, pieces.get(c + 1))
                    || isListed(chart, c + 1, k)
                    || isState(chart, found.after.getLast(), pieces.get(c + 1)))
            ? k + 1
            : c;
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

  /**
   * Whether "among them" with those who are listed stands from {@code c} to the comma at {@code
   * closing}, behind which the clause goes on: "nine people, among them two children, in a raid".
   */
  private boolean isListed(Chart chart, int c, int closing) {
    List<Constituent> pieces = chart.constituents();
    Constituent next = pieces.get(c);
    boolean opens =
        next.kind() == Kind.PREPOSITION
            && next.phrase() == null
            && among.contains(next.word())
            && pieces.get(c + 1).isArgument();
    Kind behind = closing + 2 < pieces.size() ? pieces.get(closing + 2).kind() : Kind.MARK;
    return opens
        && (pieces.get(closing + 1).kind() == Kind.PREPOSITION
            || pieces.get(closing + 1).kind() == Kind.NOUN && behind != Kind.VERB);
  }

  /** Whether a phrase says how somebody known did it: "the police, backed by the army,". */
  private static boolean isState(Chart chart, Filler who, Constituent next) {
    NounPhrase phrase = next.phrase();
    return phrase != null
        && Words.isStateOf(
            chart.tokens().get(phrase.start()),
            who.phrases().getLast(),
            chart.tokens().get(who.phrases().getLast().head()));
  }

  private static boolean goesOn(Chart chart, int c) {
    if (c >= chart.constituents().size()) {
      return false;
    }
    Constituent next = chart.constituents().get(c);
    boolean joined = chart.tokens().get(next.start()).has(Proclitic.WA);
    return !joined
        && (next.kind() == Kind.NOUN
            || next.kind() == Kind.PREPOSITION
            || next.kind() == Kind.OTHER
            || Coordination.isQuote(next));
  }

  /**
   * Whether a phrase says what somebody is, "aged twelve" too, or what an organisation is of
   * another.
   */
  private boolean isApposition(Chart chart, Constituent next) {
    NounPhrase phrase = next.phrase();
    if (!next.isArgument() || phrase == null) {
      return false;
    }
    Token head = chart.tokens().get(phrase.head());
    return !chart.tokens().get(next.start()).has(Proclitic.WA)
        && (Words.isPersonLike(head)
            || Words.isNameLike(head)
            || Words.isModifier(head) && head.analysis().hasArticle()
            || branches.contains(head.lemma().name()));
  }

  /** Whether "and he", "and they" stands at {@code c}. */
  static boolean isAndHe(Chart chart, int c) {
    Token first = chart.tokens().get(chart.constituents().get(c).start());
    return first.pos() == PartOfSpeech.PRONOUN && first.has(Proclitic.WA);
  }

  /**
   * Behind what "and he is" says of somebody: "two civilians, and they are a man and a child, in".
   */
  private static int behindPredicate(Chart chart, int c) {
    List<Constituent> pieces = chart.constituents();
    NounPhrase first = c + 1 < pieces.size() ? pieces.get(c + 1).phrase() : null;
    if (first == null || pieces.get(c + 1).kind() != Kind.NOUN) {
      return c;
    }
    NounPhrase last = Coordination.list(chart, c + 1, first).getLast();
    return chart.pieceOf()[last.head()] + 1;
  }

  /** Whether behind the comma at {@code c} a relative pronoun, or "which is", opens one. */
  static boolean opensRelative(Chart chart, int c) {
    List<Constituent> pieces = chart.constituents();
    if (c < 0 || c + 2 >= pieces.size() || !Coordination.isComma(pieces.get(c))) {
      return false;
    }
    Constituent piece = pieces.get(c + 1);
    return piece.kind() == Kind.RELATIVE || piece.kind() == Kind.OTHER && isAndHe(chart, c + 1);
  }
}
