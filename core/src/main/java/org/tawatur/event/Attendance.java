package org.tawatur.event;

import java.util.Set;
import org.tawatur.actor.Scene;
import org.tawatur.claim.EventType;
import org.tawatur.phrase.Arguments;
import org.tawatur.phrase.Arguments.Oblique;
import org.tawatur.phrase.Clauses;
import org.tawatur.phrase.Filler;
import org.tawatur.text.WordSet;

/**
 * Who takes part in a meeting though no place of its frame names him: "a meeting in the presence of
 * X", "that brought together X and Y", "under the chair of X". Thread-safe.
 */
final class Attendance {
  private static final Set<String> PRESENCE = WordSet.of("بحضور", "بمشاركة");
  private static final Set<String> GATHERS = WordSet.of("ضم/1", "جمع/1");
  private static final String CHAIR = "بقيادة";
  private static final int TO_CLAUSE = 6;

  private final Meant meant;
  private final Participants participants;

  Attendance(Fits fits, Meant meant) {
    this.participants = fits.participants();
    this.meant = meant;
  }

  /** Adds them to the meeting that the word at {@code noun} or the verb there tells. */
  void add(Scene scene, Clauses clauses, Filled filled, Frame frame, Arguments arguments) {
    if (frame.event() != EventType.CONSULT || !frame.has(Role.ACTORS)) {
      return;
    }
    int[] pieceOf = scene.chart().pieceOf();
    for (Oblique oblique : arguments.obliques()) {
      boolean chair =
          oblique.preposition().equals(CHAIR)
              && !filled.has(Role.ACTORS)
              && oblique.constituent() == pieceOf[arguments.word()] + 1;
      if (chair || PRESENCE.contains(oblique.preposition())) {
        join(scene, filled, oblique.filler());
      }
    }
    if (!scene.chart().tokens().get(arguments.word()).isVerb()) {
      gathered(scene, clauses, filled, arguments.word());
    }
  }

  /** Adds whom a meeting brings together by the clause that describes it. */
  void gathered(Scene scene, Clauses clauses, Filled filled, int noun) {
    int end = Math.min(scene.chart().tokens().size(), noun + TO_CLAUSE);
    for (int t = noun + 1; t < end; t++) {
      Arguments verb = clauses.verb(t);
      if (verb == null) {
        continue;
      }
      Filler what = verb.before();
      if (what != null
          && what.kind() == Filler.Kind.ANTECEDENT
          && what.at() == noun
          && GATHERS.contains(scene.chart().tokens().get(t).lemma().name())) {
        verb.after().forEach(filler -> join(scene, filled, filler));
        for (Oblique oblique : verb.obliques()) {
          if (oblique.preposition().equals("بين") || oblique.preposition().equals("مع")) {
            join(scene, filled, oblique.filler());
          }
        }
      }
      return;
    }
  }

  private void join(Scene scene, Filled filled, Filler who) {
    if (who.kind() == Filler.Kind.OVERT && participants.isParty(scene, who)) {
      meant.add(scene, filled, Role.ACTORS, who);
    }
  }
}
