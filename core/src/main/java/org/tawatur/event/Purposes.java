package org.tawatur.event;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tawatur.actor.Scene;
import org.tawatur.event.Match.Party;
import org.tawatur.morph.PartOfSpeech;
import org.tawatur.morph.Token;
import org.tawatur.phrase.Arguments;
import org.tawatur.phrase.Clauses;
import org.tawatur.phrase.Constituent;
import org.tawatur.phrase.Constituent.Kind;
import org.tawatur.phrase.Filler;
import org.tawatur.text.WordSet;

/**
 * Who does what a verbal noun tells as the aim of another deed, or as what came before or after it:
 * "X entered the town to fight Y", "X let them go after holding them". It is the subject of the
 * verb that the noun depends on. Thread-safe.
 */
final class Purposes {
  private static final Set<String> AIMS = WordSet.of("ل", "بهدف", "من أجل", "بغية", "بقصد", "بغرض");
  private static final Set<String> TIMES = WordSet.of("بعد", "قبل", "عقب", "أثناء", "خلال");
  private static final int REACH = 8;

  private final Frames frames;
  private final Roles roles;

  Purposes(Frames frames, Roles roles) {
    this.frames = frames;
    this.roles = roles;
  }

  /** Adds who did it, where neither the noun nor what governs it says so. */
  void lend(Scene scene, Clauses clauses, Frame frame, int noun, Filled filled) {
    if (frame.has(Role.ACTORS)
        || filled.has(Role.ACTOR)
        || scene.chart().tokens().get(noun).analysis().hasArticle()) {
      return;
    }
    Filler doer = doer(scene, clauses, noun);
    if (doer == null || !roles.isAgent(scene, doer)) {
      return;
    }
    List<Party> parties = roles.parties(scene, Role.ACTOR, doer);
    for (Party party : parties) {
      if (filled.has(party.mention())) {
        return;
      }
    }
    filled.parties().addAll(parties);
  }

  /** Who does what the noun tells by the verb that it depends on as its aim or time, or null. */
  @Nullable Filler doer(Scene scene, Clauses clauses, int noun) {
    Token token = scene.chart().tokens().get(noun);
    Constituent own = scene.chart().at(noun);
    if (token.pos() != PartOfSpeech.MASDAR && token.pos() != PartOfSpeech.NOUN
        || own.kind() != Kind.PREPOSITION
        || own.phrase() == null
        || own.phrase().head() != noun) {
      return null;
    }
    boolean aim = AIMS.contains(own.word());
    boolean time = TIMES.contains(own.word()) && clauses.noun(noun).clitic() != null;
    return aim || time ? subject(scene, clauses, noun) : null;
  }

  /** The subject of the verb before the noun, unless it is one of saying or the passive. */
  private @Nullable Filler subject(Scene scene, Clauses clauses, int noun) {
    List<Constituent> pieces = scene.chart().constituents();
    int piece = scene.chart().pieceOf()[noun];
    for (int c = piece - 1; c >= Math.max(0, piece - REACH); c--) {
      Constituent before = pieces.get(c);
      if (before.kind() == Kind.COMPLEMENTISER) {
        return null;
      }
      Arguments verb = before.kind() == Kind.VERB ? clauses.verb(before.start()) : null;
      if (verb == null) {
        continue;
      }
      Token token = scene.chart().tokens().get(before.start());
      if (isSpeech(frames.verb(token.lemma().name()))) {
        return null;
      }
      Filler first = verb.after().isEmpty() ? null : verb.after().getFirst();
      if (Grammar.isByPhrase(verb)) {
        return null;
      }
      boolean follows =
          first != null
              && (verb.before() == null || verb.before().kind() == Filler.Kind.DROPPED)
              && Grammar.agreesAfter(scene, token.analysis(), first);
      return follows ? first : verb.before();
    }
    return null;
  }

  private static boolean isSpeech(List<Frame> frames) {
    for (Frame frame : frames) {
      if (!frame.event().isSpeech()) {
        return false;
      }
    }
    return !frames.isEmpty();
  }
}
