package org.tawatur.event;

import java.util.List;
import java.util.Set;
import org.tawatur.morph.PartOfSpeech;
import org.tawatur.morph.Proclitic;
import org.tawatur.morph.Token;
import org.tawatur.phrase.Clauses;
import org.tawatur.phrase.Constituent;
import org.tawatur.phrase.Constituent.Kind;

/** Which deeds somebody is accused of or sentenced for. Immutable and thread-safe. */
final class Charge {
  private static final int REACH = 4;

  private final Set<String> involvement;

  /**
   * Makes the step.
   *
   * @param involvement lemmas of nouns for having a part in a deed: "standing (behind)",
   *     "responsibility", "involvement"
   */
  Charge(Set<String> involvement) {
    this.involvement = involvement;
  }

  /**
   * Whether the deed is what the charge names: "accused X of killing Y", of "standing behind the
   * killing of Y", of "kidnapping Z and killing Y", "holds X responsible for killing Y".
   */
  boolean isOf(Match charge, Match deed, Clauses clauses) {
    int[] pieceOf = clauses.chart().pieceOf();
    int own = pieceOf[deed.trigger()];
    int content = charge.content() < 0 ? -1 : pieceOf[charge.content()];
    if (own == content) {
      return true;
    }
    Token last = clauses.chart().tokens().get(charge.end() - 1);
    boolean named =
        charge.frame().kind() == Frame.Kind.LIGHT && involvement.contains(last.lemma().name());
    int from = content >= 0 ? content : named ? pieceOf[charge.end() - 1] : -1;
    if (from < 0 || own < from || own > from + REACH || deed.trigger() < charge.end()) {
      return false;
    }
    List<Constituent> pieces = clauses.chart().constituents();
    int at = own;
    while (at > from && isAnother(pieces.get(at), clauses)) {
      at = before(pieces, at);
    }
    if (at == from) {
      return content >= 0 || isGoverned(charge, deed);
    }
    return at > from
        && pieces.get(at).kind() == Kind.PREPOSITION
        && isOnlyPlain(pieces, from + 1, at)
        && (named && content < 0 || isInvolvement(pieces.get(from), clauses));
  }

  /** "The responsibility of the killing": the deed is the genitive in the same phrase. */
  private static boolean isGoverned(Match charge, Match deed) {
    return deed.trigger() >= charge.end();
  }

  private boolean isInvolvement(Constituent piece, Clauses clauses) {
    return piece.phrase() != null
        && involvement.contains(clauses.chart().tokens().get(piece.phrase().head()).lemma().name());
  }

  /** Whether a deed is joined to the one before it: "and killing Y". */
  private static boolean isAnother(Constituent piece, Clauses clauses) {
    if (piece.kind() != Kind.NOUN || piece.phrase() == null) {
      return false;
    }
    Token head = clauses.chart().tokens().get(piece.phrase().head());
    return head.has(Proclitic.WA)
        && head.pos() == PartOfSpeech.MASDAR
        && !head.analysis().hasArticle();
  }

  /** The piece before that is no comma. */
  private static int before(List<Constituent> pieces, int at) {
    int c = at - 1;
    while (c > 0 && pieces.get(c).kind() == Kind.MARK) {
      c--;
    }
    return c;
  }

  private static boolean isOnlyPlain(List<Constituent> pieces, int from, int to) {
    for (int c = from; c < to; c++) {
      if (pieces.get(c).kind() != Kind.OTHER) {
        return false;
      }
    }
    return true;
  }
}
