package org.tawatur.event;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tawatur.actor.References;
import org.tawatur.actor.Scene;
import org.tawatur.claim.EventType;
import org.tawatur.lexicon.WordSets;
import org.tawatur.morph.NounClass;
import org.tawatur.morph.Number;
import org.tawatur.morph.Proclitic;
import org.tawatur.morph.Token;
import org.tawatur.morph.Voice;
import org.tawatur.phrase.Arguments;
import org.tawatur.phrase.Clauses;
import org.tawatur.phrase.Filler;

/**
 * Tells the grammatical subject and object of a finite verb, which its letters leave open between
 * active and passive, with the frame in hand. Immutable and thread-safe.
 */
final class Grammar {
  private final HarmVerbs harm;
  private final People people;
  private final Participants participants;
  private final Forces forces;
  private final ByPhrase byWhom;
  private final ObjectPhrases objects;
  private final Undergoing undergoing;
  private final Addressing addressing;

  Grammar(References references, Fits fits, ByPhrase byWhom, WordSets sets) {
    this.harm = fits.harm();
    this.people = fits.people();
    this.participants = fits.participants();
    this.forces = fits.forces();
    this.byWhom = byWhom;
    this.objects = new ObjectPhrases(participants, sets);
    this.undergoing = new Undergoing(fits, sets);
    this.addressing = new Addressing(references, fits);
  }

  /** Who is the grammatical subject and object once the voice is settled. */
  static final class Grammatical {
    @Nullable Filler subject;
    @Nullable Filler object;

    /** What follows the object, or the subject of a verb with a pronoun for its object. */
    @Nullable Filler second;

    /** Whether the object does not agree with the verb, which therefore leaves its subject out. */
    boolean active;
  }

  /** Who is subject and who object of the verb that {@code arguments} stand around. */
  Grammatical of(Scene scene, Clauses clauses, Arguments arguments, Frame frame) {
    List<Filler> after = objects.of(scene, arguments.after());
    Filler before = arguments.before();
    boolean transitive = frame.role("obj") != null;
    boolean victim = undergoing.isOfVictim(scene, arguments.word());
    boolean fallen =
        before != null
            && (frame.event() == EventType.ACCUSE || victim)
            && undergoing.hasFallen(scene, clauses, arguments.word(), before);
    if (fallen && transitive && after.isEmpty() && arguments.clitic() == null) {
      // "A man was arrested and accused": what befell him goes on.
      Grammatical g = new Grammatical();
      g.object = before;
      return g;
    }
    boolean aside =
        fallen && victim || before != null && isHeading(scene, arguments.word(), before, after);
    VerbClause clause = new VerbClause(scene, arguments, frame, after, aside ? null : before);
    if (!transitive) {
      return intransitive(clause);
    }
    Grammatical shared = ofShared(clause, clauses);
    if (shared != null) {
      return shared;
    }
    if (byWhom.isAmong(arguments) && !isDoneByFirst(clause)
        || PassiveForm.isPassive(scene, arguments.word())) {
      return passive(clause);
    }
    if (arguments.clitic() != null) {
      return ofPronoun(clause);
    }
    Filler subject = clause.before();
    return subject == null || clause.isCarried()
        ? verbFirst(clause)
        : subjectFirst(clause, subject);
  }

  /** Of a verb whose object stands behind another that is joined to it; null of any other. */
  private @Nullable Grammatical ofShared(VerbClause clause, Clauses clauses) {
    List<Filler> after = clause.after();
    Filler only = after.isEmpty() ? null : after.getFirst();
    if (after.size() > 1
        || clause.arguments().clitic() != null
        || clause.verb().voice() == Voice.PASSIVE
        || only != null && !(clause.isOpen() && clause.agreesWithFirst())) {
      return null;
    }
    Scene scene = clause.scene();
    Filler subject = only == null ? clause.before() : only;
    Filler object = SharedObject.of(scene, clauses, clause.word(), only);
    boolean doer =
        object != null
            && subject != null
            && !subject.phrases().isEmpty()
            && participants.isAgent(scene, subject)
            && (SharedObject.isSure(scene, object) || forces.isForce(scene, subject));
    if (!doer) {
      return null;
    }
    Grammatical g = new Grammatical();
    g.subject = subject;
    g.object = object;
    return g;
  }

