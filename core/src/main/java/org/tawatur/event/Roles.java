package org.tawatur.event;

import java.util.List;
import org.tawatur.actor.ActorMention;
import org.tawatur.actor.References;
import org.tawatur.actor.Scene;
import org.tawatur.claim.EventType;
import org.tawatur.event.Match.Party;
import org.tawatur.lexicon.WordSets;
import org.tawatur.morph.Number;
import org.tawatur.morph.Person;
import org.tawatur.morph.Token;
import org.tawatur.phrase.Arguments;
import org.tawatur.phrase.Arguments.Oblique;
import org.tawatur.phrase.Clauses;
import org.tawatur.phrase.Filler;

/** Puts the complements of a trigger into the slots of a frame. Thread-safe. */
final class Roles {
  private final References references;
  private final Meant meant;
  private final Implied implied;
  private final Author author;
  private final HarmVerbs harm;
  private final Terrain terrain;
  private final Participants participants;
  private final Forces forces;
  private final Grammar grammar;
  private final Slots slots;
  private final Company company;
  private final Attendance attendance;
  private final Culprits culprits;
  private final Blame blame;
  private final Opponents opponents;
  private final Addressees addressees;
  private final NounRoles nouns;
  private final Tolls tolls;
  private final Occupants occupants;
  private final Repulse repulse;
  private final Bidden bidden;

  Roles(References references, Fits fits, WordSets sets) {
    this.references = references;
    this.meant = new Meant(references, fits);
    this.implied = new Implied(references, fits, meant, sets);
    this.author = new Author(references, fits, meant, sets);
    this.harm = fits.harm();
    this.terrain = fits.terrain();
    this.participants = fits.participants();
    this.forces = fits.forces();
    ByPhrase byWhom = new ByPhrase(sets);
    this.grammar = new Grammar(references, fits, byWhom, sets);
    this.slots = new Slots(references, fits, meant, byWhom);
    this.company = new Company(fits, meant, sets);
    this.attendance = new Attendance(fits, meant);
    this.culprits = new Culprits(references, fits, meant, sets);
    this.blame = new Blame(fits, meant, culprits, byWhom);
    this.addressees = new Addressees(fits, meant);
    this.opponents = new Opponents(fits, meant, blame, sets);
    Sufferers sufferers = new Sufferers(fits, meant, sets);
    this.nouns =
        new NounRoles(references, fits, meant, implied, culprits, sufferers, slots, opponents);
    this.tolls = new Tolls(references, fits, sets);
    this.occupants = new Occupants(references, fits, meant, sets);
    this.bidden = new Bidden(fits, meant, sets);
    this.repulse = new Repulse(fits, meant, culprits, sets);
  }

  /** The roles of a finite verb. */
  Filled verb(Scene scene, Clauses clauses, Arguments arguments, Frame frame) {
    return verb(scene, clauses, arguments, frame, false);
  }

  /**
   * The roles of a finite verb.
   *
   * @param passive whether the verb, unvocalised as it is, is rather a passive, so that nobody it
   *     leaves out did it
   */
  Filled verb(Scene scene, Clauses clauses, Arguments arguments, Frame frame, boolean passive) {
    Filled filled = new Filled();
    Grammar.Grammatical g = grammar.of(scene, clauses, arguments, frame);
    slots.fill(scene, filled, frame, "subj", g.subject);
    slots.fill(scene, filled, frame, "obj", g.object);
    slots.fill(scene, filled, frame, "obj2", g.second);
    slots.obliques(scene, filled, frame, Opponents.own(frame, arguments.obliques()));
    slots.clause(scene, filled, frame, arguments.word());
    struckBy(scene, filled, frame, arguments);
    implied.swallowed(scene, filled, frame, g);
    implied.held(scene, clauses, filled, frame, arguments, g);
    if (!passive) {
      leftOut(scene, filled, frame, arguments, g);
    }
    culprits.shooter(scene, clauses, filled, frame, arguments.obliques());
    culprits.source(scene, clauses, filled, frame, arguments.word());
    culprits.supposed(scene, clauses, filled, frame, g.subject);
    implied.menaced(scene, clauses, filled, frame);
    implied.warned(scene, clauses, filled, frame, arguments);
    implied.refused(scene, clauses, filled, frame);
    blame.behind(
        scene, clauses, filled, frame, g.object != null ? g.object : arguments.governed("ب"));
    blame.byWhom(scene, filled, frame, arguments);
    blame.beside(scene, clauses, filled, frame, arguments);
    implied.dispersed(scene, clauses, filled, frame, arguments);
    opponents.ofVerb(scene, clauses, filled, frame, arguments);
    implied.named(scene, filled, frame, arguments);
    implied.asked(scene, clauses, filled, frame, arguments);
    addressees.add(scene, clauses, filled, frame, arguments);
    author.add(scene, clauses, filled, frame, g);
    bidden.add(scene, clauses, filled, frame, arguments);
    repulse.ofVerb(scene, clauses, filled, frame, arguments, g.object);
    return filled;
  }

  /** The roles of a noun by itself, without what a verb that governs it lends. */
  Filled noun(Scene scene, Clauses clauses, Arguments arguments, Frame frame) {
    Filled filled = nouns.noun(scene, clauses, arguments, frame);
    blame.beside(scene, clauses, filled, frame, arguments);
    repulse.ofNoun(scene, clauses, filled, frame, arguments);
    return filled;
  }

  /**
   * Those beside whom it was done or befell: "X together with Y attacked", "was killed with his
   * wife".
   */
  void companions(Scene scene, Frame frame, Filled filled, Arguments arguments) {
    company.companions(scene, frame, filled, arguments);
  }

