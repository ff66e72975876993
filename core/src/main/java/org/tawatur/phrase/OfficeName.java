package org.tawatur.phrase;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tawatur.morph.Number;
import org.tawatur.morph.PartOfSpeech;
import org.tawatur.morph.Proclitic;
import org.tawatur.morph.Token;

/** Joins a person's name and his office, which stand side by side as two phrases. */
final class OfficeName {
  private OfficeName() {}

  /**
   * The last of {@code after} with {@code phrase}, which stands in the piece {@code c} behind it
   * and means the same person: an office and its name, or a name and its office; null where two are
   * meant.
   */
  static @Nullable Filler joined(Chart chart, List<Filler> after, int c, NounPhrase phrase) {
    if (after.isEmpty() || after.getLast().phrases().size() > 1) {
      return null;
    }
    Filler filler = after.getLast();
    NounPhrase first = filler.phrases().getFirst();
    boolean beside = chart.pieceOf()[first.head()] == c - 1;
    boolean near = chart.constituents().get(c - 1).kind() == Constituent.Kind.PREPOSITION || beside;
    boolean follows =
        near && isOffice(chart, first) && (isFullName(chart, phrase) || isTitled(chart, phrase));
    boolean precedes =
        beside
            && isFullName(chart, first)
            && isOffice(chart, phrase)
            && (chart.tokens().get(phrase.head()).analysis().enclitic() == null
                || !isBodyName(chart, first));
    if (!follows && !precedes) {
      return null;
    }
    List<NounPhrase> complements = new ArrayList<>(first.complements());
    complements.add(phrase);
    NounPhrase whole =
        new NounPhrase(
            first.start(),
            first.head(),
            precedes ? phrase.end() : first.end(),
            true,
            first.genitives(),
            first.modifiers(),
            complements,
            false);
    return new Filler(filler.kind(), List.of(whole), filler.at(), null);
  }

  /** Whether a phrase names an office or a person without saying the name. */
  private static boolean isOffice(Chart chart, NounPhrase phrase) {
    Token head = chart.tokens().get(phrase.head());
    return phrase.isDefinite()
        && Words.isPersonLike(head)
        && head.analysis().number() != Number.PLURAL
        && phrase.complements().stream().noneMatch(p -> isApposed(chart, p));
  }

  /** Whether a part of a phrase is the name of whom it means, not of those whom he serves. */
  private static boolean isApposed(Chart chart, NounPhrase part) {
    Token head = chart.tokens().get(part.head());
    return Words.isNameLike(head)
        && !head.has(Proclitic.LI)
        && (part.start() == 0
            || chart.tokens().get(part.start() - 1).pos() != PartOfSpeech.PREPOSITION);
  }

  private static boolean isFullName(Chart chart, NounPhrase phrase) {
    Token head = chart.tokens().get(phrase.head());
    return !chart.names().isBody()[phrase.head()]
        && Words.canBeName(head)
        && head.readings().stream().noneMatch(r -> Words.isBody(r.lemma().sense()))
        && !head.analysis().hasArticle()
        && phrase.end() > phrase.head() + 1
        && Words.canBeName(chart.tokens().get(phrase.head() + 1));
  }

  /** Whether a name begins with the word for a body: "the ministry of X (recalled) its envoy". */
  private static boolean isBodyName(Chart chart, NounPhrase phrase) {
    String first = chart.tokens().get(phrase.head()).key();
    return first.endsWith("ه") || first.startsWith("ال");
  }

  /** Whether a title and a name are one phrase: "the general X". */
  private static boolean isTitled(Chart chart, NounPhrase phrase) {
    return Words.isPersonLike(chart.tokens().get(phrase.head()))
        && !phrase.complements().isEmpty()
        && phrase.complements().getFirst().head() == phrase.head() + 1
        && Words.isNameLike(chart.tokens().get(phrase.head() + 1));
  }
}