  /** Whether what stands before a verb heads the clause and another behind it is the subject. */
  private boolean isHeading(Scene scene, int verb, Filler before, List<Filler> after) {
    Token word = scene.chart().tokens().get(verb);
    return word.isVerb()
        && before.kind() == Filler.Kind.OVERT
        && !after.isEmpty()
        && !participants.isParty(scene, before)
        && !undergoing.isStriking(scene, word.analysis(), before)
        && participants.isAgent(scene, after.getFirst())
        && VerbSubjects.agreesAfter(scene, word.analysis(), after.getFirst());
  }

  /**
   * Whether "by X" is said of what follows the subject: "activists criticised the abuse by X". A
   * verb of killing is read as passive.
   */
  private boolean isDoneByFirst(VerbClause clause) {
    return clause.after().size() > 1
        && (!harm.isVictim(clause.lemma()) || clause.frame().event() == EventType.ACCUSE)
        && clause.verb().voice() != Voice.PASSIVE
        && clause.agreesWithFirst()
        && participants.isAgent(clause.scene(), clause.after().getFirst());
  }

  private Grammatical intransitive(VerbClause clause) {
    Grammatical g = new Grammatical();
    Scene scene = clause.scene();
    List<Filler> after = clause.after();
    Filler before = clause.before();
    boolean follows =
        !after.isEmpty()
            && (before == null
                || clause.isCarried()
                || VerbSubjects.isTakenUp(scene, before, after.getFirst()))
            && clause.agreesWithFirst();
    boolean aside =
        clause.isCarried()
            && follows
            && VerbSubjects.isLedByPronoun(scene, clause.word())
            && !participants.isParty(scene, after.getFirst());
    g.subject = follows && !aside ? after.getFirst() : before;
    return g;
  }

  private static Grammatical passive(VerbClause clause) {
    Grammatical g = new Grammatical();
    List<Filler> after = clause.after();
    boolean follows =
        !after.isEmpty()
            && (clause.before() == null
                || clause.isCarried() && clause.arguments().clitic() == null);
    g.object = follows ? after.getFirst() : clause.before();
    return g;
  }

  /** Of a verb with a pronoun for its object. */
  private static Grammatical ofPronoun(VerbClause clause) {
    Grammatical g = new Grammatical();
    List<Filler> after = clause.after();
    g.object = clause.arguments().clitic();
    boolean follows = !after.isEmpty() && clause.agreesWithFirst() && clause.isOpen();
    g.subject = follows ? after.getFirst() : clause.before();
    g.second = follows ? clause.second() : after.isEmpty() ? null : after.getFirst();
    return g;
  }

  /** Of a verb behind a noun phrase of its own. */
  private Grammatical subjectFirst(VerbClause clause, Filler before) {
    Grammatical g = new Grammatical();
    List<Filler> after = clause.after();
    boolean own =
        after.size() == 1
            && clause.frame().event() == EventType.ASSAULT
            && VerbSubjects.isTakenUp(clause.scene(), before, after.getFirst())
            && clause.agreesWithFirst();
    if (own) {
      // "The families whose houses (were) destroyed."
      g.object = after.getFirst();
    } else if (!after.isEmpty() && !undergoing.isUndergone(clause, before, after.getFirst())) {
      g.subject = before;
      g.object = after.getFirst();
      g.second = clause.second();
    } else if (undergoing.isBefallen(clause, before)) {
      g.object = before;
    } else {
      g.subject = before;
    }
    return g;
  }

  /** Of a verb before which at most the subject of another is carried on. */
  private Grammatical verbFirst(VerbClause clause) {
    Grammatical g = new Grammatical();
    Scene scene = clause.scene();
    List<Filler> after = clause.after();
    Filler before = clause.before();
    Arguments arguments = clause.arguments();
    boolean led = after.size() == 1 && VerbSubjects.isLedByPronoun(scene, clause.word());
    if (led
        || addressing.isAddressed(scene, arguments, clause.frame())
        || addressing.isAppointed(scene, arguments, clause.frame())) {
      g.subject =
          before != null && !FillerForm.isSame(scene, before, after.getFirst()) ? before : null;
      g.object = after.getFirst();
      g.active = true;
      return g;
    }
    if (after.isEmpty()) {
      g.subject = before;
      return g;
    }
    if (after.size() > 1) {
      if (isFirstBefallen(clause)) {
        // "Two people (were) killed in raids that X", "smugglers (were) killed while trying to
        // cross": whoever or whatever comes later is not whom they killed.
        g.object = after.getFirst();
        return g;
      }
      if (clause.agreesWithFirst()) {
        g.subject = after.getFirst();
        int object = objects.isApposed(clause) ? 2 : 1;
        g.object = after.get(object);
        g.second = after.size() > object + 1 ? after.get(object + 1) : null;
        return g;
      }
    }
    return ofOne(clause, after.getFirst());
  }

