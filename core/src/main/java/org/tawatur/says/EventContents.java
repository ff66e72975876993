package org.tawatur.says;

import org.jspecify.annotations.Nullable;
import org.tawatur.morph.NounClass;
import org.tawatur.morph.PartOfSpeech;
import org.tawatur.morph.Proclitic;
import org.tawatur.morph.Token;
import org.tawatur.phrase.Constituent;
import org.tawatur.phrase.Constituent.Kind;
import org.tawatur.phrase.NounPhrase;

/**
 * Finds the event noun that a verb of saying introduces without a clause, "announced the killing
 * of", or what a recording shows. Belongs to one sentence.
 */
final class EventContents {
  private static final int REACH = 30;

  private final Passage passage;
  private final SayingWords words;
  private final Tellers tellers;
  private final Contents contents;

  EventContents(Passage passage, SayingWords words, Tellers tellers, Contents contents) {
    this.passage = passage;
    this.words = words;
    this.tellers = tellers;
    this.contents = contents;
  }

  /**
   * "Announced the killing of ...": an event noun as object or after a preposition, or what a
   * recording shows.
   */
  Contents.@Nullable Content content(int c, SayingWord word) {
    if (contents.isCarried(c)) {
      return null;
    }
    for (int k = c + 1; k < Math.min(passage.pieces().size(), c + REACH); k++) {
      Constituent piece = passage.piece(k);
      NounPhrase phrase = piece.phrase();
      if (piece.kind() == Kind.NOUN && passage.first(k).has(Proclitic.WA)) {
        if (isOtherSpeaker(c, k)) {
          continue;
        }
        return null;
      }
      if (piece.kind() == Kind.RELATIVE && k > c + 1) {
        k = relativeEnd(k);
        continue;
      }
      boolean noun = piece.kind() == Kind.NOUN && word.takes().contains(SayingWord.OBJECT);
      boolean governed = piece.kind() == Kind.PREPOSITION && word.takes().contains(piece.word());
      if (phrase != null
          && !phrase.isAdverbial()
          && (noun || governed)
          && isEvent(phrase)
          && !(k == c + 1 && noun && tellers.isRecord(passage.tokens().get(phrase.head())))
          && !contents.isTaken(k)) {
        return new Contents.Content(
            phrase.start(),
            contents.cutAside(phrase.start(), passage.partEnd(phrase.start())),
            k,
            false);
      }
      if (isEventRead(c, k) && word.takes().contains(SayingWord.OBJECT)) {
        return new Contents.Content(
            piece.start(),
            contents.cutAside(piece.start(), passage.partEnd(piece.start())),
            k,
            false);
      }
      Contents.Content absorbed = absorbed(k, word);
      if (absorbed != null) {
        return absorbed;
      }
      boolean recording = piece.kind() == Kind.NOUN || piece.kind() == Kind.PREPOSITION;
      if (recording
          && phrase != null
          && word.takes().contains(SayingWord.RECORD)
          && tellers.isRecord(passage.tokens().get(phrase.head()))) {
        return shown(k);
      }
      if (!isBetween(k) && !isOfRecord(k)) {
        return null;
      }
    }
    return null;
  }

  /** An event noun that a phrase between the verb and it took in: "on Telegram the killing of". */
  private Contents.@Nullable Content absorbed(int k, SayingWord word) {
    Constituent piece = passage.piece(k);
    NounPhrase phrase = piece.phrase();
    int event =
        piece.kind() == Kind.PREPOSITION
                && phrase != null
                && word.takes().contains(SayingWord.OBJECT)
            ? Absorbed.event(passage.tokens(), phrase.head(), phrase.end())
            : -1;
    return event < 0 || contents.isTaken(k)
        ? null
        : new Contents.Content(event, contents.cutAside(event, passage.partEnd(event)), k, false);
  }

