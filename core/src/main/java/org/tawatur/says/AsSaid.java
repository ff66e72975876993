package org.tawatur.says;

import org.tawatur.morph.Token;
import org.tawatur.phrase.Constituent;
import org.tawatur.phrase.Constituent.Kind;

/** Tells a verb of saying that says whose words the sentence told: "according to what X said". */
final class AsSaid {
  private final Passage passage;
  private final SayingWords words;

  AsSaid(Passage passage, SayingWords words) {
    this.passage = passage;
    this.words = words;
  }

  /** Whether the verb of piece {@code c} stands in "according to what X said", "as X said". */
  boolean isAs(int c) {
    if (c == 0) {
      return false;
    }
    Constituent before = passage.piece(c - 1);
    Token token = passage.tokens().get(before.end() - 1);
    if (words.isAs(token)) {
      return true;
    }
    boolean what = token.lemma().name().equals("ما") || token.key().equals("ما");
    if (token.key().equals("لما") && c > 1 && before.start() > 0) {
      return words.preposition(passage.tokens().get(before.start() - 1).key() + " ل") != null;
    }
    return what
        && (before.kind() == Kind.PREPOSITION && words.preposition(before.word()) != null
            || c > 1 && words.preposition(passage.piece(c - 2).word()) != null
            || c > 2 && isOnWhat(c - 2));
  }

  /** "..., on what X said", set off by a comma or dash from what he said. */
  private boolean isOnWhat(int k) {
    Constituent on = passage.piece(k);
    return on.kind() == Kind.PREPOSITION
        && on.phrase() == null
        && on.word().equals("على")
        && (passage.piece(k - 1).isMark("،") || passage.piece(k - 1).isMark("-"));
  }
}
