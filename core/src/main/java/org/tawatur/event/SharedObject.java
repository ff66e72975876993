package org.tawatur.event;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tawatur.actor.Scene;
import org.tawatur.morph.Analysis;
import org.tawatur.morph.Proclitic;
import org.tawatur.morph.Token;
import org.tawatur.morph.Voice;
import org.tawatur.phrase.Agreement;
import org.tawatur.phrase.Arguments;
import org.tawatur.phrase.Clauses;
import org.tawatur.phrase.Constituent;
import org.tawatur.phrase.Constituent.Kind;
import org.tawatur.phrase.Filler;

/**
 * The object that a verb shares with the one that "and" joins to it: "the police arrested and
 * jailed dozens". Holds nothing.
 */
final class SharedObject {
  private SharedObject() {}

  /**
   * The object of the verb that goes on with the one at {@code verb}, right behind it or behind its
   * subject; null where there is none.
   *
   * @param subject the only noun phrase behind the verb, or null
   */
  static @Nullable Filler of(Scene scene, Clauses clauses, int verb, @Nullable Filler subject) {
    List<Constituent> pieces = scene.chart().constituents();
    int c = subject == null ? verb : subject.phrases().getLast().end() - 1;
    int next = scene.chart().pieceOf()[c] + 1;
    if (next >= pieces.size() || pieces.get(next).kind() != Kind.VERB) {
      return null;
    }
    Token joined = scene.chart().tokens().get(pieces.get(next).start());
    Arguments arguments = clauses.verb(pieces.get(next).start());
    Analysis own = scene.chart().tokens().get(verb).analysis();
    boolean goesOn =
        joined.has(Proclitic.WA)
            && joined.analysis().pos() == own.pos()
            && joined.analysis().voice() != Voice.PASSIVE
            && joined.analysis().gender() == own.gender()
            && arguments != null
            && (arguments.before() == null || arguments.before().kind() == Filler.Kind.DROPPED);
    if (arguments == null
        || !goesOn
        || arguments.clitic() != null
        || arguments.after().size() != 1) {
      return null;
    }
    Filler object = arguments.after().getFirst();
    boolean another =
        joined.analysis().isSeveral()
            || !VerbSubjects.agreesAfter(scene, joined.analysis(), object);
    return another || FillerForm.isCounted(scene, object) ? object : null;
  }

  /** Whether the ending of the object shows. */
  static boolean isSure(Scene scene, Filler object) {
    return Agreement.isAccusative(scene.chart().tokens().get(object.phrases().getFirst().start()));
  }
}
