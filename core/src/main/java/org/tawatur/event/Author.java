package org.tawatur.event;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tawatur.actor.References;
import org.tawatur.actor.Scene;
import org.tawatur.event.Match.Party;
import org.tawatur.lexicon.WordSets;
import org.tawatur.morph.Lemma;
import org.tawatur.morph.NounClass;
import org.tawatur.phrase.Arguments;
import org.tawatur.phrase.Arguments.Oblique;
import org.tawatur.phrase.Clauses;
import org.tawatur.phrase.Filler;
import org.tawatur.phrase.NounPhrase;

/** Who speaks where a document, a banner or a slogan does. Thread-safe. */
final class Author {
  private final References references;
  private final Participants participants;
  private final Meant meant;
  private final Set<String> banners;

  /**
   * Makes the rule.
   *
   * @param sets of them {@code banner}: what a crowd speaks by
   */
  Author(References references, Fits fits, Meant meant, WordSets sets) {
    this.references = references;
    this.participants = fits.participants();
    this.meant = meant;
    this.banners = sets.set("banner");
  }

  /**
   * Whose word it is where a document speaks: "issued a statement that condemns", or the document
   * itself where nobody issues it, "a report accuses".
   */
  void add(Scene scene, Clauses clauses, Filled filled, Frame frame, Grammar.Grammatical g) {
    Filler document = g.subject;
    if (!frame.event().isSpeech()
        || document == null
        || filled.has(Role.ACTOR) && !isItself(filled, document)
        || document.phrases().isEmpty()
        || document.kind() == Filler.Kind.DROPPED) {
      return;
    }
    NounPhrase phrase = document.phrases().getFirst();
    Lemma word = scene.chart().tokens().get(phrase.head()).lemma();
    if (word.sense() != NounClass.SPEECH && !banners.contains(word.name())) {
      return;
    }
    Arguments issuing =
        document.kind() == Filler.Kind.ANTECEDENT ? issuing(scene, clauses, phrase) : null;
    Filler issuer =
        issuing == null
            ? null
            : issuing.before() != null
                ? issuing.before()
                : issuing.after().getFirst().at() == phrase.head()
                    ? null
                    : issuing.after().getFirst();
    if (issuer != null && !issuer.phrases().isEmpty() && participants.isAgent(scene, issuer)) {
      filled.parties.removeIf(p -> p.role() == Role.ACTOR);
      meant.add(scene, filled, Role.ACTOR, issuer);
    } else if (issuer == null
        && document.kind() != Filler.Kind.PRONOUN
        && !filled.has(Role.ACTOR)) {
      Meant.add(references.mentions(scene, phrase), Role.ACTOR, phrase.head(), filled.parties);
    }
  }

  /** Whether the only doer found is the document. */
  private static boolean isItself(Filled filled, Filler document) {
    for (Party party : filled.parties) {
      if (party.role() == Role.ACTOR && party.at() != document.at()) {
        return false;
      }
    }
    return true;
  }

  /** The verb before a document that has it for its object or speaks in it, or null. */
  private static @Nullable Arguments issuing(Scene scene, Clauses clauses, NounPhrase document) {
    int[] pieceOf = scene.chart().pieceOf();
    int piece = pieceOf[document.head()];
    for (int t = document.start() - 1; t >= 0; t--) {
      Arguments verb = clauses.verb(t);
      if (verb == null) {
        continue;
      }
      for (Filler after : verb.after()) {
        if (pieceOf[after.at()] == piece) {
          return verb;
        }
      }
      for (Oblique oblique : verb.obliques()) {
        if (oblique.constituent() == piece && !verb.after().isEmpty()) {
          return verb;
        }
      }
      return null;
    }
    return null;
  }
}
