package org.tawatur.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.tawatur.actor.Scene;
import org.tawatur.lexicon.WordSets;
import org.tawatur.morph.PartOfSpeech;
import org.tawatur.morph.Token;
import org.tawatur.phrase.Agreement;
import org.tawatur.phrase.Constituent;
import org.tawatur.phrase.Constituent.Kind;
import org.tawatur.phrase.Filler;

/**
 * Which of the noun phrases behind a verb can be its subject or object, and which only list some of
 * them, say how, or say what the one before is. Immutable and thread-safe.
 */
final class ObjectPhrases {
  private final Participants participants;
  private final Set<String> among;
  private final Set<String> arms;

  ObjectPhrases(Participants participants, WordSets sets) {
    this.participants = participants;
    this.among = sets.set("listing-preposition");
    this.arms = sets.set("arm-of");
  }

  /** Those of {@code after} that can. */
  List<Filler> of(Scene scene, List<Filler> after) {
    return withoutManner(scene, listed(scene, after));
  }

  /**
   * The noun phrases after a verb without those that list some of them: "nine people, among them
   * five guards".
   */
  private List<Filler> listed(Scene scene, List<Filler> after) {
    for (int i = 1; i < after.size(); i++) {
      int piece = scene.chart().pieceOf()[after.get(i).at()];
      Constituent before = piece == 0 ? null : scene.chart().constituents().get(piece - 1);
      boolean lists =
          before != null
              && before.kind() == Kind.PREPOSITION
              && before.phrase() == null
              && among.contains(before.word());
      if (lists) {
        return after.subList(0, i);
      }
    }
    return after;
  }

  /**
   * The noun phrases after a verb without a verbal noun in the accusative that says how it was
   * done: "executed, by shooting, four of them".
   */
  private static List<Filler> withoutManner(Scene scene, List<Filler> after) {
    for (int i = 0; i + 1 < after.size(); i++) {
      Filler filler = after.get(i);
      Token head = scene.chart().tokens().get(filler.at());
      if (filler.phrases().size() == 1
          && head.pos() == PartOfSpeech.MASDAR
          && Agreement.isAccusative(head)) {
        List<Filler> rest = new ArrayList<>(after);
        rest.remove(i);
        return rest;
      }
    }
    return after;
  }

  /**
   * "X, arm of Y in Z, kidnapped three soldiers": whether what follows the subject says what it is,
   * so that the object comes after it.
   */
  boolean isApposed(VerbClause clause) {
    Scene scene = clause.scene();
    List<Filler> after = clause.after();
    return after.size() > 2
        && clause.isForceUsed()
        && clause.frame().role("obj2") == null
        && after.get(1).phrases().size() == 1
        && arms.contains(scene.chart().tokens().get(after.get(1).at()).lemma().name())
        && !FillerForm.isJoined(scene, after.get(2))
        && participants.isParty(scene, after.get(2));
  }
}
