package org.tawatur.phrase;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tawatur.lexicon.WordSets;
import org.tawatur.morph.NounClass;
import org.tawatur.morph.Token;
import org.tawatur.phrase.Arguments.Oblique;
import org.tawatur.phrase.Constituent.Kind;

/**
 * Tells which commas stand inside a clause, between a word and what belongs to it, as writers put
 * them after a long subject or a time. Immutable and thread-safe.
 */
final class LooseComma {
  private final Set<String> sides;
  private final Set<String> complements;
  private final Set<String> targets;

  LooseComma(WordSets sets) {
    this.sides = new HashSet<>(sets.set("side-preposition"));
    this.sides.addAll(sets.set("by-whom"));
    this.complements = sets.set("complement-preposition");
    this.targets = sets.set("target-preposition");
  }

  /**
   * Whether a comma parts a clause from its sides or from who did it: "clashes in the south,
   * between X and Y", "an attack on the town, by X".
   */
  boolean isBeforeSide(Chart chart, int c, RightContext.Found found) {
    Constituent next = behind(chart, c);
    if (next == null
        || next.kind() != Kind.PREPOSITION
        || next.phrase() == null
        || !sides.contains(next.word())) {
      return false;
    }
    for (Oblique oblique : found.obliques) {
      if (oblique.preposition().equals(next.word())) {
        return false;
      }
    }
    return true;
  }

  /** Whether somebody definite stands at {@code c}, and with what or to do what behind him. */
  boolean isAddressed(Chart chart, int c) {
    List<Constituent> pieces = chart.constituents();
    NounPhrase phrase = pieces.get(c).phrase();
    if (phrase == null || !phrase.isDefinite()) {
      return false;
    }
    NounPhrase last = Coordination.list(chart, c, phrase).getLast();
    int next = chart.pieceOf()[last.head()] + 1;
    Constituent then = next < pieces.size() ? pieces.get(next) : null;
    return then != null && then.kind() == Kind.PREPOSITION && complements.contains(then.word());
  }

  /** Whether a comma stands between a verb and its object, or a complement. */
  boolean isOfVerb(Chart chart, int c, RightContext.Found found) {
    return isBeforeObject(chart, c, found) || isBeforeComplement(chart, c, found);
  }

  /**
   * Whether a comma stands between the subject of a verb and its object: "the army began last week,
   * an operation".
   */
  private static boolean isBeforeObject(Chart chart, int c, RightContext.Found found) {
    Constituent next = behind(chart, c);
    NounPhrase phrase = next == null ? null : next.phrase();
    if (next == null || phrase == null || found.after.size() > 1) {
      return false;
    }
    List<Constituent> pieces = chart.constituents();
    boolean accusative = Agreement.isAccusative(chart.tokens().get(phrase.head()));
    if (found.after.isEmpty() && (found.obliques.isEmpty() && !accusative || phrase.isDefinite())) {
      return false;
    }
    Kind then = c + 2 < pieces.size() ? pieces.get(c + 2).kind() : Kind.MARK;
    return next.isArgument()
        && !Words.hasClitic(chart.tokens().get(next.start()))
        && (then != Kind.VERB || !found.after.isEmpty() && isDescribedDeed(chart, c + 1))
        && !Coordination.isComma(pieces.get(Math.min(c + 2, pieces.size() - 1)))
        && Words.isNominal(chart.tokens().get(phrase.head()));
  }

  /** "Raids that struck the town": an indefinite deed, which the verb behind it describes. */
  private static boolean isDescribedDeed(Chart chart, int c) {
    NounPhrase phrase = chart.constituents().get(c).phrase();
    Token verb = chart.tokens().get(chart.constituents().get(c + 1).start());
    return phrase != null
        && !phrase.isDefinite()
        && !Words.hasClitic(verb)
        && chart.tokens().get(phrase.head()).lemma().sense() == NounClass.EVENT;
  }

  /**
   * Whether a comma parts the subject of a verb from a complement with a preposition: "the colonel
   * asked, of the command".
   */
  private boolean isBeforeComplement(Chart chart, int c, RightContext.Found found) {
    Constituent next = behind(chart, c);
    if (next == null
        || found.after.isEmpty()
        || next.kind() != Kind.PREPOSITION
        || next.phrase() == null) {
      return false;
    }
    if (found.obliques.isEmpty()) {
      return found.after.size() == 1 && complements.contains(next.word());
    }
    for (Oblique oblique : found.obliques) {
      if (complements.contains(oblique.preposition())) {
        return false;
      }
    }
    return targets.contains(next.word());
  }

  /** The piece behind the comma at {@code c}, or null where that is none or ends the sentence. */
  private static @Nullable Constituent behind(Chart chart, int c) {
    List<Constituent> pieces = chart.constituents();
    return Coordination.isComma(pieces.get(c)) && c + 1 < pieces.size() ? pieces.get(c + 1) : null;
  }
}
