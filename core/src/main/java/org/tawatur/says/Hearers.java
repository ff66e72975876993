package org.tawatur.says;

import org.jspecify.annotations.Nullable;
import org.tawatur.actor.Scene;
import org.tawatur.morph.Proclitic;
import org.tawatur.phrase.Constituent;
import org.tawatur.phrase.Constituent.Kind;
import org.tawatur.phrase.NounPhrase;

/** Finds whom a speaker tells, and the speaker where whom he tells stands before him. */
final class Hearers {
  private final Passage passage;
  private final Scene scene;
  private final Sources sources;
  private final Tellers tellers;

  Hearers(Passage passage, Sources sources, Tellers tellers) {
    this.passage = passage;
    this.scene = passage.scene();
    this.sources = sources;
    this.tellers = tellers;
  }

  /** Whom the speaker tells: the object of "told", or who stands after ل; null for nobody. */
  @Nullable NounPhrase told(int c, SayingWord word, NounPhrase subject, int limit) {
    NounPhrase within = sources.toldWithin(subject);
    if (within != null) {
      return within;
    }
    for (int k = c + 1; k < passage.pieces().size() && passage.piece(k).start() < limit; k++) {
      Constituent piece = passage.piece(k);
      boolean object = word.kind() == SayingWord.Kind.TELL && piece.kind() == Kind.NOUN;
      if ((object || piece.word().equals("ل"))
          && piece.phrase() != null
          && piece.phrase().head() != subject.head()
          && tellers.passesOn(scene, piece.phrase())) {
        return piece.phrase();
      }
    }
    return null;
  }

  /**
   * The speaker behind a medium that he tells, "told the paper X that"; else {@code subject}
   * itself.
   */
  NounPhrase speaker(int c, SayingWord word, NounPhrase subject, int limit) {
    int k = passage.pieceOf(subject.head());
    boolean medium = tellers.passesOn(scene, subject) || k > 0 && passage.isQuote(k - 1);
    if (word.kind() != SayingWord.Kind.TELL || k <= c || !medium) {
      return subject;
    }
    int next = k + 1;
    while (next < passage.pieces().size() && passage.isQuote(next)) {
      next++;
    }
    NounPhrase other =
        next < passage.pieces().size()
                && passage.piece(next).start() < limit
                && passage.piece(next).kind() == Kind.NOUN
                && !passage.first(next).has(Proclitic.WA)
            ? passage.piece(next).phrase()
            : null;
    return other != null && Tellers.isPerson(passage.tokens().get(other.head())) ? other : subject;
  }
}
