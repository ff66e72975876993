package org.tawatur.phrase;

import java.util.List;
import org.tawatur.morph.Analysis;
import org.tawatur.morph.PartOfSpeech;
import org.tawatur.morph.Token;
import org.tawatur.phrase.Constituent.Kind;

/**
 * Passive participles that describe a noun by a preposition with its pronoun and agree with
 * nothing: "the government that is recognised (lit. the recognised in it) internationally". They
 * stand outside the phrase that they describe and are no argument of a verb.
 */
final class ImpersonalParticiple {
  private ImpersonalParticiple() {}

  /** Whether a reading is a participle, whose voice the letters of most forms leave open. */
  private static boolean isParticiple(Analysis reading) {
    return reading.pos() == PartOfSpeech.PASSIVE_PARTICIPLE
        || reading.pos() == PartOfSpeech.ACTIVE_PARTICIPLE;
  }

  /**
   * The piece after such a description that begins at {@code c}, its adverb included; {@code c}
   * where none begins there.
   */
  static int end(Chart chart, int c) {
    List<Constituent> pieces = chart.constituents();
    if (c == 0 || c + 1 >= pieces.size() || pieces.get(c).kind() != Kind.NOUN) {
      return c;
    }
    Constituent piece = pieces.get(c);
    Token participle = chart.tokens().get(piece.start());
    NounPhrase described = pieces.get(c - 1).phrase();
    Constituent by = pieces.get(c + 1);
    boolean participial =
        piece.end() == piece.start() + 1
            && participle.analysis().hasArticle()
            && participle.readings().stream().anyMatch(ImpersonalParticiple::isParticiple);
    if (!participial
        || described == null
        || !described.isDefinite()
        || by.kind() != Kind.PREPOSITION
        || by.phrase() != null) {
      return c;
    }
    int next = c + 2;
    boolean adverb =
        next < pieces.size()
            && pieces.get(next).kind() == Kind.NOUN
            && pieces.get(next).end() == pieces.get(next).start() + 1
            && Agreement.isAccusative(chart.tokens().get(pieces.get(next).start()));
    return adverb ? next + 1 : next;
  }
}
