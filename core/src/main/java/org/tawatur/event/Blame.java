package org.tawatur.event;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tawatur.actor.Scene;
import org.tawatur.claim.EventType;
import org.tawatur.morph.NounClass;
import org.tawatur.morph.Token;
import org.tawatur.phrase.Arguments;
import org.tawatur.phrase.Arguments.Oblique;
import org.tawatur.phrase.Clauses;
import org.tawatur.phrase.Filler;

/**
 * Who is blamed or praised where a deed or word is judged: its owner, or who does it by the clause
 * behind it. Thread-safe.
 */
final class Blame {
  private final Participants participants;
  private final Forces forces;
  private final Meant meant;
  private final Culprits culprits;
  private final ByPhrase byWhom;

  Blame(Fits fits, Meant meant, Culprits culprits, ByPhrase byWhom) {
    this.participants = fits.participants();
    this.forces = fits.forces();
    this.meant = meant;
    this.culprits = culprits;
    this.byWhom = byWhom;
  }

  /**
   * Whose deed or word is condemned or welcomed: "condemned the Russian shelling", "deplored the
   * statements of X".
   */
  void behind(Scene scene, Clauses clauses, Filled filled, Frame frame, @Nullable Filler what) {
    boolean judges =
        frame.event() == EventType.ACCUSE
            || frame.event() == EventType.SUPPORT
            || frame.event() == EventType.REJECT;
    if (!judges
        || filled.has(Role.RECIPIENT)
        || what == null
        || what.kind() != Filler.Kind.OVERT
        || participants.isParty(scene, what)) {
      return;
    }
    blamed(scene, clauses, filled, what);
  }

  /**
   * "Called the assault of X a crime", "its anger at the violence of X": whose the deed is that
   * stands beside a light verb or behind a noun of blame.
   */
  void beside(Scene scene, Clauses clauses, Filled filled, Frame frame, Arguments arguments) {
    if (frame.event() != EventType.ACCUSE || filled.has(Role.RECIPIENT)) {
      return;
    }
    if (frame.kind() == Frame.Kind.LIGHT && frame.role("obj") == null) {
      List<Filler> after = arguments.after();
      Filler before = arguments.before();
      boolean led = before != null && before.kind() != Filler.Kind.DROPPED;
      int object = led ? 0 : 1;
      if (after.size() > object && filled.places.contains("subj")) {
        behind(scene, clauses, filled, frame, after.get(object));
      }
    }
    for (Oblique oblique : arguments.obliques()) {
      if (frame.role(oblique.preposition()) == Role.RECIPIENT) {
        behind(scene, clauses, filled, frame, oblique.filler());
      }
    }
  }

  /** Who did what is condemned: "criticised the abuse of prisoners by X". */
  void byWhom(Scene scene, Filled filled, Frame frame, Arguments arguments) {
    if (frame.event() != EventType.ACCUSE
        || filled.has(Role.RECIPIENT)
        || !filled.places.contains("subj")) {
      return;
    }
    for (Oblique oblique : arguments.obliques()) {
      boolean by = byWhom.isOpenedBy(oblique.preposition());
      if (by && participants.isAgent(scene, oblique.filler())) {
        meant.add(scene, filled, Role.RECIPIENT, oblique.filler());
        return;
      }
    }
  }

  /** Adds whose deed or word {@code what} is: "the raids of X", "the policy that X pursues". */
  void blamed(Scene scene, Clauses clauses, Filled filled, Filler what) {
    Token head = scene.chart().tokens().get(what.at());
    NounClass sense = head.lemma().sense();
    Arguments deed = clauses.noun(what.at());
    Filler owner = deed.after().isEmpty() ? deed.clitic() : deed.after().getFirst();
    boolean word = sense == NounClass.SPEECH;
    if (owner != null
        && owner.kind() == Filler.Kind.OVERT
        && (word && participants.isParty(scene, owner) || forces.isAttacker(scene, owner))) {
      meant.add(scene, filled, Role.RECIPIENT, owner);
      return;
    }
    if (meant.belonging(scene, filled, Role.RECIPIENT, deed.modifiers())) {
      return;
    }
    Filler doer = culprits.doer(scene, clauses, what.phrases().getLast());
    if (doer != null) {
      meant.add(scene, filled, Role.RECIPIENT, doer);
    }
  }
}
