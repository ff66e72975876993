package org.tawatur.event;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tawatur.actor.Scene;
import org.tawatur.claim.EventType;
import org.tawatur.lexicon.WordSets;
import org.tawatur.phrase.Arguments;
import org.tawatur.phrase.Clauses;
import org.tawatur.phrase.Filler;
import org.tawatur.phrase.NounPhrase;

/**
 * Whom an attack befell by the clause behind its noun: "the attack that the camp underwent", "the
 * blows that the movement received". Thread-safe.
 */
final class Sufferers {
  private final Participants participants;
  private final Meant meant;
  private final Set<String> verbs;

  /**
   * Makes the rule.
   *
   * @param sets of them {@code undergo-verb}: "undergo", "receive"
   */
  Sufferers(Fits fits, Meant meant, WordSets sets) {
    this.participants = fits.participants();
    this.meant = meant;
    this.verbs = sets.set("undergo-verb");
  }

  /** Adds the recipient of the attack that the noun at {@code noun} tells, where none is known. */
  void add(Scene scene, Clauses clauses, Filled filled, Frame frame, int noun) {
    NounPhrase deed = scene.chart().at(noun).phrase();
    if (frame.event() != EventType.ASSAULT || filled.has(Role.RECIPIENT) || deed == null) {
      return;
    }
    Arguments verb = Culprits.verb(scene, clauses, deed.end());
    Filler who = verb == null ? null : sufferer(scene, verb);
    if (who != null) {
      meant.add(scene, filled, Role.RECIPIENT, who);
    }
  }

  private @Nullable Filler sufferer(Scene scene, Arguments verb) {
    if (!verbs.contains(scene.chart().tokens().get(verb.word()).lemma().name())) {
      return null;
    }
    Filler of = verb.clitic() == null ? verb.governed("ل") : verb.clitic();
    Filler who = verb.after().isEmpty() ? null : verb.after().getFirst();
    boolean takenUp = of != null && of.kind() != Filler.Kind.OVERT;
    return takenUp
            && who != null
            && !who.phrases().isEmpty()
            && (participants.isAgent(scene, who) || participants.isBelonging(scene, who.at()))
        ? who
        : null;
  }
}
