package org.tawatur.event;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tawatur.actor.Scene;
import org.tawatur.claim.EventType;
import org.tawatur.lexicon.WordSets;
import org.tawatur.phrase.Arguments;
import org.tawatur.phrase.Arguments.Oblique;
import org.tawatur.phrase.Clauses;
import org.tawatur.phrase.Constituent;
import org.tawatur.phrase.Filler;
import org.tawatur.phrase.NounPhrase;
import org.tawatur.text.WordSet;

/**
 * Against whom people protest where no place of the frame says it: whom the demonstration opposes,
 * whose deed they object to, or whom what they shout is against. Thread-safe.
 */
final class Opponents {
  /** Verbal nouns that say what the protest is about: "in protest at", "to condemn". */
  private static final Set<String> OBJECTION =
      WordSet.of("احتجاج", "تنديد", "استنكار", "رفض", "شجب", "إدانة");

  private static final String IN_PROTEST = "احتجاجا على";

  private static final Set<String> PROTESTING = WordSet.of("ضد", IN_PROTEST);

  private static final Set<String> ABOUT = WordSet.of("على", "ب", "ل");

  private final Objection objection;
  private final Outcry outcry;
  private final Set<String> opposed;

  /**
   * Makes the rules.
   *
   * @param sets of them {@code opposed}: participles for who is against somebody; and those of
   *     {@link Objection} and {@link Outcry}
   */
  Opponents(Fits fits, Meant meant, Blame blame, WordSets sets) {
    this.opposed = sets.set("opposed");
    this.objection = new Objection(fits, meant, blame, sets);
    this.outcry = new Outcry(fits.participants(), meant, objection, sets);
  }

  /**
   * What goes with a protest itself: behind "in protest at a campaign" a complement is the
   * campaign's.
   */
  static List<Oblique> own(Frame frame, List<Oblique> obliques) {
    if (frame.event() == EventType.PROTEST) {
      for (int i = 0; i < obliques.size(); i++) {
        if (obliques.get(i).preposition().equals(IN_PROTEST)) {
          return obliques.subList(0, i + 1);
        }
      }
    }
    return obliques;
  }

  /** "Gathered in protest at the measures of X", "went out to condemn the coup that X led". */
  void ofVerb(Scene scene, Clauses clauses, Filled filled, Frame frame, Arguments verb) {
    if (isOpen(frame, filled)) {
      add(scene, clauses, filled, verb.word(), verb.obliques());
    }
  }

  /** "A demonstration opposed to X", "protests condemning X". */
  void ofNoun(
      Scene scene,
      Clauses clauses,
      Filled filled,
      Frame frame,
      Arguments noun,
      List<Oblique> obliques) {
    if (!isOpen(frame, filled)) {
      return;
    }
    boolean against =
        noun.modifiers().stream()
            .anyMatch(m -> opposed.contains(scene.chart().tokens().get(m).lemma().name()));
    for (Oblique oblique : obliques) {
      boolean opponent = oblique.preposition().equals("ل") || oblique.preposition().equals("ب");
      if (against && opponent) {
        objection.to(scene, clauses, filled, oblique.filler());
      }
    }
    add(scene, clauses, filled, noun.word(), obliques);
  }

  private static boolean isOpen(Frame frame, Filled filled) {
    return frame.event() == EventType.PROTEST && !filled.has(Role.RECIPIENT);
  }

  private void add(
      Scene scene, Clauses clauses, Filled filled, int protest, List<Oblique> obliques) {
    objected(scene, clauses, filled, obliques);
    if (!filled.has(Role.RECIPIENT)) {
      outcry.add(scene, clauses, filled, protest);
    }
    if (!filled.has(Role.RECIPIENT)) {
      outcry.atDoors(scene, filled, obliques);
    }
  }

  private void objected(Scene scene, Clauses clauses, Filled filled, List<Oblique> obliques) {
    for (Oblique oblique : obliques) {
      if (filled.has(Role.RECIPIENT)) {
        return;
      }
      boolean about =
          PROTESTING.contains(oblique.preposition())
              || ABOUT.contains(oblique.preposition()) && isObjection(scene, oblique);
      if (about) {
        objection.to(scene, clauses, filled, oblique.filler());
      } else if (oblique.preposition().equals("ل") && isObjection(scene, oblique.filler())) {
        Filler to = to(clauses.noun(oblique.filler().at()));
        if (to != null) {
          objection.to(scene, clauses, filled, to);
        }
      }
    }
  }

  /** Whether a preposition goes with a verbal noun of objection right before it. */
  private static boolean isObjection(Scene scene, Oblique oblique) {
    Constituent before =
        oblique.constituent() == 0
            ? null
            : scene.chart().constituents().get(oblique.constituent() - 1);
    NounPhrase phrase = before == null ? null : before.phrase();
    return phrase != null && isObjection(scene, phrase.head());
  }

  private static boolean isObjection(Scene scene, Filler filler) {
    return !filler.phrases().isEmpty() && isObjection(scene, filler.at());
  }

  private static boolean isObjection(Scene scene, int noun) {
    return OBJECTION.contains(scene.chart().tokens().get(noun).lemma().name());
  }

  private static @Nullable Filler to(Arguments objection) {
    for (Oblique oblique : objection.obliques()) {
      if (ABOUT.contains(oblique.preposition())) {
        return oblique.filler();
      }
    }
    return objection.after().isEmpty() ? null : objection.after().getFirst();
  }
}
