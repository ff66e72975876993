package org.tawatur.event;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tawatur.actor.Scene;
import org.tawatur.claim.EventType;
import org.tawatur.lexicon.WordSets;
import org.tawatur.morph.PartOfSpeech;
import org.tawatur.phrase.Arguments;
import org.tawatur.phrase.Arguments.Oblique;
import org.tawatur.phrase.Clauses;
import org.tawatur.phrase.Constituent;
import org.tawatur.phrase.Constituent.Kind;
import org.tawatur.phrase.Filler;
import org.tawatur.phrase.NounPhrase;
import org.tawatur.text.WordSet;

/**
 * Whom an order or sentence is for by what it is about: "called for talks between X and Y", "a
 * sentence to jail X", "X must comply". Thread-safe.
 */
final class Bidden {
  private static final Set<String> FOR = WordSet.of("إلى", "ب", "ل");
  private static final int TO_CLAUSE = 3;

  private final Participants participants;
  private final Meant meant;
  private final Set<String> joint;

  /**
   * Makes the rules.
   *
   * @param sets of them {@code joint-act}: nouns of what two do together, "dialogue"
   */
  Bidden(Fits fits, Meant meant, WordSets sets) {
    this.joint = sets.set("joint-act");
    this.participants = fits.participants();
    this.meant = meant;
  }

  /** Adds whom it is for, where no place of the frame says so. */
  void add(Scene scene, Clauses clauses, Filled filled, Frame frame, Arguments verb) {
    if (filled.has(Role.RECIPIENT)) {
      return;
    }
    EventType event = frame.event();
    if (event == EventType.REQUEST && frame.role("speaker") != null) {
      bound(scene, clauses, filled, verb);
    } else if (event == EventType.REQUEST) {
      between(scene, clauses, filled, verb);
    } else if (event == EventType.SANCTION && frame.kind() == Frame.Kind.LIGHT) {
      punished(scene, clauses, filled, verb);
    }
  }

  /** "X must comply", "it is necessary that X comply": who has to do something. */
  private void bound(Scene scene, Clauses clauses, Filled filled, Arguments verb) {
    Filler who = verb.before();
    if (who == null || who.kind() != Filler.Kind.OVERT) {
      who = subject(scene, clauses, verb.word());
    }
    if (who != null && participants.isAgent(scene, who)) {
      meant.add(scene, filled, Role.RECIPIENT, who);
    }
  }

  /** The subject behind the verb of the clause that follows, or null. */
  private static @Nullable Filler subject(Scene scene, Clauses clauses, int word) {
    List<Constituent> pieces = scene.chart().constituents();
    int from = scene.chart().pieceOf()[word] + 1;
    for (int c = from; c < Math.min(pieces.size() - 1, from + TO_CLAUSE); c++) {
      if (pieces.get(c).kind() == Kind.COMPLEMENTISER) {
        int next = pieces.get(c + 1).start();
        Arguments deed = clauses.verb(next);
        Filler who = deed == null || deed.after().isEmpty() ? null : deed.after().getFirst();
        boolean agrees =
            who != null
                && VerbSubjects.agreesAfter(
                    scene, scene.chart().tokens().get(next).analysis(), who);
        return agrees ? who : null;
      }
    }
    return null;
  }

  /** "Called for a dialogue between X and Y": those who are to meet. */
  private void between(Scene scene, Clauses clauses, Filled filled, Arguments verb) {
    for (Oblique oblique : verb.obliques()) {
      if (!FOR.contains(oblique.preposition()) || oblique.filler().phrases().isEmpty()) {
        continue;
      }
      NounPhrase what = oblique.filler().phrases().getLast();
      Filler sides = isJoint(scene, what) ? sides(scene, clauses, what) : null;
      if (sides != null && participants.isAgent(scene, sides)) {
        meant.add(scene, filled, Role.RECIPIENT, sides);
        return;
      }
    }
  }

  /** Whether the last noun of a phrase tells what two do together: "the holding of talks". */
  private boolean isJoint(Scene scene, NounPhrase phrase) {
    List<Integer> genitives = phrase.genitives();
    int last = genitives.isEmpty() ? phrase.head() : genitives.getLast();
    return joint.contains(scene.chart().tokens().get(last).lemma().name());
  }

  /** Who stands with "between" right behind a phrase, or null. */
  private static @Nullable Filler sides(Scene scene, Clauses clauses, NounPhrase phrase) {
    int next = scene.chart().pieceOf()[phrase.head()] + 1;
    for (Oblique oblique : clauses.noun(phrase.head()).obliques()) {
      if (oblique.preposition().equals("بين") && oblique.constituent() == next) {
        return oblique.filler();
      }
    }
    return null;
  }

  /** "Issued a sentence to jail X": whom the penalty befalls. */
  private void punished(Scene scene, Clauses clauses, Filled filled, Arguments verb) {
    for (Oblique oblique : verb.obliques()) {
      NounPhrase penalty =
          oblique.preposition().equals("ب") && !oblique.filler().phrases().isEmpty()
              ? oblique.filler().phrases().getFirst()
              : null;
      if (penalty == null
          || scene.chart().tokens().get(penalty.head()).pos() != PartOfSpeech.MASDAR) {
        continue;
      }
      List<Filler> whom = clauses.noun(penalty.head()).after();
      if (!whom.isEmpty() && participants.isParty(scene, whom.getFirst())) {
        meant.add(scene, filled, Role.RECIPIENT, whom.getFirst());
        return;
      }
    }
  }
}
