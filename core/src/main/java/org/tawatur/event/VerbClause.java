package org.tawatur.event;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tawatur.actor.Scene;
import org.tawatur.claim.EventType;
import org.tawatur.morph.Analysis;
import org.tawatur.phrase.Arguments;
import org.tawatur.phrase.Filler;

/**
 * A finite verb of a frame with the noun phrases around it that can be its subject or object.
 * Immutable and thread-safe.
 *
 * @param scene the sentence
 * @param arguments what stands around the verb
 * @param frame what the verb may tell
 * @param after those behind it that are neither listed of others nor say how
 * @param before the one before it, or null
 */
record VerbClause(
    Scene scene, Arguments arguments, Frame frame, List<Filler> after, @Nullable Filler before) {

  /** The token of the verb. */
  int word() {
    return arguments.word();
  }

  /** How the verb is read. */
  Analysis verb() {
    return scene.chart().tokens().get(arguments.word()).analysis();
  }

  /** The lemma of the verb. */
  String lemma() {
    return scene.chart().tokens().get(arguments.word()).lemma().name();
  }

  /** Whether what stands before is but the subject of the verb before, which this goes on with. */
  boolean isCarried() {
    return before != null && before.kind() == Filler.Kind.DROPPED;
  }

  /** Whether no noun phrase of its own stands before the verb. */
  boolean isOpen() {
    return before == null || isCarried();
  }

  /** Whether the verb agrees with the first noun phrase behind it. */
  boolean agreesWithFirst() {
    return VerbSubjects.agreesAfter(scene, verb(), after.getFirst());
  }

  /** The second noun phrase behind the verb, or null. */
  @Nullable Filler second() {
    return after.size() > 1 ? after.get(1) : null;
  }

  /** Whether the verb tells that somebody was attacked or held. */
  boolean isForceUsed() {
    return frame.event() == EventType.ASSAULT || frame.event() == EventType.COERCE;
  }
}
