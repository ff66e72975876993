package org.tawatur.says;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tawatur.morph.PartOfSpeech;
import org.tawatur.morph.Token;
import org.tawatur.phrase.Constituent;
import org.tawatur.phrase.Constituent.Kind;
import org.tawatur.phrase.NounPhrase;

/**
 * Finds what a verbal noun of saying introduces, whose genitive speaks: "after the ministry's
 * announcement of ...", "with the commander's assertion that ...". Belongs to one sentence.
 */
final class NounSayings {
  private final Passage passage;
  private final SayingWords words;
  private final Tellers tellers;
  private final Speakers speakers;
  private final Contents contents;
  private final Scopes scopes;

  NounSayings(
      Passage passage, SayingWords words, Speakers speakers, Contents contents, Scopes scopes) {
    this.passage = passage;
    this.words = words;
    this.tellers = speakers.tellers();
    this.speakers = speakers;
    this.contents = contents;
    this.scopes = scopes;
  }

  /** Notes what the noun of piece {@code c} introduces, if it is one of saying. */
  void note(int c) {
    NounPhrase phrase = passage.piece(c).phrase();
    SayingWord word = phrase == null ? null : words.noun(passage.tokens().get(phrase.head()));
    word = word == null || word.takes().contains(SayingWord.RECORD) ? null : word;
    NounPhrase owner = phrase == null || word == null ? null : owner(phrase);
    Contents.Content content = word == null || owner == null ? null : contents.content(c, word);
    if (phrase == null || word == null || owner == null || content == null) {
      return;
    }
    contents.take(content);
    List<Source> chain = List.of(speakers.source(owner, passage.piece(content.at()).start()));
    Attribution outer = scopes.at(phrase.head());
    if (outer != null && !outer.chain().isEmpty()) {
      chain = Scopes.joined(outer.chain(), chain);
    }
    int to = outer == null ? content.to() : Math.min(content.to(), outer.to());
    scopes.add(
        new Attribution(
            phrase.head(),
            content.from(),
            Math.min(to, pause(content)),
            chain,
            word.isDenying(),
            word.isGuessing()));
  }

  /** The genitive of a verbal noun, where it can speak. */
  private @Nullable NounPhrase owner(NounPhrase phrase) {
    if (phrase.genitives().isEmpty() || phrase.genitives().getFirst() != phrase.head() + 1) {
      return null;
    }
    int genitive = phrase.genitives().getFirst();
    NounPhrase owner = phrase.from(genitive);
    Token head = passage.tokens().get(genitive);
    boolean may = tellers.canSpeak(passage.scene(), owner) || passage.scene().isPlace(genitive);
    return may && head.pos() != PartOfSpeech.MASDAR && !tellers.isRecord(head) ? owner : null;
  }

  /**
   * The first comma, stop or clause with "and" after {@code from}: the noun's clause ends there.
   */
  private int pause(Contents.Content content) {
    int from = content.from();
    for (int k = passage.pieceOf(from) + 1; k < passage.pieces().size(); k++) {
      Constituent piece = passage.piece(k);
      boolean outside = passage.quoteAt(piece.start()) <= passage.quoteAt(from);
      if (outside && (piece.isMark("،") || passage.isStop(k))
          || piece.kind() == Kind.COMPLEMENTISER && !passage.isThat(k)
          || !content.isClause() && isPredicate(k)) {
        return piece.start();
      }
    }
    return passage.tokens().size();
  }

  /** Whether the clause that the noun stands in goes on with its verb. */
  private boolean isPredicate(int k) {
    return passage.piece(k).kind() == Kind.NEGATION
        || passage.piece(k).kind() == Kind.VERB && !passage.isRelative(k);
  }
}
