package org.tawatur.event;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tawatur.actor.Scene;
import org.tawatur.claim.EventType;
import org.tawatur.lexicon.WordSets;
import org.tawatur.morph.Analysis;
import org.tawatur.morph.NounClass;
import org.tawatur.morph.PartOfSpeech;
import org.tawatur.morph.Token;
import org.tawatur.morph.Voice;
import org.tawatur.phrase.Arguments;
import org.tawatur.phrase.Arguments.Oblique;
import org.tawatur.phrase.Clauses;
import org.tawatur.phrase.Filler;

/**
 * Whether what stands where the subject of a verb does underwent what the verb tells: "people who
 * (were) killed". Immutable and thread-safe.
 */
final class Undergoing {
  private final HarmVerbs harm;
  private final Terrain terrain;
  private final Participants participants;
  private final Forces forces;
  private final Set<String> causes;

  Undergoing(Fits fits, WordSets sets) {
    this.harm = fits.harm();
    this.terrain = fits.terrain();
    this.participants = fits.participants();
    this.forces = fits.forces();
    this.causes = sets.set("cause-preposition");
  }

  /** Whether the verb tells no more than whom it befell. */
  boolean isOfVictim(Scene scene, int verb) {
    return harm.isVictim(scene.chart().tokens().get(verb).lemma().name());
  }

  /** Whether what stands before the verb underwent it, although it may have an object. */
  boolean isBefallen(VerbClause clause, Filler before) {
    return clause.frame().needs().isEmpty() && harm.isVictim(clause.lemma())
        || isDestroyed(clause, before)
        || isAccused(clause);
  }

  /**
   * Whether what follows a verb of killing or arresting is nobody whom people without arms could
   * have killed, so that it befell them: "people who (were) killed on Tuesday".
   */
  boolean isUndergone(VerbClause clause, Filler before, Filler after) {
    Scene scene = clause.scene();
    return clause.isForceUsed()
        && !"explosives".equals(clause.frame().mode())
        && harm.isVictim(clause.lemma())
        && clause.verb().voice() != Voice.ACTIVE
        && !forces.isAttacker(scene, before)
        && !forces.isForce(scene, before)
        && !participants.isParty(scene, after)
        && !terrain.isSite(scene, after)
        && !participants.isBelonging(scene, after.at());
  }

  /** Whether a raid or blast stands before a verb that tells what it hit. */
  boolean isStriking(Scene scene, Analysis verb, Filler before) {
    Token head = scene.chart().tokens().get(before.at());
    return harm.isStrike(verb.lemma().name())
        && (head.lemma().sense() == NounClass.EVENT || head.pos() == PartOfSpeech.MASDAR);
  }

  /**
   * Whether the subject carried on to a verb of killing is whom the verb before it befell, who did
   * nothing: "X were wounded, and 16 were killed".
   */
  boolean hasFallen(Scene scene, Clauses clauses, int verb, Filler carried) {
    if (carried.kind() != Filler.Kind.DROPPED) {
      return false;
    }
    for (int t = verb - 1; t >= 0; t--) {
      Arguments arguments = clauses.verb(t);
      if (arguments != null) {
        boolean passive = arguments.after().size() == 1 && !isOvert(arguments.before());
        Filler fallen =
            passive
                ? arguments.after().getFirst()
                : arguments.after().isEmpty() ? arguments.before() : null;
        return isOfVictim(scene, t)
            && arguments.clitic() == null
            && fallen != null
            && fallen.at() == carried.at();
      }
    }
    return false;
  }

  private static boolean isOvert(@Nullable Filler filler) {
    return filler != null && filler.kind() != Filler.Kind.DROPPED;
  }

  /** "Six of them (were) accused of theft": with what but nobody accused, the subject is. */
  private static boolean isAccused(VerbClause clause) {
    return clause.frame().event() == EventType.ACCUSE
        && clause.frame().role("obj") == Role.RECIPIENT
        && clause.frame().role("ب") == Role.CONTENT
        && clause.arguments().governed("ب") != null;
  }

  /**
   * Whether a building stands before a verb of force that tells what did it, "the school, which
   * (was) destroyed by the shelling": a building does nothing to others.
   */
  private boolean isDestroyed(VerbClause clause, Filler before) {
    Scene scene = clause.scene();
    NounClass sense = scene.chart().tokens().get(before.at()).lemma().sense();
    boolean building = sense == NounClass.FACILITY || sense == NounClass.PLACEKIND;
    if (!building || scene.isNamed(before.at())) {
      return false;
    }
    for (Oblique oblique : clause.arguments().obliques()) {
      if (causes.contains(oblique.preposition())) {
        return true;
      }
    }
    return false;
  }
}
