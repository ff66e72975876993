package org.tawatur.says;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tawatur.actor.ActorMention;
import org.tawatur.actor.References;
import org.tawatur.actor.Scene;
import org.tawatur.morph.NounClass;
import org.tawatur.morph.Number;
import org.tawatur.morph.PartOfSpeech;
import org.tawatur.morph.Proclitic;
import org.tawatur.morph.Token;
import org.tawatur.phrase.Constituent;
import org.tawatur.phrase.Constituent.Kind;
import org.tawatur.phrase.NounPhrase;
import org.tawatur.text.Span;

/**
 * Makes tellers of the noun phrases of one sentence: with their names and titles, and of a
 * statement him whose it is.
 */
final class Sources {
  private final Passage passage;
  private final Scene scene;
  private final List<Token> tokens;
  private final References references;
  private final Tellers tellers;
  private final FullNames names;

  Sources(Passage passage, References references, Tellers tellers) {
    this.passage = passage;
    this.scene = passage.scene();
    this.tokens = passage.tokens();
    this.references = references;
    this.tellers = tellers;
    this.names = new FullNames(passage, tellers);
  }

  /**
   * The teller that {@code phrase} means where the objects of his verb may follow: with his name
   * alone.
   */
  Source named(NounPhrase phrase, int limit) {
    int next = phrase.end();
    boolean name =
        next < limit
            && Tellers.isName(tokens.get(next))
            && !scene.isPlace(next)
            && !scene.chart().names().isBody()[next];
    return source(phrase, name ? limit : next);
  }

  /** The teller that {@code phrase} means: of a statement or report him whose it is. */
  Source source(NounPhrase phrase, int limit) {
    if (tokens.get(phrase.head()).isVerb()) {
      Span span = tokens.get(phrase.start()).span().cover(tokens.get(phrase.end() - 1).span());
      return new Source(
          new ActorMention(span, span.in(scene.text().original()), null, null, List.of()),
          Source.Kind.PERSON);
    }
    NounPhrase who = withoutTold(phrase);
    NounPhrase owner = tellers.isRecord(tokens.get(who.head())) ? owner(who, limit) : null;
    NounPhrase whole = withoutTold(names.whole(owner == null ? who : owner, limit));
    ActorMention mention =
        tellers.ofMedium(scene, whole, references.mentions(scene, whole).getFirst());
    return new Source(mention, tellers.kind(scene, whole, mention));
  }

  /** Whose statement, report or site it is. */
  private @Nullable NounPhrase owner(NounPhrase record, int limit) {
    for (int genitive : record.genitives()) {
      NounPhrase owner =
          new NounPhrase(
              genitive,
              genitive,
              record.end(),
              true,
              record.genitives().stream().filter(g -> g > genitive).toList(),
              record.modifiers().stream().filter(m -> m > genitive).toList(),
              record.complements(),
              false);
      if (owns(owner) || tellers.maySpeak(scene, owner)) {
        return tellers.isRecord(tokens.get(genitive)) ? owner(owner, limit) : owner;
      }
    }
    for (NounPhrase complement : record.complements()) {
      if (owns(complement)) {
        return complement;
      }
    }
    for (int k = passage.pieceOf(record.head()) + 1;
        k < passage.pieces().size() && passage.piece(k).start() < limit;
        k++) {
      Constituent piece = passage.piece(k);
      if (piece.kind() == Kind.VERB
          && !record.isDefinite()
          && tellers.isAuthoring(passage.first(k))) {
        NounPhrase author =
            k + 1 < passage.pieces().size() && passage.piece(k + 1).kind() == Kind.NOUN
                ? passage.piece(k + 1).phrase()
                : null;
        return author != null && tellers.maySpeak(scene, author) ? author : null;
      }
      boolean of = piece.word().equals("ل") || piece.word().equals("عن");
      if (piece.kind() == Kind.PREPOSITION
          && of
          && piece.phrase() != null
          && owns(piece.phrase())) {
        return piece.phrase();
      }
      if (piece.kind() != Kind.PREPOSITION && !passage.isQuote(k) && piece.kind() != Kind.OTHER) {
        return null;
      }
    }
    return null;
  }

  private boolean owns(NounPhrase phrase) {
    return tellers.canSpeak(scene, phrase)
        && tokens.get(phrase.head()).lemma().sense() != NounClass.SPEECH;
  }

  /** The phrase without whom the speaker tells. */
  NounPhrase withoutTold(NounPhrase phrase) {
    NounPhrase told = toldWithin(phrase);
    if (told == null || told.start() <= phrase.head()) {
      return phrase;
    }
    int end = told.start();
    while (end > phrase.head() + 1
        && (tokens.get(end - 1).pos() == PartOfSpeech.PUNCTUATION
            || tokens.get(end - 1).key().equals("ل"))) {
      end--;
    }
    return new NounPhrase(
        phrase.start(),
        phrase.head(),
        end,
        phrase.isDefinite(),
        phrase.genitives().stream().filter(g -> g < told.start()).toList(),
        phrase.modifiers().stream().filter(m -> m < told.start()).toList(),
        phrase.complements().stream().filter(n -> n.end() <= told.start()).toList(),
        false);
  }

  /** Whom the phrase itself says that he tells: "a source to the agency". */
  @Nullable NounPhrase toldWithin(NounPhrase phrase) {
    for (NounPhrase complement : phrase.complements()) {
      if (tokens.get(complement.start()).has(Proclitic.LI) && tellers.passesOn(scene, complement)) {
        return complement;
      }
    }
    for (int t = phrase.head() + 1; t < phrase.end(); t++) {
      if (tokens.get(t).key().equals("ل")) {
        int name = t + 1;
        while (name + 1 < phrase.end() && tokens.get(name).pos() == PartOfSpeech.PUNCTUATION) {
          name++;
        }
        int end = phrase.end();
        while (end > name + 1 && tokens.get(end - 1).pos() == PartOfSpeech.PUNCTUATION) {
          end--;
        }
        NounPhrase medium =
            new NounPhrase(name, name, end, true, List.of(), List.of(), List.of(), false);
        return tellers.passesOn(scene, medium) ? medium : null;
      }
    }
    return null;
  }

  /** "The statement": the one of whoever spoke last. */
  boolean isKnownRecord(NounPhrase phrase) {
    Token head = tokens.get(phrase.head());
    return tellers.isRecord(head)
        && head.analysis().hasArticle()
        && head.analysis().number() != Number.PLURAL
        && phrase.genitives().isEmpty()
        && phrase.complements().isEmpty();
  }
}
