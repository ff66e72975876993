package org.tawatur.event;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tawatur.actor.Scene;
import org.tawatur.claim.EventType;
import org.tawatur.phrase.Arguments;
import org.tawatur.phrase.Arguments.Oblique;
import org.tawatur.phrase.Clauses;
import org.tawatur.phrase.Constituent;
import org.tawatur.phrase.Filler;
import org.tawatur.phrase.NounPhrase;
import org.tawatur.text.WordSet;

/**
 * To whom the letter goes in which something is asked or threatened: "demanded in a letter to X",
 * "in a call that it addressed to X". Thread-safe.
 */
final class Addressees {
  private static final Set<String> LETTERS =
      WordSet.of("رسالة", "كتاب", "برقية", "مذكرة", "نداء", "خطاب", "عريضة", "كلمة", "مناشدة");
  private static final Set<String> TO = WordSet.of("إلى", "ل");
  private static final int REACH = 3;

  private final Meant meant;
  private final Participants participants;

  Addressees(Fits fits, Meant meant) {
    this.participants = fits.participants();
    this.meant = meant;
  }

  /** Adds to whom it goes, where nobody is named otherwise. */
  void add(Scene scene, Clauses clauses, Filled filled, Frame frame, Arguments arguments) {
    boolean speaks = frame.event() == EventType.REQUEST || frame.event() == EventType.THREATEN;
    if (!speaks || filled.has(Role.RECIPIENT)) {
      return;
    }
    for (Oblique oblique : arguments.obliques()) {
      NounPhrase letter =
          oblique.preposition().equals("في") && !oblique.filler().phrases().isEmpty()
              ? oblique.filler().phrases().getFirst()
              : null;
      if (letter != null
          && LETTERS.contains(scene.chart().tokens().get(letter.head()).lemma().name())) {
        Filler addressee = addressee(scene, clauses, letter);
        if (addressee != null && participants.isParty(scene, addressee)) {
          meant.add(scene, filled, Role.RECIPIENT, addressee);
        }
        return;
      }
    }
  }

  /** Who stands with "to" behind the letter, or behind the verb that says it was sent; or null. */
  private static @Nullable Filler addressee(Scene scene, Clauses clauses, NounPhrase letter) {
    List<Constituent> pieces = scene.chart().constituents();
    int from = scene.chart().pieceOf()[letter.head()] + 1;
    for (int c = from; c < Math.min(pieces.size(), from + REACH); c++) {
      Constituent piece = pieces.get(c);
      NounPhrase phrase = piece.phrase();
      switch (piece.kind()) {
        case PREPOSITION -> {
          if (TO.contains(piece.word()) && phrase != null) {
            return new Filler(Filler.Kind.OVERT, List.of(phrase), phrase.head(), null);
          }
          return null;
        }
        case VERB -> {
          Arguments sending = clauses.verb(piece.start());
          Filler what = sending == null ? null : sending.clitic();
          boolean sent = what != null && what.at() == letter.head();
          return sending == null || !sent
              ? null
              : sending.governed("إلى") == null ? sending.governed("ل") : sending.governed("إلى");
        }
        case RELATIVE, OTHER -> {
          // goes on
        }
        case NOUN, COMPLEMENTISER, CONJUNCTION, NEGATION, MARK -> {
          return null;
        }
      }
    }
    return null;
  }
}
