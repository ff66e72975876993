package org.tawatur.says;

import org.jspecify.annotations.Nullable;
import org.tawatur.phrase.Constituent;
import org.tawatur.phrase.Constituent.Kind;
import org.tawatur.phrase.NounPhrase;

/**
 * Finds who is said to tell of an event by the clause that describes it: "an attack that the group
 * claimed", "the shelling, which the army denied". Belongs to one sentence.
 */
final class Claimants {
  private final Passage passage;
  private final SayingWords words;
  private final Speakers speakers;
  private final Contents contents;
  private final Scopes scopes;

  Claimants(
      Passage passage, SayingWords words, Speakers speakers, Contents contents, Scopes scopes) {
    this.passage = passage;
    this.words = words;
    this.speakers = speakers;
    this.contents = contents;
    this.scopes = scopes;
  }

  /**
   * Notes that the subject of the verb {@code c}, whose object is a pronoun, says so of the event
   * noun before it; whether it does.
   */
  boolean note(int c) {
    SayingWord word = words.verb(passage.first(c));
    NounPhrase event = event(c);
    boolean claims =
        word != null
            && event != null
            && word.takes().contains(SayingWord.OBJECT)
            && passage.first(c).analysis().enclitic() != null;
    if (word == null || event == null || !claims) {
      return false;
    }
    Constituent verb = passage.piece(c);
    Conversation.Turn turn =
        c + 1 < passage.pieces().size() && passage.piece(c + 1).kind() == Kind.NOUN
            ? speakers.turn(c, word, passage.pauseAfter(c))
            : null;
    if (turn == null) {
      return false;
    }
    Attribution outer = scopes.at(verb.start());
    scopes.add(
        new Attribution(
            verb.start(),
            event.start(),
            event.end(),
            outer == null ? turn.chain() : Scopes.joined(outer.chain(), turn.chain()),
            word.isDenying(),
            word.isGuessing()));
    return true;
  }

  /** The event noun that a relative clause with the verb {@code c} describes; null for none. */
  private @Nullable NounPhrase event(int c) {
    int k = c - 1;
    boolean relative = k > 0 && passage.piece(k).kind() == Kind.RELATIVE;
    if (relative) {
      k--;
    }
    if (relative && k > 0 && passage.piece(k).isMark("،")) {
      k--;
    }
    NounPhrase phrase = k < 0 ? null : passage.piece(k).phrase();
    return phrase != null
            && (relative || !phrase.isDefinite() && !passage.first(c).analysis().hasProclitic())
            && contents.isEvent(phrase)
            && !speakers.tellers().isRecord(passage.tokens().get(phrase.head()))
        ? phrase
        : null;
  }
}
