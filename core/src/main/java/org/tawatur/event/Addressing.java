package org.tawatur.event;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tawatur.actor.References;
import org.tawatur.actor.Scene;
import org.tawatur.claim.EventType;
import org.tawatur.event.Slot.FillerClass;
import org.tawatur.morph.Gender;
import org.tawatur.morph.PartOfSpeech;
import org.tawatur.morph.Proclitic;
import org.tawatur.morph.Token;
import org.tawatur.phrase.Arguments;
import org.tawatur.phrase.Filler;
import org.tawatur.phrase.NounPhrase;

/**
 * Whether the noun phrase behind a verb is whom somebody speaks to, accuses or appoints although it
 * could be who does: "and (he) urged X to do". Immutable and thread-safe.
 */
final class Addressing {
  private final References references;
  private final Fits fits;
  private final People people;
  private final Participants participants;
  private final Forces forces;

  Addressing(References references, Fits fits) {
    this.references = references;
    this.fits = fits;
    this.people = fits.people();
    this.participants = fits.participants();
    this.forces = fits.forces();
  }

  /**
   * Whether the noun phrase after a verb of speech is whom it speaks to although it could be its
   * subject: "and (he) urged X to do", "and (he) accused X of", "and (he) called on the residents
   * to".
   */
  boolean isAddressed(Scene scene, Arguments arguments, Frame frame) {
    List<Filler> after = arguments.after();
    if (after.isEmpty()
        || frame.role("obj") != Role.RECIPIENT
        || references.subject(scene, arguments.word(), null) == null) {
      return false;
    }
    Filler first = after.getFirst();
    boolean asks = frame.event() == EventType.REQUEST;
    if (asks && after.size() == 2 && !participants.isParty(scene, after.get(1))) {
      return FillerForm.isDeed(scene, after.get(1));
    }
    if (after.size() != 1) {
      return false;
    }
    Token verb = scene.chart().tokens().get(arguments.word());
    boolean goesOn =
        arguments.before() != null
            || verb.has(Proclitic.WA)
            || verb.has(Proclitic.FA)
            || VerbSubjects.isLedByPronoun(scene, arguments.word());
    boolean accuses =
        goesOn
            && frame.event() == EventType.ACCUSE
            && frame.role("ب") == Role.CONTENT
            && arguments.governed("ب") != null;
    return accuses || asks && people.isPublic(scene, first);
  }

  /**
   * "And (she) chose X as leader": a feminine verb before one person's name, with the office after
   * it.
   */
  boolean isAppointed(Scene scene, Arguments arguments, Frame frame) {
    List<Filler> after = arguments.after();
    boolean feminine =
        scene.chart().tokens().get(arguments.word()).analysis().gender() == Gender.FEMININE;
    return frame.event() == EventType.APPOINT
        && feminine
        && after.size() == 2
        && scene.chart().tokens().get(after.getFirst().at()).pos() == PartOfSpeech.PROPER
        && fits.fits(scene, after.getFirst(), FillerClass.PERSON)
        && !forces.isForce(scene, after.getFirst());
  }

  /**
   * "The activist X asked, the president and the head of government for": those behind a comma, who
   * are no one with the person before it; null where there are none.
   */
  @Nullable Filler asked(Scene scene, Arguments arguments, Frame frame) {
    Filler only = arguments.after().getFirst();
    List<NounPhrase> phrases = only.phrases();
    if (phrases.size() < 3
        || frame.event() != EventType.REQUEST
        || frame.role("obj") != Role.RECIPIENT
        || arguments.governed("ب") == null && arguments.governed("إلى") == null
        || !fits.fits(scene, only, FillerClass.PERSON)) {
      return null;
    }
    int comma = scene.chart().pieceOf()[phrases.get(1).head()] - 1;
    List<Token> tokens = scene.chart().tokens();
    boolean listed =
        scene.chart().constituents().get(comma).isMark("،")
            && !tokens.get(phrases.get(1).start()).has(Proclitic.WA)
            && tokens.get(phrases.get(2).start()).has(Proclitic.WA);
    return listed
        ? new Filler(
            only.kind(),
            phrases.subList(1, phrases.size()),
            phrases.get(1).head(),
            only.agreement())
        : null;
  }
}