  private boolean isFirstBefallen(VerbClause clause) {
    Scene scene = clause.scene();
    Filler first = clause.after().getFirst();
    Filler next = clause.after().get(1);
    return harm.isVictim(clause.lemma())
        && FillerForm.isParted(scene, first, next)
        && (!clause.isCarried() || clause.agreesWithFirst())
        && (people.isCivilian(scene, first)
            || clause.isForceUsed() && FillerForm.isDeed(scene, next));
  }

  /** Of a verb with one noun phrase behind it, which may be its subject or its object. */
  private Grammatical ofOne(VerbClause clause, Filler only) {
    Grammatical g = new Grammatical();
    Scene scene = clause.scene();
    Filler before = clause.before();
    Filler asked = addressing.asked(scene, clause.arguments(), clause.frame());
    if (asked != null && before == null) {
      g.subject =
          new Filler(only.kind(), only.phrases().subList(0, 1), only.at(), only.agreement());
      g.object = asked;
    } else if (before != null && isCarriedOn(clause, before, only)) {
      g.subject = before;
      g.object = only;
    } else if (!clause.agreesWithFirst()) {
      g.object = only;
      g.active = true;
    } else if (isDoer(clause, only)) {
      g.subject = only;
    } else {
      g.object = only;
    }
    return g;
  }

  /** Whether the subject of the verb before is that of this one as well, and {@code only} not. */
  private boolean isCarriedOn(VerbClause clause, Filler before, Filler only) {
    Scene scene = clause.scene();
    if (clause.isCarried() && clause.agreesWithFirst() && isMute(scene, before)) {
      return false;
    }
    boolean undergoes =
        scene.chart().tokens().get(clause.word()).has(Proclitic.WA)
            && (harm.isVictim(clause.lemma()) || clause.frame().event() == EventType.COERCE);
    boolean object =
        clause.frame().event().isSpeech() || undergoes && FillerForm.isCounted(scene, only);
    return (object || isMet(clause, before, only)) && !FillerForm.isSame(scene, before, only)
        || !clause.agreesWithFirst()
        || !participants.isAgent(scene, only)
        || FillerForm.isBareNumber(scene, only);
  }

  /** Whether what another verb tells of neither acts nor speaks: "this came after X threatened". */
  private boolean isMute(Scene scene, Filler subject) {
    return !subject.phrases().isEmpty()
        && !participants.isAgent(scene, subject)
        && scene.sense(subject.phrases().getFirst()) != NounClass.SPEECH;
  }

  /**
   * Whether one man alone stands behind a verb of meeting that goes on with the subject of another,
   * who then is met: "the minister arrived and met the president".
   */
  private boolean isMet(VerbClause clause, Filler before, Filler only) {
    Scene scene = clause.scene();
    Token who = scene.head(only.phrases().getFirst());
    return clause.isCarried()
        && clause.frame().role("obj") == Role.ACTORS
        && participants.isAgent(scene, before)
        && !FillerForm.isPlace(scene, before)
        && only.phrases().size() == 1
        && who.analysis().number() == Number.SINGULAR
        && clause.arguments().governed("مع") == null
        && clause.arguments().governed("ب") == null;
  }

  /** Whether {@code only}, with which the verb agrees, does it rather than that it befell it. */
  private boolean isDoer(VerbClause clause, Filler only) {
    Scene scene = clause.scene();
    Frame frame = clause.frame();
    boolean active = clause.verb().voice() == Voice.ACTIVE;
    if (harm.isVictim(clause.lemma()) && !active) {
      return frame.event() == EventType.COERCE && forces.isForce(scene, only);
    }
    boolean put =
        frame.kind() == Frame.Kind.LIGHT
            && frame.role("obj") == Role.RECIPIENT
            && !active
            && frame.event() != EventType.ACCUSE
            && !forces.isForce(scene, only);
    boolean struck =
        harm.isStrike(clause.lemma())
            && frame.role("obj") == Role.RECIPIENT
            && !forces.isAttacker(scene, only);
    // "(Was) put under house arrest": where but one is named, it befell him.
    return !put && !struck && participants.isAgent(scene, only);
  }
}