  /** "In the presence of X": who takes part in a meeting besides. */
  void attendants(Scene scene, Clauses clauses, Frame frame, Filled filled, Arguments arguments) {
    attendance.add(scene, clauses, filled, frame, arguments);
  }

  /** "Four dead fell", "the fall of dozens of wounded": those counted, where nobody says who. */
  void fallen(Scene scene, Frame frame, Filled filled, int noun) {
    tolls.fallen(scene, frame, filled, noun);
  }

  /** "The town, the last stronghold of X", "a house in which X hid". */
  void occupants(Scene scene, Clauses clauses, Frame frame, Filled filled, int word) {
    occupants.add(scene, clauses, frame, filled, word);
  }

  /** "Blew himself up, leaving forty dead". */
  void left(Scene scene, Frame frame, Filled filled, int from) {
    tolls.left(scene, frame, filled, from);
  }

  /** "Forty dead in the blast", "the toll of the blast rose to forty dead". */
  void counted(Scene scene, Clauses clauses, Frame frame, Filled filled, int noun) {
    tolls.counted(scene, clauses, frame, filled, noun);
  }

  /** "A demonstration opposed to X", "protests condemning X". */
  void opposed(
      Scene scene,
      Clauses clauses,
      Filled filled,
      Frame frame,
      Arguments noun,
      List<Oblique> obliques) {
    opponents.ofNoun(scene, clauses, filled, frame, noun, obliques);
  }

  /**
   * Adds who a pronoun before the governing verb means as the doer, "that it had to attack", or
   * whom the sentence before was about, "it managed to seize".
   */
  void pronounSubject(Scene scene, int verb, Filled filled) {
    ActorMention object = filled.parties.isEmpty() ? null : filled.parties.getFirst().mention();
    ActorMention doer =
        VerbSubjects.isLedByPronoun(scene, verb) || VerbSubjects.opensSentence(scene, verb)
            ? references.subject(scene, verb, object)
            : null;
    if (doer != null) {
      filled.parties.add(new Party(Role.ACTOR, doer, -1));
    }
  }

  /** Whom a filler means. */
  List<Party> parties(Scene scene, Role role, Filler filler) {
    return meant.parties(scene, role, filler);
  }

  /** Whether a filler can do something on its own. */
  boolean isAgent(Scene scene, Filler filler) {
    return participants.isAgent(scene, filler);
  }

  /** Whether the only noun phrase of a verb is whom it befell. */
  boolean isOfVictim(Token verb) {
    return harm.isVictim(verb.lemma().name());
  }

  /** Whether a filler only says where force was used. */
  boolean isGround(Scene scene, Filler filler) {
    return terrain.isGround(scene, filler);
  }

  /** Whether a filler is a body under arms or a named group. */
  boolean isForce(Scene scene, Filler filler) {
    return forces.isForce(scene, filler);
  }

  /** Whether a side of a talk is a medium, which only asks and tells. */
  boolean isInterview(Filled filled) {
    for (Party party : filled.parties) {
      if (forces.isMedium(party.mention())) {
        return true;
      }
    }
    return false;
  }

  /** Whether a party is but an aircraft or weapon without an owner. */
  boolean isMeans(Scene scene, Party party) {
    return party.at() >= 0
        && party.mention().anyId() == null
        && participants.isBelonging(scene, party.at());
  }

  /** "Was hit by X", where "by" is "from" and X a force. */
  private void struckBy(Scene scene, Filled filled, Frame frame, Arguments arguments) {
    boolean force = frame.event() == EventType.ASSAULT || frame.event() == EventType.COERCE;
    Filler from =
        force && frame.role("من") == null && PassiveForm.isPassive(scene, arguments.word())
            ? arguments.governed("من")
            : null;
    if (from != null && !filled.has(Role.ACTOR) && forces.isForce(scene, from)) {
      meant.add(scene, filled, Role.ACTOR, from);
    }
  }

  /** The subject that an active verb leaves out, from what was said before. */
  private void leftOut(
      Scene scene, Filled filled, Frame frame, Arguments arguments, Grammar.Grammatical g) {
    Token verb = scene.chart().tokens().get(arguments.word());
    Role role = frame.role("subj");
    boolean third = verb.analysis().person() == Person.THIRD;
    boolean active =
        g.active || g.object == null || g.object.equals(arguments.clitic()) || g.subject != null;
    boolean present = g.subject != null && g.subject.kind() != Filler.Kind.DROPPED;
    if (role == null
        || !role.isParty()
        || present
        || !third
        || !active
        || filled.has(role) && !(role == Role.ACTORS && isOneSided(filled))
        || PassiveForm.isPassive(scene, arguments.word())
        || !g.active
            && !VerbSubjects.isLedByPronoun(scene, arguments.word())
            && harm.isVictim(verb.lemma().name())
            && arguments.clitic() == null
            && verb.analysis().number() == Number.SINGULAR) {
      return;
    }
    ActorMention object = filled.parties.isEmpty() ? null : filled.parties.getFirst().mention();
    List<ActorMention> subjects = references.subjects(scene, arguments.word(), object);
    if (!subjects.isEmpty()) {
      Meant.add(subjects, role, -1, filled.parties);
      filled.places.add("subj");
    }
  }

  /** Whether of a mutual event only who stands with "with" is known. */
  private static boolean isOneSided(Filled filled) {
    return filled.parties.size() == 1
        && filled.places.contains("مع")
        && !filled.places.contains("subj");
  }
}