  /** Whether the noun with "and" at {@code k} goes on with who speaks: "X and Y announced". */
  private boolean isOtherSpeaker(int c, int k) {
    NounPhrase other = passage.piece(k).phrase();
    if (other == null || k < c + 2 || !tellers.maySpeak(passage.scene(), other) || isEvent(other)) {
      return false;
    }
    for (int j = c + 1; j < k; j++) {
      Kind kind = passage.piece(j).kind();
      if (kind != Kind.NOUN && kind != Kind.PREPOSITION && !passage.isQuote(j)) {
        return false;
      }
    }
    return true;
  }

  /** The comma that ends the relative clause begun at {@code k}, or the end of the sentence. */
  private int relativeEnd(int k) {
    for (int j = k + 1; j < passage.pieces().size(); j++) {
      if (passage.piece(j).isMark("،")) {
        return j;
      }
      if (passage.isStop(j) || passage.piece(j).kind() == Kind.COMPLEMENTISER) {
        return passage.pieces().size();
      }
    }
    return passage.pieces().size();
  }

  /** Whether the verb only says something of a statement: "in a statement that the paper got". */
  private boolean isOfRecord(int k) {
    NounPhrase record = k > 0 ? passage.piece(k - 1).phrase() : null;
    return passage.piece(k).kind() == Kind.VERB
        && !passage.first(k).analysis().hasProclitic()
        && record != null
        && !record.isDefinite()
        && tellers.isRecord(passage.tokens().get(record.head()));
  }

  /**
   * Whether a finite verb right after a verb of saying and its subject is a verbal noun spelt like
   * it: قصف, هجوم.
   */
  private boolean isEventRead(int c, int k) {
    Token token = passage.first(k);
    return passage.piece(k).kind() == Kind.VERB
        && !token.analysis().hasProclitic()
        && (passage.piece(k - 1).kind() == Kind.NOUN
            || k - 1 == c && passage.piece(c).phrase() != null)
        && token.readings().stream()
            .anyMatch(r -> r.pos() == PartOfSpeech.MASDAR && !r.hasArticle() && !r.hasProclitic());
  }

  private boolean isBetween(int k) {
    Constituent piece = passage.piece(k);
    return switch (piece.kind()) {
      case NOUN, PREPOSITION, OTHER -> true;
      case MARK ->
          passage.isQuote(k)
              || piece.isMark("،")
              || piece.isMark("-")
              || piece.isMark("(")
              || piece.isMark(")");
      case VERB, COMPLEMENTISER, RELATIVE, CONJUNCTION, NEGATION -> false;
    };
  }

  /** What a recording shows: the clause that describes it. */
  private Contents.@Nullable Content shown(int k) {
    for (int j = k + 1; j < Math.min(passage.pieces().size(), k + 6); j++) {
      Constituent piece = passage.piece(j);
      if (piece.kind() == Kind.VERB || piece.kind() == Kind.RELATIVE) {
        return isSaying(j)
            ? null
            : new Contents.Content(piece.start(), passage.partEnd(piece.start()), k, false);
      }
      if (piece.kind() == Kind.MARK && !passage.isQuote(j) || piece.kind() == Kind.COMPLEMENTISER) {
        return null;
      }
    }
    return null;
  }

  private boolean isSaying(int j) {
    SayingWord word = passage.piece(j).kind() == Kind.VERB ? words.verb(passage.first(j)) : null;
    return word != null && contents.clause(j, word) != null;
  }

  /** Whether {@code phrase} is of an event. */
  boolean isEvent(NounPhrase phrase) {
    Token head = passage.tokens().get(phrase.head());
    if (words.isOwnSaying(head)) {
      return false;
    }
    return isEvent(head)
        || !phrase.genitives().isEmpty()
            && isEvent(passage.tokens().get(phrase.genitives().getFirst()))
            && tellers.isRecord(head);
  }

  private static boolean isEvent(Token head) {
    return head.pos() == PartOfSpeech.MASDAR
        || head.lemma().sense() == NounClass.EVENT
        || !head.lemma().verb().isEmpty()
            && head.pos() == PartOfSpeech.NOUN
            && (head.lemma().sense() == NounClass.ABSTRACT
                || head.lemma().sense() == NounClass.NONE);
  }
}
