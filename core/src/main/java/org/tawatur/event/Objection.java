package org.tawatur.event;

import java.util.Set;
import org.tawatur.actor.Scene;
import org.tawatur.lexicon.WordSets;
import org.tawatur.morph.Lemma;
import org.tawatur.phrase.Clauses;
import org.tawatur.phrase.Filler;

/**
 * Whom an objection is to, by what is objected to: the government, its policy, the campaign of the
 * police. Thread-safe.
 */
final class Objection {
  private final Meant meant;
  private final HarmVerbs harm;
  private final Participants participants;
  private final Blame blame;
  private final Set<String> conduct;

  /**
   * Makes the rules.
   *
   * @param sets of them {@code conduct}: nouns for what somebody does or how he rules
   */
  Objection(Fits fits, Meant meant, Blame blame, WordSets sets) {
    this.harm = fits.harm();
    this.participants = fits.participants();
    this.meant = meant;
    this.blame = blame;
    this.conduct = sets.set("conduct");
  }

  /** Adds who is named, or who does what is objected to. */
  void to(Scene scene, Clauses clauses, Filled filled, Filler what) {
    if (what.phrases().isEmpty()) {
      return;
    }
    if (participants.isParty(scene, what)) {
      meant.add(scene, filled, Role.RECIPIENT, what);
      return;
    }
    Lemma deed = scene.chart().tokens().get(what.at()).lemma();
    Filler owner = clauses.noun(what.at()).after().stream().findFirst().orElse(null);
    if (owner != null && conduct.contains(deed.name()) && participants.isParty(scene, owner)) {
      meant.add(scene, filled, Role.RECIPIENT, owner);
    } else if (!harm.isVictim(deed.name()) && !harm.isVictim(deed.verb())) {
      blame.blamed(scene, clauses, filled, what);
    }
  }
}
